import {isDigit, NO_WIDTH, THIN} from "../lexicon/digits.js";

const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_SHIFT = 0xfee0;
// oxlint-disable-next-line no-control-regex
const ODD =
  /[\t\v\f\r\u0085\u00a0\u00ad\u1680\u2000-\u200d\u2010-\u2012\u2015\u2028\u2029\u2212\u2236\u202f\u205f\u2060\u3000\u301c\u2105\ufe30\ufe55\ufeff\uff01-\uff5e‟„〝〞﹪﹣﹤﹥≦≧﹝﹞]|[\ud83c-\ud83e][\udc00-\udfff]/g;

const SAME: Readonly<Record<string, string>> = {
  "‟": "“",
  "„": "“",
  "〝": "“",
  "〞": "”",
  "﹪": "%",
  "℅": "%",
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
 * Full-width forms 全角 as their half-width twins, odd spaces and pictographs as plain spaces, one character for one. For signs that are
 * looked for where no reader is; readers take `fold`.
 */
export const foldForms = (text: string): string => text.replace(ODD, foldOne);

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
