import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {smallNumber} from "../../lexicon/small-numbers.js";
import {finding, inHan, spansOf} from "../finding.js";
import {apart, map} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "yearly-mean",
  zh: "年均数与累计数不符",
  severity: "error",
  checks:
    "What was added a year on average (新增绿地650万平方米,年均增加130万平方米) is what was added in all, divided by the years; what is to be done each year (每年培育12家,五年共60家) makes the total told behind it.",
  why: {
    zh: "累计数除以年数得不出年均数，二者必有一误。",
    en: "If the total divided by the years is not the yearly mean, one of the two is wrong.",
  },
  tolerance: "Rounding of both; only a mean told right behind its total, of a stretch of years that is known; bounds are left out.",
  run: (context) =>
    context.sentences.flatMap((group) =>
      group.flatMap((s, i) => (i === 0 ? [] : [...check(context, group[i - 1]!, s), ...inAll(context, group[i - 1]!, s)])),
    ),
};

/** 每年12家,五年共60家: what opens a yearly amount, and what says that all of them are added up. */
const EACH_YEAR = words("每年 年均 年 每年新增");
const IN_ALL = words("共 累计 合计 总计 共计");
const YEARS = words("年");
const NUMERALS = words("两 二 三 四 五 六 七 八 九 十 2 3 4 5 6 7 8 9 10");

/** The years that the words of a total name (五年共), else those of the total itself. */
function yearsTold(words: string, {from, to}: Statement): number {
  const at = YEARS.words.map((year) => words.indexOf(year)).find((i) => i > 0) ?? -1;
  const number = NUMERALS.words.find((n) => words.slice(0, at) === n);
  return number !== undefined ? smallNumber(number)! : from === null || to === null ? 0 : to - from + 1;
}

function inAll(context: AuditContext, yearly: Statement, total: Statement): Finding[] {
  const lead = context.text.slice(endOf(yearly) + yearly.claim.unit.length, total.claim.numberStart);
  const words = lead.slice(1);
  const told = /^[,、;(]/u.test(lead) && lead.length <= SHORT && !/[,、;。\n]/u.test(words) && IN_ALL.in(words);
  if (!told || yearly.claim.kind !== "annual" || !EACH_YEAR.in(yearly.claim.name) || !isAmount(yearly) || !isAmount(total)) return [];
  const years = yearsTold(words, total);
  if (yearly.stem !== total.stem || years < 2) return [];
  const least = yearly.claim.comparator !== "=";
  const made = map(yearly.printed, (x) => x * years);
  const short = least ? total.printed.high < made.low : total.claim.comparator === "=" && apart(made, total.printed);
  if (!short) return [];
  const expected = inHan((yearly.value * years) / total.scale);
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, yearly)}${figure(yearly)}，${years}年应为${expected}${total.claim.unit}，文中称共${figure(total)}。`,
        en: en`${nameOf(context, yearly)}, ${figure(yearly)} a year, makes ${expected} in ${years} years, but the text says ${figure(total)}.`,
      },
      spans: spansOf(context, [total, yearly]),
      arithmetic: both`${figure(yearly)} × ${years} = ${expected} ≠ ${figure(total)}`,
      settle: {zh: "核对年度数、年数与累计数。", en: "Check the yearly amount, the years and the total."},
      indicator: context.subjectOf(yearly).indicator,
    }),
  ];
}

const isAmount = ({claim, stem}: Statement): boolean =>
  claim.kind !== "growth" && (claim.comparator === "=" || claim.comparator === ">=") && stem !== "" && !/[%/]/u.test(stem);

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
