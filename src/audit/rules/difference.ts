import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {apart, minus} from "../range.js";
import {justBefore} from "../indexed.js";
import {isHeldAgainst} from "../held-against.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, isLevel, isState, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";

/** A rise or a fall told right behind the level it led to: , 提高2.4个百分点. */
const TOLD =
  /^[^,。;\n]{0,8}[,、(](?:五年|[一二三四]年|累计|共|净|比|较|同比|分别|\d{4}年底?末?|上年末?|上一年)*(增加|净增|新增|增收|增支|提高|上升|提升|扩大|增长|下降|降低|减少|减收|减支|压减|缩小|缩短|压缩)了?(?:约|近)?$/u;
const FALL = words("降 减 缩");
/** The year it is told against. */
const AGAINST = /(?:比|较)(\d{4})年/u;

export const rule: Rule = {
  id: "difference",
  zh: "增减与两期数值之差不符",
  severity: "error",
  checks: "A rise or fall told behind two levels (由51.2%提高到53.6%,提高2.4个百分点) is the difference of the two.",
  why: {
    zh: "两期数值之差与所称增减不符，三个数字至少有一个是错的。",
    en: "If the difference of two levels is not the rise that is told, one of the three numbers is wrong.",
  },
  tolerance: "Rounding of all three; bounds are not subtracted; only what stands in one sentence, or against a year that is named.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((s, i) => (i === 0 ? [] : check(context, s, justBefore(group, i))))),
};

function check(context: AuditContext, told: Statement, before: readonly Statement[]): Finding[] {
  const last = before.at(-1)!;
  const between = context.text.slice(endOf(last), told.claim.numberStart);
  const verb = TOLD.exec(between)?.[1];
  if (verb === undefined || told.claim.kind === "growth" || !isState(last) || !fitsUnit(told, last)) return [];
  const {to, from} = endsOf(context, last, before, AGAINST.exec(between)?.[1]);
  if (to === undefined || from === undefined || from.stem !== to.stem || ![told, to, from].every(isExact)) return [];
  const fell = FALL.in(verb);
  const expected = fell ? minus(from.printed, to.printed) : minus(to.printed, from.printed);
  if (!apart(expected, told.printed)) return [];
  const gap = fell ? from.value - to.value : to.value - from.value;
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${nameOf(context, to)}由${figure(from)}到${figure(to)}，相差${inHan(gap, 5)}${told.stem}，文中却称${verb}${figure(told)}。`,
        en: en`${nameOf(context, to)} goes from ${figure(from)} to ${figure(to)}, a difference of ${inHan(gap, 5)}, but the text says ${figure(told)}.`,
      },
      spans: spansOf(context, [told, to, from]),
      arithmetic: both`${figure(to)} − ${figure(from)} = ${inHan(to.value - from.value, 5)} ≠ ${fell ? "−" : ""}${figure(told)}`,
      settle: {zh: "核对三个数字，改正其中之一。", en: "Check the three numbers and mend one of them."},
      indicator: context.subjectOf(to).indicator,
    }),
  ];
}

/** A change of percentages is told in points, any other in the unit of the level. */
const fitsUnit = (told: Statement, to: Statement): boolean =>
  told.stem === "个百分点" ? to.stem === "%" : told.stem !== "" && to.stem !== "%" && sameMeasure(told.stem, to.stem);

const isExact = ({claim}: Statement): boolean => claim.comparator === "=" || claim.comparator === "~";

/**
 * The two levels: 较上年210万元 behind the one that changed, else the level told last with the other end of its 由…到…, or with that of
 * the year told against.
 */
function endsOf(
  context: AuditContext,
  last: Statement,
  before: readonly Statement[],
  year: string | undefined,
): {readonly to: Statement | undefined; readonly from: Statement | undefined} {
  const {name, pair} = last.claim;
  if (isHeldAgainst(context, last))
    return {from: last, to: before.find((s) => s !== last && s.claim.name === name && s.stem === last.stem)};
  const paired = pair === null ? startOf(context, last, before.at(-2)) : context.byId.get(pair);
  if (paired !== undefined || year === undefined) return {to: last, from: paired};
  return {to: last, from: context.subjectOf(last).statements.find((s) => s.to === Number(year) && isLevel(s))};
}

/** 由2012年的6.3%提升到今年的15.3%: the words pair two levels that have no name in common. */
const FROM = words("由 从");
const LEADS_TO = words(
  ["提高", "提升", "上升", "增加", "增长", "扩大", "下降", "降低", "减少", "缩小"].map((verb) => `${verb}到 ${verb}至 ${verb}为`).join(" "),
);
/** No more words lead from one level to the other. */
const SHORT = 16;
/** How far before the first level 由 stands. */
const NEAR = 12;

function startOf({text}: AuditContext, last: Statement, start: Statement | undefined): Statement | undefined {
  if (start === undefined) return undefined;
  const at = start.claim.numberStart;
  const between = text.slice(endOf(start), last.claim.numberStart);
  const led = between.length <= SHORT && !/[\d,。;、]/u.test(between) && LEADS_TO.in(between);
  return led && FROM.in(text.slice(Math.max(0, at - NEAR), at)) ? start : undefined;
}
