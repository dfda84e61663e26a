import {isDigit} from "../lexicon/digits.js";
import {words} from "../lexicon/words.js";
import {FUND_WORDS} from "../lexicon/naming.js";
import {YEAR_ON_YEAR, YEARLY_AVERAGE} from "../lexicon/times.js";
import {PART_UNITS, SHARE_UNITS} from "../lexicon/unit-words.js";
import {isCount, readingsOf, type Reading} from "../quantity/index.js";
import {GOAL_CUE} from "../lexicon/frames.js";
import {YEAR_OF} from "../lexicon/kinds.js";
import {lacksOwner} from "../lexicon/heads.js";
import type {Clean} from "../text/index.js";
import type {Draft} from "./draft.js";
import {baseYear, governing, isShare, leadingHorizon, spanning, withoutYearly} from "./governing.js";
import {judge, wordsOf, type Finding} from "./judge/index.js";
import {nameOf, withTopic, type Name, type TopicName} from "./name.js";
import {reset, type Carry, type Place} from "./place.js";
import {beforeFrom, chainAt, endsAt, sizeless} from "./pairs.js";
import {isYardstick} from "./prefix/shares.js";
import {placeInRun} from "./respective.js";
import {ownPart, partsOf, type Part} from "./segments.js";
import {comparatorOf, special} from "./special.js";
import {goalName, isStatedGoal} from "./stated-goal.js";
import {thingOf, withoutVerb} from "./subject.js";
import {splitNames} from "./split.js";
import {tenseOf} from "./tense.js";
import {timeMarks, type TimeMark} from "./time.js";
import {changeWord, doingOf, GENERIC, isBareChange, startsWithDoing, stripLead, stripTail} from "./words.js";

const ANY_NUMERAL = /[0-9一二三四五六七八九十两半零百千番]/;
const COMMITMENT = words("确保 力争 争取 努力 探索 鼓励 支持 全面推行 全面 基本 推动 加快 严格 必须 试点");

/** The quantitative statements of one sentence. */
export function proseClaims(clean: Clean, source: string, place: Place, carry: Carry): Draft[] {
  const text = clean.text;
  if (!ANY_NUMERAL.test(text)) return quiet(carry, text);
  const marks = timeMarks(text, place);
  carry.horizon = handedOn(text, marks, place, carry.horizon);
  carry.base = marks.find(({base, until}) => base && SAME_BELOW.within(text.slice(until), NEAR))?.end ?? carry.base;
  carry.dated = datedBy(text, marks, place) ?? carry.dated;
  carry.mark ??= carry.horizon ?? (place.tense === "commitment" ? null : carry.dated);
  if (isDivided(text)) carry.last ??= carry.whole;
  const readings = readingsOf(text);
  if (readings.length === 0) return quiet(carry, text);
  const gap = (index: number): string => (index > 0 ? source.slice(clean.at(index - 1) + 1, clean.at(index)) : "");
  const parts = partsOf(text, readings).map((part) => ownPart(part, gap));
  const goalsFrom = text.search(GOAL_CUE);
  const out: Draft[] = [];
  parts.forEach((part, i) => out.push(...readPart(part, i, {text, clean, source, place, carry, marks, parts, goalsFrom})));
  carry.mark = governing(
    marks.filter((mark) => !isShare(text, mark) && !isOfNumber(text, mark)),
    text.length,
    carry.mark,
  );
  if (/[。!?]/.test(text.at(-1)!)) reset(carry);
  return out;
}

/** The time that one sentence sets for those below it: a goal's year among goals. */
function handedOn(text: string, marks: readonly TimeMark[], place: Place, before: TimeMark | null): TimeMark | null {
  return place.goals ? (leadingHorizon(text, marks) ?? before) : null;
}

/** 下同 behind a time says that it holds for what follows. */
const SAME_BELOW = words("下同");
const NEAR = 3;

/** 提高到2020年的99.2%: a year that belongs to its number alone. */
const isOfNumber = (text: string, {type, until}: TimeMark): boolean => type === "point" && text[until] === "的" && isDigit(text[until + 1]);

/** The year that a look back sets for what follows in the paragraph, where it is not the last of those looked back on. */
function datedBy(text: string, marks: readonly TimeMark[], {tense, horizon}: Place): TimeMark | null {
  const first = tense === "commitment" ? null : leadingHorizon(text, marks);
  return first && first.start !== horizon.reviewEnd ? first : null;
}

