import {words} from "./words.js";

/** Digits of Chinese numerals: simplified, traditional, financial 大写. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  倆: 2,
  俩: 2,
  兩: 2,
  貳: 2,
  參: 3,
  叄: 3,
  陸: 6,
  弌: 1,
  弍: 2,
  弎: 3,
  幺: 1,
};
/** Places within a group of four. */
export const PLACES: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000, 廿: 20, 卅: 30};
/** 廿 and 卅 hold their digit. */
export const WHOLE_TENS: ReadonlySet<string> = new Set("廿卅");
/** Powers of ten that a numeral is written with, and those below a hundred million. */
export const POWERS = words("十 百 千 万 亿");
export const SMALLER_POWERS = words("十 百 千 万");
/** Those that stand behind figures. */
export const POWERS_BEHIND = words("百 千 万 亿");
/** One digit in words, and what may be counted in one word. */
export const HAN_DIGITS = words("一 二 三 四 五 六 七 八 九");
export const HAN_COUNTS = words("一 二 两 三 四 五 六 七 八 九 十");
export const HAN_DIGITS_AND_TEN = words("一 二 三 四 五 六 七 八 九 十");
/** Circles that hide a figure. */
export const CIRCLES = words("○ 〇");
/** 第 of an ordinal. */
export const ORDINAL = words("第");
/** How many times something doubles. */
export const FEW_TIMES = words("一 两 二 三 四 五 兩");
/** Groups of four places. */
export const GROUPS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12, 萬: 1e4, 億: 1e8};
export const ZEROS: ReadonlySet<string> = new Set("零〇○");
export const POINTS: ReadonlySet<string> = new Set("点點");
/** More than the number before says: 三百余, 十多万, 二十几. What may not follow: 多元化 is a word of its own. */
export const MORE: Readonly<Record<string, readonly string[]>> = {
  余: [],
  餘: [],
  多: ["元化", "层次", "渠道", "部门", "方面", "式联运", "样", "功能", "边", "规合一", "证合一", "措并举", "头", "级", "党"],
  几: [],
  幾: [],
  来: ["自", "源", "临", "到", "华", "往", "年"],
};
/** Some tens, some hundreds: 数十亿, 几百. */
export const SOME: ReadonlySet<string> = new Set("数几數幾");

/** 万, 百万, 千亿 before what is counted, with their factor; longest first. */
export const MULTIPLIERS: readonly (readonly [word: string, factor: number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** The factor that leads a unit, and its length: 百万 is 10⁶; 1 and 0 where there is none. */
export function powerAt(text: string): {readonly factor: number; readonly length: number} {
  let factor = 1;
  let length = 0;
  for (; length < text.length; length++) {
    const power = PLACES[text[length]!] ?? GROUPS[text[length]!];
    if (power === undefined) break;
    factor *= power;
  }
  return {factor, length};
}

/** A unit without the spaces in it. */
export const withoutBlanks = (unit: string): string => (unit.includes(" ") ? unit.replaceAll(" ", "") : unit);
