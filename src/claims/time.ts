import {isDigit} from "../lexicon/digits.js";
import {hanValue} from "../quantity/index.js";
import {words} from "../lexicon/words.js";
import {COMING, PART_OF_YEAR, PAST_WORDS, SINCE, STATE_TIMES, YEAR_WORDS} from "../lexicon/times.js";
import {fiveYearStart} from "../text/index.js";
import type {Place} from "./place.js";

/** What a time phrase says: a point, a stretch of years, or every year. */
export interface TimeMark {
  readonly type: "point" | "range" | "annual";
  /** First year of a range, else the year. */
  readonly start: number;
  readonly end: number;
  /** Offset just behind the phrase. */
  readonly until: number;
  /** 到, 至, 截至 or 底 say a state at that time; 较 and 比 name only a base. */
  readonly base: boolean;
  /** 截至, 末: the phrase dates a state, not what happened over a time. */
  readonly state: boolean;
}

const PHRASE =
  /(相?较于?|相?比于?|距离?|与|是|由|从|(?<=[快慢高低多少优好])于)?(到|至|截至|截止|力争到|争取到)?(?:(20\d{2}|19\d{2})\s*年?\s*[-—–~至到]+\s*(20\d{2})年?|(20\d{2}|19\d{2})年?(?:(?:\d{1,2}[-—–~至到])?\d{1,2}月份?(?:\d{1,2}日)?)?(年?[底末初]|年底)?(?:以?前|之前|以来)?(?:,?五年)?|“?((?:十[一二三四五六七]|(?<=“)[八九十])五)”?(期?末|末期|期末|期间|时期|以来|规划期内|规划期末|这?五年|前[两二三四]年)?|(期末|规划期末)|([今未]来?后?五年|五年来?|过去五年|规划期内|规划期间|五年间)(?!行动|规划|计划|以上)|(每年|年均(?=(?:不低于|不少于|约|超过|达到?|近|完成|保持在)?\d|新增|开展|抽检|培训|组织)|逐年|每季度|(?<!每[人户名个])每月(?![\d一二三四五六七八九十百])|每半年|每个月(?!\d)|每学期)|((?<![\d一二三四五六七八九十两])年内|全年|今年|本年度|当年|年度内|年底前?)|(去年|上年末?))/g;

/** Without one of these no time phrase stands in a sentence. */
const MAY_BE_TIME = words("年 期 五 每 19 20");

/** Time phrases of a sentence, in order. */
export function timeMarks(text: string, place: Pick<Place, "horizon" | "own" | "tense">): TimeMark[] {
  if (!MAY_BE_TIME.in(text)) return [];
  const marks: TimeMark[] = [];
  let named = -1;
  for (const match of arabicYears(text).matchAll(PHRASE)) {
    const mark = markOf(match, place, isBase(text.slice(match.index + match[0].length)));
    if (!mark) continue;
    if (!governs(text, match, mark) || goesOnNames(text, named, match.index)) named = mark.until;
    else marks.push(OF_THAT_YEAR.is(match[WITHIN] ?? "") ? ofYear(mark, marks.at(-1)) : mark);
  }
  return marks;
}

/** The group of {@link PHRASE} that holds 全年, 年内. */
const WITHIN = 12;
/** The first of its groups that names no year. */
const RELATIVE = 9;

/** 全年 is that of the year named before; 今年 and 年内 are the document's own. */
const OF_THAT_YEAR = words("全年 当年");

/** 举办2025年总决赛、2026年预选赛: behind a year inside a name, up to `named`, a year behind 、 begins the next name of the list. */
const goesOnNames = (text: string, named: number, at: number): boolean =>
  named >= 0 && text[at - 1] === "、" && !STOP_BETWEEN.test(text.slice(named, at));
const STOP_BETWEEN = /[,;。]|\d/;

/** 2025年是收官之年,…全年生产总值3万亿元: 全年 is the year that the sentence named before. */
const ofYear = (mark: TimeMark, before: TimeMark | undefined): TimeMark =>
  before?.type === "point" && !before.base && before.start > 0 ? {...mark, start: before.start, end: before.end} : mark;

const HAN_YEAR = /二[〇零○O0][一二三四五六七八九〇零○O0]{2}(?=年)/g;
const HAN_DIGITS = "〇一二三四五六七八九";

/** 二〇三五年 as 2035年, one character for one. */
export function arabicYears(text: string): string {
  if (!text.includes("二") || !text.includes("年")) return text;
  return text.replace(HAN_YEAR, (year) => year.replace(/./g, (digit) => String(Math.max(0, HAN_DIGITS.indexOf(digit)))));
}