function quiet(carry: Carry, text: string): Draft[] {
  if (/[。!?]/.test(text.at(-1) ?? "")) reset(carry);
  carry.said = text.length <= LONGEST_SAID ? text.replace(/[。!?;]$/, "") : "";
  return [];
}

/** 居民收入 of 居民收入年均增长. */
function withoutChange(name: string, change: string): string {
  const word = change.replace("分别", "");
  return word !== "" && name.endsWith(word) ? YEARLY_AVERAGE.withoutEnd(name.slice(0, -word.length)) : name;
}

/** 高于全省 is said of a growth and names no new thing. */
const GAP_WORD = words("高于 高出 低于 快于 优于 好于 领先");

/** What a thing pulls (第二产业拉动GDP增长) is no new thing. */
const PULLS = words("拉动");
/** A share that a thing has is no new thing. */
const SHARE_ENDS = words("占比 比重");

/** Longer than this a sentence without numbers is no clause of one thing. */
const LONGEST_SAID = 30;

/** 分产业看,: the sentence divides what the one before told. */
const isDivided = (text: string): boolean => {
  const comma = text.indexOf(",");
  return comma > 1 && comma <= LONGEST_DIVISION && DIVIDING.starts(text) && DIVIDED_ENDS.ends(text.slice(0, comma));
};
const LONGEST_DIVISION = 9;
const DIVIDING = words("分 按");
const DIVIDED_ENDS = words("看 分 来看");

interface Sentence {
  /** Where 目标是 stands; -1 where it does not. */
  readonly goalsFrom: number;
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
  /** Where the number stands that the pair starts with; null for one that ends no pair. */
  readonly start: number | null;
  readonly named: TopicName;
  readonly mark: TimeMark | null;
  /** The time phrase stands directly before the number. */
  readonly direct: boolean;
  readonly tense: Place["tense"];
}

/** Keeps what a number counts for 分别 further on: no change, multiple, distance or share of a thing that was told; `given` out by 分别. */
function rememberSubject(name: string, named: TopicName, given: boolean, {subjects}: Carry): void {
  const {change, carried} = named;
  if (change === "倍" || GAP_WORD.starts(change)) return;
  const subject = withoutChange(name, change === "" && given ? changeWord(name) : change);
  if (PULLS.in(subject)) return;
  if (SHARE_ENDS.ends(subject) && (carried || given)) return;
  if (!subjects.slice(-6).includes(subject)) subjects.push(subject);
}

function readPart(part: Part, i: number, sentence: Sentence): Draft[] {
  const {carry, parts} = sentence;
  const first = settle(part, i, sentence);
  const judged = found(first, sentence);
  const named = judged.goesOn && (part.follows || GRADED.starts(first.named.name)) ? withVerb(first.named, carry) : first.named;
  const names = splitNames(named, parts, i, carry.subjects);
  const inRun = placeInRun(parts, i) !== null;
  const given = inRun && names.length === 1 && names[0] !== named.name;
  const settled = {...first, named: given ? {...named, name: names[0]!} : named};
  const own = given && !isSaidWhole(named) ? found(settled, sentence) : judged;
  for (const name of names) rememberSubject(name, named, inRun, carry);
  handOn(part, own, carry);
  carry.started = startOf(settled) || carry.started;
  if (!(carry.last && isYardstick(part, parts[i + 1])))
    carry.last = given ? ofRun(settled) : {...named, name: names.length > 1 ? names.at(-1)! : named.name};
  return names.map((name) => draftOf(name, settled, own, sentence));
}

/** The year that stands before the first number of a pair; 0 where none does. */
const startOf = ({first, direct, mark}: Settled): number => (first && direct && mark?.type === "point" ? mark.start : 0);

/** Keeps for the next number what this one counted, and how. */
function handOn({reading, follows}: Part, {kind, said, goesOn}: Finding, carry: Carry): void {
  carry.said = "";
  carry.kind = kind;
  if (!goesOn && !follows) carry.units.clear();
  carry.units.add(sizeless(reading.unit));
  carry.task = said === "task";
}

/** What goes on behind a number that 分别 gave out: its thing, where what stands behind it (2万元大关) names none. */
const ofRun = ({named}: Settled): TopicName =>
  named.style === "suffix" ? {...named, subject: withoutChange(named.name, named.change)} : named;

