import {inSimple} from "../lexicon/traditional.js";
import {foldForms} from "./forms.js";

/**
 * Full-width forms 全角 as their half-width twins, traditional characters 繁体字 as simple ones, odd spaces and pictographs as plain
 * spaces, one character for one, so that every offset into the result is an offset into `text`. A line end of any kind is a line feed (of CR LF the second).
 *
 * @example fold("达到１００％，") // "达到100%,"
 */
export function fold(text: string): string {
  if (text === lastText) return lastFolded;
  const folded = chineseStops(inSimple(foldForms(text)));
  if (text.length > MEMO_FROM) {
    lastText = text;
    lastFolded = folded;
  }
  return folded;
}

const STOP = /(?<=[\u4e00-\u9fff）)%”"》])\.(?![.\d\w/])|(?<=[\u4e00-\u9fff])\.(?=\d+·)/g;
const QUOTED = /"([^"\n]*)"/g;

/** A text typed with a Latin full stop and straight quotes, as if with Chinese ones: 主题.→ 主题。, "十四五" → “十四五”. */
function chineseStops(text: string): string {
  let out = text;
  if (text.includes('"')) out = out.replace(QUOTED, (whole, words: string) => (isQuotation(words) ? `“${words}”` : whole));
  if (!text.includes(".")) return out;
  return out.replace(STOP, (stop, at: number) => (isNumbering(out, at) ? stop : "。"));
}

function isQuotation(words: string): boolean {
  return words.length <= LONGEST_QUOTATION && /[\u4e00-\u9fff]/.test(words) && !/[|\t]/.test(words);
}

const LONGEST_QUOTATION = 40;

/** The number of a heading before its point: 一, (一), 第一章. */
const NUMBERING = /(?:^|\n)\s*[(第]?[一二三四五六七八九十]{1,3}[)章节]?$/;

/** 一. at the start of a line numbers a heading. */
function isNumbering(text: string, at: number): boolean {
  return NUMBERING.test(text.slice(Math.max(0, at - 8), at));
}

/** A document is folded once to be parsed and once to be read: the last long text is kept. */
const MEMO_FROM = 2000;
let lastText = "";
let lastFolded = "";
