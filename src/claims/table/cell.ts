import {ADDED_WORDS} from "../../lexicon/cells.js";
import {INCLUSIVE} from "../../lexicon/comparators.js";
import type {Claim, TableMark, Years} from "../../model/index.js";
import {arabicValue, comparatorAround, isUnit, readingsOf} from "../../quantity/index.js";
import {fiveYearStart, yearsIn} from "../../text/index.js";
import {changeIn, isKnown} from "./cell-words.js";

/** One number of a cell with what the cell says of it; offsets are those of the cell's text. */
export interface CellNumber {
  /** As printed. */
  readonly number: string;
  readonly start: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Claim["comparator"];
  /** Unit printed in the cell; "" if none. */
  readonly unit: string;
  /** In brackets or by its words a sum over the period 累计. */
  readonly summed: boolean;
  readonly estimate: boolean;
  readonly minus: boolean;
  /** Years that the cell itself names. */
  readonly years: Years | null;
  /** 较2020年: the year compared with; null if none. */
  readonly base: number | null;
  /** 年均增长, 下降: what the cell says was done to the name; "" if nothing. */
  readonly change: string;
  /** 新增: the cell says that it is an addition. */
  readonly added: boolean;
  /** 每年: so much in each year. */
  readonly yearly: boolean;
  /** Words before the number that belong to none of these: 城镇 of 城镇95. */
  readonly of: string;
}

/** What a cell of values holds. */
export interface CellReading {
  readonly numbers: readonly CellNumber[];
  /** `joined` several values by a slash, `apart` several that nothing joins, `statement` a sentence, `one` a value. */
  readonly form: "none" | "one" | "with-sum" | "joined" | "parts" | "statement" | "apart";
}

/** Numerals; groups of three digits parted by a comma or one space are one numeral where they fill the cell. */
const NUMERAL = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const GROUPED = /^[\s><≥≤=]*(\d{1,3}(?: \d{3})+(?:\.\d+)?)\s*(?:[%‰]|左右|以上|以下|以内)?\s*$/;
const YEAR =
  /(?:19|20)\d{2}年?\s*(?:[-—–~]+|至|到)\s*(?:19|20)\d{2}年?|(?:19|20)\d{2}年(?:[末底初])?|“?十[一二三四五六七]?五”?(?:时?期[末间]?|末)?/g;
const BRACKETS: Readonly<Record<string, string>> = {
  "〔": "〕",
  "[": "]",
  "【": "】",
  "(": ")",
};

/** A stretch of a cell: what stands in brackets, or between them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly bracket: string;
}

/**
 * The numbers of a cell of values, and how they stand to each other. Digits grouped by spaces (1 200) are one number only where
 * the cell is `sure`: its borders come from the file.
 */
export function readCell(text: string, marks: readonly TableMark[], sure = true): CellReading {
  const masked = withoutBases(text.replace(YEAR, (years) => " ".repeat(years.length)));
  const stretches = stretchesOf(text).filter((stretch) => stretch.bracket !== "(" || meansOf("(", marks) !== null);
  const numbers = stretches.flatMap((stretch) => numbersIn(text, masked, stretch, marks, sure));
  if (numbers.length === 0)
    return {
      numbers: wordNumber(text),
      form: wordNumber(text).length > 0 ? "one" : "none",
    };
  return {numbers, form: formOf(text, numbers, stretches)};
}
/** 9.1/10万: what a rate is of, no value. */
const BASE = "/10万";

/** Whether a base stands at a place; 31/10万户 are two values. */
function isBaseAt(text: string, at: number): boolean {
  const behind = text[at + BASE.length];
  return text.startsWith(BASE, at) && (behind === undefined || !isUnit(`万${behind}`));
}

/** The text with blanks for the numerals of bases. */
const withoutBases = (text: string): string => text.replaceAll(BASE, (base, at: number) => (isBaseAt(text, at) ? "   万" : base));

/** A slash, with or without a bound, between two values. */
const SLASHED = /^[^\d]{0,8}[/]\s*[><≥≤=约]*\s*$/;
/** 84500、52300: a stop that lists nothing but numbers. */
const LISTED = /^[%‰]?、$/;
/** 由…到…: a statement. */
const FROM_TO = /^[由从]|[由从自][^,;。]*[到至]/;

