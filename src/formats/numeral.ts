/** How an automatic number is written. */
export type NumeralStyle =
  | "decimal"
  | "decimal-zero"
  | "lower-letter"
  | "upper-letter"
  | "lower-roman"
  | "upper-roman"
  | "chinese"
  | "chinese-formal"
  | "chinese-digits"
  | "circled"
  | "parenthesised"
  | "full-stop"
  | "fullwidth"
  | "heavenly-stems"
  | "earthly-branches"
  | "none";

const DIGITS = "〇一二三四五六七八九";
const FORMAL = "零壹贰叁肆伍陆柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/**
 * An automatic number of a list as it is printed, without what stands around it.
 *
 * @example numeral(12, "chinese") // "十二"
 * @example numeral(3, "circled") // "③"
 */
export function numeral(value: number, style: NumeralStyle): string {
  if (style === "none") return "";
  if (!Number.isInteger(value) || value < 0 || value > 99_999) return String(value);
  return WRITERS[style](value);
}

type Writer = (value: number) => string;

const WRITERS: Readonly<Record<Exclude<NumeralStyle, "none">, Writer>> = {
  decimal: String,
  "decimal-zero": (value) => String(value).padStart(2, "0"),
  "lower-letter": letters,
  "upper-letter": (value) => letters(value).toUpperCase(),
  "lower-roman": (value) => roman(value).toLowerCase(),
  "upper-roman": roman,
  chinese: (value) => withoutOne(counted(value, DIGITS, "十百千万")),
  "chinese-formal": (value) => counted(value, FORMAL, "拾佰仟万"),
  "chinese-digits": (value) =>
    String(value)
      .split("")
      .map((digit) => DIGITS[Number(digit)])
      .join(""),
  circled: circled,
  parenthesised: (value) => (value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  "full-stop": (value) => `${value}.`,
  fullwidth: (value) =>
    String(value)
      .split("")
      .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .join(""),
  "heavenly-stems": (value) => STEMS[(value + 9) % 10]!,
  "earthly-branches": (value) => BRANCHES[(value + 11) % 12]!,
};

/** a to z, then aa, bb, as word processors count. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(1 + Math.floor((value - 1) / 26), 20));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, letter] of ROMAN) for (; rest >= size; rest -= size) text += letter;
  return text;
}

/** 一十 is 十 at the start of a number. */
const withoutOne = (text: string): string => (text.startsWith("一十") ? text.slice(1) : text);

/** 十二, 一百零五: digits with their places, one 零 for a gap. */
function counted(value: number, digits: string, places: string): string {
  if (value === 0) return digits[0]!;
  const zero = digits === DIGITS ? "零" : digits[0]!;
  const figures = String(value).split("").map(Number);
  let text = "";
  figures.forEach((figure, i) => {
    const place = figures.length - 1 - i;
    if (figure !== 0) text += digits[figure]! + (place > 0 ? places[place - 1]! : "");
    else if (figures.slice(i + 1).some((next) => next !== 0) && !text.endsWith(zero)) text += zero;
  });
  return text;
}

function circled(value: number): string {
  if (value === 0) return "⓪";
  if (value <= 20) return String.fromCharCode(0x245f + value);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : `(${value})`;
}
