import {nameEn, type AuditContext, type Subject} from "../context.js";
import {finding, spansOf, sumOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {place, placeEn, type Statement} from "../statement.js";
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

const natureEn = ({claim}: Statement): string => (claim.nature === "约束性" ? "binding (“约束性”)" : "anticipated (“预期性”)");

function check(context: AuditContext, subject: Subject): Finding[] {
  const binding = subject.statements.find((s) => s.claim.nature === "约束性");
  const anticipated = subject.statements.find((s) => s.claim.nature === "预期性");
  if (binding === undefined || anticipated === undefined) return [];
  const [first, second] = binding.claim.numberStart < anticipated.claim.numberStart ? [binding, anticipated] : [anticipated, binding];
  return [
    finding(rule.id, {
      severity: "error",
      message: `“${first.claim.name}”在${place(first)}为${first.claim.nature}，在${place(second)}为${second.claim.nature}。`,
      messageEn: `${nameEn(context, first)} is ${natureEn(first)} in ${placeEn(first)} and ${natureEn(second)} in ${placeEn(second)}.`,
      spans: spansOf(context, [second, first]),
      ...sumOf(({say}) => `${say(first.claim.nature, natureEn(first))} ≠ ${say(second.claim.nature, natureEn(second))}`),
      settle: "确定指标属性并统一。",
      settleEn: "Decide on one nature and use it throughout.",
      indicator: subject.indicator,
    }),
  ];
}
