import type {Excerpt, Finding, Span} from "../model/index.js";
import type {AuditContext} from "./context.js";
import type {Range} from "./range.js";
import {both, paired, zh, type Part, type Said} from "../say/index.js";
import type {Statement} from "./statement.js";

/** What a rule has to say; the rest of a finding follows from it. */
export interface Draft extends Pick<Finding, "severity" | "spans">, Partial<Pick<Finding, "indicator">> {
  readonly message: Said;
  /** Plain where it is of numbers alone. */
  readonly arithmetic: Part;
  readonly settle: Said;
}

/** Gives a draft its rule, and for the while an id by its offsets; `audit` names it by its sentences. */
export function finding(rule: string, {severity, message, spans, arithmetic, settle, ...more}: Draft): Finding {
  const places = [...new Set(spans.map((s) => s.start))].join("-");
  const words = {severity, ...paired({message}), spans, ...paired({arithmetic, settle})};
  return {...words, ...more, id: `${rule}@${places}`, rule, indicator: more.indicator ?? null};
}

/** Longest quote shown around a number; longer statements are cut to their neighbourhood. */
const QUOTE = 160;

/** The span of a statement, holding its number and its name where they stand together. */
export function spanOf(context: AuditContext, statement: Statement): Excerpt {
  const {start, end, quote, number, numberStart} = statement.claim;
  if (end - start <= QUOTE) return {start, end, quote};
  const from = Math.max(start, numberStart - QUOTE / 2);
  const to = Math.min(end, numberStart + number.length + QUOTE / 2);
  return excerpt(context, from, to);
}

/** The number alone, for a cell of a table whose row is quoted already. */
export function numberSpan({claim}: Statement): Excerpt {
  return {start: claim.numberStart, end: claim.numberStart + claim.number.length, quote: claim.number};
}

/** Spans of statements; of the cells of one row, whose quotes begin alike, the first has the row and the others their numbers. */
export function spansOf(context: AuditContext, statements: readonly Statement[]): Excerpt[] {
  const seen = new Set<number>();
  return statements.map((s) => {
    const span = spanOf(context, s);
    if (seen.has(span.start)) return numberSpan(s);
    seen.add(span.start);
    return span;
  });
}

export const excerpt = ({source}: AuditContext, start: number, end: number): Excerpt => ({start, end, quote: source.slice(start, end)});

/** The beginning of a line, which is a paragraph where the text runs on. */
export const beginning = (context: AuditContext, {start, end}: Span, most = 24): Excerpt =>
  excerpt(context, start, Math.min(end, start + most));

/** A number for a message: at most `digits` significant digits, without trailing zeros. */
export function show(value: number, digits = 5): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  return String(Number(value.toPrecision(digits)));
}

/** Multipliers that a Chinese reader counts in, largest first, from which number on. */
const MAGNITUDES: readonly {readonly from: number; readonly times: number; readonly word: Said}[] = [
  {from: 1e12, times: 1e12, word: {zh: "万亿", en: " trillion"}},
  {from: 1e8, times: 1e8, word: {zh: "亿", en: " ×100 million"}},
  {from: 1e5, times: 1e4, word: {zh: "万", en: " ×10,000"}},
];

/**
 * A number as a Chinese reader counts: in 万 from a hundred thousand, in 亿, in 万亿; the English has the same digits.
 *
 * @example inHan(8.8e12) // {zh: "8.8万亿", en: "8.8 trillion"}
 */
export function inHan(value: number, digits = 6): Said {
  const found = MAGNITUDES.find(({from}) => Math.abs(value) >= from && Number.isFinite(value));
  return found === undefined ? both`${show(value, digits)}` : both`${show(value / found.times, digits)}${found.word}`;
}

/** A range in base units: 72.85万–72.95万. */
export const rangeInHan = ({low, high}: Range): Said => (low === high ? inHan(low) : both`${inHan(low)}–${inHan(high)}`);

/** How far apart two figures of one measure are, in Chinese: 0.6个百分点, 3万人. */
export const gap = (a: Statement, b: Statement): string =>
  zh`${inHan(Math.abs(b.value - a.value), 5)}${a.stem === "%" ? "个百分点" : a.stem}`;

/** A range for the arithmetic: 1322.5–1324.4. */
export const showRange = (range: Range, digits = 6): string =>
  range.low === range.high ? show(range.low, digits) : `${show(range.low, digits)}–${show(range.high, digits)}`;
