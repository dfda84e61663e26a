import type {ClaimKind, ClaimRole} from "../model/index.js";
import {isCount, isTime, readingsOf, type Reading} from "../quantity/index.js";
import type {Clean} from "../text/index.js";
import type {Horizon} from "./context.js";
import type {Draft} from "./draft.js";
import {kindOf, roleOf} from "./kind.js";
import {nameOf, withTopic, type Name, type TopicName} from "./name.js";
import {periodOf} from "./period.js";
import {partsOf, type Part} from "./segments.js";
import {splitNames} from "./split.js";
import {timeMarks, type TimeMark} from "./time.js";
import {GENERIC, changeWord, startsWithDoing, stripLead, stripTail} from "./words.js";

/** Where a sentence stands. */
export interface Place {
  readonly tense: "review" | "commitment" | "context";
  /** In a section of goals. */
  readonly goals: boolean;
  readonly section: readonly string[];
  readonly where: string;
  /** Row name or heading that a bare number may lean on. */
  readonly heading: string;
  readonly horizon: Horizon;
  /** Fixed by a table's column or caption. */
  readonly period?: string;
  readonly role?: ClaimRole;
}

/** What goes over from one sentence to the next of a paragraph. */
export interface Carry {
  last: TopicName | null;
  kind: ClaimKind | null;
  /** The number before is a task of the plan. */
  task: boolean;
  /** 其中 has begun to divide a task's total. */
  shares: boolean;
  /** Names so far in the sentence that hold no change. */
  subjects: string[];
  mark: TimeMark | null;
  /** 到2030年,…。 at the start of a sentence of goals: the year of all goals below, until the next. */
  horizon: TimeMark | null;
}

const ANY_NUMERAL = /[0-9一二三四五六七八九十两半零百千番]/;
const COMMITMENT = /确保|力争|争取|努力|探索|鼓励|支持|全面推行|全面|基本|推动|加快|严格|必须|试点/g;

/** The quantitative statements of one sentence. */
export function proseClaims(clean: Clean, source: string, place: Place, carry: Carry): Draft[] {
  const text = clean.text;
  if (!ANY_NUMERAL.test(text)) return quiet(carry, text);
  const marks = timeMarks(text, place.horizon);
  carry.horizon = place.goals ? (leadingHorizon(text, marks) ?? carry.horizon) : null;
  carry.mark ??= carry.horizon;
  const readings = readingsOf(text);
  if (readings.length === 0) return quiet(carry, text);
  const parts = partsOf(text, readings);
  const out: Draft[] = [];
  parts.forEach((part, i) => out.push(...readPart(part, i, {clean, source, place, carry, marks, parts})));
  carry.mark = governing(marks, text.length, carry.mark);
  if (/[。!?]/.test(text.at(-1)!)) reset(carry);
  return out;
}

/** 到2030年 or 展望2035年 as the first words of a sentence. */
function leadingHorizon(text: string, marks: readonly TimeMark[]): TimeMark | null {
  const first = marks[0];
  if (first?.type !== "point" || first.base || first.start === 0) return null;
  return /^(?:[—\s]*)(?:展望|力争)?(?:到|至)?20\d{2}年[底末]?[,时]?$/.test(text.slice(0, first.until + 1)) ||
    /^(?:[—\s]*)(?:展望|力争)?(?:到|至)?20\d{2}年[底末]?$/.test(text.slice(0, first.until))
    ? first
    : null;
}

function quiet(carry: Carry, text: string): Draft[] {
  if (/[。!?]/.test(text.at(-1) ?? "")) reset(carry);
  return [];
}

/** Nothing handed on yet. */
export function emptyCarry(): Carry {
  return {last: null, kind: null, task: false, shares: false, subjects: [], mark: null, horizon: null};
}

/** Forgets what a sentence handed on. */
export function reset(carry: Carry): void {
  carry.last = null;
  carry.kind = null;
  carry.task = false;
  carry.shares = false;
  carry.subjects = [];
  carry.mark = null;
}

interface Sentence {
  readonly clean: Clean;
  readonly source: string;
  readonly place: Place;
  readonly carry: Carry;
  readonly marks: readonly TimeMark[];
  readonly parts: readonly Part[];
}

