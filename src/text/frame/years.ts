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

/** First year of a five-year plan period 十N五 or 第十N个五年规划; NaN for no such period. */
export function fiveYearStart(words: string): number {
  const late = /(?:十([一二三四五六七])五|第十([一二三四五六七])个五年)/.exec(words);
  if (late) return 2001 + 5 * (HAN.indexOf(late[1] ?? late[2]!) + 1);
  const early = /[一二三四五六七八九十]五(?!年)/.exec(words);
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
  const annual = [...text.matchAll(OF_YEAR)].find((m) => !/回顾|总结|完成|成效/.test(m[2]!));
  if (annual) return [Number(annual[1]), Number(annual[1])];
  return null;
}

/** The years that the first lines let one guess: 十四五, 到2025年, the date of issue. */
function hintedYears(text: string): Years | null {
  const any = /(十[一二三四五六七]五)/.exec(text);
  if (any && !/(?:到|至)20\d{2}年/.test(text)) return five(any[1]!);
  const target = [...text.matchAll(/(?:到|至)(20\d{2})年/g)].map((m) => Number(m[1]));
  const issued = /(20\d{2})年\d{1,2}月\d{1,2}日/.exec(text);
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

/** A work report speaks of the year it is given in; null for another kind of document or without a date. */
export function reportYears(title: string, head: string): Years | null {
  if (!/报告$|报告[(]/.test(title)) return null;
  const given = /(20\d{2})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/.exec(head);
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
