import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {apart, map} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "yearly-mean",
  zh: "年均数与累计数不符",
  severity: "error",
  checks: "What was added a year on average (新增绿地650万平方米,年均增加130万平方米) is what was added in all, divided by the years.",
  why: {
    zh: "累计数除以年数得不出年均数，二者必有一误。",
    en: "If the total divided by the years is not the yearly mean, one of the two is wrong.",
  },
  tolerance: "Rounding of both; only a mean told right behind its total, of a stretch of years that is known; bounds are left out.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((mean, i) => (i === 0 ? [] : check(context, group[i - 1]!, mean)))),
};

const YEARLY = words("年均 平均每年 每年平均");
/** No more words lead from a total to its mean. */
const SHORT = 12;

function check(context: AuditContext, total: Statement, mean: Statement): Finding[] {
  const lead = context.text.slice(endOf(total), mean.claim.numberStart);
  const {from, to} = total;
  const told = lead.length <= total.claim.unit.length + SHORT && YEARLY.in(lead) && mean.claim.name.startsWith(total.claim.name);
  if (!told || !isSum(total) || !isSum(mean) || total.stem !== mean.stem || from === null || from === to) return [];
  const years = to! - from + 1;
  if (
    !apart(
      map(total.printed, (x) => x / years),
      mean.printed,
    )
  )
    return [];
  const expected = inHan(total.value / years / mean.scale);
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, total)}${from}—${to}年共${figure(total)}，年均应为${expected}${mean.claim.unit}，文中称${figure(mean)}。`,
        en: en`${nameOf(context, total)} is ${figure(total)} for ${from}–${to}, ${expected} a year, but the text says ${figure(mean)}.`,
      },
      spans: spansOf(context, [mean, total]),
      arithmetic: both`${figure(total)} ÷ ${years} = ${expected} ≠ ${figure(mean)}`,
      settle: {zh: "核对累计数、年数与年均数。", en: "Check the total, the years and the mean."},
      indicator: context.subjectOf(total).indicator,
    }),
  ];
}

/** An amount, told as it is. */
const isSum = ({claim, relative, stem}: Statement): boolean =>
  claim.kind !== "growth" && claim.comparator === "=" && !relative && stem !== "";
