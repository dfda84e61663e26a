import {pattern, patternAt} from "../lexicon/pattern.js";
import {COUNTERS_IN_BRACKETS, EACH_LEAD, PER_SO_MANY, PER_WHOM} from "../lexicon/unit-words.js";
import {words} from "../lexicon/words.js";
import {MORE, withoutBlanks} from "../lexicon/numerals.js";
import {currencyAt, denominatorEnd, multiplierAt, unitWordAt, type Unit} from "../lexicon/units.js";

/** What stands behind a numeral: 余万户, %, 批次/千人, 家(个). */
export interface UnitPhrase {
  /** As stated, without brackets, 余 and 多; "" if none. */
  readonly unit: string;
  /** What the lexicon knows of the unit; null where only a multiplier or nothing stands. */
  readonly known: Unit | null;
  readonly start: number;
  readonly end: number;
  /** 余 or 多 stands in it. */
  readonly more: boolean;
  /** 个半小时: half of the unit more. */
  readonly half: boolean;
}

const BRACKETED = pattern`^\(${COUNTERS_IN_BRACKETS}\)`;
const PER_ALONE = patternAt`/${EACH_LEAD}?${PER_SO_MANY}${PER_WHOM}?`;
/** A half does not stand behind a unit in 三年半载, 一个半小时 is read before. */
const NOT_HALF = words("半年 半个 半天 半日 半月 半小时 半数 半径 半成 半价 半票 半导 半封 半自 半载 半岛 半山 半夜 半步 半坡 半程");

/**
 * The unit phrase at `at`. `multiplier` is what the numeral left to the unit (万 of 4万户).
 */
export function unitPhraseAt(text: string, at: number, multiplier: string, multiplierStart: number): UnitPhrase {
  const blank = blankEnd(text, at);
  const before = moreEnd(text, blank);
  const own = multiplier === "" ? multiplierAt(text, before) : null;
  const inner = own ? moreEnd(text, own.end) : before;
  const found = unitAt(text, blankEnd(text, inner));
  const power = multiplier + (own?.word ?? "");
  if (!found) return withoutWord(text, at, before, own && inner, power, multiplier === "" ? null : multiplierStart);
  const {word, known, end: wordEnd} = wordOf(text, found);
  const end = perEnd(text, wordEnd);
  return {
    unit: withoutBlanks(power) + word + text.slice(wordEnd, end).replace("／", "/"),
    known,
    start: multiplier !== "" ? multiplierStart : own ? before : found.start,
    end: end + (BRACKETED.exec(text.slice(end, end + 3))?.[0].length ?? 0),
    more: before > blank || (own !== null && inner > own.end),
    half: found.half,
  };
}

/** The unit's word; of 元 with a currency behind it (9000元日币) that currency. */
function wordOf(text: string, {unit, start, end}: {unit: Unit; start: number; end: number}): {word: string; known: Unit; end: number} {
  const foreign = unit.base === "元" ? currencyAt(text, end) : null;
  return foreign
    ? {word: foreign.unit.word, known: foreign.unit, end: foreign.end}
    : {word: withoutBlanks(text.slice(start, end)), known: unit, end};
}

/** Where what a unit is per ends; `at`, the unit's own end, where nothing stands behind a slash. */
function perEnd(text: string, at: number): number {
  const per = text[at] === "/" || text[at] === "／" ? denominatorEnd(text, at + 1) : 0;
  return per > at + 1 ? per : at;
}

/** 4万, 300余, 3/10万人: no unit word behind the number. */
function withoutWord(text: string, at: number, more: number, own: number | null, power: string, start: number | null): UnitPhrase {
  PER_ALONE.lastIndex = at;
  const alone = power === "" ? PER_ALONE.exec(text) : null;
  if (alone) return {unit: alone[0], known: null, start: at, end: at + alone[0].length, more: false, half: false};
  const end = own ?? (more > blankEnd(text, at) ? more : at);
  return {
    unit: withoutBlanks(power),
    known: null,
    start: start ?? (power === "" ? at : more),
    end,
    more: more > blankEnd(text, at),
    half: false,
  };
}

function unitAt(text: string, at: number): {unit: Unit; start: number; end: number; half: boolean} | null {
  const half = text.startsWith("个半", at) ? unitWordAt(text, at + 2) : null;
  if (half && (half.unit.class === "time" || half.unit.class === "physical"))
    return {unit: half.unit, start: at + 2, end: half.end, half: true};
  const found = unitWordAt(text, at);
  return found === null || found.unit.word === "月" ? null : {unit: found.unit, start: at, end: found.end, half: false};
}

/** Whether 半 behind a unit adds a half: 两米半, 三年半. */
export function halfBehind(text: string, at: number): boolean {
  return text[at] === "半" && !NOT_HALF.starts(text.slice(at, at + 3));
}

/** Behind 余, 多 and the like; `at` where none stands or it begins another word (多元化). */
function moreEnd(text: string, at: number): number {
  const not = MORE[text[at] ?? ""];
  return not === undefined || not.some((word) => text.startsWith(word, at + 1)) ? at : at + 1;
}

/** A space or two, or one line feed, may stand before a unit. */
export function blankEnd(text: string, at: number): number {
  if (text[at] === "\n") return at + 1;
  let end = at;
  while (end < at + 4 && text[end] === " ") end++;
  return end;
}
