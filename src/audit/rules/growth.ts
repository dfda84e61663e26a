import {words} from "../../lexicon/words.js";
import {yearlyFactor} from "../../normalise/index.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {readGrowth, type Growth} from "../growth.js";
import {apart, map, over, point, type Range} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh, type Said} from "../../say/index.js";
import {figureOf} from "../../quantity/index.js";
import {figure, place, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "growth",
  zh: "增幅与两期数值不符",
  severity: "error",
  checks:
    "A stated growth or multiple follows from the two levels that the plan prints; an average growth is compound, not an arithmetic share.",
  why: {
    zh: "增幅与前后两期数值推不出来，至少有一个数字是错的。",
    en: "If the growth does not follow from the two levels, at least one of the three numbers is wrong.",
  },
  tolerance:
    "Rounding of all three numbers; a growth against a year whose level is not printed is not judged; growth of values in money is in constant prices and may differ by some points a year.",
  run: (context) => context.statements.flatMap((s) => readGrowth(context, s)).flatMap((g) => check(context, g)),
};

function check(context: AuditContext, growth: Growth): Finding[] {
  const {from, to, years, range} = growth;
  const expected = order(change(growth, over(to.allowed, from.allowed)));
  const between = years === null ? to.to! - (from.to ?? to.to! - UNTOLD) : 1;
  return apart(widened(expected, roomOf(growth), between), range) ? [report(context, growth, expected)] : [];
}

/** Years that a change covers at most where its start is not dated. */
const UNTOLD = 5;

/** What is counted in money of its own year. */
const inPrices = ({form, to}: Growth): boolean => form === "percent" && to.stem.endsWith("元") && to.claim.kind === "annual";

/** What is lent, traded or paid out grows in money wherever it is told with both its ends. */
const IN_MONEY = words("融资 质押 贷款 合同 成交额 交易额 网络零售额 赔付 罚没");
/** Income grows in money or, by less, at constant prices. */
const INCOME = words("可支配收入 纯收入");
/** Told so near to each other that they are told of one rise. */
const TOGETHER = 60;

/** By how many points a year a growth told with its levels may be below and above what they give. */
function roomOf(growth: Growth): readonly [below: number, above: number] {
  const {stated, from, to} = growth;
  const together = Math.abs(stated.claim.numberStart - from.claim.numberStart) < TOGETHER;
  if (!inPrices(growth) || (together && IN_MONEY.in(to.claim.name))) return [0, 0];
  return together && INCOME.in(to.claim.name) ? [PRICES, DEFLATION] : [PRICES, PRICES];
}

/** Whether the words give the growth over all years divided by their number 算术平均. */
function isSimpleMean({from, to, years, sign, range}: Growth): boolean {
  if (years === null) return false;
  const share = map(over(to.allowed, from.allowed), (x) => (((x - 1) * 100) / years) * sign);
  return !apart(order(share), range);
}

function report(context: AuditContext, growth: Growth, expected: Range): Finding {
  const {stated, from, to, years} = growth;
  const mean = isSimpleMean(growth);
  const exact = to.value / from.value;
  const value = show(middle(change(growth, point(exact))), 4);
  const unit = growth.form === "percent" ? "%" : {zh: "倍", en: " times"};
  const {number} = stated.claim;
  const told = /\p{Script=Han}/u.test(number) ? figureOf("", number, "") : both`${number}${unit}`;
  const sum =
    years === null
      ? both`${figure(to)} ÷ ${figure(from)} = ${show(exact)}${{zh: "，即", en: ", that is "}}${value}${unit}(${showRange(expected, 4)})`
      : both`(${figure(to)} ÷ ${figure(from)})^(1/${years}) − 1 = ${value}%`;
  const hint = {zh: `，只是总增幅除以${years}年的算术平均`, en: `; the stated rate is the total divided by ${years} years`};
  return finding(rule.id, {
    severity: mean || inPrices(growth) ? "explain" : "error",
    message: {
      zh: zh`${place(stated)}称${nameOf(context, to)}${growth.words}${told}，但由${dated(from)}到${dated(to)}，应为${value}${unit}${mean ? hint : null}。`,
      en: en`${nameOf(context, to)} is said in ${place(stated)} to ${verb(growth)} ${told}${years === null ? "" : " a year"}, but ${dated(from)} to ${dated(to)} gives ${value}${unit}${mean ? hint : null}.`,
    },
    spans: spansOf(context, [stated, from, to]),
    arithmetic: both`${sum} ≠ ${told}`,
    settle: mean
      ? {zh: "改为复合年均增速，或写明是简单平均。", en: "Give the compound rate, or say that it is a simple average."}
      : {
          zh: "核对三个数字的口径与时点（含调整后的基数），改正其中之一。",
          en: "Check scope and date of the three numbers (an adjusted base among them) and mend one of them.",
        },
    indicator: context.subjectOf(to).indicator,
  });
}

/** Prices move this many percentage points a year at most, and growth of values is stated without them. */
const PRICES = 5;
/** What people buy gets cheaper by less. */
const DEFLATION = 1;
const widened = ({low, high}: Range, [below, above]: readonly [number, number], years: number): Range => ({
  low: low - below * years,
  high: high + above * years,
});

const dated = (s: Statement): Said => (s.to === null ? figure(s) : {zh: zh`${s.to}年${figure(s)}`, en: en`${figure(s)} (${s.to})`});

/** What the words should state, given the factor between the two levels. */
function change({form, sign, years}: Growth, factor: Range): Range {
  if (years !== null) return map(factor, (x) => (yearlyFactor(x, years) - 1) * 100 * sign);
  if (form === "percent") return map(factor, (x) => (x - 1) * 100 * sign);
  return form === "times" ? factor : map(factor, (x) => x - 1);
}

/** Rise, fall, or become a multiple. */
const verb = ({form, sign}: Growth): string => (form === "times" ? "become" : sign < 0 ? "fall by" : "grow by");

const order = ({low, high}: Range): Range => (low <= high ? {low, high} : {low: high, high: low});
const middle = ({low, high}: Range): number => (low + high) / 2;