function formOf(text: string, numbers: readonly CellNumber[], stretches: readonly Stretch[]): CellReading["form"] {
  if (numbers.length === 1) return "one";
  const [first, second] = numbers;
  const bracketed = stretches.some((stretch) => stretch.bracket !== "" && second!.start > stretch.from && second!.start < stretch.to);
  if (numbers.length === 2 && bracketed && !first!.summed) return "with-sum";
  const between = numbers.slice(1).map((number, i) => text.slice(endOf(numbers[i]!), number.start));
  if (between.every((words) => SLASHED.test(words) || LISTED.test(words))) return "joined";
  if (FROM_TO.test(text) || /[。;]/.test(text)) return "statement";
  if (numbers.every((number) => number.of !== "" && number.unit === "" && number.change === "")) return "parts";
  return between.every((words) => /[,、]|[\u4e00-\u9fff]/.test(words)) ? "statement" : "apart";
}

const endOf = (number: CellNumber): number => number.start + number.number.length;

/** Parts of a cell in brackets and outside of them; an unclosed bracket reaches to the end, (含) is none. */
function stretchesOf(text: string): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const close = BRACKETS[text[at]!];
    if (close === undefined || INCLUSIVE.some((word) => text.startsWith(word, at))) continue;
    if (at > from) out.push({from, to: at, bracket: ""});
    const end = text.indexOf(close, at + 1);
    out.push({
      from: at + 1,
      to: end < 0 ? text.length : end,
      bracket: text[at]!,
    });
    at = end < 0 ? text.length : end;
    from = at + 1;
  }
  if (from < text.length) out.push({from, to: text.length, bracket: ""});
  return out;
}

/** 3168*: the sign that stands right behind a number. */
const markBehind = (text: string, at: number, marks: readonly TableMark[]): TableMark | null =>
  marks.find(({mark}) => !(mark in BRACKETS) && text.replaceAll("∗", "*").startsWith(mark, at)) ?? null;

function meansOf(sign: string, marks: readonly TableMark[]): TableMark | null {
  return marks.find((mark) => mark.mark === sign) ?? null;
}

/** A numeral with its place. */
interface Numeral {
  readonly start: number;
  readonly end: number;
}

function numbersIn(text: string, masked: string, stretch: Stretch, marks: readonly TableMark[], sure: boolean): CellNumber[] {
  const own = masked.slice(stretch.from, stretch.to);
  const grouped = sure ? GROUPED.exec(own) : null;
  const found = grouped
    ? [
        {
          start: stretch.from + own.indexOf(grouped[1]!),
          end: stretch.from + own.indexOf(grouped[1]!) + grouped[1]!.length,
        },
      ]
    : [...own.matchAll(NUMERAL)].map((m) => ({
        start: stretch.from + m.index,
        end: stretch.from + m.index + m[0].length,
      }));
  const numerals = ranged(text, found);
  return numerals.map((numeral, i) =>
    numberAt(text, stretch, numeral, numerals[i - 1]?.end ?? stretch.from, numerals[i + 1]?.start ?? stretch.to, marks),
  );
}

const RANGE = /^\s?[%‰]?\s?(?:[-—–~]{1,2}|至|到)\s?$/;
const TIMES = /^\s?[×xX]\s?$/;
const TO = /^\s?[::]\s?$/;

/** Two numerals with a dash between them are one range, with × one product, with : and a 1 one ratio. */
function ranged(text: string, numerals: readonly Numeral[]): Numeral[] {
  const out: Numeral[] = [];
  for (const numeral of numerals) {
    const last = out.at(-1);
    if (last && joins(text, last, numeral)) out[out.length - 1] = {start: last.start, end: numeral.end};
    else out.push(numeral);
  }
  return out;
}

function joins(text: string, a: Numeral, b: Numeral): boolean {
  const [left, between, right] = [text.slice(a.start, a.end), text.slice(a.end, b.start), text.slice(b.start, b.end)];
  if (RANGE_SIGN.test(left)) return false;
  if (TO.test(between)) return left === "1" || right === "1";
  return TIMES.test(between) || (RANGE.test(between) && valueOf(right) > valueOf(left));
}

const RANGE_SIGN = /[-—–~×xX至到:]/;
const valueOf = (numeral: string): number => arabicValue(numeral.replace(/\s/g, ""));

