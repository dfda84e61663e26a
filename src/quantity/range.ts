import {INCLUDED, PAIRED} from "../lexicon/around.js";
import {TO} from "../lexicon/context.js";
import {DIGITS, PLACES} from "../lexicon/numerals.js";
import {patternAt} from "../lexicon/pattern.js";
import {unitParts, type UnitParts} from "../lexicon/units.js";
import {amountOf, type Amount} from "./amount.js";
import {numeralAt, type Numeral} from "./numerals.js";
import {shareAt} from "./shares.js";
import {blankEnd} from "./unit-phrase.js";

/** Between the ends of a range, with (含) of a class before it. */
const CONNECTOR = patternAt`${INCLUDED}?\s?(?:[-—–~]+|${TO})\s?`;

/**
 * The range that begins with `low`; null where none does. `excluded` tells whether a stretch is part of a date or the like.
 */
export function rangeOf(text: string, low: Amount, excluded: (start: number, end: number) => boolean): Amount | null {
  if (low.valueMax !== null || low.value < 0) return null;
  CONNECTOR.lastIndex = low.end;
  const between = CONNECTOR.exec(text);
  const at = low.end + (between?.[0].length ?? 0);
  if (between) {
    const high = amountAt(text, at, low);
    return high === null || excluded(at, high.numberEnd) || leads(text, low, between[0]) ? null : joined(text, low, high);
  }
  if (PAIRED.at(text, low.end) === 0) return null;
  const high = amountAt(text, low.end + 1, low);
  return high !== null && text.startsWith("之间", high.end) ? joined(text, low, high) : null;
}

/** 由45天到20天 and 由3家到5家 lead from one state to another. */
const leads = (text: string, low: Amount, connector: string): boolean => TO.in(connector) && text[low.start - 1] === "由";

function amountAt(text: string, at: number, low: Amount): Amount | null {
  const numeral = numeralAt(text, blankEnd(text, at));
  if (numeral === null || numeral.value === null || numeral.valueMax !== null) return null;
  const share = shareAt(text, numeral.start, numeral);
  if (share === null && isShareInWords(text, low)) return shared(numeral, low);
  if (share === null) return amountOf(text, numeral);
  return share.valueMax === null && share.unit !== ""
    ? {...low, start: share.start, numberEnd: share.end, value: share.value, unit: share.unit, unitStart: share.end, end: share.end}
    : null;
}

/** 百分之三十至四十: the second stands without 百分之. */
const isShareInWords = (text: string, low: Amount): boolean => low.unit !== "" && text.startsWith("分", low.start + 1);
const shared = (numeral: Numeral, low: Amount): Amount => ({
  ...low,
  start: numeral.start,
  numberEnd: numeral.end,
  value: numeral.value,
  unitStart: numeral.end,
  end: numeral.end,
});

/** Two amounts as one, in the unit of the second; in base things where they stand in different multiples. Null where they differ in kind. */
function joined(text: string, low: Amount, high: Amount): Amount | null {
  const [a, b] = [unitParts(low.unit), unitParts(high.unit)];
  const bare = low.unit === "";
  if (bare ? high.unit === "" && low.han : !isSameKind(a, b)) return null;
  const place = bare ? placeLeft(text, low, high) : 1;
  if (place > 1) return {...high, start: low.start, value: low.value * place, valueMax: high.value};
  const same = bare || a.multiplier === b.multiplier;
  if (same && low.value < high.value)
    return {...high, start: low.start, value: low.value, valueMax: high.value, ...repeatedMark(text, low, high)};
  const [from, to] = [low.value * a.multiplier, high.value * b.multiplier];
  if (from >= to || b.multiplier === 1) return null;
  const unit = high.unit.slice(b.multiplierWord.length);
  const numberEnd = high.unitStart + b.multiplierWord.length;
  return {...high, start: low.start, numberEnd, value: round(from), valueMax: round(to), unit, unitStart: numberEnd};
}

/** Whether two units measure the same; the first may be a multiplier alone. */
const isSameKind = (a: UnitParts, b: UnitParts): boolean =>
  (a.stem === b.stem || (a.stem === "" && b.multiplier >= a.multiplier)) && (a.per?.stem ?? "") === (b.per?.stem ?? "");

/** 两到三千元: the 千 of the second holds for the first. */
function placeLeft(text: string, low: Amount, high: Amount): number {
  const digits = text.slice(high.numberEnd - 2, high.numberEnd);
  const place = PLACES[digits[1] ?? ""] ?? 1;
  const single = low.han && low.value < 10 && low.numberEnd - low.start === 1;
  return single && place >= 100 && high.value === (DIGITS[digits[0]!] ?? 0) * place && low.value < DIGITS[digits[0]!]! ? place : 1;
}

/** 4.5%—5% prints its sign twice; the number as printed runs to the second. */
function repeatedMark(text: string, low: Amount, high: Amount): Partial<Amount> {
  const mark = text[high.numberEnd] ?? "";
  return /[%‰]/.test(mark) && low.unit === mark && high.unit === mark ? {numberEnd: high.numberEnd + 1, unitStart: high.numberEnd} : {};
}

const round = (value: number): number => Number(value.toPrecision(12));
