import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {justBefore} from "../indexed.js";
import {apart, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";

export const rule: Rule = {
  id: "closing-total",
  zh: "列举之和与所称合计不符",
  severity: "error",
  checks: "A total that closes a list (国家标准46项、行业标准38项,共84项) is the sum of the list, or of its last members.",
  why: {
    zh: "各项相加不等于紧随其后的合计，至少有一个数字是错的。",
    en: "If a list does not add up to the total that closes it, one of the numbers is wrong.",
  },
  tolerance: "Rounding of every number; bounds, and what is told of several things at once (各3个), are left out.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((total, i) => check(context, total, justBefore(group, i)))),
};

/** What opens a closing total, and what may stand between it and the number. */
const CLOSES = words("共计 合计 总计 总共 合共 共");
const REACHES = words("为 达 达到 有 约");
/** Of each of several things. */
const EACH = words("各");
/** What else may be said between two numbers than the next member's name. */
const ELSE = words("其中 占 增长 下降 提高 较 比 同比 达到 由 从 到");
/** No name of a member is longer. */
const NAME = 18;

function check(context: AuditContext, total: Statement, before: readonly Statement[]): Finding[] {
  const last = before.at(-1);
  if (last === undefined || !isExact(total) || !closes(wordsBetween(context, last, total))) return [];
  const parts = listBefore(context, total, before);
  if (parts.length < 2 || parts.some((_, i) => i < parts.length - 1 && fits(parts.slice(i), total))) return [];
  const made = inHan(parts.reduce((n, p) => n + p.value, 0) / total.scale, 6);
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${statedName(parts[0]!)}等${parts.length}项相加得${made}${total.claim.unit}，文中合计为${figure(total)}。`,
        en: en`The ${parts.length} figures from ${statedName(parts[0]!)} on add up to ${made}, but the text makes them ${figure(total)}.`,
      },
      spans: spansOf(context, [total, ...parts]),
      arithmetic: both`${joined(parts.map(figure), " + ")} = ${made} ≠ ${figure(total)}`,
      settle: {zh: "核对各项与合计。", en: "Check the figures and their total."},
      indicator: context.subjectOf(total).indicator,
    }),
  ];
}

const isExact = ({claim, relative, stem}: Statement): boolean =>
  claim.comparator === "=" && claim.kind !== "growth" && !relative && stem !== "";

const fits = (parts: readonly Statement[], total: Statement): boolean => !apart(sum(parts.map((p) => p.printed)), total.printed);

/** The words between two numbers, without the unit of the first. */
function wordsBetween({text}: AuditContext, a: Statement, b: Statement): string {
  const words = text.slice(endOf(a), b.claim.numberStart).trim();
  return words.startsWith(a.claim.unit) ? words.slice(a.claim.unit.length) : words;
}

/** ,共 or 、合计为: nothing but the word for a total. */
function closes(words: string): boolean {
  const told = words.slice(1);
  const more = CLOSES.withoutStart(told);
  return /^[,、(]/u.test(words) && more !== told && (more === "" || REACHES.is(more));
}

/** The members of a list before its total, counted in its unit, with nothing but their names between. */
function listBefore(context: AuditContext, total: Statement, before: readonly Statement[]): Statement[] {
  const parts: Statement[] = [];
  for (const s of before.toReversed()) {
    const next = parts[0];
    const name = next === undefined ? "、" : wordsBetween(context, s, next);
    const joins = /^[,、](?:(?:19|20)\d{2})?[^,。;:()\d]*$/u.test(name) && name.length <= NAME && !ELSE.in(name);
    if (!joins || !isExact(s) || !sameMeasure(s.stem, total.stem) || s.planned !== total.planned) break;
    parts.unshift(s);
  }
  return parts.some((p) => EACH.before(context.text, p.claim.numberStart)) ? [] : parts;
}