function readPart(part: Part, i: number, sentence: Sentence): Draft[] {
  const {clean, place, carry, marks, parts} = sentence;
  const text = clean.text;
  const {reading} = part;
  const ground = {last: carry.last, before: beforeWords(text, part), heading: place.heading};
  const second = i > 0 && isFirstOfPair(text, parts[i - 1]!, part);
  const own0 = special(part, ground.last);
  const named = second
    ? {...carry.last!, change: "", name: carry.last!.subject}
    : own0
      ? withTopic(own0, ground.last)
      : nameOf(part, ground);
  const first = isFirstOfPair(text, part, parts[i + 1]);
  const usable = second ? marks.filter((m) => Math.abs(parts[i - 1]!.reading.from - m.until) > 2) : marks;
  const direct = marks.find((m) => m.until > 0 && m.until <= reading.from && reading.from - m.until <= 2) ?? null;
  const reach = withoutYearly(usable, text, parts, part);
  const mark = first && direct ? {...direct, base: false} : spanning(governing(reach, reading.from, carry.mark), reading, part);
  const annual = mark?.type === "annual" && mark.until > 0;
  const tense = tenseOf(place, mark, text);
  const yearly = annual || (/年(?:抽检|检测|接待|产|处理|服务)/.test(named.name) && !/\d年/.test(named.name));
  const announced = /目标(?:任务)?(?:是|为|:)/.test(text.slice(0, reading.from));
  const own = first || second ? "level" : kindOf(reading, named, yearly, tense, part.pre, place.goals || announced);
  const kind = own === "level" && !first && !second && inherits(part, named, carry) ? "increment" : own;
  if (part.pre.startsWith("其中")) carry.shares = carry.task && /投资|资金|经费|投入/.test(carry.last?.topic ?? "");
  const shared = carry.shares && /[%‰成元]$/.test(reading.unit) && named.change === "";
  const ofTask = tense === "commitment" && !first && mark?.type !== "point" && ((carry.task && isAttribute(part, named)) || shared);
  const said = ofTask
    ? "task"
    : (place.role ?? roleOf(reading, named, kind, {tense, goals: place.goals || announced, first, second, yearly: annual}, text));
  const role = isStep(said, mark, part, place.horizon) ? "interim" : said;
  const base = baseYear(marks, reading.from);
  const yearOnYear = /同比|较上[一]?年|比上年|较去年|比去年|上年/.test(part.pre);
  const past = tense === "review";
  const stated = periodOf({
    horizon: place.horizon,
    mark,
    base: named.change === "倍" ? 0 : base,
    kind,
    role,
    yearOnYear,
    past,
    own: direct !== null,
    gap: /(?:高[于出]|低于|快于|领先|优于|好于)/.test(named.name.slice(-12)),
    average: /年均/.test(named.change),
    total: /累计/.test(part.pre) || ofTask,
  });
  const period = place.period ?? stated.period;
  const names = splitNames(named, parts, i, carry.subjects);
  if (named.change === "") carry.subjects.push(names.at(-1)!);
  carry.kind = kind;
  carry.task = said === "task";
  carry.last = names.length > 1 ? {...named, name: names.at(-1)!, subject: named.subject} : named;
  const flags = flagsOf(reading, named, place.period === undefined && stated.assumed);
  return names.map((name) => ({
    ...spanOf(clean, sentence.source, part),
    ...numberOf(clean, sentence.source, reading),
    value: reading.value,
    valueMax: reading.valueMax,
    comparator: comparatorOf(text, part),
    unit: reading.unit,
    name,
    role,
    kind,
    period,
    nature: "" as const,
    section: place.section,
    where: place.where,
    commitment: commitmentOf(text, reading.from),
    flags,
    pairWith: i > 0 && isFirstOfPair(text, parts[i - 1]!, part) ? clean.at(parts[i - 1]!.reading.start) : null,
  }));
}

/** 连续5年零事故 speaks of the years, not of their end. */
function spanning(mark: TimeMark | null, reading: Reading, part: Part): TimeMark | null {
  const years = part.pre.endsWith("连续") && reading.unit === "年";
  if (!years && (reading.number !== "零" || part.post === "")) return mark;
  return mark && mark.type !== "annual" && mark.start > 0 && mark.until > 0
    ? mark
    : {type: "range", start: 0, end: 0, until: 0, base: false, state: false};
}

/** 每年 governs its own comma-part, like counts after it (每年推动200家…,培育2家), and what follows where it stands alone. */
function withoutYearly(marks: readonly TimeMark[], text: string, parts: readonly Part[], part: Part): readonly TimeMark[] {
  return marks.filter((mark) => {
    if (mark.type !== "annual" || !/[,;]/.test(text.slice(mark.until, part.reading.from))) return true;
    const own = parts.find((other) => other.segment <= mark.until && other.reading.from >= mark.until && other !== part);
    return !own || (own.reading.unit === part.reading.unit && startsWithDoing(stripLead(part.pre)));
  });
}

