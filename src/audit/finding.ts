import type {Excerpt, Finding} from "../model/index.js";
import type {AuditContext} from "./context.js";
import type {Range} from "./range.js";
import {figure, figureEn, type Statement} from "./statement.js";

/** What a rule has to say; the rest of a finding follows from it. */
export type Draft = Omit<Finding, "id" | "rule" | "indicator"> & {readonly indicator?: string | null};

/** Gives a draft its rule, and for the while an id by its offsets; `audit` names it by its sentences. */
export function finding(rule: string, draft: Draft): Finding {
  const places = [...new Set(draft.spans.map((s) => s.start))].join("-");
  return {...draft, id: `${rule}@${places}`, rule, indicator: draft.indicator ?? null};
}

/** Writes figures and words of one language. */
export interface Pen {
  readonly figure: (statement: Statement) => string;
  readonly say: (zh: string, en: string) => string;
  /** A range in base units: 72.85万–72.95万 in Chinese, 72.85 ×10,000–72.95 ×10,000 in English. */
  readonly range: (range: Range) => string;
}

/** One sum in both languages: it differs in its units and in a word here and there. */
export function sumOf(write: (pen: Pen) => string): Pick<Finding, "arithmetic" | "arithmeticEn"> {
  return {
    arithmetic: write({figure, say: (zh) => zh, range: rangeIn("zh")}),
    arithmeticEn: write({figure: figureEn, say: (_, en) => en, range: rangeIn("en")}),
  };
}

/** A sum without words. */
export const plainSum = (arithmetic: string): Pick<Finding, "arithmetic" | "arithmeticEn"> => ({arithmetic, arithmeticEn: arithmetic});

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

/** A number for a message: at most `digits` significant digits, without trailing zeros. */
export function show(value: number, digits = 5): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  return String(Number(value.toPrecision(digits)));
}

/** Multipliers that a Chinese reader counts in, largest first, from which number on. */
const MAGNITUDES: readonly {readonly from: number; readonly zh: string; readonly en: string; readonly times: number}[] = [
  {from: 1e12, zh: "万亿", en: " trillion", times: 1e12},
  {from: 1e8, zh: "亿", en: " ×100 million", times: 1e8},
  {from: 1e5, zh: "万", en: " ×10,000", times: 1e4},
];

/**
 * A number as a Chinese reader counts: in 万 from a hundred thousand, in 亿, in 万亿; the English has the same digits.
 *
 * @example inHan(8.8e12) // "8.8万亿"
 */
export function inHan(value: number, digits = 6, language: "zh" | "en" = "zh"): string {
  const found = MAGNITUDES.find(({from}) => Math.abs(value) >= from && Number.isFinite(value));
  return found === undefined ? show(value, digits) : `${show(value / found.times, digits)}${found[language]}`;
}

const rangeIn =
  (language: "zh" | "en") =>
  ({low, high}: Range): string =>
    low === high ? inHan(low, 6, language) : `${inHan(low, 6, language)}–${inHan(high, 6, language)}`;

/** How far apart two figures of one measure are, in Chinese: 0.6个百分点, 3万人. */
export const gap = (a: Statement, b: Statement): string =>
  `${inHan(Math.abs(b.value - a.value), 5)}${a.stem === "%" ? "个百分点" : a.stem}`;

/** A range for the arithmetic: 1322.5–1324.4. */
export const showRange = (range: Range, digits = 6): string =>
  range.low === range.high ? show(range.low, digits) : `${show(range.low, digits)}–${show(range.high, digits)}`;