function numberAt(
  text: string,
  stretch: Stretch,
  {start, end}: Numeral,
  before: number,
  after: number,
  marks: readonly TableMark[],
): CellNumber {
  const printed = text.slice(start, end);
  const [low, high] = endsOf(printed);
  const product = printed.split(/\s?[×xX]\s?/).map(valueOf);
  const unit = unitAt(text, end, stretch.to);
  const bounded = boundedBy(text, stretch);
  const words = unit.end + /^ */.exec(bounded.slice(unit.end))![0].length;
  const {comparator, sign} = comparatorAround(bounded, start, words);
  const ahead = text.slice(before, start);
  const around = ahead + text.slice(unit.end, after);
  const mark = meansOf(stretch.bracket, marks) ?? markBehind(text, unit.end, marks);
  return {
    number: text.slice(sign, unit.repeated ? unit.end : end),
    start: sign,
    value: product.length > 1 ? product.reduce((a, b) => Math.round(a * b * 1e9) / 1e9, 1) : valueOf(low!),
    valueMax: product.length > 1 || high === undefined ? null : valueOf(high),
    comparator,
    unit: unit.unit,
    summed: isSummed(stretch, mark) || around.includes("累计"),
    estimate: isEstimate(around, marks),
    minus: /^\s*[-−]$/.test(ahead),
    years: mark?.years ?? yearsOfCell(ahead) ?? yearsBehind(text.slice(unit.end), text.slice(unit.end, after)),
    base: baseIn(ahead),
    change: changeIn(ahead),
    added: ADDED_WORDS.in(ahead),
    yearly: ahead.includes("每年"),
    of: isKnown(ahead) ? "" : leftOver(ahead),
  };
}
/** A stretch in brackets with what bounds it from outside: 〔21〕以上, ≥〔60〕. */
function boundedBy(text: string, {from, to, bracket}: Stretch): string {
  if (bracket === "" || bracket === "(") return text.slice(0, to);
  const behind = /^[^\d([【〔]*/.exec(text.slice(to + 1))![0];
  return `${text.slice(0, from - 1)} ${text.slice(from, to)} ${behind}`;
}

/** A sum by its note, or by brackets that no note explains otherwise. */
function isSummed({bracket}: Stretch, mark: TableMark | null): boolean {
  return mark === null ? bracket !== "" && bracket !== "(" : mark.means === "sum";
}

const isEstimate = (around: string, marks: readonly TableMark[]): boolean =>
  around.includes("预计") || marks.some(({mark, means}) => means === "estimate" && around.replaceAll("∗", "*").includes(mark));

/** What stands between the ends of a range. */
const RANGE_SIGN_BETWEEN = /\s?[%‰]?\s?(?:[-—–~]{1,2}|至|到)\s?/;

/** The ends of a printed number: two of a range, the side that is not 1 of a ratio to one. */
function endsOf(printed: string): readonly string[] {
  const ratio = /^(.+?)\s?[::]\s?(.+)$/.exec(printed);
  if (ratio) return [ratio[2] === "1" ? ratio[1]! : ratio[2]!];
  return printed.split(RANGE_SIGN_BETWEEN);
}

/** The longest unit that stands right behind a numeral; % inside a range was printed with it. */
function unitAt(text: string, end: number, stop: number): {unit: string; end: number; repeated: boolean} {
  const from = text[end] === " " ? end + 1 : end;
  for (let to = Math.min(stop, from + 12); to > from; to--) {
    const unit = text.slice(from, to);
    if ((isUnit(unit) || (unit === BASE && isBaseAt(text, from))) && unit === unit.trimEnd()) return {unit, end: to, repeated: false};
  }
  return {unit: "", end, repeated: false};
}

/** 较2020年, 较“十三五”末. */
const COMPARED = /(?:较|比|与)\s*(?:((?:19|20)\d{2})年|“?(十[一二三四五六七]?五)”?(?:时?期末?|末)?)/;
function baseIn(words: string): number | null {
  const [, year, plan] = COMPARED.exec(words) ?? [];
  if (year !== undefined) return Number(year);
  return plan === undefined ? null : fiveYearStart(plan) + 4;
}
const yearsOfCell = (words: string): Years | null => yearsIn(words.replace(COMPARED, ""));

/** 18.5(2015年): a year alone in brackets dates the number before it. */
const DATED = /^\s*[(]((?:19|20)\d{2}[^\d()]{0,4})[)]/;

/** The years behind a number: those in brackets of their own, else what its words say up to the next stop. */
const yearsBehind = (rest: string, own: string): Years | null =>
  yearsOfCell(DATED.exec(rest)?.[1]!.replace(/\s/g, "") ?? own.split(/[,。;]/)[0]!);

const leftOver = (words: string): string => words.replace(YEAR, "").replace(/[\s“”"',,;;、。::/()〔〕[\]【】><≥≤=*∗-]+/g, "");

/** A number in words (翻一番, 三分之二); none where the cell holds a statement of other things. */
function wordNumber(text: string): CellNumber[] {
  const [reading, more] = readingsOf(text);
  if (!reading || more || reading.form === "arabic" || text.length > 16) return [];
  const {number, start, value, valueMax, comparator, unit} = reading;
  return [
    {
      number,
      start,
      value,
      valueMax,
      comparator,
      unit,
      summed: false,
      estimate: false,
      minus: false,
      years: yearsOfCell(text),
      base: baseIn(text),
      change: reading.form === "double" ? "增长" : "",
      added: false,
      yearly: false,
      of: "",
    },
  ];
}
