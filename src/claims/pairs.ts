import {isDigit} from "../lexicon/digits.js";
import {words} from "../lexicon/words.js";
import type {Span} from "../model/index.js";
import {isTime, type Reading} from "../quantity/index.js";
import type {Part} from "./segments.js";
import {changeWord} from "./words.js";

/** What a number is in a pair: 由45天压缩为20天, 比2020年的300批次增加了50批次. */
export interface Ends {
  /** Where the pair starts. */
  readonly first: boolean;
  /** Where it ends. */
  readonly second: boolean;
  /** By its place, the number that the pair of this one starts with; null for one that ends none. */
  readonly start: number | null;
  /** It counts what the number before counts. */
  readonly same: boolean;
}

/** What the number at `i` is in a from–to pair. */
export function endsAt(text: string, parts: readonly Part[], i: number): Ends {
  const own = parts[i]!;
  const place = placeInTwoUnits(text, parts, i);
  if (place !== null) return {first: place < 2, second: place >= 2, start: place < 2 ? null : i - 2, same: place > 0};
  const run = placeInTwoRuns(text, parts, i);
  if (run !== null) return {first: run < 2, second: run >= 2, start: run < 2 ? null : i - 2, same: false};
  const before = parts[i - 1];
  const second = before !== undefined && isFirstOfPair(text, before, own);
  const chain = chainAt(text, own.reading);
  const compared = isCompared(own, parts[i + 1]);
  const first = compared || (chain ? isFromChain(text, chain) : isFirstOfPair(text, own, parts[i + 1]));
  return {first, second, start: second ? i - 1 : null, same: second || compared};
}

/** 由320户900人减至15户40人: where a number stands among the four of such a pair; null elsewhere. */
function placeInTwoUnits(text: string, parts: readonly Part[], i: number): number | null {
  for (let at = i; at >= 0 && at > i - 4; at--) if (areTwoUnits(text, parts, at)) return i - at;
  return null;
}

function areTwoUnits(text: string, parts: readonly Part[], at: number): boolean {
  const too = parts[at + 3];
  if (!too || !isBeside(parts[at + 2]!, too) || !isBeside(parts[at]!, parts[at + 1]!) || !isStart(parts[at]!)) return false;
  return isAlike(parts[at]!, parts[at + 2]!) && isAlike(parts[at + 1]!, too) && leads(text, parts[at + 1]!, parts[at + 2]!);
}

/** 分别由3万元、1万元增加到4万元和2万元: where a number stands among the four of such a pair; null elsewhere. */
function placeInTwoRuns(text: string, parts: readonly Part[], i: number): number | null {
  for (let at = i; at >= 0 && at > i - 4; at--) if (areTwoRuns(text, parts, at)) return i - at;
  return null;
}

function areTwoRuns(text: string, parts: readonly Part[], at: number): boolean {
  const four = parts.slice(at, at + 4);
  const [one, other, next, last] = four;
  if (!one || !other || !next || !last || !GIVEN_OUT.test(one.pre)) return false;
  return isJoined(text, one, other) && isJoined(text, next, last) && four.every((part) => isAlike(part, one)) && leads(text, other, next);
}
/** 分别由 before the first number. */
const GIVEN_OUT = /分别[由从]$/;
const isJoined = (text: string, one: Part, next: Part): boolean => JOINS.is(text.slice(one.reading.end, next.reading.from));
const JOINS = words("、 和 与 及");

const isBeside = (one: Part, next: Part): boolean => one.reading.end === next.reading.from;
const isAlike = (one: Part, other: Part): boolean => sizeless(one.reading.unit) === sizeless(other.reading.unit);

/** 由, 从 before a number. */
const isStart = ({pre}: Part): boolean => FROM.test(pre);
const FROM = /(?:由|从)(?:[^,。;]{0,12})$/;

/** What stands between the ends: 增加到, 提升至2025年的, 增加到“十三五”末的. */
const leads = (text: string, one: Part, next: Part): boolean => BETWEEN.test(text.slice(one.reading.end, next.reading.from));
const BETWEEN = /^[^,。;]{0,8}(?:到|至|为|成)(?:(?:20\d{2}年[底末]?|“?十[一二三四五六七]五”?(?:期?末|末期)|目前|现在)的?)?$/;

/** 由45天压缩为20天, 从275.92万户增加到587.82万户. */
function isFirstOfPair(text: string, part: Part, next: Part | undefined): boolean {
  if (next && sideBySide(text, part, next)) return true;
  if (!next || !isStart(part)) return false;
  const both = isTime(next.reading.unit) && isTime(part.reading.unit);
  return (both || isNothing(next.reading) || isAlike(part, next)) && leads(text, part, next);
}

/** 总量从“十二五”末的 names 总量. */
export const beforeFrom = (part: Part): Part => {
  const pre = part.pre.replace(FROM, "");
  return pre.length < 2 ? part : {...part, pre, post: ""};
};

/** 比2020年的300批次增加了50批次: what the change is counted from. */
const isCompared = (part: Part, next: Part | undefined): boolean =>
  next !== undefined &&
  AGAINST.starts(part.pre) &&
  BASES.ends(part.pre) &&
  changeWord(next.pre) !== "" &&
  changeWord(next.pre) === next.pre;
const AGAINST = words("比 较");
const BASES = words("年的 上年的 去年的 同期的 上年 去年 同期 决算");

/** 由30%降至0: nothing needs no unit. */
const isNothing = ({value, unit}: Reading): boolean => value === 0 && unit === "";

/** 研发中心数量332⇥500: two columns of a table that lost its lines, the base year before the goal. */
const sideBySide = (text: string, part: Part, next: Part): boolean =>
  part.pre !== "" && next.pre === "" && text.slice(part.reading.end, next.reading.from) === "\t";

const LONGEST_CHAIN = 24;

/** The numbers parted by colons that a number is one of: 8.7:41.2:50.1; null where it stands alone. */
export function chainAt(text: string, {start, numberEnd}: Reading): Span | null {
  let from = start;
  let to = numberEnd;
  while (start - from < LONGEST_CHAIN && isOfChain(text[from - 1])) from--;
  while (to - numberEnd < LONGEST_CHAIN && isOfChain(text[to])) to++;
  if (from === start && to === numberEnd) return null;
  return (text.slice(from, to).match(/:/g) ?? []).length >= 2 ? {start: from, end: to} : null;
}
/** 调整为 between two chains of numbers. */
const TO_NEXT_CHAIN = /^[^,。;]{0,8}(?:到|至|为|成)\d/;

const isOfChain = (character: string | undefined): boolean => character === ":" || character === "." || isDigit(character);

/** 由8.7:41.2:50.1调整为7.4:39.6:53. */
const isFromChain = (text: string, {start, end}: Span): boolean =>
  FROM.test(text.slice(Math.max(0, start - 20), start)) && TO_NEXT_CHAIN.test(text.slice(end, end + 12));

const POWERS = /^[十百千万亿]+/;

/** 万家 and 家 count the same. */
export const sizeless = (unit: string): string => unit.replace(POWERS, "");
