import {groupsEnd, isDigit} from "../lexicon/digits.js";
import type {Comparator} from "../model/quantity.js";
import type {Span} from "../model/index.js";
import {comparatorAfter, comparatorBefore, comparatorOfSign} from "./comparator.js";
import {excludedSpans} from "./exclude.js";
import {arabicValue, hanValue, shareOf} from "./numerals.js";
import {DENOMINATOR, UNIT, isTime} from "./units.js";

/** How a numeral is written: 3.5, 三, 三分之二 or 百分之八, 翻一番. */
export type NumeralForm = "arabic" | "han" | "fraction" | "double";

/** A numeral with what stands around it; offsets are those of the scanned text. */
export interface Reading {
  readonly form: NumeralForm;
  readonly number: string;
  readonly start: number;
  /** End of the numeral (of a range, of its upper end). */
  readonly numberEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly comparator: Comparator;
  /** A comparator word or sign was printed. */
  readonly compared: boolean;
  /** Start of a comparator word before the numeral, else `start`. */
  readonly from: number;
  /** End of unit and comparator word. */
  readonly end: number;
  /** A line break or a comma at the wrong place touches the digits: what was printed may be one number or two. */
  readonly doubtful: boolean;
  /** Another number stands beside it with nothing but white space between, as in a table's row. */
  readonly beside: boolean;
}

const ARABIC = "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\u200b\\d+)*(?:\\.\\d+)?";
const HAN = "[一二两三四五六七八九十百千零〇半]";
const NUMERAL = new RegExp(
  `(翻了?[一两二三四]?番)|(一半|半数|(?<=过)半|[一二三四五六七八九]成[一二三四五六七八九](?![个万千百十]))|([百千万]分之(?:${ARABIC}|${HAN}+(?:点${HAN}+)?)|${HAN}{1,4}分之${HAN}{1,4})|((?<=[\\u4e00-\\u9fff、,:(])-|[><≥≤]?=?\\s?)(${ARABIC})|(${HAN}{1,4}万${HAN}*[千百]${HAN}*|${HAN}+(?:点[零一二三四五六七八九]+)?)`,
  "g",
);
const RANGE = new RegExp(`\\s?(%|‰|个百分点|[万亿千百]?[个家项件户元天次人名]?)\\s?(?:[-—–~]+|至|到)\\s?(${ARABIC}|${HAN}+)`, "y");
const PRODUCT = /\s?[×xX*]\s?(\d+(?:\.\d+)?)/y;
const PER_ALONE = /\/(?:每)?(?:10万|十万|百万|万|千|百)(?:人口|人|活产|新生儿)?/y;
/** 24小时响应: a time before what is done in it is its limit. */
const DONE_WITHIN = /^(?:办[结理成]|完成|审结|出[件证]|答复|响应|反馈|回应|回复|办毕|领证|拿证|核查)/;
const BRACKET = /\((?:个|家|户|套|件|次|项|人|所|座|台|处|支|名)\)/y;

/** Every numeral of a folded text that is not part of a date, number of a document or other form that measures nothing. */
export function scan(text: string, from = 0, to = text.length): Reading[] {
  const readings: Reading[] = [];
  const excluded = excludedSpans(text);
  let next = 0;
  NUMERAL.lastIndex = from;
  for (let match = NUMERAL.exec(text); match && match.index < to; match = NUMERAL.exec(text)) {
    while (next < excluded.length && excluded[next]!.end <= match.index) next++;
    const hit = overlap(excluded, next, match.index, match.index + match[0].length);
    if (hit) {
      NUMERAL.lastIndex = numberEndAt(text, Math.max(hit.end, match.index + 1));
      continue;
    }
    const reading = read(text, match);
    if (!reading) continue;
    readings.push(reading);
    NUMERAL.lastIndex = Math.max(reading.unitEnd, match.index + 1);
  }
  return readings;
}

/** A form that ends inside a printed number takes the number with it. */
function numberEndAt(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end - 1]) && isDigit(text[end])) end++;
  return end;
}

function overlap(spans: readonly Span[], from: number, start: number, end: number): Span | null {
  for (let i = from; i < spans.length && spans[i]!.start < end; i++) if (spans[i]!.end > start) return spans[i]!;
  return null;
}

function read(text: string, match: RegExpExecArray): Reading | null {
  const [, double, half, fraction, sign, arabic, han] = match;
  if (double !== undefined) return finish(text, "double", match.index, match.index + double.length, doubleValue(double), null, "");
  if (half !== undefined)
    return finish(
      text,
      "han",
      match.index,
      match.index + half.length,
      half[1] === "成" ? hanValue(half[0]!) + hanValue(half[2]!) / 10 : 0.5,
      null,
      half[1] === "成" ? "成" : "",
    );
  if (fraction !== undefined) return readFraction(text, match.index, fraction);
  if (arabic !== undefined) return readNumber(text, "arabic", match.index + leadingSpace(sign!), arabicStart(match), arabic);
  return readNumber(text, "han", match.index, match.index, han!);
}

function leadingSpace(sign: string): number {
  return /^\s/.test(sign) ? 1 : 0;
}

function arabicStart(match: RegExpExecArray): number {
  return match.index + match[4]!.length;
}

function doubleValue(words: string): number {
  const han = words.slice(1, -1).replace("了", "");
  return 2 ** (han === "" ? 1 : hanValue(han));
}

function readFraction(text: string, start: number, words: string): Reading | null {
  const share = shareOf(words);
  const end = start + words.length;
  if (share) {
    const numeral = words.slice(3);
    const value = /\d/.test(numeral) ? arabicValue(numeral) : hanValue(numeral);
    return finish(text, "fraction", start, end, value, null, share);
  }
  const [below, above] = words.split("分之");
  const value = hanValue(above!) / hanValue(below!);
  return Number.isFinite(value) ? finish(text, "fraction", start, end, Math.round(value * 1e4) / 1e4, null, "") : null;
}

