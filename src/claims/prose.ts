import type {ClaimKind, ClaimRole} from "../model/index.js";
import {isCount, isTime, readingsOf, type Reading} from "../quantity/index.js";
import type {Clean} from "../text/index.js";
import type {Draft} from "./draft.js";
import {baseYear, governing, isShare, isStep, leadingHorizon, leadingStretch, spanning, withoutYearly} from "./governing.js";
import {isFlow, kindOf, roleOf} from "./kind.js";
import {nameOf, withTopic, type Name, type TopicName} from "./name.js";
import {periodOf, type Period} from "./period.js";
import {reset, type Carry, type Place} from "./place.js";
import {partsOf, type Part} from "./segments.js";
import {comparatorOf, special} from "./special.js";
import {withoutVerb} from "./subject.js";
import {splitNames} from "./split.js";
import {tenseOf} from "./tense.js";
import {timeMarks, type TimeMark} from "./time.js";
import {GENERIC, leadingVerb, startsWithDoing, stripLead, stripTail} from "./words.js";

const ANY_NUMERAL = /[0-9一二三四五六七八九十两半零百千番]/;
const COMMITMENT = /确保|力争|争取|努力|探索|鼓励|支持|全面推行|全面|基本|推动|加快|严格|必须|试点/g;

/** The quantitative statements of one sentence. */
export function proseClaims(clean: Clean, source: string, place: Place, carry: Carry): Draft[] {
  const text = clean.text;
  if (!ANY_NUMERAL.test(text)) return quiet(carry, text);
  const marks = timeMarks(text, place.horizon);
  carry.horizon = handedOn(text, marks, place, carry.horizon);
  carry.mark ??= carry.horizon;
  const readings = readingsOf(text);
  if (readings.length === 0) return quiet(carry, text);
  const parts = partsOf(text, readings);
  const out: Draft[] = [];
  parts.forEach((part, i) => out.push(...readPart(part, i, {text, clean, source, place, carry, marks, parts})));
  carry.mark = governing(
    marks.filter((mark) => !isShare(text, mark)),
    text.length,
    carry.mark,
  );
  if (/[。!?]/.test(text.at(-1)!)) reset(carry);
  return out;
}

/** The time that one sentence sets for those below it: a goal's year among goals, 五年来 in a look back. */
function handedOn(text: string, marks: readonly TimeMark[], place: Place, before: TimeMark | null): TimeMark | null {
  if (place.goals) return leadingHorizon(text, marks) ?? before;
  return place.tense === "review" ? leadingStretch(text, marks, before) : null;
}

function quiet(carry: Carry, text: string): Draft[] {
  if (/[。!?]/.test(text.at(-1) ?? "")) reset(carry);
  return [];
}

interface Sentence {
  readonly text: string;
  readonly clean: Clean;
  readonly source: string;
  readonly place: Place;
  readonly carry: Carry;
  readonly marks: readonly TimeMark[];
  readonly parts: readonly Part[];
}

/** A part with what is settled first: its ends of a from–to pair, its name and its time. */
interface Settled {
  readonly part: Part;
  readonly first: boolean;
  readonly second: boolean;
  readonly named: TopicName;
  readonly mark: TimeMark | null;
  /** The time phrase stands directly before the number. */
  readonly direct: boolean;
  readonly tense: Place["tense"];
}

function readPart(part: Part, i: number, sentence: Sentence): Draft[] {
  const {carry, parts} = sentence;
  const first = settle(part, i, sentence);
  const judged = judge(first, sentence);
  const named = judged.inherited && (part.follows || GRADED.test(first.named.name)) ? withVerb(first.named, carry) : first.named;
  const settled = {...first, named};
  const stated = timeOf(settled, judged, sentence);
  const names = splitNames(named, parts, i, carry.subjects);
  if (named.change === "") carry.subjects.push(names.at(-1)!);
  carry.kind = judged.kind;
  carry.task = judged.said === "task";
  carry.last = names.length > 1 ? {...named, name: names.at(-1)!} : named;
  const start = settled.second ? parts[i - 1]!.reading.start : null;
  return names.map((name) => draftOf(name, settled, judged, stated, start, sentence));
}

