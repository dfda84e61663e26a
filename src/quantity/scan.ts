import {DONE_WITHIN, HUNDRED_MILLIONS, RATIO, STEPS} from "../lexicon/around.js";
import {RANK_UNITS} from "../lexicon/context.js";
import {boundAfter, boundBefore, signBefore} from "../lexicon/comparators.js";
import {isDigit, isNumeral} from "../lexicon/digits.js";
import {GROUPS, MORE, POWERS, SMALLER_POWERS} from "../lexicon/numerals.js";
import {pattern} from "../lexicon/pattern.js";
import {isTime} from "../lexicon/units.js";
import type {Comparator} from "../model/quantity.js";
import type {Span} from "../model/index.js";
import {amountOf, type Amount} from "./amount.js";
import {beginsNumeral} from "./atoms.js";
import {currencyBefore, negativeBefore} from "./before.js";
import {excludedSpans} from "./exclude.js";
import {numeralAt} from "./numerals.js";
import {rangeOf} from "./range.js";
import type {NumeralForm, Reading} from "./reading.js";
import {shareAt} from "./shares.js";

/** Every numeral of a folded text that is not part of a date, number of a document or other form that measures nothing. */
export function scan(text: string, from = 0, to = text.length): Reading[] {
  const readings: Reading[] = [];
  const excluded = excludedSpans(text);
  let next = 0;
  for (let at = from; at < to;) {
    if (!begins(text, at)) {
      at++;
      continue;
    }
    while (next < excluded.length && excluded[next]!.end <= at) next++;
    if (next < excluded.length && excluded[next]!.start <= at) {
      at = figuresBehind(text, excluded[next]!.end);
      continue;
    }
    const found = readAt(text, at, excluded, next);
    if (typeof found === "number") at = found;
    else {
      readings.push(found);
      at = Math.max(found.unitEnd, at + 1);
    }
  }
  return readings;
}

const FAN = "翻".charCodeAt(0);
const HALF = "半".charCodeAt(0);
const begins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (beginsNumeral(code) && !isLeftover(text, at)) || code === FAN || code === HALF;
};

/** The 万 of 1900万 whose figures were passed over, and of 五百 余万: no number of its own. */
function isLeftover(text: string, at: number): boolean {
  if (GROUPS[text[at]!] === undefined) return false;
  let before = at;
  while (text[before - 1] === " " || text[before - 1] === "\t") before--;
  const last = text[before - 1] ?? "";
  return isNumeral(last) || last in MORE;
}

/** A form that ends inside printed figures takes them with it. */
function figuresBehind(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end - 1]) && isDigit(text[end])) end++;
  return end;
}

/** The reading at `at`, or the place to go on from. */
function readAt(text: string, at: number, excluded: readonly Span[], next: number): Reading | number {
  const numeral = text.charCodeAt(at) === HALF ? halfAt(at) : numeralAt(text, at);
  if (numeral !== null && numeral.value === null) return numeral.until;
  const end = numeral?.until ?? at + 1;
  const hit = overlap(excluded, next, at, end);
  const share = shareAt(text, at, numeral);
  if (hit !== null && !(share && hit.start >= share.end)) return Math.max(figuresBehind(text, hit.end), end);
  if (share) return ofShare(text, share, excluded, next);
  if (numeral === null) return at + 1;
  const first = productOf(text, amountOf(text, numeral));
  const ratio = ratioEnd(text, first);
  if (ratio > 0) return finish(text, {...first, numberEnd: ratio, end: ratio, unitStart: ratio, unit: "", known: null}, formOf(first));
  const range = rangeOf(text, first, (a, b) => overlap(excluded, next, a, b) !== null);
  return finish(text, range ?? first, formOf(first));
}

const formOf = (amount: Amount): NumeralForm => (amount.han ? "han" : "arabic");

const halfAt = (at: number) =>
  ({
    start: at,
    end: at + 1,
    until: at + 1,
    value: 0.5,
    valueMax: null,
    multiplier: "",
    han: true,
    more: false,
    some: false,
    spaced: false,
  }) as const;