/** What follows a year that dates a number although a name stands before it: 成交额2030年达到600亿元. */
const REACHES = words("达 突破 超过 实现 完成 将 力争 提高 提升 增加 增至 增长 降至 下降");
/** What is done with a year's goals: 建议2026年主要预期目标为. */
const PROPOSES = words("建议 提出 提议 确定 初步安排");
/** What stands before a year that dates its clause. */
const BEFORE_YEAR = /[,;。:、(\s在于自以中望争—]/;

/** 2020年版 of a book dates nothing. */
const EDITION = "版";

/** A bare year inside a name (申报2020年地方标准) dates nothing; one at the start of a comma-part does. */
function governs(text: string, match: RegExpMatchArray, mark: TimeMark): boolean {
  if (text[mark.until] === EDITION) return false;
  if (mark.type !== "point" || mark.base || mark.state || match[2] !== undefined || match[5] === undefined) return true;
  return (
    match.index === 0 ||
    BEFORE_YEAR.test(text[match.index! - 1]!) ||
    PROPOSES.ends(text.slice(0, match.index)) ||
    PART_OF_YEAR.in(match[0]) ||
    isDigit(text[mark.until]) ||
    REACHES.starts(text.slice(mark.until, mark.until + 4))
  );
}

/** 在2018年基础上翻两番. */
const AS_BASE = words("基础上 的基础上 目标 的目标");
/** 为“十五”期末的2.48倍. */
const isOfMultiple = (behind: string): boolean => behind.startsWith("的") && Number(behind.slice(1, behind.indexOf("倍"))) > 0;
const isBase = (behind: string): boolean => AS_BASE.starts(behind) || isOfMultiple(behind);

function markOf(match: RegExpMatchArray, place: Pick<Place, "horizon" | "own" | "tense">, behind: boolean): TimeMark | null {
  const until = match.index! + match[0].length;
  const base = behind || match[1] !== undefined;
  const state = STATE_TIMES.in(match[0]);
  const [, , , from, till, year, , five, fiveEnd] = match;
  if (from !== undefined) return {type: "range", start: Number(from), end: Number(till), until, base, state};
  if (year !== undefined && SINCE.ends(match[0])) return since(Number(year), place, {until, base, state});
  if (year !== undefined) return YEAR_WORDS.in(match[0]) ? pointAt(Number(year), until, base, state) : null;
  if (five !== undefined) return fiveMark(five, fiveEnd ?? "", until, base, state);
  return relativeMark(match, place, {until, base, state});
}

/** 2019年以来: from that year to the end of what is looked back on. */
function since(year: number, {horizon}: Pick<Place, "horizon">, said: Pick<TimeMark, "until" | "base" | "state">): TimeMark | null {
  const end = horizon.reviewEnd;
  return horizon.known && end >= year ? {type: end > year ? "range" : "point", start: year, end, ...said} : null;
}

/** A time that the document's own years tell: 期末, 五年来, 每年, 今年, 去年. */
function relativeMark(
  match: RegExpMatchArray,
  place: Pick<Place, "horizon" | "own" | "tense">,
  {until, base, state}: Pick<TimeMark, "until" | "base" | "state">,
): TimeMark | null {
  const {horizon, own, tense} = place;
  const [ends, years, every, within, last] = match.slice(RELATIVE);
  if (ends !== undefined) return horizon.known ? pointAt(tense === "review" ? horizon.reviewEnd : horizon.end, until, base, state) : null;
  if (years !== undefined) return {type: "range", ...yearsBack(years, place), until, base, state};
  if (every !== undefined) return {type: "annual", start: 0, end: 0, until, base, state};
  if (within !== undefined) return pointAt(own.start === own.end && isAhead(within, tense) ? own.start : 0, until, base, state);
  return last !== undefined && horizon.known ? pointAt(yearBefore(last, place), until, base || !state, state) : null;
}

/** 今年 is the document's own year; 全年 where it is not told how things stand, which is of the year before. */
const isAhead = (within: string, tense: Place["tense"]): boolean =>
  tense === "commitment" || (tense === "context" && !OF_THAT_YEAR.is(within));

const pointAt = (year: number, until: number, base: boolean, state: boolean): TimeMark => ({
  type: "point",
  start: year,
  end: year,
  until,
  base,
  state,
});

/** 上年 of a look back lies before its last year, 去年 before the document's. */
function yearBefore(words: string, {horizon, own, tense}: Pick<Place, "horizon" | "own" | "tense">): number {
  return words.startsWith("上") && tense === "review" ? horizon.reviewEnd - 1 : own.start - 1;
}

/** 五年来: the years of the plan's own review; in a document of one year the five years that end with it. */
function yearsBack(words: string, {horizon, own, tense}: Pick<Place, "horizon" | "own" | "tense">): {start: number; end: number} {
  const nothing = {start: 0, end: 0};
  if (!horizon.known) return nothing;
  const single = own.start === own.end;
  if (COMING.starts(words)) return single ? {start: own.start, end: own.start + 4} : nothing;
  if (!PAST_WORDS.in(words) && tense !== "review") return nothing;
  if (!PAST_WORDS.in(words) && !single) return nothing;
  return single ? {start: own.start - 5, end: own.start - 1} : {start: horizon.reviewStart, end: horizon.reviewEnd};
}

/** 十四五 with what stands behind it: 前四年 of it, its end. */
function fiveMark(words: string, end: string, until: number, base: boolean, state: boolean): TimeMark | null {
  const start = fiveYearStart(words);
  if (Number.isNaN(start) || end === "") return null;
  if (end.includes("末")) return {type: "point", start: start + 4, end: start + 4, until, base, state};
  return {type: "range", start, end: start + (end.startsWith("前") ? hanValue(end[1]!) - 1 : 4), until, base, state};
}
