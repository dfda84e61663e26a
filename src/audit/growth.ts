import {words} from "../lexicon/words.js";
import type {AuditContext} from "./context.js";
import {isHeldAgainst} from "./held-against.js";
import {grown, namesFlow} from "./name.js";
import {map, type Range} from "./range.js";
import {endOf, isLevel, tabular, type Statement} from "./statement.js";
import {sameMeasure} from "./unit.js";
import {smallNumber} from "../lexicon/small-numbers.js";
import {fiveYearStart} from "../text/index.js";
import {between, ENOUGH, inYear, named, ofValue} from "./indexed.js";

const AS_MULTIPLE = words("是 为 相当于 达到");
const MULTIPLES = words("倍 番");
const YEARLY = words("年均 每年");
const FALLS = words("下降 减少 降低 压缩 压减 缩短");
/** The growth of a part or of the whole, not of the level before. */
const OF_ANOTHER = words("总量 其中");
const CHANGES = words("增 降 减");
const YEAR_BEFORE = words("上年 上一年 同比 去年");
const ANY_YEAR = /(\d{4})年/u;
const END_YEAR = /到(\d{4})年/u;
/** 较2020年, 是2015年的: the year that is compared with. */
const BASE_YEAR = /(?:较|比|从|由|自|是|为|与)[^,。]{0,6}?(\d{4})年/u;

/** A stated growth with the two levels that it speaks of. */
export interface Growth {
  readonly stated: Statement;
  readonly from: Statement;
  readonly to: Statement;
  /** percent: 增长70%; times: 是…的3.1倍, 翻一番; increase: 增长1.8倍. */
  readonly form: "percent" | "times" | "increase";
  /** −1 where the words say a fall. */
  readonly sign: 1 | -1;
  /** Length of the period for an average growth 年均; null for a growth over the whole of it. */
  readonly years: number | null;
  readonly range: Range;
  /** 增长, 年均增长, 下降. */
  readonly words: string;
}

/** How far back in the sentence the level and the base year are looked for. */
const REACH = 80;

/** What the words around a growth say. */
interface Told extends Pick<Growth, "stated" | "form" | "sign"> {
  /** The sentence before the number, and the last of its clauses. */
  readonly before: string;
  readonly clause: string;
  readonly averaged: boolean;
}

/**
 * The levels that a growth statement speaks of: its own subject's, in the base year that the words name and at the end.
 * Empty where a level is not printed, or the base is not named.
 */
export function readGrowth(context: AuditContext, stated: Statement): Growth[] {
  const told = toldOf(context, stated);
  if (told === null) return [];
  const growth = multipleOf(context, stated) ?? ofLevels(context, told);
  return growth === null ? [] : [growth];
}

function toldOf({text}: AuditContext, stated: Statement): Told | null {
  const {kind, numberStart, unit} = stated.claim;
  if (kind !== "growth" || tabular(stated) || text === "" || (unit !== "%" && !MULTIPLES.in(unit))) return null;
  const before = sentenceBefore(text, numberStart);
  const clause = before.split(/[,;]/u).at(-1) ?? "";
  return {stated, before, clause, form: formOf(stated, clause), sign: FALLS.in(clause) ? -1 : 1, averaged: YEARLY.in(clause)};
}

const doubles = ({claim}: Statement): boolean => (claim.unit + claim.number).includes("番");

function formOf(stated: Statement, clause: string): Growth["form"] {
  if (stated.claim.unit === "%") return "percent";
  return doubles(stated) || AS_MULTIPLE.in(clause) ? "times" : "increase";
}

function ofLevels(context: AuditContext, told: Told): Growth | null {
  const {stated, form, sign, averaged} = told;
  const ends = averaged && form !== "percent" ? null : (heldAgainst(context, told) ?? endsOf(context, told));
  if (ends === null) return null;
  const {from, to, years} = ends;
  const range = doubles(stated) ? map(stretched, (x) => x * 2 ** doublings(stated.claim.number)) : stated.allowed;
  const words = (averaged ? "年均" : "") + (sign < 0 ? "下降" : "增长");
  return {stated, from, to, form, sign, years: averaged ? years : null, range, words};
}

type Ends = Pick<Growth, "from" | "to"> & {readonly years: number};

/** The levels at both ends of the growth, each as precise as the plan prints it, and the years between. */
function endsOf(context: AuditContext, told: Told): Ends | null {
  const {stated, before, clause, averaged} = told;
  const subject = levelTold(context, stated, before, clause);
  if (subject === null) return null;
  const paired = pairedLevel(context, subject, stated);
  if (paired?.to === null && !averaged) return {from: paired, to: subject, years: 0};
  if (averaged && paired !== undefined && isUndated(paired)) return overItsYears(paired, subject, stated);
  const endYear = yearOf(END_YEAR, clause) ?? endOfPace(told, subject);
  const baseYear = baseOf(context, clause, averaged, endYear) ?? paired?.to ?? yearBefore(context, stated, subject, endYear);
  return baseYear === null || endYear === null || baseYear >= endYear ? null : inYears(context, subject, paired, [baseYear, endYear]);
}

