import {isCount, type Reading} from "../quantity/index.js";
import type {ClaimRole} from "../model/index.js";
import type {Horizon} from "./context.js";
import type {Part} from "./segments.js";
import {arabicYears, type TimeMark} from "./time.js";
import {startsWithDoing, stripLead, stripTail} from "./words.js";

/** The last time phrase before `at` that is no base of a comparison, else the one carried from the sentence before. */
export function governing(marks: readonly TimeMark[], at: number, carried: TimeMark | null): TimeMark | null {
  let found: TimeMark | null = null;
  for (const mark of marks) {
    if (mark.until > at) break;
    if (!mark.base) found = mark;
  }
  return found ?? (carried && carried.type !== "annual" && !isUndated(carried) ? {...carried, until: 0} : null);
}

/** 五年 of a plan whose years nobody names says nothing of what the next clause tells. */
const isUndated = ({type, start}: TimeMark): boolean => type === "range" && start === 0;

/** 较2020年末 directly before `at`: the year compared with; 0 if none. */
export function baseYear(marks: readonly TimeMark[], at: number): number {
  return marks.filter((mark) => mark.base && mark.until <= at && at - mark.until < 8).at(-1)?.end ?? 0;
}

/** 连续5年零事故 speaks of the years, not of their end. */
export function spanning(mark: TimeMark | null, reading: Reading, part: Part): TimeMark | null {
  const years = part.pre.endsWith("连续") && reading.unit === "年";
  if (!years && (reading.number !== "零" || part.post === "")) return mark;
  return mark && mark.type !== "annual" && mark.start > 0 && mark.until > 0
    ? mark
    : {type: "range", start: 0, end: 0, until: 0, base: false, state: false};
}

/** 每年 governs its own comma-part, like counts after it (每年推动200家…,培育2家), and what follows where it stands alone. */
export function withoutYearly(marks: readonly TimeMark[], text: string, parts: readonly Part[], part: Part): readonly TimeMark[] {
  return marks.filter((mark) => {
    if (isShare(text, mark) && text.slice(mark.until, part.reading.from).includes(";")) return false;
    if (mark.type === "range" && isOfDoubling(mark, text, parts, part)) return false;
    if (mark.type !== "annual" || !/[,;]/.test(text.slice(mark.until, part.reading.from))) return true;
    const own = parts.find((other) => other.segment <= mark.until && other.reading.from >= mark.until && other !== part);
    return own ? own.reading.unit === part.reading.unit && startsWithDoing(stripLead(part.pre)) : !isStateReached(part);
  });
}

/** 五年内翻了一番,增长8%: the years are those of the doubling. */
function isOfDoubling(mark: TimeMark, text: string, parts: readonly Part[], part: Part): boolean {
  const own = parts.find((other) => other.segment <= mark.until && other.reading.from >= mark.until);
  return own !== undefined && own !== part && own.reading.form === "double" && !/[,;]/.test(text.slice(mark.until, own.reading.from));
}

/** 每年创建一个…,景区达到200家: a count that is reached is no yearly work. */
const isStateReached = ({pre, reading}: Part): boolean =>
  isCount(reading.unit) && stripTail(pre) !== pre && !startsWithDoing(stripLead(pre));

/** 其中 and up to a dozen characters of the same comma-part. */
const SHARE_LEAD = /其中[,:]?[^,;。]{0,12}$/;

/** 其中2027年建成2座: a step of one task, and no time of the next. */
export function isShare(text: string, mark: TimeMark): boolean {
  return SHARE_LEAD.test(text.slice(Math.max(0, mark.until - 16), mark.until));
}
/** 到2030年, 到“十五五”末 as the first words, stop included or left out. */
const YEAR_FIRST =
  /^(?:[—\s]*)(?:展望|力争|截|具体)?(?:到|至|止)?(?:20\d{2}年(?:\d{1,2}月)?[底末]?前?|“?十[一二三四五六七]五”?期?末)[,时]?$/;

/** 到2030年 or 展望2035年 as the first words of a sentence. */
export function leadingHorizon(text: string, marks: readonly TimeMark[]): TimeMark | null {
  const first = marks[0];
  if (first?.type !== "point" || first.base || first.start === 0) return null;
  const words = arabicYears(text);
  return YEAR_FIRST.test(words.slice(0, first.until + 1)) || YEAR_FIRST.test(words.slice(0, first.until)) ? first : null;
}
/** 其中2026年: what of a task falls into one year. */
const SHARE_OF_YEAR = /^其中,?20\d{2}年/;

/** A step before the plan's end: a goal of an earlier year, 其中2026年 of a task, a quarter of a year's goal. */
export function isStep(said: ClaimRole, {mark, pre, horizon}: {mark: TimeMark | null; pre: string; horizon: Horizon}): boolean {
  if (said === "target") return isInterim(mark, horizon) || QUARTER.test(pre);
  if (said !== "task") return false;
  return QUARTER.test(pre) || (SHARE_OF_YEAR.test(pre) && isInterim(mark, horizon));
}

const QUARTER = /^(?:力争|确保)?(?:第?[一二三1-3]季度|上半年)(?!末|底前?)/;

/** A year of the plan before its last. */
function isInterim(mark: TimeMark | null, horizon: Horizon): boolean {
  return mark?.type === "point" && horizon.known && mark.start >= horizon.start && mark.start < horizon.end;
}
