import {group} from "d3-array";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {apart, minus} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, isLevel, place, tabular, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "row-increment",
  zh: "行内累计增量与两端不符",
  severity: "error",
  checks: "A row that gives two levels and what is added between them (54.8, 60, 〔5.2〕) adds up.",
  why: {
    zh: "同一行的基期、目标和累计增量对不上，目标以哪个为准无从判断。",
    en: "If a row's two levels and its increment do not fit, nobody can say which of them is the target.",
  },
  tolerance: "Rounding of all three; bounds are not subtracted; rates of growth and sums of another thing are left out.",
  run: (context) =>
    [...group(context.statements.filter(isCell), ({claim}) => `${claim.where}|${claim.name}|${claim.unit}`).values()].flatMap((row) =>
      check(context, row),
    ),
};

const isCell = (s: Statement): boolean => tabular(s) && s.to !== null && s.claim.comparator === "=" && s.claim.kind !== "growth";

function check(context: AuditContext, row: readonly Statement[]): Finding[] {
  const [from, to, ...more] = row.filter(isLevel).toSorted((a, b) => a.to! - b.to!);
  const added = row.filter((s) => !isLevel(s) && s.from !== null && s.from < s.to!);
  const [sum] = added;
  if (from === undefined || to === undefined || sum === undefined || more.length > 0 || added.length > 1) return [];
  if (from.to! >= to.to! || sum.from !== from.to! + 1 || sum.to !== to.to) return [];
  const gap = to.value - from.value;
  const expected = gap < 0 ? minus(from.printed, to.printed) : minus(to.printed, from.printed);
  if (!apart(expected, sum.printed)) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${place(sum)}${nameOf(context, sum)}${from.to}年${figure(from)}、${to.to}年${figure(to)}，相差${inHan(Math.abs(gap), 5)}，累计一栏却为${figure(sum)}。`,
        en: en`In ${place(sum)}, ${nameOf(context, sum)} is ${figure(from)} in ${from.to} and ${figure(to)} in ${to.to}, a difference of ${inHan(Math.abs(gap), 5)}, but its increment is ${figure(sum)}.`,
      },
      spans: spansOf(context, [sum, to, from]),
      arithmetic: both`${figure(to)} − ${figure(from)} = ${inHan(gap, 5)} ≠ ${figure(sum)}`,
      settle: {zh: "核对基期、目标与累计数。", en: "Check the baseline, the target and the increment."},
      indicator: context.subjectOf(to).indicator,
    }),
  ];
}
