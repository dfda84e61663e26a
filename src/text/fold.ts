const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_SHIFT = 0xfee0;
const ODD = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff\uff01-\uff5e\t\r\u2010-\u2015\u2212\u301c\u00ad‟„＂﹪﹣﹤﹥≦≧【】［］﹝﹞]/;

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
  if (!ODD.test(text)) return text;
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) out.push(foldOne(text, i));
  return out.join("");
}

function foldOne(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 0xa0) return code === 9 || code === 13 ? " " : text[at]!;
  if (code >= FULLWIDTH_FIRST && code <= FULLWIDTH_LAST) return String.fromCharCode(code - FULLWIDTH_SHIFT);
  if (isOddSpace(code)) return " ";
  return SAME[text[at]!] ?? text[at]!;
}

function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200b)
  );
}
