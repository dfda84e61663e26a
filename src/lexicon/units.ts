import {COUNTERS, PLACES_COUNTED} from "./counters.js";
import {CURRENCIES, MEASURES, MONEY, SHARES, TIMES} from "./measures.js";
import {MULTIPLIERS} from "./numerals.js";
import {pattern} from "./pattern.js";
import {BackTrie, linesOf, Trie, type Word} from "./table.js";
import {EACH_LEAD} from "./unit-words.js";
import {words} from "./words.js";

/** What a unit measures: a share or change in points or times, time, money, a physical amount, things counted, places counted. */
export type UnitClass = "share" | "time" | "money" | "physical" | "count" | "place";

/** A unit as the lexicon knows it. */
export interface Unit {
  readonly word: string;
  readonly class: UnitClass;
  /** Number of `base` in one of it: 小时 is 60 分钟. */
  readonly factor: number;
  /** The unit that its kin are reduced to; the word itself where it has no kin. */
  readonly base: string;
}

function unitsOf(table: readonly Word[], unitClass: UnitClass): (readonly [string, Unit, readonly string[]])[] {
  return table.map(({word, fields, not}) => {
    const [factor, base] = fields[0]?.startsWith("=") ? [Number(fields[0].slice(1)), fields[1]!] : [1, word];
    return [word, {word, class: unitClass, factor, base}, not];
  });
}

const ENTRIES = [
  ...unitsOf(SHARES, "share"),
  ...unitsOf(TIMES, "time"),
  ...unitsOf(MONEY, "money"),
  ...unitsOf(CURRENCIES, "money"),
  ...unitsOf(MEASURES, "physical"),
  ...unitsOf(COUNTERS, "count"),
  ...unitsOf(PLACES_COUNTED, "place"),
];
const UNIT_TREE = new Trie<Unit>(ENTRIES);
const BY_WORD = new Map(ENTRIES.map(([word, unit]) => [word, unit] as const).toReversed());

/** The longest unit that begins at `at`; a Latin one ends where the letters do (g, not the g of gas). */
export function unitWordAt(text: string, at: number): {readonly unit: Unit; readonly end: number} | null {
  const found = UNIT_TREE.at(text, at);
  if (!found || (isLatin(text[found.end - 1]) && isLatin(text[found.end]))) return null;
  return {unit: found.value, end: found.end};
}

const CURRENCY_TREE = new Trie<Unit>(unitsOf(CURRENCIES, "money"));

