import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {apart, over} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "income-ratio",
  zh: "城乡收入比与两项收入不符",
  severity: "error",
  checks: "The ratio of urban to rural income (城乡收入比) is that of the two incomes per head which the plan prints for the year.",
  why: {
    zh: "两项收入相除得不出所称的收入比，三个数字至少有一个是错的。",
    en: "If the two incomes do not give the ratio, one of the three is wrong.",
  },
  tolerance:
    "Rounding of all three; only where each of the three has one value for the year, and the year of none was assumed against the others.",
  run: (context) => context.statements.filter((s) => RATIO.test(s.name)).flatMap((s) => check(context, s)),
};

const RATIO = /^城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:比|比值|之比|倍差)$|^城乡居民人均可支配收入(?:比|比值|之比|倍差)$/u;
const URBAN = /^城镇(?:常住)?居民(?:年)?人均(?:年)?可支配收入$/u;
const RURAL = /^农[村民](?:常住)?(?:居民)?(?:年)?人均(?:年)?可支配收入$/u;

function check(context: AuditContext, ratio: Statement): Finding[] {
  const of = (name: RegExp): Statement[] =>
    context.statements.filter((s) => name.test(s.name) && s.to === ratio.to && s.planned === ratio.planned && s.stem === "元");
  const [[urban, ...urbans], [rural, ...rurals]] = [of(URBAN), of(RURAL)];
  if (ratio.to === null || urban === undefined || rural === undefined || urbans.length + rurals.length > 0) return [];
  const implied = over(urban.allowed, rural.allowed);
  if (!apart(implied, ratio.allowed)) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${place(ratio)}称${statedName(ratio)}${ratio.to}年为${figure(ratio)}，而${figure(urban)}÷${figure(rural)}=${show(urban.value / rural.value, 4)}。`,
        en: en`${statedName(ratio)} is ${figure(ratio)} for ${ratio.to} in ${place(ratio)}, but ${figure(urban)} ÷ ${figure(rural)} gives ${show(urban.value / rural.value, 4)}.`,
      },
      spans: spansOf(context, [ratio, urban, rural]),
      arithmetic: both`${figure(urban)} ÷ ${figure(rural)} = ${show(urban.value / rural.value, 4)} (${showRange(implied, 5)}) ≠ ${figure(ratio)}`,
      settle: {zh: "核对两项收入与收入比。", en: "Check the two incomes and their ratio."},
      indicator: context.subjectOf(ratio).indicator,
    }),
  ];
}
