import {nameOf, type AuditContext, type Subject} from "../context.js";
import {finding, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, zh, type Said} from "../../say/index.js";
import {place, type Statement} from "../statement.js";
import type {Finding} from "../../model/index.js";

export const rule: Rule = {
  id: "two-natures",
  zh: "同一指标两种属性",
  severity: "error",
  checks: "An indicator is 约束性 or 预期性 throughout the plan, never both.",
  why: {
    zh: "约束性指标要考核问责，预期性指标不必，属性不一则责任不清。",
    en: "A binding indicator is answered for, an anticipated one is not; with both natures nobody knows.",
  },
  tolerance: "Silent where one place states no nature.",
  run: (context) => context.subjects.flatMap((subject) => check(context, subject)),
};

const nature = ({claim}: Statement): Said => ({
  zh: claim.nature,
  en: claim.nature === "约束性" ? "binding (“约束性”)" : "anticipated (“预期性”)",
});

function check(context: AuditContext, subject: Subject): Finding[] {
  const binding = subject.statements.find((s) => s.claim.nature === "约束性");
  const anticipated = subject.statements.find((s) => s.claim.nature === "预期性");
  if (binding === undefined || anticipated === undefined) return [];
  const [first, second] = binding.claim.numberStart < anticipated.claim.numberStart ? [binding, anticipated] : [anticipated, binding];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, first)}在${place(first)}为${nature(first)}，在${place(second)}为${nature(second)}。`,
        en: en`${nameOf(context, first)} is ${nature(first)} in ${place(first)} and ${nature(second)} in ${place(second)}.`,
      },
      spans: spansOf(context, [second, first]),
      arithmetic: both`${nature(first)} ≠ ${nature(second)}`,
      settle: {zh: "确定指标属性并统一。", en: "Decide on one nature and use it throughout."},
      indicator: subject.indicator,
    }),
  ];
}
