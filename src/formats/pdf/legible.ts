import type {Sheet} from "./sheet.js";

/** Fewer letters are a name or a stamp, and tell nothing of a font. */
const FEWEST_LETTERS = 30;
/** Of a page in simplified characters nearly all letters are common ones, of one in traditional characters more than half. */
const LEAST_COMMON = 0.3;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** The 3,755 characters of the first level of GB/T 2312 (rows 16 to 55), which nearly all of a Chinese text is written with. */
let common: ReadonlySet<string> | undefined;
function commonCharacters(): ReadonlySet<string> {
  const bytes = new Uint8Array(40 * 94 * 2);
  for (let i = 0; i < 40 * 94; i++) bytes.set([0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)], 2 * i);
  return new Set(new TextDecoder("gb18030").decode(bytes));
}

/**
 * Whether a page's fonts leave out which characters they draw (no or a wrong `ToUnicode`): what comes out then looks like text, of
 * characters that nobody writes.
 */
export function isIllegible({glyphs}: Sheet): boolean {
  const letters = glyphs.flatMap(({text}) => Array.from(text)).filter((c) => LETTER.test(c) && !LATIN.test(c));
  if (letters.length < FEWEST_LETTERS) return false;
  common ??= commonCharacters();
  return letters.filter((c) => common!.has(c)).length < LEAST_COMMON * letters.length;
}