/** 18.6亿元,较2015年的6.2亿元增长2倍: the level before is what became of the one right before the growth. */
function heldAgainst(context: AuditContext, {stated, before, averaged}: Told): Ends | null {
  const from = levelBefore(context, stated, before.length);
  const to = from === null ? undefined : levelHeld(context, from, stated);
  if (from === null || to === undefined || from.value <= 0) return null;
  const years = to.to === null || from.to === null ? 0 : to.to - from.to;
  return years < (averaged ? 1 : 0) || years > LONGEST ? null : {from, to, years};
}

/** The level told right before one that it is held against, where the growth is told right behind. */
function levelHeld(context: AuditContext, from: Statement, stated: Statement): Statement | undefined {
  const at = from.claim.numberStart;
  if (!isHeldAgainst(context, from) || !RIGHT_BEHIND.test(context.text.slice(endOf(from), stated.claim.numberStart))) return undefined;
  const to = between(context, at - REACH, at).at(-1);
  return to !== undefined && to.stem === from.stem && isStated(to) && !/[。;\n]/u.test(context.text.slice(endOf(to), at)) ? to : undefined;
}
/** A unit and a verb, no stop between. */
const RIGHT_BEHIND = /^[^,。;、\d]{0,10}$/u;

/** Over more years no plan tells a growth. */
const LONGEST = 30;

/** No year is printed for it. */
const isUndated = ({to, claim}: Statement): boolean => to === null || claim.flags.includes("assumed-period");

/** Both ends of a change that no year dates, over the years of the average growth told behind it. */
const overItsYears = (from: Statement, to: Statement, {from: first, to: last}: Statement): Ends | null =>
  first === null || last === null || first >= last || last - first > LONGEST ? null : {from, to, years: last - first + 1};

/** The year of the level told; where that is what an average growth starts from (2010年57亿元,年均增长13%,…), the growth's last. */
const endOfPace = ({stated, averaged}: Told, {to}: Statement): number | null =>
  averaged && to !== null && stated.from === to + 1 ? stated.to : to;

/** What stands in two years, the sharpest of what the plan prints. */
function inYears(context: AuditContext, subject: Statement, paired: Statement | undefined, years: readonly [number, number]): Ends | null {
  const [bases, ends] = years.map((year) => levelsIn(context, subject, year)) as [Statement[], Statement[]];
  const to = subject.to === years[1] ? subject : ends[0];
  const from = paired?.to === years[0] ? paired : bases.toSorted((a, b) => width(a) - width(b))[0];
  if (to === undefined || from === undefined || from.value <= 0 || years[1] - years[0] > LONGEST) return null;
  return {from, to: sharpest(to, ends), years: years[1] - years[0]};
}

/** The level that grows: the nearest before the growth, else one that its clause names, else one that prints the number before it. */
const levelTold = (context: AuditContext, stated: Statement, before: string, clause: string): Statement | null =>
  levelBefore(context, stated, before.length) ?? levelNamed(context, stated, clause) ?? levelOfValue(context, stated, before.length);

const levelsIn = (context: AuditContext, subject: Statement, year: number): Statement[] =>
  inYear(context.subjectOf(subject), year)
    .slice(0, ENOUGH)
    .filter((s) => isStated(s) && sameMeasure(s.stem, subject.stem));

/** Of a level and what may be the same one, the narrowest. */
const sharpest = (level: Statement, others: readonly Statement[]): Statement =>
  [...others.filter((s) => s.planned === level.planned), level].reduce((a, b) => (width(b) < width(a) && overlaps(a, b) ? b : a));

/** A level, or the amount of one year (地区生产总值): both grow from year to year. */
const isStated = (s: Statement): boolean =>
  isLevel(s) || (s.claim.kind === "annual" && !namesFlow(s.claim.name) && s.to !== null && s.from === s.to);

/** 42家,是2020年15家的2.8倍: the base stands between the level and its multiple. */
function multipleOf(context: AuditContext, stated: Statement): Growth | null {
  const at = stated.claim.numberStart;
  const [to, from] =
    context.sentences
      .find((group) => group.includes(stated))
      ?.filter((s) => s.claim.numberStart < at)
      .slice(-2) ?? [];
  if (to === undefined || from === undefined || !stated.claim.unit.endsWith("倍")) return null;
  const words = context.text.slice(to.claim.numberStart + to.claim.number.length, at);
  const inline = MULTIPLE.exec(words)?.[1] === from.claim.number;
  if (!inline || from.stem !== to.stem || from.value <= 0 || !isLevel(to)) return null;
  return {stated, from, to, form: "times", sign: 1, years: null, range: stated.allowed, words: "增长"};
}
const MULTIPLE = /^[^,。;]{0,6},(?:约|已)?是(?:\d{4}年|上年|[^,。;\d]{0,8})的?([\d.]+)[^\d,。;]{1,6}的(?:约|近)?$/u;

