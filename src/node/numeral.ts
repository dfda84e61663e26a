/** What a printed numeral says; `valueMax` is null unless it is a range. */
export interface ReadNumeral {
  readonly value: number;
  readonly valueMax: number | null;
}

const DIGITS: Readonly<Record<string, number>> = {零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9};
const SMALL: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const LARGE: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};
const RANGE = /^(.+?)%?[-—–~~－至到](.+?)%?$/;

/**
 * Reads a printed numeral a second time, apart from the extraction, so that `verify` can hold one against the other: decimals,
 * thousands commas, full-width digits, ranges, products (200×3), Chinese numerals and fractions (三分之二), 翻番. Null if it is none.
 */
export function readNumeral(printed: string): ReadNumeral | null {
  const text = printed
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/^[<>≥≤=约近超]+/, "");
  const whole = single(text);
  if (whole !== null) return {value: whole, valueMax: null};
  const range = RANGE.exec(text);
  if (!range) return null;
  const [low, high] = [single(range[1]!), single(range[2]!)];
  return low === null || high === null ? null : {value: low, valueMax: high};
}

function single(text: string): number | null {
  if (/^\d+(?:\.\d+)?%?$/.test(text)) return Number.parseFloat(text);
  const product = /^(\d+(?:\.\d+)?)[×xX*](\d+(?:\.\d+)?)$/.exec(text);
  if (product) return Number(product[1]) * Number(product[2]);
  const doubled = /^翻([一二两三四五])番$/.exec(text);
  if (doubled) return 2 ** DIGITS[doubled[1]!]!;
  const fraction = /^(.+)分之(.+)$/.exec(text);
  if (fraction) return fractionOf(fraction[1]!, fraction[2]!);
  return chinese(text);
}

/** 百分之八十八 is 88 (a share is 0–100); 三分之二 is 2/3. */
function fractionOf(below: string, above: string): number | null {
  const [a, b] = [single(above), single(below)];
  if (a === null || b === null || b === 0) return null;
  return below === "百" ? a : a / b;
}

/** 二十六 is 26, 百 is 100, 三千二百 is 3200, 二〇二五 is 2025; null if another character stands in it. */
function chinese(text: string): number | null {
  if (text === "") return null;
  const all = Array.from(text);
  if (all.every((c) => c in DIGITS)) return Number(all.map((c) => DIGITS[c]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const c of all) {
    if (c in DIGITS) digit = DIGITS[c]!;
    else if (c in SMALL) {
      section += (digit ?? 1) * SMALL[c]!;
      digit = null;
    } else if (c in LARGE) {
      total = (total + section + (digit ?? 0) || 1) * LARGE[c]!;
      section = 0;
      digit = null;
    } else if (c === "半") digit = (digit ?? 0) + 0.5;
    else return null;
  }
  return total + section + (digit ?? 0);
}
