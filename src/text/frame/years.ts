import {PAST_TITLES} from "../../lexicon/sections.js";
const FIRST_OF: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
};
const HAN = "一二三四五六七八九";
/** 十四五, 第十四个五年. */
const LATE_PERIOD = /(?:十([一二三四五六七])五|第十([一二三四五六七])个五年)/;
/** 八五, 九五. */
const EARLY_PERIOD = /[一二三四五六七八九十]五(?!年)/;

/** First year of a five-year plan period 十N五 or 第十N个五年规划; NaN for no such period. */
export function fiveYearStart(words: string): number {
  const late = LATE_PERIOD.exec(words);
  if (late) return 2001 + 5 * (HAN.indexOf(late[1] ?? late[2]!) + 1);
  const early = EARLY_PERIOD.exec(words);
  return early ? (FIRST_OF[early[0]] ?? Number.NaN) : Number.NaN;
}

/** First and last year. */
export type Years = readonly [number, number];

const LONGEST = 15;
const RANGE = /(20\d{2})\s*年?\s*[-—–~至到－]+\s*(20\d{2})/;
const PERIOD = /“?(十[二三四五六七]五|第十[一二三四五六七]个五年)”?[^。\n]{0,30}(?:规划|纲要|方案|计划)/;
const OF_YEAR = /(20\d{2})\s*年([^。,\n]{0,30}?(?:要点|报告|方案|计划|重点工作|任务|安排|行动|目标|工作|清单|实施)[^。,\n]{0,4})/g;

/** The years that a document is for, as its title or its first lines tell: 2021—2025年 before 十四五 before a single year; null if they do not. */
export function yearsOf(text: string): Years | null {
  return namedYears(text) ?? hintedYears(text);
}

/** The years that a plan's name tells. */
function namedYears(text: string): Years | null {
  const range = RANGE.exec(text);
  if (range && Number(range[2]) - Number(range[1]) <= LONGEST && Number(range[2]) > Number(range[1]))
    return [Number(range[1]), Number(range[2])];
  const period = PERIOD.exec(text);
  if (period) return five(period[1]!);
  const annual = [...text.matchAll(OF_YEAR)].find((m) => !PAST_TITLES.in(m[2]!));
  if (annual) return [Number(annual[1]), Number(annual[1])];
  return null;
}
/** 十四五 anywhere. */
const ANY_PERIOD = /(十[一二三四五六七]五)/;
/** 到2025年. */
const UNTIL_YEAR = /(?:到|至)20\d{2}年/;
/** Each 到2025年 of a text. */
const UNTIL_YEARS = /(?:到|至)(20\d{2})年/g;
/** A day as dates are printed. */
const DAY = /(20\d{2})年\d{1,2}月\d{1,2}日/;

/** The years that the first lines let one guess: 十四五, 到2025年, the date of issue. */
function hintedYears(text: string): Years | null {
  const any = ANY_PERIOD.exec(text);
  if (any && !UNTIL_YEAR.test(text)) return five(any[1]!);
  const target = [...text.matchAll(UNTIL_YEARS)].map((m) => Number(m[1]));
  const issued = DAY.exec(text);
  if (target.length > 0) {
    const end = Math.min(...target);
    return [issued ? Math.min(Number(issued[1]), end) : end, end];
  }
  return issued ? [Number(issued[1]), Number(issued[1])] : null;
}

/** The five years of a period's name. */
export function five(words: string): Years {
  const start = fiveYearStart(words);
  return [start, start + 4];
}
/** Titles of reports. */
const REPORT_TITLE = /报告$|报告[(]/;
/** A day with spaces between its parts. */
const GIVEN_ON = /(20\d{2})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/;

/** A work report speaks of the year it is given in; null for another kind of document or without a date. */
export function reportYears(title: string, head: string): Years | null {
  if (!REPORT_TITLE.test(title)) return null;
  const given = GIVEN_ON.exec(head);
  return given ? [Number(given[1]), Number(given[1])] : null;
}

const HEAD_CHARS = 3000;

/** The years of a document by its title, its first lines or its headings (三、2026年工作安排). */
export function ownYears(title: string, headings: readonly string[], folded: string): Years | null {
  const head = folded.slice(0, HEAD_CHARS);
  return yearsOf(title) ?? reportYears(title, head) ?? headedYears(headings) ?? namedYears(head);
}

const AHEAD = /(20\d{2})年[^,。]{0,12}(?:安排|任务|重点工作|目标|打算|计划|工作思路|主要工作|重点$)/;

/** The last year that a heading plans for; null if none does. */
export function headedYears(headings: readonly string[]): Years | null {
  const years = headings.map((heading) => Number(AHEAD.exec(heading)?.[1] ?? Number.NaN)).filter((year) => !Number.isNaN(year));
  return years.length === 0 ? null : [Math.max(...years), Math.max(...years)];
}
