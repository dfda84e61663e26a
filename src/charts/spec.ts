import {extent} from "d3-array";
import {SIGN_OF as SIGNS} from "../lexicon/comparators.js";
import type {TopLevelSpec} from "vega-lite";
import type {Metric} from "../model/index.js";
import type {Comparator} from "../model/quantity.js";
import {decimalsOf, roundOutward} from "../normalise/decimals.js";
import {separated} from "../quantity/separated.js";
import {pick, type Language, type Part} from "../say/index.js";
import {theme, type Ground} from "./theme.js";

/** A Vega-Lite specification: plain data, ready for `vega-embed` or for `compile`. */
export type Spec = TopLevelSpec;

/** What every chart takes beside its rows. */
export interface ChartOptions {
  readonly lang?: Language;
  readonly ground?: Ground;
  /** Of the plot without its labels; "container" fills the element it is embedded in. */
  readonly width?: number | "container";
  /** True draws for a phone: labels in short lines, legends in one column. */
  readonly narrow?: boolean;
  readonly title?: string;
  readonly subtitle?: string;
  /** What the picture shows, in a sentence for those who cannot see it. */
  readonly description?: string;
}

/** A value as charts draw it: a point, a bound, or a range. */
export interface ChartValue {
  readonly value: number;
  /** Upper end of a range; null or absent if no range. */
  readonly valueMax?: number | null;
  readonly comparator: Comparator;
  readonly year?: number | null;
  /** Decimals that the source supports; absent means as many as the value has. */
  readonly digits?: number;
  /** What a click opens: id of the claim or metric. */
  readonly key?: string;
}

/**
 * A metric as charts draw it; a derived value keeps no more decimals than the printed number supports. A click opens its claim.
 *
 * @example drawn(corpus.headline("wulong-2021", "market-entities").target.metric).value // 4
 */
export function drawn(m: Metric): ChartValue {
  const derived = m.basis === "per-head" && m.halfWidth > 0;
  const digits = derived ? {digits: decimalsOf(m)} : {};
  return {value: m.value, valueMax: m.valueMax, comparator: m.comparator, year: m.year, key: m.claim, ...digits};
}

/** Joins title, theme and the chart's own layers to a specification. */
export function spec(body: object, options: ChartOptions, fallback: string): Spec {
  const title =
    options.title === undefined ? {} : {title: {text: options.title, ...(options.subtitle ? {subtitle: options.subtitle} : {})}};
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: options.description ?? options.title ?? fallback,
    ...title,
    config: theme(options.ground),
    ...body,
  } as unknown as Spec;
}

/** Picks the wording of the chart's language. */
export const say = (options: ChartOptions, zh: string, en: string): string => told(options, {zh, en});
/** Of what is said in both languages, the words of the chart's. */
export const told = ({lang = "zh"}: ChartOptions, part: Part): string => pick(part, lang);

/**
 * A number with grouped thousands and no more decimals than it has, at most `digits`.
 *
 * @example plain(12345.678, 1) // "12,345.7"
 */
export const plain = (value: number, digits = 6): string => separated(value, digits);

/**
 * A value as printed beside its mark: bounds stay bounds.
 *
 * @example printedValue({value: 98, comparator: ">="}) // "≥98"
 * @example printedValue({value: 20, valueMax: 30, comparator: "="}) // "20–30"
 * @example printedValue({value: 3, comparator: "~"}, "en") // "≈3"
 */
export function printedValue(v: ChartValue, lang: Language = "zh"): string {
  const sign = v.comparator === "~" && lang === "en" ? "≈" : SIGNS[v.comparator];
  const range = v.valueMax === null || v.valueMax === undefined ? "" : `–${plain(v.valueMax, v.digits)}`;
  const value = v.digits === undefined ? v.value : roundOutward(v.value, v.comparator, v.digits);
  return `${sign}${plain(value, v.digits)}${range}`;
}

