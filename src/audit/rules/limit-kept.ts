import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, spansOf} from "../finding.js";
import {apart, type Range} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "limit-kept",
  zh: "数值不在所称界限内",
  severity: "explain",
  checks: "A value told as kept within a limit (失业率3.9%,控制在4.5%以内) lies within it.",
  why: {
    zh: "称控制在某数以内，数值却在其外，二者必有一误。",
    en: "If a value lies outside the limit that it is said to keep, one of the two is wrong.",
  },
  tolerance: "Rounding; only a limit told right behind the value, of one name.",
  run: (context) =>
    context.sentences.flatMap((group) => group.flatMap((limit, i) => (i === 0 ? [] : check(context, group[i - 1]!, limit)))),
};

/** What says that the limit is kept. */
const KEPT = words("控制在 低于 不超过 未超过 好于 优于 高于 超过");
/** No more words lead from a value to its limit. */
const SHORT = 24;

function check(context: AuditContext, value: Statement, limit: Statement): Finding[] {
  const lead = context.text.slice(endOf(value), limit.claim.numberStart);
  const told =
    lead.length <= SHORT && KEPT.in(lead) && value.stem === limit.stem && value.name === limit.name && value.claim.pair !== limit.claim.id;
  const within = told ? rangeOf(limit, lead) : null;
  if (within === null || !isReached(value) || !apart(value.printed, within)) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, value)}为${figure(value)}，不在所称的${figure(limit)}之内。`,
        en: en`${nameOf(context, value)} is ${figure(value)}, outside of ${figure(limit)}, which it is said to keep.`,
      },
      spans: spansOf(context, [value, limit]),
      arithmetic: both`${figure(value)} ∉ ${figure(limit)}`,
      settle: {zh: "核对数值与界限。", en: "Check the value and its limit."},
      indicator: context.subjectOf(value).indicator,
    }),
  ];
}

const BELOW = words("低于 不超过 未超过");
const ABOVE = words("高于 超过");
/** What the limit allows by its own words, or, where it is told as an aim alone (低于5.5%的预期目标), by the verb before it. */
function rangeOf(limit: Statement, lead: string): Range | null {
  if (isBound(limit)) return limit.allowed;
  if (limit.claim.comparator !== "=" || limit.claim.role !== "target") return null;
  if (BELOW.ends(lead)) return {low: -Infinity, high: limit.value};
  return ABOVE.ends(lead) ? {low: limit.value, high: Infinity} : null;
}

const isReached = ({claim}: Statement): boolean => claim.role === "achieved" && claim.comparator === "=" && claim.pair === null;
const isBound = ({claim}: Statement): boolean =>
  (claim.comparator.startsWith("<") || claim.comparator.startsWith(">")) && claim.pair === null;