function readNumber(text: string, form: "arabic" | "han", start: number, digits: number, numeral: string): Reading | null {
  const end = Math.max(digits + numeral.length, form === "arabic" ? groupsEnd(text, digits) : 0);
  const value = form === "arabic" ? arabicValue(text.slice(digits, end)) : hanValue(numeral);
  if (Number.isNaN(value)) return null;
  PRODUCT.lastIndex = end;
  const product = form === "arabic" ? PRODUCT.exec(text) : null;
  if (product) return finish(text, form, start, end + product[0].length, round(value * Number(product[1])), null, null);
  const ratio = form === "arabic" ? ratioEnd(text, start, end) : 0;
  if (ratio > 0) return finish(text, form, start, ratio, value, null, "");
  RANGE.lastIndex = end;
  const range = RANGE.exec(text);
  const upper = range ? rangeEnd(form, value, range[2]!) : null;
  if (range && upper !== null) {
    const repeated = range[1] === "%" || range[1] === "‰";
    const rangeStop = end + range[0].length + (repeated && text[end + range[0].length] === range[1] ? 0 : 0);
    return finish(text, form, start, rangeStop, value, upper, null, repeated ? range[1]! : "");
  }
  return finish(text, form, start, end, value, null, null);
}

const TO_ONE = /\s?:\s?1(?![\d.:])/y;

/** Where 1.81:1 ends behind 收入比; 0 where no ratio to one stands. */
function ratioEnd(text: string, start: number, end: number): number {
  TO_ONE.lastIndex = end;
  const match = TO_ONE.exec(text);
  return match && /比[^,。;]{0,20}$/.test(text.slice(Math.max(0, start - 22), start)) ? end + match[0].length : 0;
}

/** 4.5%—5% prints its unit twice; the number as printed then runs to the second sign. */
function rangeEnd(form: "arabic" | "han", low: number, upper: string): number | null {
  const value = /\d/.test(upper) ? arabicValue(upper) : hanValue(upper);
  if (Number.isNaN(value) || value <= low) return null;
  return form === "han" && value - low > 10 ? null : value;
}

function finish(
  text: string,
  form: NumeralForm,
  start: number,
  numeralEnd: number,
  value: number,
  valueMax: number | null,
  fixedUnit: string | null,
  repeated = "",
): Reading {
  let numberEnd = numeralEnd;
  let unit = fixedUnit ?? "";
  let unitStart = numberEnd;
  let unitEnd = numberEnd;
  let more = false;
  if (repeated !== "" && text[numberEnd] === repeated) {
    numberEnd++;
    unit = repeated;
    unitStart = numberEnd - 1;
    unitEnd = numberEnd;
  } else if (fixedUnit === null) {
    const found = unitAt(text, numberEnd);
    ({unit, unitStart, unitEnd, more} = found);
  }
  const sign = form === "arabic" ? comparatorOfSign(text[start]!) : null;
  const before = sign ? null : (amongFirst(text, start, unit) ?? comparatorBefore(text, start));
  const after =
    comparatorAfter(text, unitEnd) ??
    (isTime(unit) && DONE_WITHIN.test(text.slice(unitEnd, unitEnd + 3)) ? {comparator: "<=" as const, length: 0} : null);
  const comparator = sign ?? before?.comparator ?? after?.comparator ?? (more ? ">" : "=");
  return {
    form,
    number: text.slice(start, numberEnd),
    start,
    numberEnd,
    value,
    valueMax,
    unit,
    unitStart,
    unitEnd,
    comparator,
    compared: sign !== null || before !== null || after !== null || more,
    from: start - (before?.length ?? 0),
    end: unitEnd + (after?.length ?? 0),
    doubtful: isCut(text, start, numberEnd),
    beside: /\d\s+$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s+\d/.test(text.slice(unitEnd, unitEnd + 3)),
  };
}

/** 12⏎34 and 12,34: nobody can tell one number from two. */
function isCut(text: string, start: number, end: number): boolean {
  return (
    /[\d.,]\n$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.,]?\n[\d.]|^,\d/.test(text.slice(end, end + 3)) ||
    /\d,$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 跻身全国前5位 bounds the rank from above, 占比过半 the share from below. */
function amongFirst(text: string, start: number, unit: string): {comparator: Comparator; length: number} | null {
  if (text[start] === "半" && text[start - 1] === "过") return {comparator: ">", length: 1};
  return /^[位名]$/.test(unit) && text[start - 1] === "前" ? {comparator: "<=", length: 1} : null;
}

function unitAt(text: string, at: number): {unit: string; unitStart: number; unitEnd: number; more: boolean} {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text)!;
  const [whole, more1, multiplier = "", more2, counted = ""] = match;
  let unit = multiplier + counted;
  let end = at + whole.length;
  PER_ALONE.lastIndex = at;
  const alone = unit === "" ? PER_ALONE.exec(text) : null;
  if (alone) return {unit: alone[0], unitStart: at, unitEnd: at + alone[0].length, more: false};
  if (unit === "") return {unit: "", unitStart: at, unitEnd: more1 ? end : at, more: more1 !== undefined};
  DENOMINATOR.lastIndex = end;
  const per = DENOMINATOR.exec(text);
  if (per) {
    unit += `/${per[1]!}`;
    end += per[0].length;
  }
  BRACKET.lastIndex = end;
  const bracket = BRACKET.exec(text);
  if (bracket) end += bracket[0].length;
  return {unit, unitStart: at + (more1?.length ?? 0), unitEnd: end, more: more1 !== undefined || more2 !== undefined};
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