/** 进口、出口通关时间分别压缩至…: the words before 分别 hold the measure, which the name of one thing may lack. */
const isSaidWhole = ({carried, style}: TopicName): boolean => !carried && style === "prefix";

function settle(part: Part, i: number, sentence: Sentence): Settled {
  const {text, place, carry, marks, parts} = sentence;
  const {reading} = part;
  const {first, second, start, same} = endsAt(text, parts, i);
  const from = start === null ? null : parts[start]!.reading;
  const named =
    same && carry.last ? {...carry.last, change: "", name: carry.last.subject} : nameIn(first ? beforeFrom(part) : part, sentence);
  const usable = from ? marks.filter((m) => Math.abs(from.from - m.until) > 2) : marks;
  const direct = marks.find((m) => m.until > 0 && m.until <= reading.from && reading.from - m.until <= 2);
  const reach = withoutYearly(usable, text, parts, part);
  const reached = first && direct ? {...direct, base: false} : spanning(governing(reach, reading.from, carry.mark), reading, part);
  const goal = isStatedGoal(part) ? (marks.findLast((m) => m.until > part.segment && m.until <= reading.from) ?? null) : null;
  const mark = goal ? {...goal, base: false} : yearOfRun(reached, parts, i);
  return {part, first, second, start: from?.start ?? null, named, mark, direct: direct !== undefined, tense: tenseOf(place, mark, text)};
}

/** 2024—2026年分别完成800户、1000户、1200户: as many numbers as years, each of its own. */
function yearOfRun(mark: TimeMark | null, parts: readonly Part[], i: number): TimeMark | null {
  const years = mark?.type === "range" && mark.start > 0 ? mark.end - mark.start + 1 : 0;
  const run = years > 1 ? placeInRun(parts, i) : null;
  if (!mark || !run || run.count !== years || mark.until > parts[i - run.index]!.reading.from) return mark;
  return {...mark, type: "point", start: mark.start + run.index, end: mark.start + run.index};
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
  const goal = place.tense === "review" && isStatedGoal(part) ? goalName(part, carry.last) : null;
  if (goal) return goal;
  const owner = ownerOf(text, part, parts);
  if (owner !== "") return nameOf(part, {last: null, before: owner, heading: ""});
  const before = beforeWords(text, part);
  const last = part === parts[0] ? namedAnew(before, part, carry.last) : carry.last;
  const fixed = special(part, last);
  return fixed ? withTopic(fixed, last, part.reading) : nameOf(part, {last, before: before || carry.said, heading: place.heading});
}

/** ;财政收入翻倍增长,从8亿元增至20亿元: behind a semicolon the first words, which hold no number, tell what is spoken of. */
function namedAnew(before: string, {segment}: Part, last: TopicName | null): TopicName | null {
  const thing = last && before !== "" && before.length === segment - 1 ? thingOf(before) : "";
  if (thing === "") return last;
  return {name: thing, subject: thing, topic: thing, verb: "", change: "", carried: false, style: "prefix", ofShare: false};
}

/** 2025年抽检 dates and 五年抽检 counts the years, 年抽检 names. */
const NUMBERED_YEAR = /[\d两三四五六七八九十]年/;

/** 较2015年分别下降26%、24%: what is compared with holds for all that 分别 gives out; 是2010年的2倍,年均增长15%: also for the pace. */
function baseOf(part: Part, parts: readonly Part[], marks: readonly TimeMark[]): number {
  if (!marks.some(({base}) => base)) return 0;
  const i = parts.indexOf(part);
  const before = parts[i - 1];
  const goesOn = before?.reading.unit === "倍" || YEARLY_AVERAGE.starts(part.pre);
  if (before && goesOn && isBareChange(part.pre)) return baseYear(marks, before.reading.from);
  return baseYear(marks, parts[i - (placeInRun(parts, i)?.index ?? 0)]!.reading.from);
}

/** The base that 下同 holds for a change without one of its own. */
function baseBefore(part: Part, parts: readonly Part[], {base}: Carry): number {
  if (base === 0) return 0;
  const i = parts.indexOf(part);
  const {pre} = parts[i - (placeInRun(parts, i)?.index ?? 0)]!;
  return isBareChange(pre) && !YEAR_ON_YEAR.in(pre) ? base : 0;
}