function settle(part: Part, i: number, sentence: Sentence): Settled {
  const {text, place, carry, marks, parts} = sentence;
  const {reading} = part;
  const before = parts[i - 1];
  const second = before !== undefined && isFirstOfPair(text, before, part);
  const first = isFirstOfPair(text, part, parts[i + 1]);
  const named = second ? {...carry.last!, change: "", name: carry.last!.subject} : nameIn(part, sentence);
  const usable = second ? marks.filter((m) => Math.abs(before.reading.from - m.until) > 2) : marks;
  const direct = marks.find((m) => m.until > 0 && m.until <= reading.from && reading.from - m.until <= 2);
  const reach = withoutYearly(usable, text, parts, part);
  const mark = first && direct ? {...direct, base: false} : spanning(governing(reach, reading.from, carry.mark), reading, part);
  return {part, first, second, named, mark, direct: direct !== undefined, tense: tenseOf(place, mark, text)};
}

/** 完成医院迁建(总投资3.6亿元,床位400张): what a bracket speaks of where no number stands before it; "" elsewhere. */
function ownerOf(text: string, part: Part, parts: readonly Part[]): string {
  const open = part.bracketed ? text.lastIndexOf("(", part.reading.from) : -1;
  if (open < 0 || !GENERIC.test(stripTail(stripLead(part.pre)))) return "";
  const start = Math.max(...[",", ";", "。", "、", ":"].map((stop) => text.lastIndexOf(stop, open))) + 1;
  if (open - start < 3 || parts.some(({reading}) => reading.start >= start && reading.start < open)) return "";
  return withoutVerb(stripLead(text.slice(start, open)));
}

function nameIn(part: Part, {text, place, carry, parts}: Sentence): TopicName {
  const owner = ownerOf(text, part, parts);
  if (owner !== "") return nameOf(part, {last: null, before: owner, heading: ""});
  const fixed = special(part, carry.last);
  return fixed ? withTopic(fixed, carry.last) : nameOf(part, {last: carry.last, before: beforeWords(text, part), heading: place.heading});
}

interface Judged {
  readonly kind: ClaimKind;
  readonly role: ClaimRole;
  /** The role before a yearly step is told from the end. */
  readonly said: ClaimRole;
  /** A size or a share of the task before. */
  readonly ofTask: boolean;
  /** Counted as done by the verb of the number before. */
  readonly inherited: boolean;
}

function judge(settled: Settled, {text, place, carry}: Sentence): Judged {
  const {part, first, second, named, mark, tense} = settled;
  const {reading} = part;
  const annual = mark?.type === "annual" && mark.until > 0;
  const yearly = annual || (/年(?:抽检|检测|接待|产|处理|服务)/.test(named.name) && !/\d年/.test(named.name));
  const goals = place.goals || /目标(?:任务)?(?:是|为|:)/.test(text.slice(0, reading.from));
  const own = first || second ? pairKind(reading, named) : kindOf(reading, named, yearly, tense, part.pre, goals);
  const inherited = own === "level" && !first && !second && inherits(part, named, carry);
  const kind = inherited ? "increment" : own;
  const ofTask = isOfTask(settled, carry);
  const said = ofTask
    ? "task"
    : (place.role ?? roleOf(reading, named, kind, {tense, goals, first, second, yearly: annual || reading.unit.endsWith("元/年")}, text));
  return {kind, said, ofTask, inherited, role: isStep(said, mark, part, place.horizon) ? "interim" : said};
}

/** 由45天压缩为20天 tells two states, 生产总值由1024亿元增加到1486亿元 two yearly values. */
const pairKind = (reading: Reading, {name}: Name): ClaimKind =>
  reading.unit.endsWith("元") && isFlow(name) && !/亩均/.test(name) ? "annual" : "level";

