import {words} from "../lexicon/words.js";
import type {Years} from "../model/index.js";
import {fiveYearStart} from "./frame/periods.js";

const RANGE = /((?:19|20)\d{2})年?(?:[-—–~]+|至|到)((?:19|20)?\d{2})年?/;
/** 2030年比2025年增长: the years between. */
const COMPARED = /((?:19|20)\d{2})年?[比较]((?:19|20)\d{2})年?/;
/** 表1 2022年…: the number of a table is none of its year's digits. */
const NUMBERED = /^\s*\p{L}{1,2}\s*\d{1,3}(?:[-—.]\d{1,3})*(?=\s+(?:19|20)\d{2})/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
const FIVE = /“?(十[一二三四五六七]?五)”?(末|期末|时期末|期间|时期|以来|规划期)?/;
/** Words that mean all years of a period. */
const WHOLE = words("期间 时期 以来");

/**
 * The years that a header, a caption or a cell names, the last named where it names several; null for none.
 *
 * @example yearsIn("“十四五”期间") // {start: 2021, end: 2025, whole: true}
 */
export function yearsIn(named: string): Years | null {
  const text = named.replace(NUMBERED, "").replace(/\s/g, "");
  const range = RANGE.exec(text);
  if (range) {
    const start = Number(range[1]);
    const end = range[2]!.length === 4 ? Number(range[2]) : Math.floor(start / 100) * 100 + Number(range[2]);
    if (end > start && end - start <= 30) return {start, end, whole: true};
  }
  const compared = COMPARED.exec(text);
  if (compared && Number(compared[1]) > Number(compared[2])) return {start: Number(compared[2]) + 1, end: Number(compared[1]), whole: true};
  const years = [...text.matchAll(YEAR)].map((m) => Number(m[1]));
  if (years.length > 0) return {start: years.at(-1)!, end: years.at(-1)!, whole: false};
  const five = FIVE.exec(text);
  if (!five) return null;
  const start = fiveYearStart(five[1]!);
  return five[2]?.endsWith("末")
    ? {start: start + 4, end: start + 4, whole: false}
    : {start, end: start + 4, whole: WHOLE.in(five[2] ?? "")};
}
