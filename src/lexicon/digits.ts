import {patternAt} from "./pattern.js";
import {YEAR} from "./times.js";

/** Characters that write numbers: what stands on both sides of white space decides whether a word or a number is cut. */
export const HAN_NUMERALS = "〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟几";

const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set(`0123456789${HAN_NUMERALS}`);

/** Whether a character may be part of a printed number (digits and Chinese numerals; 万 and 亿 too). */
export const isNumeral = (character: string | undefined): boolean => character !== undefined && NUMERAL_CHARACTERS.has(character);

export const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

/** A thin space 千分空 between digits, as {@link fold} leaves it. */
export const THIN = "\u2009";
/** A character of no width between digits, as {@link fold} leaves it: it parts nothing. */
export const NO_WIDTH = "\u200b";

/**
 * Digits in groups of three that one number is made of, although spaces stand in it: thin spaces (GB/T 15835 千分空), a group that
 * begins with 0 (no number does), or two and more groups between a word and its unit. 332 500 is none: it may be two numbers.
 */
const GROUPED = [
  `[1-9]\\d{0,2}(?:${THIN}\\d{3})+(?![\\d${THIN}])`,
  "[1-9]\\d{0,2}(?: \\d{3})*? 0\\d{2}(?: \\d{3})*(?! ?\\d)",
  "(?<=[\\u4e00-\\u9fff])[1-9]\\d{0,2}(?: \\d{3}){2,}(?=[%\\u4e00-\\u9fff])",
];
const GROUPS = new RegExp(`(?<![\\d.,]|\\d )(?:${GROUPED.join("|")})(?:\\.\\d+)?`, "y");

/**
 * End of a number in spaced groups that starts at `at`; `at` itself where none does.
 *
 * @example groupsEnd("10 000户", 0) // 6
 * @example groupsEnd("332 500", 0) // 0
 */
export function groupsEnd(text: string, at: number): number {
  GROUPS.lastIndex = at;
  return at + (GROUPS.exec(text)?.[0].length ?? 0);
}

const CUT_YEAR = patternAt`(?<!\d)(?:19|20)(?:\d\n\d|\n\d\d|\d\d\n)(?=\s?${YEAR})`;
/** Whether a line break stands inside a year: 20⏎25年 is nothing else. */
export function isYearCut(text: string, lineFeed: number): boolean {
  for (const start of [lineFeed - 2, lineFeed - 3]) {
    CUT_YEAR.lastIndex = Math.max(0, start);
    if (CUT_YEAR.test(text)) return true;
  }
  return false;
}