function ofShare(text: string, share: NonNullable<ReturnType<typeof shareAt>>, excluded: readonly Span[], next: number): Reading {
  const amount: Amount = {
    start: share.start,
    numberEnd: share.end,
    value: share.value,
    valueMax: share.valueMax,
    unit: share.unit,
    known: null,
    unitStart: share.end,
    end: share.end,
    more: false,
    some: false,
    han: true,
    multiplier: "",
    doubtful: false,
  };
  const range = share.unit === "" ? null : rangeOf(text, amount, (a, b) => overlap(excluded, next, a, b) !== null);
  return finish(text, range ?? amount, share.form);
}

function overlap(spans: readonly Span[], from: number, start: number, end: number): Span | null {
  for (let i = from; i < spans.length && spans[i]!.start < end; i++) if (spans[i]!.end > start) return spans[i]!;
  return null;
}

const PRODUCT = /\s?[×xX*]\s?(\d+(?:\.\d+)?)/y;
const POWER_OF_TEN = /\s?[×xX*·]\s?10(?:\^([+-]?\d{1,2})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/y;

/** 200×3万元 is one amount, printed as a product; so is 5×10⁸元. */
function productOf(text: string, amount: Amount): Amount {
  if (amount.han || amount.unit !== "") return amount;
  const factor = powerAt(text, amount.numberEnd) ?? factorAt(text, amount.numberEnd);
  if (factor === null || factor.value === null) return amount;
  const whole = amountOf(text, factor);
  return {...whole, start: amount.start, value: round(amount.value * whole.value)};
}

function factorAt(text: string, at: number): ReturnType<typeof numeralAt> {
  PRODUCT.lastIndex = at;
  const match = PRODUCT.exec(text);
  return match && numeralAt(text, at + match[0].length - match[1]!.length);
}

/** Ten with a power, as a numeral that ends behind it; null where none stands. */
function powerAt(text: string, at: number): ReturnType<typeof numeralAt> {
  POWER_OF_TEN.lastIndex = at;
  const match = POWER_OF_TEN.exec(text);
  if (!match) return null;
  const power = Number(match[1] ?? match[2]!.replace(/./g, (ch) => "+-0123456789"["⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(ch)]!));
  const end = at + match[0].length;
  return {
    start: at,
    end,
    until: end,
    value: 10 ** power,
    valueMax: null,
    multiplier: "",
    han: false,
    more: false,
    some: false,
    spaced: false,
  };
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;

const TO_ONE = /\s?:\s?1(?![\d.:])/y;
/** 收入比 up to its numbers. */
const RATIO_LEAD = pattern`${RATIO}[^,。;]{0,20}$`;

/** Where 1.81:1 ends behind 收入比; 0 where no ratio to one stands. */
function ratioEnd(text: string, {numberEnd, start, unit}: Amount): number {
  TO_ONE.lastIndex = numberEnd;
  const match = unit === "" ? TO_ONE.exec(text) : null;
  return match && RATIO_LEAD.test(text.slice(Math.max(0, start - 22), start)) ? numberEnd + match[0].length : 0;
}

/** What stands around an amount: a sign, a currency, bounds on either side. */
interface Around {
  readonly negative: boolean;
  /** Start of the amount with its 负. */
  readonly start: number;
  readonly unit: string;
  readonly money: {readonly start: number} | null;
  readonly sign: Stated | null;
  readonly before: Stated | null;
  readonly after: {readonly comparator: Comparator; readonly end: number} | null;
}

interface Stated {
  readonly comparator: Comparator;
  readonly start: number;
}

function aroundOf(text: string, amount: Amount, form: NumeralForm): Around {
  const minus = negativeBefore(text, amount);
  const start = minus ?? amount.start;
  const money = currencyBefore(text, start, amount);
  const unit = money?.unit ?? amount.unit;
  const sign = minus === null || form === "arabic" ? signOf(text, start, form) : null;
  const before = sign || isStep(text, amount) ? null : (amongFirst(text, start, unit) ?? boundOf(text, money?.start ?? start));
  const after = boundAfter(text, amount.end) ?? limitBehind(text, amount.end, unit);
  return {negative: minus !== null, start, unit, money, sign, before, after};
}

/** 24小时响应: a time before what is done in it is a limit. */
const limitBehind = (text: string, end: number, unit: string): Around["after"] =>
  isTime(unit) && DONE_WITHIN.starts(text.slice(end, end + 3)) ? {comparator: "<=", end} : null;

function finish(text: string, amount: Amount, form: NumeralForm): Reading {
  const {negative, start, unit, money, sign, before, after} = aroundOf(text, amount, form);
  const stated = (sign ?? before ?? after)?.comparator;
  const comparator = stated ?? impliedBy(amount);
  const printed = sign?.start ?? start;
  return {
    form,
    number: text.slice(printed, amount.numberEnd),
    start: printed,
    numberEnd: amount.numberEnd,
    value: negative ? -amount.value : amount.value,
    valueMax: amount.valueMax,
    unit,
    unitStart: amount.unitStart,
    unitEnd: amount.end,
    comparator,
    compared: stated !== undefined || comparator !== "=",
    from: firstOf(start, sign, before, money),
    end: after?.end ?? inclusiveEnd(text, amount.end, stated),
    doubtful: amount.doubtful || isCut(text, start, amount.numberEnd),
    beside: isBeside(text, start, amount.end),
  };
}

/** Where what stands before an amount begins: the first that is there, else the amount itself. */
const firstOf = (start: number, ...before: readonly ({readonly start: number} | null)[]): number =>
  before.find((one) => one !== null)?.start ?? start;

/** 数十 is at least that many, 三百余 more. */
const impliedBy = ({some, more}: Amount): Comparator => (some ? ">=" : more ? ">" : "=");

/** Another figure stands next to it with nothing but space between. */
const isBeside = (text: string, start: number, end: number): boolean =>
  /\d\s+$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s+\d/.test(text.slice(end, end + 3));

/** 万亿元台阶, 大关. */
const LARGE_STEPS = pattern`^(?:${SMALLER_POWERS}*${HUNDRED_MILLIONS})?${STEPS}`;

/** 迈上4个万亿元台阶 counts the steps; the bound is the step's. */
const isStep = (text: string, {unit, end}: Amount): boolean => unit === "个" && LARGE_STEPS.test(text.slice(end, end + 8));

/** 不超过5%(含). */
function inclusiveEnd(text: string, at: number, stated: Comparator | undefined): number {
  return stated !== undefined && text.startsWith("(含)", at) ? at + 3 : at;
}

function signOf(text: string, start: number, form: NumeralForm): {comparator: Comparator; start: number} | null {
  return form === "arabic" || form === "fraction" ? signBefore(text, start) : null;
}

/** A bound before a number; 上 bounds round ones alone. */
function boundOf(text: string, start: number): {comparator: Comparator; start: number} | null {
  const bound = boundBefore(text, start);
  return bound && (bound.word !== "上" || POWERS.starts(text.slice(start, start + 1))) ? bound : null;
}

/** 跻身全国前5位 bounds the rank from above, 占比过半 the share from below. */
function amongFirst(text: string, start: number, unit: string): {comparator: Comparator; start: number} | null {
  if (text[start] === "半" && text[start - 1] === "过") return {comparator: ">", start: start - 1};
  return RANK_UNITS.is(unit) && text[start - 1] === "前" ? {comparator: "<=", start: start - 1} : null;
}

/** 投资24. 3亿元, where no line is numbered. */
const SPLIT_DECIMAL = /[\u4e00-\u9fff、,]\s?\d+\.\s+$/;

/** 12⏎34, 12,34, 24. 3 and 三 十家: nobody can tell one number from two. */
function isCut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\d.,]\n$|\d,$/.test(before) || /^[.,]?\n[\d.]|^,\d/.test(text.slice(end, end + 3))) return true;
  if (SPLIT_DECIMAL.test(text.slice(Math.max(0, start - 10), start))) return true;
  return isHanNumeral(text[start]) && /\s/.test(before.at(-1) ?? "") && isHanNumeral(before.at(-2));
}

const isHanNumeral = (character: string | undefined): boolean => isNumeral(character) && !isDigit(character);
