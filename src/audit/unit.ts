import {words} from "../lexicon/words.js";
import {unitParts as taken} from "../lexicon/units.js";
import {fold} from "../text/fold.js";

/** Measure words that plans swap freely for one thing counted; 户 and 件 do not belong. */
const LOOSE = new Set(["个", "项", "家", "种", "所", "处", "名", "人", "位", "类"]);

/** A yearly rate per something: 吨/人/年. */
const A_YEAR = /(?<=\/.*)\/年$/u;
const WHOLE = words("户 件 家 个 项 名 所 种 条 份 台 辆 人 位 次 批");

/** A unit taken apart: 万户 is 10,000 times 户. */
export interface UnitParts {
  readonly scale: number;
  readonly stem: string;
}

/**
 * @example unitParts("万户") // {scale: 10000, stem: "户"}
 */
export function unitParts(unit: string): UnitParts {
  const plain = fold(unit).replace(/[\s()]/gu, "");
  const {multiplier, multiplierWord} = taken(plain.replace(A_YEAR, ""));
  const isStem = multiplierWord === plain || multiplier < 1e4;
  return isStem ? {scale: 1, stem: plain} : {scale: multiplier, stem: plain.slice(multiplierWord.length)};
}

/** Whether two stems may measure one thing: the same, loosely the same measure word, or one not printed. */
export function sameMeasure(a: string, b: string): boolean {
  if (a === "" || b === "") return !(a + b).includes("元");
  return a === b || (LOOSE.has(a) && LOOSE.has(b));
}

/** By what a rate is counted: 每万人, 每百万户. */
export const PER: Readonly<Record<string, number>> = {百: 100, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6};

/** Whole things counted one by one; a number of them without 万 or 亿 and without decimals is exact. */
export const countsWhole = (stem: string): boolean => WHOLE.starts(stem) && !stem.includes("/");