/** Behind a comma a verb goes on to things of another grade alone. */
const GRADED = /^(?:国家|全国|省|市级|县级|区级|国际|行业|团体|地方)/;

/** 建成市级书屋7个,县级书屋14个: 建成 holds for both. */
function withVerb(named: TopicName, {last}: Carry): TopicName {
  const verb = named.style === "prefix" ? leadingVerb(last?.name ?? "").replace(/^(?:共|现|拥|设|建)有$/, "") : "";
  if (verb === "" || named.name.startsWith(verb) || startsWithDoing(named.name)) return named;
  return {...named, name: verb + named.name, subject: verb + named.subject};
}

/** A size of what the task before makes, or a share of its money behind 其中. */
function isOfTask({part, first, named, mark, tense}: Settled, carry: Carry): boolean {
  if (part.pre.startsWith("其中")) carry.shares = carry.task && /投资|资金|经费|投入/.test(carry.last?.topic ?? "");
  if (tense !== "commitment" || first || mark?.type === "point") return false;
  return (carry.task && isAttribute(part, named)) || (carry.shares && /[%‰成元]$/.test(part.reading.unit) && named.change === "");
}

function timeOf({part, named, mark, direct, tense}: Settled, {kind, role, ofTask}: Judged, {place, marks}: Sentence): Period {
  const ratio = /相当于/.test(named.name) && !/累计/.test(named.name);
  return periodOf({
    horizon: place.horizon,
    mark,
    base: named.change === "倍" ? 0 : baseYear(marks, part.reading.from),
    kind: ratio ? "level" : kind,
    role,
    yearOnYear: /同比|较上[一]?年|比上年|较去年|比去年|上年/.test(part.pre),
    past: tense === "review",
    own: direct,
    gap: /(?:高[于出]|低于|快于|领先|优于|好于)|[比较]全[国省市].{0,6}[高低快慢多少]$/.test(named.name.slice(-12)),
    average: /年均/.test(named.change),
    total: /累计/.test(part.pre) || ofTask,
  });
}

function draftOf(
  name: string,
  {part, named}: Settled,
  {role, kind}: Judged,
  stated: Period,
  start: number | null,
  sentence: Sentence,
): Draft {
  const {text, clean, source, place} = sentence;
  const {reading} = part;
  return {
    ...spanOf(clean, source, part),
    ...numberOf(clean, source, reading),
    value: Math.abs(reading.value),
    valueMax: reading.valueMax,
    comparator: comparatorOf(text, part),
    unit: reading.unit,
    name,
    role,
    kind,
    period: place.period ?? stated.period,
    nature: "",
    section: place.section,
    where: place.where,
    commitment: commitmentOf(text, reading.from),
    flags: flagsOf(reading, named, place.period === undefined && stated.assumed),
    pairWith: start === null ? null : clean.at(start),
  };
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

/** 建成国家级质检中心7个,省级质检中心14个: the second thing counted is done by the verb of the first. */
function inherits(part: Part, name: Name, carry: Carry): boolean {
  if (carry.kind !== "increment" || !isCount(part.reading.unit) || part.reading.unit.includes("/")) return false;
  if (name.style === "suffix") return name.carried;
  return (
    (part.follows || part.reading.from === part.reading.start || part.pre.startsWith("其中")) &&
    part.reading.comparator !== "<=" &&
    stripTail(part.pre) === part.pre &&
    !/总量|总数|实有|拥有|累计|保有|率$|^每[十百千万]|人均/.test(name.name) &&
    part.post.replace(/^、.*$/, "").length <= 8
  );
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
  if (reading.value < 0) flags.push("minus");
  if (reading.doubtful) flags.push("cut-number");
  if (reading.beside) flags.push("table-ambiguous");
  if (name.carried) flags.push("carried-subject");
  if (assumed) flags.push("assumed-period");
  if (name.name.length < 2) flags.push("garbled");
  return flags;
}
