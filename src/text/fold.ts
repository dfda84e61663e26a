import {isDigit, NO_WIDTH, THIN} from "../lexicon/digits.js";
import {inSimple} from "../lexicon/traditional.js";

const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_SHIFT = 0xfee0;
// oxlint-disable-next-line no-control-regex
const ODD =
  /[\t\v\f\r\u0085\u00a0\u00ad\u1680\u2000-\u200d\u2010-\u2012\u2015\u2028\u2029\u2212\u2236\u202f\u205f\u2060\u3000\u301c\ufe30\ufe55\ufeff\uff01-\uff5e‟„〝〞﹪﹣﹤﹥≦≧﹝﹞]|[\ud83c-\ud83e][\udc00-\udfff]/g;

const SAME: Readonly<Record<string, string>> = {
  "‟": "“",
  "„": "“",
  "〝": "“",
  "〞": "”",
  "﹪": "%",
  "﹣": "-",
  "﹤": "<",
  "﹥": ">",
  "≦": "≤",
  "≧": "≥",
  "\u2236": ":",
  "\ufe30": ":",
  "\ufe55": ":",
  "﹝": "〔",
  "﹞": "〕",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2015": "—",
  "\u2212": "-",
  "\u301c": "~",
  "\u00ad": "-",
};

/**
 * Full-width forms 全角 as their half-width twins, traditional characters 繁体字 as simple ones, odd spaces and pictographs as plain
 * spaces, one character for one, so that every offset into the result is an offset into `text`. A line end of any kind is a line feed (of CR LF the second).
 *
 * @example fold("达到１００％，") // "达到100%,"
 */
export function fold(text: string): string {
  if (text === lastText) return lastFolded;
  const folded = chineseStops(inSimple(text.replace(ODD, foldOne)));
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

function foldOne(character: string, at: number, text: string): string {
  const code = character.charCodeAt(0);
  if (LINE_ENDS.has(character)) return character === "\r" && text[at + 1] === "\n" ? " " : "\n";
  const inside = THIN_SPACES.has(character) ? THIN : WIDTHLESS.has(character) ? NO_WIDTH : "";
  if (inside !== "" && isFigure(text[at - 1], inside) && isFigure(text[at + 1], inside)) return inside;
  if (code >= FULLWIDTH_FIRST && code <= FULLWIDTH_LAST) return String.fromCharCode(code - FULLWIDTH_SHIFT);
  return SAME[character] ?? (isBracket(code) ? character : " ".repeat(character.length));
}

const LINE_ENDS: ReadonlySet<string> = new Set("\r\v\f\u0085\u2028\u2029");

/** Between digits a thin space groups them and a character of no width parts nothing; elsewhere both are plain spaces. */
const THIN_SPACES: ReadonlySet<string> = new Set("\u2006\u2009\u200a\u202f");
const WIDTHLESS: ReadonlySet<string> = new Set("\u200b\u200c\u200d\u2060\ufeff");

/** A digit of either width, or one more character of no width beside one. */
function isFigure(character: string | undefined, inside: string): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return isDigit(character) || (code >= 0xff10 && code <= 0xff19) || (inside === NO_WIDTH && WIDTHLESS.has(character));
}

/** 【 and 】 stay: around a value they mark a sum. */
function isBracket(code: number): boolean {
  return code === 0x3010 || code === 0x3011;
}