/** 新建水库3座,总库容5240万立方米: a size of the thing that the task before makes. */
function isAttribute(part: Part, name: Name): boolean {
  return (
    name.carried &&
    name.style === "prefix" &&
    name.change === "" &&
    !/^[%‰成]$/.test(part.reading.unit) &&
    isSize(stripTail(stripLead(part.pre)))
  );
}

/** 总库容, 办理环节 are sizes of a thing; 累计, 总量 and rates speak of all there is. */
function isSize(head: string): boolean {
  return GENERIC.test(head) && !/^(?:累计|总量|总数|实有|现有)$|率$/.test(head);
}

/** A step before the plan's end: a goal of an earlier year, 其中2026年 of a task, a quarter of a year's goal. */
function isStep(said: ClaimRole, mark: TimeMark | null, part: Part, horizon: Horizon): boolean {
  if (said === "target") return isInterim(mark, horizon) || QUARTER.test(part.pre);
  if (said !== "task") return false;
  return QUARTER.test(part.pre) || (/^其中,?20\d{2}年/.test(part.pre) && isInterim(mark, horizon));
}

const QUARTER = /^(?:力争|确保)?(?:第?[一二三1-3]季度|上半年)(?!末|底前?)/;

/** A year of the plan before its last. */
function isInterim(mark: TimeMark | null, horizon: Horizon): boolean {
  return mark?.type === "point" && horizon.known && mark.start >= horizon.start && mark.start < horizon.end;
}

/** 建成国家级质检中心7个,省级质检中心14个: the second thing counted is done by the verb of the first. */
function inherits(part: Part, name: Name, carry: Carry): boolean {
  if (carry.kind !== "increment" || !isCount(part.reading.unit) || part.reading.unit.includes("/")) return false;
  if (name.style === "suffix") return name.carried;
  return (
    (part.follows || part.reading.from === part.reading.start || part.pre.startsWith("其中")) &&
    part.reading.comparator !== "<=" &&
    stripTail(part.pre) === part.pre &&
    !/总量|总数|实有|拥有|累计|保有|率$/.test(name.name) &&
    part.post.replace(/^、.*$/, "").length <= 8
  );
}

/** 不足全国平均水平的四分之一: the bound stands before what the share is of. */
const SHARE_OF = /^(不足|不到|低于|超过|高于|约为|约|相当于|仅为|是|为)(.{2,14}?)的$/;

function comparatorOf(text: string, part: Part): Reading["comparator"] {
  const {reading} = part;
  const word = reading.form === "fraction" ? SHARE_OF.exec(part.pre)?.[1] : undefined;
  if (word !== undefined && !reading.compared) {
    if (/不足|不到|低于/.test(word)) return "<";
    if (/超过|高于/.test(word)) return ">";
    return word.startsWith("约") ? "~" : "=";
  }
  return text[reading.unitEnd] === "级" && reading.unit.includes("亿") ? "~" : reading.comparator;
}

/** A number that a fixed phrase names: 是“十二五”末的3.1倍, 位居全省第二位. */
function special(part: Part, last: Name | null): Name | null {
  if (part.pre.endsWith("第")) return rankName(part, last);
  if (part.reading.number === "零" && last && part.post !== "")
    return {name: `${last.subject}${part.post}数`, subject: last.subject, verb: "", change: "", carried: true, style: "prefix"};
  const share = part.reading.form === "fraction" ? SHARE_OF.exec(part.pre) : null;
  if (share && last)
    return {name: `${last.subject}相当于${share[2]!}的比例`, subject: last.subject, verb: "", change: "", carried: true, style: "prefix"};
  const level =
    part.reading.unit === "%" ? /^(.{2,}?)(?:仅?为|仅?是|相当于|达到?)(全[国省市县][^,]{0,8}|[^,]{0,8}平均水平)的$/.exec(part.pre) : null;
  if (level) {
    const subject = stripLead(level[1]!);
    return {name: `${subject}相当于${level[2]!}的比例`, subject, verb: "", change: "", carried: false, style: "prefix"};
  }
  const years = part.reading.unit === "年" ? /^(.*?)(?:已|实现)?连续$/.exec(part.pre) : null;
  if (years)
    return {
      name: `${stripLead(years[1]!)}连续${part.post}年数`,
      subject: stripLead(years[1]!) || part.post,
      verb: "",
      change: "",
      carried: false,
      style: "prefix",
    };
  if (part.reading.unit !== "倍" || part.reading.form === "double") return null;
  const times =
    /(?:是|为|相当于|达到?)((?:“?十[一二三四五]五”?[^,。]{0,6}|20\d{2}年[^,。]{0,4}|上年[^,。]{0,4}|全[国省市][^,。]{0,8}))的$/.exec(
      part.pre,
    );
  if (!times || !last) return null;
  const own = stripLead(part.pre.slice(0, times.index));
  const subject = own.length >= 2 ? own : last.subject;
  return {name: `${subject}相当于${times[1]!}的倍数`, subject, verb: "", change: "倍", carried: own.length < 2, style: "prefix"};
}