/** The currency that begins at `at`, as behind 元 in 9000元日币; null if none. */
export function currencyAt(text: string, at: number): {readonly unit: Unit; readonly end: number} | null {
  const found = CURRENCY_TREE.at(text, at);
  return found && {unit: found.value, end: found.end};
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[A-Za-zμ°]/.test(character);

/** What the lexicon knows of a whole unit word, without multiplier and denominator; null if it is none. */
export function unitOf(word: string): Unit | null {
  return BY_WORD.get(word) ?? null;
}

/** The multiplier that begins at `at` (万, 百万, 万亿), with its end; null if none, or if it belongs to a unit (千瓦). */
export function multiplierAt(text: string, at: number): {readonly word: string; readonly factor: number; readonly end: number} | null {
  for (const [word, factor] of MULTIPLIERS) {
    if (text.startsWith(word, at)) return unitStarts(text, at, word.length) ? null : {word, factor, end: at + word.length};
  }
  return null;
}

/** Whether a longer unit begins with the multiplier: 千瓦 at 千. */
const unitStarts = (text: string, at: number, length: number): boolean => (unitWordAt(text, at)?.end ?? 0) > at + length;

/** A unit taken apart. */
export interface UnitParts {
  /** 万户 has 10,000, 百万人口 a million. */
  readonly multiplier: number;
  /** The multiplier as printed; "" if none. */
  readonly multiplierWord: string;
  /** The unit without multiplier and denominator: 户, 件. */
  readonly stem: string;
  /** Null where the lexicon does not know the stem. */
  readonly unit: Unit | null;
  /** What it is per (件/万人), taken apart the same way; null if nothing. */
  readonly per: UnitParts | null;
}

/** What parts a unit from what it is per. */
const PER = pattern`[/／]|${EACH_LEAD}`;

/**
 * The one unit parser: takes a unit 单位 as stated apart.
 *
 * @example unitParts("件/万人").per.multiplier // 10000
 */
export function unitParts(stated: string): UnitParts {
  const text = stated.replace(/\s/g, "");
  const slash = PER.exec(text);
  if (slash && slash.index > 0 && slash.index < text.length - 1) {
    const below = text.slice(slash.index + (text[slash.index + 1] === "每" ? 2 : 1));
    return {...whole(text.slice(0, slash.index)), per: whole(below)};
  }
  return {...whole(text), per: null};
}

function whole(text: string): UnitParts {
  let at = 0;
  let multiplier = 1;
  for (let found = multiplierAt(text, at); found; found = multiplierAt(text, at)) {
    multiplier *= found.factor;
    at = found.end;
  }
  const stem = text.slice(at);
  return {multiplier, multiplierWord: text.slice(0, at), stem, unit: unitOf(stem), per: null};
}

/** Whether the whole string reads as a unit (万户, 批次/千人, %). */
export function isUnit(text: string): boolean {
  const {stem, unit, multiplierWord, per} = unitParts(text);
  if (unit === null && !(stem === "" && multiplierWord !== "")) return false;
  return per === null || isDenominator(per);
}

/** A unit of time (个工作日, 小时, 年). */
export const isTime = (unit: string): boolean => unitOf(unit)?.class === "time";

/** A measure word for things counted (家, 件, 个, 人次, 镇), with or without 万 before it. */
export function isCount(unit: string): boolean {
  const {unit: known, per} = unitParts(unit);
  return per === null && (known?.class === "count" || known?.class === "place");
}

/** 省 市 县 乡镇 used as if they were measure words. */
export const isPlace = (unit: string): boolean => unitOf(unit)?.class === "place";

/** What may stand below the line although nobody counts in it alone. */
const ONLY_BELOW: ReadonlySet<string> = new Set([
  "人口",
  "常住人口",
  "户籍人口",
  "居民",
  "市场主体",
  "户市场主体",
  "户经营主体",
  "经营主体",
  "单位",
  "单位GDP",
  "GDP",
  "季",
  "学时",
  "车",
  "产值",
  "月",
]);
const OF_WHAT = ["GDP", "生产总值", "常住人口", "市场主体", "经营主体", "人口", "老年人", "活产", "新生儿", "工业增加值", "增加值"];

/** Whether a unit taken apart can be what another is per (千人, 万元GDP). */
function isDenominator({stem, unit, multiplierWord}: UnitParts): boolean {
  if (unit !== null || ONLY_BELOW.has(stem) || (stem === "" && multiplierWord !== "")) return true;
  return OF_WHAT.some((thing) => stem.endsWith(thing) && (unitOf(stem.slice(0, -thing.length)) !== null || stem === thing));
}

/** 以上, 之内, 左右. */
const BOUND_FIRST = words("以 之 左");
const STOP = pattern`[,。;、)）(\s:：]|${BOUND_FIRST}`;

/** What a unit is per, behind its slash: 千人 of 批次/千人; the end, or `at` where none stands. */
export function denominatorEnd(text: string, at: number): number {
  const each = text[at] === "每" ? at + 1 : at;
  let end = each;
  for (let found = multiplierAt(text, end); found; found = multiplierAt(text, end)) end = found.end;
  const below = [...ONLY_BELOW].filter((word) => text.startsWith(word, end)).map((word) => end + word.length);
  const unit = unitWordAt(text, end)?.end ?? 0;
  const known = Math.max(unit, ...below);
  if (known > end)
    return OF_WHAT.reduce((longest, thing) => (text.startsWith(thing, known) ? Math.max(longest, known + thing.length) : longest), known);
  if (end > each)
    return OF_WHAT.reduce((longest, thing) => (text.startsWith(thing, end) ? Math.max(longest, end + thing.length) : longest), end);
  return unknownEnd(text, at);
}

/** Up to four letters or characters that end at a stop. */
function unknownEnd(text: string, at: number): number {
  for (let end = at; end <= at + 4; end++) {
    if (end >= text.length || STOP.test(text[end]!)) return end;
    if (!/[A-Za-z\u4e00-\u9fff]/.test(text[end]!)) return at;
  }
  return at;
}

const CURRENCY_BEHIND = new BackTrie<Unit>(
  [...unitsOf(CURRENCIES, "money"), ...unitsOf(linesOf("人民币"), "money")].map(([word, unit]) => [word, unit]),
);

/** The currency that ends at `end` (新台币 before 177亿元); null if none. */
export function currencyBehind(text: string, end: number): {readonly unit: Unit; readonly start: number} | null {
  const found = CURRENCY_BEHIND.before(text, end);
  return found && {unit: found.value, start: found.start};
}