/** 年均专利申请900件: so many each year. */
const isAverageCount = ({name, change}: Name, {reading}: Part): boolean =>
  change === "" && isCount(reading.unit) && name.startsWith("年均");

/** What the judge finds of a settled part. */
function found(settled: Settled, {text, place, carry, marks, parts, goalsFrom}: Sentence): Finding {
  const {part, first, second, named, mark, direct, tense} = settled;
  const annual = mark?.type === "annual" && mark.until > 0;
  const {reading, words, pre, post, segment} = wordsOf(part);
  return judge(
    {
      reading,
      words,
      pre,
      post,
      segment,
      name: named,
      sentence: text,
      tense,
      goals: place.goals || (goalsFrom >= 0 && goalsFrom < part.reading.from),
      column: place.role ?? null,
      horizon: place.horizon,
      own: place.own,
      mark,
      direct,
      base: named.change === "倍" ? 0 : baseOf(part, parts, marks) || baseBefore(part, parts, carry),
      started: carry.started,
      everyYear: annual || isAverageCount(named, part) || (YEAR_OF.in(named.name) && !NUMBERED_YEAR.test(named.name)),
      first,
      second,
      statedGoal: isStatedGoal(part),
      chained: chainAt(text, part.reading) !== null,
      ofTask: isOfTask(settled, carry),
      goesOn: !first && !second && inherits(part, named, carry, tense),
    },
    place.judge,
  );
}

/** Behind a comma a verb goes on to things of another grade alone. */
const GRADED = words("国家 全国 省 市级 县级 区级 国际 行业 团体 地方");

/** 建成市级书屋7个,县级书屋14个: 建成 holds for both. */
function withVerb(named: TopicName, {last}: Carry): TopicName {
  const verb = named.style === "prefix" ? doingOf(last?.name ?? "") : "";
  if (verb === "" || named.name.startsWith(verb) || startsWithDoing(named.name)) return named;
  return {...named, name: verb + named.name, subject: verb + named.subject};
}

/** A size of what the task before makes, or a share of its money behind 其中. */
function isOfTask({part, first, named, mark, tense}: Settled, carry: Carry): boolean {
  if (part.pre.startsWith("其中")) carry.shares = carry.task && FUND_WORDS.in(carry.last?.topic ?? "");
  if (tense !== "commitment" || first || mark?.type === "point") return false;
  return (carry.task && isAttribute(part, named)) || (carry.shares && PART_UNITS.ends(part.reading.unit) && named.change === "");
}

/** What is said of a claim whose years are those of its place: a heading or a sentence above names them, or the document only hints at them. */
export const NAMED_YEARS = "frame/named-years";
const HINTED_YEARS = "frame/hinted-years";
const toldYears = ({dated, own}: Place): string[] => (dated ? [NAMED_YEARS] : own.hinted ? [HINTED_YEARS] : []);

function draftOf(
  name: string,
  {part, named, start: pairStart}: Settled,
  {role, kind, period, assumed, by}: Finding,
  sentence: Sentence,
): Draft {
  const {text, clean, source, place} = sentence;
  const {reading} = part;
  const {start, end, quote} = spanOf(clean, source, part);
  const {number, numberStart} = numberOf(clean, source, reading);
  return {
    start,
    end,
    quote,
    number,
    numberStart,
    value: Math.abs(reading.value),
    valueMax: reading.valueMax,
    comparator: place.tense === "review" && isStatedGoal(part) && reading.from < reading.start ? "=" : comparatorOf(text, part),
    unit: reading.unit,
    name,
    role,
    kind,
    period: place.period ?? period,
    nature: "",
    section: place.section,
    where: place.where,
    commitment: commitmentOf(text, reading.from),
    flags: flagsOf(reading, named, place.period === undefined && assumed),
    by: [`frame/${place.told}`, ...(assumed ? toldYears(place) : []), ...by],
    pairWith: pairStart === null ? null : clean.at(pairStart),
  };
}

/** 新建水库3座,总库容5240万立方米: a size of the thing that the task before makes. */
function isAttribute(part: Part, name: Name): boolean {
  return (
    name.carried &&
    name.style === "prefix" &&
    name.change === "" &&
    !SHARE_UNITS.is(part.reading.unit) &&
    isSize(stripTail(stripLead(part.pre)))
  );
}
/** Heads that speak of all there is. */
const OF_ALL = /^(?:累计|总量|总数|实有|现有)$|率$/;

