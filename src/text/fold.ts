const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_SHIFT = 0xfee0;
// oxlint-disable-next-line no-control-regex
const ODD = /[\t\r\u00a0\u00ad\u1680\u2000-\u200b\u2010-\u2012\u2015\u2212\u202f\u205f\u3000\u301c\ufeff\uff01-\uff5e‟„﹪﹣﹤﹥≦≧﹝﹞]/g;

const SAME: Readonly<Record<string, string>> = {
  "‟": "“",
  "„": "“",
  "﹪": "%",
  "﹣": "-",
  "﹤": "<",
  "﹥": ">",
  "≦": "≤",
  "≧": "≥",
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
 * Full-width forms 全角 as their half-width twins, odd spaces as a plain space, one character for one,
 * so that every offset into the result is an offset into `text`. Line feeds stay.
 *
 * @example fold("达到１００％，") // "达到100%,"
 */
export function fold(text: string): string {
  if (text === lastText) return lastFolded;
  const folded = text.replace(ODD, foldOne);
  if (text.length > MEMO_FROM) {
    lastText = text;
    lastFolded = folded;
  }
  return folded;
}

/** A document is folded once to be parsed and once to be read: the last long text is kept. */
const MEMO_FROM = 2000;
let lastText = "";
let lastFolded = "";

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FULLWIDTH_FIRST && code <= FULLWIDTH_LAST) return String.fromCharCode(code - FULLWIDTH_SHIFT);
  return SAME[character] ?? (isBracket(code) ? character : " ");
}

/** 【 and 】 stay: around a value they mark a sum. */
function isBracket(code: number): boolean {
  return code === 0x3010 || code === 0x3011;
}
