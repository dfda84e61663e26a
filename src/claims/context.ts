import type {Document, PlanKind} from "../model/index.js";
import type {Catalogue} from "./catalogue.js";

/** What the reader may know of a document beside its text. */
export interface ClaimContext {
  /** Corpus id; "" for a document outside the corpus. */
  readonly plan: string;
  /** First and last year; null to read them from the text. */
  readonly period: readonly [number, number] | null;
  readonly kind: PlanKind | null;
  readonly catalogue: Catalogue | null;
}

/** The years a plan speaks of, and those its review looks back on. */
export interface Horizon {
  readonly start: number;
  readonly end: number;
  readonly reviewStart: number;
  readonly reviewEnd: number;
  /** The years come from the text or the caller; false where nothing told them. */
  readonly known: boolean;
}

const NTH: Readonly<Record<string, number>> = {一: 1953, 二: 1958, 三: 1966, 四: 1971, 五: 1976, 六: 1981, 七: 1986, 八: 1991, 九: 1996};
const TENTH: Readonly<Record<string, number>> = {"": 2001, 一: 2006, 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031, 七: 2036};

/** First year of a five-year plan period 十N五; NaN for no such period. */
export function fiveYearStart(words: string): number {
  const match = /十([一二三四五六七]?)五/.exec(words);
  if (match) return TENTH[match[1]!]!;
  const early = /([一二三四五六七八九])五/.exec(words);
  return early ? NTH[early[1]!]! : Number.NaN;
}

/** Reads the plan's years from the caller, its title, or the first lines of its text. */
export function horizonOf(document: Document, context: ClaimContext): Horizon {
  const years = context.period ?? yearsOf(document.title) ?? reportYears(document) ?? yearsOf(headOf(document));
  if (!years) return {start: 0, end: 0, reviewStart: 0, reviewEnd: 0, known: false};
  const [start, end] = years;
  const five = end - start >= 4 && (start - 1) % 5 === 0;
  return {start, end, reviewStart: five || end - start === 4 ? start - 5 : start - 1, reviewEnd: start - 1, known: true};
}

const HEAD_CHARS = 3000;

function headOf(document: Document): string {
  const skip = document.blocks.filter((block) => block.kind === "boilerplate" || block.kind === "contents").map((block) => block.end);
  const from = skip.filter((end) => end < HEAD_CHARS).at(-1) ?? 0;
  return `${document.text.slice(0, Math.min(from, HEAD_CHARS))}\n${document.text.slice(from, from + HEAD_CHARS)}`;
}

/** A work report speaks of the year it is given in. */
function reportYears(document: Document): readonly [number, number] | null {
  if (!/报告$|报告[(]/.test(document.title)) return null;
  const given = /(20\d{2})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/.exec(headOf(document));
  return given ? [Number(given[1]), Number(given[1])] : null;
}

/** 2021—2025年 before 十四五 before a single year of a title. */
function yearsOf(text: string): readonly [number, number] | null {
  const range = /(20\d{2})\s*年?\s*[-—–~至到－]+\s*(20\d{2})/.exec(text);
  if (range && Number(range[2]) - Number(range[1]) <= 15 && Number(range[2]) > Number(range[1]))
    return [Number(range[1]), Number(range[2])];
  const period = /“?(十[二三四五六七]五)”?[^。\n]{0,30}(?:规划|纲要|方案|计划)/.exec(text);
  if (period) return five(period[1]!);
  const annual = [
    ...text.matchAll(/(20\d{2})\s*年([^。,\n]{0,30}?(?:要点|报告|方案|计划|重点工作|任务|安排|行动|目标|工作|清单|实施)[^。,\n]{0,4})/g),
  ].find((m) => !/回顾|总结|完成|成效/.test(m[2]!));
  if (annual) return [Number(annual[1]), Number(annual[1])];
  const any = /(十[二三四五六七]五)/.exec(text);
  if (any && !/(?:到|至)20\d{2}年/.test(text)) return five(any[1]!);
  const target = [...text.matchAll(/(?:到|至)(20\d{2})年/g)].map((m) => Number(m[1]));
  const issued = /(20\d{2})年\d{1,2}月\d{1,2}日/.exec(text);
  if (target.length > 0) {
    const end = Math.min(...target);
    return [issued ? Math.min(Number(issued[1]), end) : end, end];
  }
  return issued ? [Number(issued[1]), Number(issued[1])] : null;
}

function five(words: string): readonly [number, number] {
  const start = fiveYearStart(words);
  return [start, start + 4];
}

/** A stretch of years as claims print it: "2025" or "2016-2020". */
export function spanOfYears(start: number, end: number): string {
  return start === end ? String(end) : `${start}-${end}`;
}
