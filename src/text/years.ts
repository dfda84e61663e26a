import type {Years} from "../model/index.js";

const EARLY: Readonly<Record<string, number>> = {一: 1953, 二: 1958, 三: 1966, 四: 1971, 五: 1976, 六: 1981, 七: 1986, 八: 1991, 九: 1996};
const TENTH: Readonly<Record<string, number>> = {"": 2001, 一: 2006, 二: 2011, 三: 2016, 四: 2021, 五: 2026, 六: 2031, 七: 2036};

/** First year of a five-year plan period 十N五; NaN for no such period. */
export function fiveYearStart(words: string): number {
  const match = /十([一二三四五六七]?)五/.exec(words);
  if (match) return TENTH[match[1]!]!;
  const early = /([一二三四五六七八九])五/.exec(words);
  return early ? EARLY[early[1]!]! : Number.NaN;
}

const RANGE = /((?:19|20)\d{2})年?(?:[-—–~]+|至|到)((?:19|20)?\d{2})年?/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
const FIVE = /“?(十[一二三四五六七]?五)”?(末|期末|时期末|期间|时期|以来|规划期)?/;

/**
 * The years that a header, a caption or a cell names, the last named where it names several; null for none.
 *
 * @example yearsIn("“十四五”期间") // {start: 2021, end: 2025, whole: true}
 */
export function yearsIn(words: string): Years | null {
  const text = words.replace(/\s/g, "");
  const range = RANGE.exec(text);
  if (range) {
    const start = Number(range[1]);
    const end = range[2]!.length === 4 ? Number(range[2]) : Math.floor(start / 100) * 100 + Number(range[2]);
    if (end > start && end - start <= 30) return {start, end, whole: true};
  }
  const years = [...text.matchAll(YEAR)].map((m) => Number(m[1]));
  if (years.length > 0) return {start: years.at(-1)!, end: years.at(-1)!, whole: false};
  const five = FIVE.exec(text);
  if (!five) return null;
  const start = fiveYearStart(five[1]!);
  return five[2]?.endsWith("末")
    ? {start: start + 4, end: start + 4, whole: false}
    : {start, end: start + 4, whole: /期间|时期|以来/.test(five[2] ?? "")};
}