/** 总库容, 办理环节 are sizes of a thing; 累计, 总量 and rates speak of all there is. */
function isSize(head: string): boolean {
  return GENERIC.test(head) && !OF_ALL.test(head);
}
/** A stock, a rate, so many for each: no doing goes on to it. */
const STOCK_OR_RATE = /总量|总数|实有|拥有|累计|保有|率$|^每[十百千万]|[人日月]均/;

/** 建成国家级质检中心7个,省级质检中心14个: the second thing counted is done by the verb of the first. */
function inherits(part: Part, name: Name, carry: Carry, tense: Place["tense"]): boolean {
  if (carry.kind !== "increment" || (carry.last?.change ?? "") !== "" || !isCount(part.reading.unit) || part.reading.unit.includes("/"))
    return false;
  return name.style === "suffix" ? name.carried : isBehindDoing(part, carry, tense) && isPlainCount(part, name);
}

/** A further thing of the list, and not what there is. */
function isBehindDoing(part: Part, carry: Carry, tense: Place["tense"]): boolean {
  if (HAS.starts(part.pre)) return false;
  if (part.follows) return true;
  return tense === "review" ? goesOnBehindComma(part, carry) : part.reading.from === part.reading.start || part.pre.startsWith("其中");
}

/** A count without bound or verb of reaching: neither a stock nor a rate. */
const isPlainCount = (part: Part, name: Name): boolean =>
  part.reading.comparator !== "<=" &&
  stripTail(part.pre) === part.pre &&
  !STOCK_OR_RATE.test(name.name) &&
  part.post.replace(/^、.*$/, "").length <= 8;

/** What is there, whatever was done before. */
const HAS = words("现有 持有 拥有 共有 实有 有效 在册 可容纳 能容纳");

/** Behind a comma a look back counts on only what is plainly of the same list. */
const goesOnBehindComma = (part: Part, carry: Carry): boolean =>
  part.pre.startsWith("其中") || (part.segment > 0 && part.reading.from === part.reading.start && isOfList(part, carry));

/** In a unit of the list, or whom it reached. */
const isOfList = (part: Part, carry: Carry): boolean => carry.units.has(sizeless(part.reading.unit)) || WHOM.starts(stripLead(part.pre));
const WHOM = words("涉及 惠及 受益 死亡 受伤 带动 吸纳 安置");

function beforeWords(text: string, part: Part): string {
  if (part.segment === 0) return "";
  const end = part.segment - 1;
  let start = end;
  while (start > 0 && !/[,;。]/.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

/** A comma-part of more characters before its number is a list without a stop: each number then stands with its own words alone. */
const LONGEST_LEAD = 1000;

function spanOf(clean: Clean, source: string, part: Part): {start: number; end: number; quote: string} {
  const {text} = clean;
  const {reading, segment, pre} = part;
  let from = reading.from - segment > LONGEST_LEAD ? reading.from - pre.length : segment;
  while (/[\s,;。、)]/.test(text[from] ?? "") && from < reading.from) from++;
  const start = clean.at(from);
  const end = clean.at(reading.end + part.post.length - 1) + 1;
  return {start, end, quote: source.slice(start, end)};
}

function numberOf(clean: Clean, source: string, reading: Reading): {number: string; numberStart: number} {
  const numberStart = clean.at(reading.start);
  return {number: source.slice(numberStart, clean.at(reading.numberEnd - 1) + 1), numberStart};
}

function commitmentOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at);
  let last = "";
  for (let i = 0; i < before.length;) {
    const end = COMMITMENT.at(before, i);
    if (end > 0) last = before.slice(i, end);
    i = Math.max(end, i + 1);
  }
  return last;
}

function flagsOf(reading: Reading, name: Name, assumed: boolean): string[] {
  const flags: string[] = [];
  if (reading.unit === "" && reading.form === "arabic") flags.push("no-unit");
  if (reading.value < 0) flags.push("minus");
  if (reading.doubtful) flags.push("cut-number");
  if (reading.beside) flags.push("table-ambiguous");
  if (name.carried || lacksOwner(name.name.slice(0, name.name.length - name.change.length))) flags.push("carried-subject");
  if (assumed) flags.push("assumed-period");
  if (name.name.length < 2) flags.push("garbled");
  return flags;
}
