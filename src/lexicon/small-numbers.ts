import {HAN_DIGITS} from "./numerals.js";
import {pattern} from "./pattern.js";
import {words} from "./words.js";

const DIGITS = "零一二三四五六七八九";

/** 十, 十二, 四十八. */
const HOW_MANY_TENS = words("二 三 四 五 六 七 八 九");
const TEN = words("十");
const TENS = pattern`^(${HOW_MANY_TENS}?)${TEN}(${HAN_DIGITS}?)$`;

/**
 * A small Chinese or Arabic numeral as a number, up to 99; null for anything else.
 *
 * @example smallNumber("四十八") // 48
 */
export function smallNumber(text: string): number | null {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const plain = text.replace("两", "二").replace("〇", "零");
  if (plain.length === 1 && DIGITS.includes(plain)) return DIGITS.indexOf(plain);
  const tens = TENS.exec(plain);
  if (tens === null) return null;
  return (tens[1] === "" ? 1 : DIGITS.indexOf(tens[1]!)) * 10 + (tens[2] === "" ? 0 : DIGITS.indexOf(tens[2]!));
}

/** 1 to 99 as a Chinese numeral. */
export function hanNumber(n: number): string {
  if (n < 10) return DIGITS[n]!;
  return `${n < 20 ? "" : DIGITS[Math.floor(n / 10)]}十${n % 10 === 0 ? "" : DIGITS[n % 10]}`;
}
