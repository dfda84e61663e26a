import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {oneSentence} from "../opposed.js";
import {polarity} from "../polarity.js";
import {apart, point} from "../range.js";
import {relatedNames, zeroHarm} from "../related.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, tabular, type Statement} from "../statement.js";
import {countsWhole} from "../unit.js";
import {namesOneThing} from "../../lexicon/nouns.js";
import {ENOUGH, measureKey, once, withValue} from "../indexed.js";

export const rule: Rule = {
  id: "target-below-reported",
  zh: "目标低于已报告水平",
  severity: "explain",
  checks:
    "A target is better than what the plan itself reports as reached, or sets for an earlier year, in another place or under a near name.",
  why: {
    zh: "正文已报告的成绩高于目标，目标要么口径不同，要么已经完成。",
    en: "If the text already reports more than the target asks, the scope differs or the target is met.",
  },
  tolerance: "Rounding; other rates (监督抽查 against 评价性抽检) are left apart; the baseline of the target's own row is another rule's.",
  run: (context) =>
    context.statements
      .filter((s) => s.claim.role === "target" && (s.relative || isStock(s) || wayOf(context, s) < 0))
      .flatMap((target) => check(context, target)),
};

function check(context: AuditContext, target: Statement): Finding[] {
  const direction = wayOf(context, target);
  if (direction === 0 || target.flow || target.claim.kind === "growth" || isRoomy(context, target, direction)) return [];
  const reached = candidates(context, target).filter(
    (s) => beats(s, target, direction) && alike(context, s, target) && !sameRow(s, target),
  );
  const [best] = reached.toSorted(
    (a, b) => Number(b.name === target.name) - Number(a.name === target.name) || (b.value - a.value) * direction,
  );
  if (best === undefined || repeated(context, target)) return [];
  const same = context.subjectOf(best) === context.subjectOf(target);
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${nameOf(context, target)}${target.to}年目标${figure(target)}，不及${place(best)}${best.planned ? "所定" : "已报告"}的${best.to}年${statedName(best)}${figure(best)}${same ? "" : "，两者口径或有不同"}。`,
        en: en`The target of ${same ? nameOf(context, target) : statedName(target)}, ${figure(target)}${target.to === null ? "" : ` for ${target.to}`}, asks for less than ${place(best)} already ${best.planned ? "sets" : "reports"}${best.to === null ? "" : ` for ${best.to}`}: ${same ? figure(best) : en`${statedName(best)} ${figure(best)}; the scopes may differ`}.`,
      },
      spans: spansOf(context, [target, best]),
      arithmetic: both`${figure(target)} − ${figure(best)} = ${show(target.value - best.value)}`,
      settle: {
        zh: "核对两处口径（抽检类型、环节、统计范围）；口径相同的，上调目标或更正已报告数。",
        en: "Check the scopes (kind of sampling, stage, coverage); if they are the same, raise the target or correct the reported figure.",
      },
      indicator: context.subjectOf(target).indicator,
    }),
  ];
}

/** 达到160家, 发展到200所: words that set out to have more of what is counted one by one. */
const UPWARDS = words("达到 发展到 增加到 增至 扩大到 突破 超过 累计达到");
/** Which way is better; where nothing else tells, for a count the words of its target. */
function wayOf(context: AuditContext, target: Statement): 1 | -1 | 0 {
  const known = polarity(context, context.subjectOf(target));
  if (known !== 0 || !countsWhole(target.stem) || tabular(target)) return known;
  return UPWARDS.before(context.text, target.claim.numberStart) ? 1 : 0;
}

const reachedTable = once((context: AuditContext) => group(context.statements.filter(isReached), measureKey));
const unharmed = once((context: AuditContext) => context.statements.filter((s) => isReached(s) && s.value === 0 && HARM.in(s.claim.name)));

/** What may have reached the target: its own subject, rates of one measure, and harm that did not happen. */
function candidates(context: AuditContext, target: Statement): Statement[] {
  const own = context
    .subjectOf(target)
    .statements.filter((s) => isReached(s) || isDueBefore(s, target))
    .slice(0, ENOUGH);
  const near = (reachedTable(context).get(measureKey(target)) ?? []).slice(0, ENOUGH * 5);
  return [...new Set([...own, ...near, ...(HARM.in(target.claim.name) ? unharmed(context).slice(0, ENOUGH) : [])])].toSorted(
    (a, b) => a.claim.numberStart - b.claim.numberStart,
  );
}

const isReached = (s: Statement): boolean =>
  (s.claim.role === "achieved" || s.claim.role === "baseline") && s.claim.kind !== "growth" && !s.flow;
/** A target of the text that is due in an earlier year. */
const isDueBefore = (s: Statement, {to}: Statement): boolean =>
  (s.claim.role === "target" || s.claim.role === "interim") &&
  s.claim.kind !== "growth" &&
  !s.flow &&
  !tabular(s) &&
  s.to !== null &&
  to !== null &&
  s.to < to;

/** What there is of one thing: it is not sold, spent or counted anew each year. */
const isStock = ({claim, name}: Statement): boolean => claim.kind === "level" && namesOneThing(name);

/** Words that promise to change a value, or to pass one: the number behind them is no mere limit. */
const CHANGES = words("提高 提升 增加 增长 增至 扩大 降至 降到 下降 降低 缩小 减少 压减 突破 超过 迈上");
/** Words that promise to keep within a limit. */
const KEEPS = words("保持 稳定 维持 控制");
/** Whether running text promises to keep what a statement gives. */
export const isKept = ({text}: AuditContext, s: Statement): boolean => !tabular(s) && KEEPS.in(clauseBefore(text, s.claim.numberStart));

/**
 * A ceiling (失业率控制在5%以内) leaves room above what is reached, so does a floor that is to be kept (稳定在85%以上); a ceiling on harm
 * does not.
 */
function isRoomy({text}: AuditContext, target: Statement, direction: number): boolean {
  const {claim} = target;
  if (claim.comparator === "=" || tabular(target)) return claim.comparator.startsWith("<") && !HARM.in(claim.name);
  const before = clauseBefore(text, claim.numberStart);
  return KEEPS.in(before) || (direction < 0 && !HARM.in(claim.name) && !CHANGES.in(before));
}
const HARM = words("死亡 事故 伤亡");

/** No clause that leads to a number is longer. */
const REACH = 30;
function clauseBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - REACH), at);
  return stretch.slice(Math.max(...Array.from("。;,、\n", (stop) => stretch.lastIndexOf(stop))) + 1);
}
const sameRow = (a: Statement, b: Statement): boolean => tabular(a) && a.claim.where === b.claim.where && a.claim.name === b.claim.name;

function beats(reached: Statement, target: Statement, direction: number): boolean {
  const bounded = direction > 0 ? ["=", ">=", ">", "~"] : ["=", "<=", "<", "~"];
  return (
    (reached.value - target.value) * direction > 0 &&
    bounded.includes(reached.claim.comparator) &&
    apart(reached.printed, target.claim.comparator === ">" ? point(target.value) : target.printed) &&
    (reached.relative || reached.value < target.value * SLIP)
  );
}
/** A count that is so many times the target is one of another unit, which is another rule's. */
const SLIP = 10;

/** Both in one sentence, the writer has held them against each other: 达到15.8件,超额完成预期的12件. */
const alike = (context: AuditContext, a: Statement, b: Statement): boolean =>
  (tabular(a) || !oneSentence(context, a, b) || isDueBefore(a, b)) &&
  (context.subjectOf(a) === context.subjectOf(b) || relatedNames(context, a, b) || zeroHarm(a, b));

/** The same target printed again (annex after table) is reported once, at its first place. */
const repeated = (context: AuditContext, target: Statement): boolean =>
  withValue(context.subjectOf(target), target.value)
    .slice(0, ENOUGH)
    .some((s) => s.claim.role === "target" && s.to === target.to && s.claim.numberStart < target.claim.numberStart);