/** Nothing but the verb of growth stands behind the level. */
const DIRECT = /^[^,。;\n]{0,8}[,、(](?:五年|[一二三四]年|累计|年均|净|平均|总体)*(?:增长|提高|上升|增加|下降|降低|减少)了?(?:约|近)?$/u;

/** The other end of 由…增加到…, where the growth is told right behind it. */
function pairedLevel({byId, text}: AuditContext, level: Statement, stated: Statement): Statement | undefined {
  const {claim} = level;
  const words = text.slice(claim.numberStart + claim.number.length, stated.claim.numberStart);
  return claim.pair === null || tabular(level) || !(DIRECT.test(words) || isOfStart(words)) ? undefined : byId.get(claim.pair);
}

/** 万元,是“十五”末的: a multiple of what a change starts from. */
function isOfStart(words: string): boolean {
  const [, told = "", ...more] = words.split(",");
  return more.length === 0 && words.length <= MULTIPLE_TOLD && AS_MULTIPLE.starts(told) && STARTS.ends(told);
}
const STARTS = words("末的 底的 初的 前的 年的");
const MULTIPLE_TOLD = 20;

const width = (s: Statement): number => s.allowed.high - s.allowed.low;
const overlaps = (a: Statement, b: Statement): boolean => a.allowed.low <= b.allowed.high && b.allowed.low <= a.allowed.high;

const doublings = (number: string): number => smallNumber(number.replaceAll("翻", "").replaceAll("番", "")) ?? 1;
/** 翻一番 is said of anything near a doubling. */
const stretched: Range = {low: 0.95, high: 1.05};

/** The sentence up to the number, at most `REACH` characters. */
function sentenceBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - REACH), at);
  return stretch.slice(Math.max(stretch.lastIndexOf("。"), stretch.lastIndexOf(";"), stretch.lastIndexOf("\n")) + 1);
}

/** The nearest level printed before the growth in its sentence, with no other growth between. */
function levelBefore(context: AuditContext, stated: Statement, reach: number): Statement | null {
  const at = stated.claim.numberStart;
  const near = between(context, at - reach, at);
  const level = near.findLast((s) => isStated(s) && s.to !== null && s.claim.unit !== "%");
  if (level === undefined) return null;
  const words = context.text.slice(level.claim.numberStart, at);
  return words.includes(",") && OF_ANOTHER.in(words.slice(words.lastIndexOf(","))) && !CHANGES.in(words) ? null : level;
}

/** The level elsewhere in the plan that the number just before the growth repeats: 期末实有695万户,较2015年末增长70%. */
function levelOfValue(context: AuditContext, stated: Statement, reach: number): Statement | null {
  const at = stated.claim.numberStart;
  const near = between(context, at - reach, at);
  const said = near.findLast((s) => s.claim.kind !== "growth" && s.stem !== "" && s.stem !== "%");
  if (said === undefined || said.claim.number.replace(/\D/gu, "").length < TELLING) return null;
  return ofValue(context, said).find((s) => s !== said && tabular(s) && !s.flow && s.to !== null && !s.relative) ?? null;
}
/** Digits that two indicators hardly share by chance. */
const TELLING = 3;

/** A plan of one year sets the growth of what it names against the year before. */
const yearBefore = ({plan}: AuditContext, stated: Statement, level: Statement, end: number | null): number | null =>
  stated.planned && stated.from === end && grown(stated.claim.name) === level.name && plan.kind === "annual" && end === plan.period[0]
    ? end - 1
    : null;

/** The subject that the clause names itself: 市场主体总量年均增长8%. */
function levelNamed(context: AuditContext, stated: Statement, clause: string): Statement | null {
  const levels = named(context, grown(stated.claim.name)).filter((s) => isStated(s) && s.to !== null);
  const wanted = yearOf(ANY_YEAR, clause) ?? context.plan.period[1];
  return levels.find((s) => s.to === wanted) ?? null;
}

/** “十三五”末. */
const PLAN_END = /[“"]?(十[一二三四五六七]?五)[”"]?(?:时期|期)?末/u;

/** The year that a growth is measured against, from its words. */
function baseOf(context: AuditContext, clause: string, averaged: boolean, endYear: number | null): number | null {
  const named = yearOf(BASE_YEAR, clause);
  if (named !== null) return named;
  const plan = PLAN_END.exec(clause);
  if (plan !== null) return fiveYearStart(plan[1]!) + 4;
  if (YEAR_BEFORE.in(clause)) return endYear === null ? null : endYear - 1;
  return averaged && endYear === context.plan.period[1] ? context.plan.period[0] - 1 : null;
}

function yearOf(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text);
  return found === null ? null : Number(found[1]);
}