/** 位居全省第二位 is the rank of what the number before counts. */
function rankName(part: Part, last: Name | null): Name {
  const scope = /全[国省市区县州]/.exec(part.pre)?.[0] ?? "";
  const subject = last?.subject ?? stripLead(part.pre.replace(/(?:位居|居|列|排|名列|位列).*$/, ""));
  return {name: `${subject}${scope}位次`, subject, verb: "", change: "", carried: last !== null, style: "prefix"};
}

/** 由45天压缩为20天, 从275.92万户增加到587.82万户. */
function isFirstOfPair(text: string, part: Part, next: Part | undefined): boolean {
  if (
    !next ||
    (next.reading.unit !== part.reading.unit &&
      !(isTime(next.reading.unit) && isTime(part.reading.unit)) &&
      !/[万亿]/.test(part.reading.unit))
  )
    return false;
  if (!/(?:由|从)(?:[^,。;]{0,12})$/.test(part.pre)) return false;
  return /^[^,。;]{0,8}(?:到|至|为|成)(?:20\d{2}年底?的?)?$/.test(text.slice(part.reading.end, next.reading.from));
}

function tenseOf(place: Place, mark: TimeMark | null, text: string): Place["tense"] {
  const {horizon} = place;
  if (place.tense === "context") return contextTense(text, mark, horizon);
  if (!horizon.known || !mark || mark.start === 0 || mark.type === "annual") return place.tense;
  if (place.tense !== "review" && mark.end < horizon.start && !mark.base) return "review";
  if (
    place.tense === "review" &&
    mark.type === "point" &&
    mark.start >= horizon.start &&
    horizon.end > horizon.start &&
    mark.start > horizon.start
  )
    return "commitment";
  return place.tense;
}

/** A preamble or an account of the situation tells what is, unless it names a future year or a will. */
function contextTense(text: string, mark: TimeMark | null, horizon: Horizon): Place["tense"] {
  if (mark && mark.start > 0 && horizon.known) return mark.end >= horizon.start ? "commitment" : "review";
  return /力争|确保|争取|要求|不低于|不少于|不超过|以上任务|应当|必须|将达到|培育|推进|推动/.test(text) ? "commitment" : "review";
}

/** The last time phrase before `at` that is no base of a comparison, else the one carried from the sentence before. */
function governing(marks: readonly TimeMark[], at: number, carried: TimeMark | null): TimeMark | null {
  let found: TimeMark | null = null;
  for (const mark of marks) {
    if (mark.until > at) break;
    if (!mark.base) found = mark;
  }
  return found ?? (carried && carried.type !== "annual" ? {...carried, until: 0} : null);
}

function baseYear(marks: readonly TimeMark[], at: number): number {
  return marks.filter((mark) => mark.base && mark.until <= at && at - mark.until < 8).at(-1)?.end ?? 0;
}

function beforeWords(text: string, part: Part): string {
  if (part.segment === 0) return "";
  const end = part.segment - 1;
  const start = Math.max(text.lastIndexOf(",", end - 1), text.lastIndexOf(";", end - 1), text.lastIndexOf("。", end - 1)) + 1;
  return text.slice(start, end);
}

function spanOf(clean: Clean, source: string, part: Part): {start: number; end: number; quote: string} {
  const {text} = clean;
  let from = part.segment;
  while (/[\s,;。、)]/.test(text[from] ?? "") && from < part.reading.from) from++;
  const start = clean.at(from);
  const end = clean.at(Math.max(part.reading.end, part.reading.end + part.post.length) - 1) + 1;
  return {start, end, quote: source.slice(start, end)};
}

function numberOf(clean: Clean, source: string, reading: Reading): {number: string; numberStart: number} {
  const numberStart = clean.at(reading.start);
  return {number: source.slice(numberStart, clean.at(reading.numberEnd - 1) + 1), numberStart};
}

function commitmentOf(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 40), at).matchAll(COMMITMENT)].at(-1)?.[0] ?? "";
}

function flagsOf(reading: Reading, name: Name, assumed: boolean): string[] {
  const flags: string[] = [];
  if (reading.unit === "" && reading.form === "arabic") flags.push("no-unit");
  if (name.carried) flags.push("carried-subject");
  if (assumed) flags.push("assumed-period");
  if (name.name.length < 2) flags.push("garbled");
  return flags;
}

/** Whether the words before a number say that it changed. */
export function changes(part: Part): boolean {
  return changeWord(part.pre) !== "";
}