const HAN = "\\u2e80-\\u9fff\\uff00-\\uffef";
const PIECES = new RegExp(`[${HAN}]|[^\\s${HAN}–]+–?|–|\\s+`, "gu");
const WIDE = new RegExp(`[${HAN}]`, "gu");
/** Width in ems: a Han character is 1, any other 0.56. */
const ems = (text: string): number => 0.56 * text.length + 0.44 * (text.match(WIDE)?.length ?? 0);

/**
 * A label in lines of at most `width` ems, broken at spaces; a word too long for a line also at dashes and between Han characters, never inside a number or a Latin word.
 *
 * @example lines("武隆 2021–2025", 6) // ["武隆", "2021–2025"]
 * @example lines("制造业产品质量 2025 94%", 7) // ["制造业产品质量", "2025 94%"]
 */
export function lines(label: string, width: number): string[] {
  const out = [""];
  const words = label.split(/(?<=\s)/u);
  for (const piece of words.flatMap((word) => (ems(word.trim()) <= width ? [word] : (word.match(PIECES) ?? [])))) {
    const last = out.at(-1)!;
    const hangs = /^[,、。;:)》”）]$/u.test(piece);
    if (last !== "" && !hangs && ems(last + piece.trim()) > width) out.push(piece.trimStart());
    else out[out.length - 1] = last + piece;
  }
  return out.map((line) => line.trim()).filter((line) => line !== "");
}

/** Ems that a row label may take: `wide` on a page, eight on a phone. */
export const labelEms = (options: ChartOptions, wide: number): number => (options.narrow ? Math.min(8, wide) : wide);

/** Lines of a row label that stand beside a row without reaching into the next one. */
const ROW_LINES = 3;

/** The first lines of many, the last one marked as cut; what is cut stands in the table of the data. */
const cut = (all: readonly string[], most: number): readonly string[] =>
  all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]!}…`] : all;

/** Vega expression that gives each of `labels` its lines, `most` of them. */
export function wrapped(labels: readonly string[], width: number, most = ROW_LINES): string {
  return `(${JSON.stringify(Object.fromEntries(labels.map((label) => [label, cut(lines(label, width), most)])))})[datum.label]`;
}

/** Of row labels, in pixels; the size is the theme's. */
const LABEL = {size: 12, padding: 8};

/** Pixels that row labels in lines of at most `width` ems take. */
export const extentOf = (labels: readonly string[], width: number): number =>
  LABEL.padding + Math.ceil(LABEL.size * Math.max(0, ...labels.flatMap((label) => cut(lines(label, width), ROW_LINES).map(ems))));

/**
 * The axis of row labels in lines of at most `width` ems. Where no text can be measured Vega takes every character for 0.8 em, and would
 * cut the first Han characters of a line, which say whose row it is: the room is told. `least` makes the labels of several plots end
 * at one line.
 */
export const rowAxis = (labels: readonly string[], width: number, least = 0): object => ({
  title: null,
  labelExpr: wrapped(labels, width),
  domain: false,
  ticks: false,
  labelPadding: LABEL.padding,
  minExtent: Math.max(least, extentOf(labels, width)),
});

/** Labels in the order they first appear: the caller's order is the picture's order. */
export const inOrder = (labels: readonly string[]): string[] => [...new Set(labels)];

/**
 * Ends of a value axis with room for arrows and labels: an eighth of the spread on each side, a tenth of the value where all are one,
 * and never below nought where no value is. [0, 1] for no values, so that an empty picture still has an axis.
 */
export function domainOf(values: readonly number[], zero = false): [number, number] {
  const [low, high] = extent(zero && values.length > 0 ? [0, ...values] : values);
  if (low === undefined) return [0, 1];
  const pad = (high - low || Math.abs(high) * 0.8 || 1) / 8;
  return [low < 0 ? low - pad : Math.max(0, low - pad), high + pad];
}
