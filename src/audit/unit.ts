import {fold} from "../text/fold.js";

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
];
/** Measure words that plans swap freely for one thing counted; 户 and 件 do not belong. */
const LOOSE = new Set(["个", "项", "家", "种", "所", "处", "名", "人", "位", "类"]);

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
  if (plain.endsWith("年") && plain.includes("/")) return unitParts(plain.replace(/\/年$/u, ""));
  const found = MULTIPLIERS.find(([word]) => plain.startsWith(word) && plain.length > word.length && !plain.startsWith(`${word}分`));
  return found === undefined ? {scale: 1, stem: plain} : {scale: found[1], stem: plain.slice(found[0].length)};
}

/** Whether two stems may measure one thing: the same, loosely the same measure word, or one not printed. */
export function sameMeasure(a: string, b: string): boolean {
  if (a === "" || b === "") return !/元/u.test(a + b);
  return a === b || (LOOSE.has(a) && LOOSE.has(b));
}

/** Whole things counted one by one; a number of them without 万 or 亿 and without decimals is exact. */
export const countsWhole = (stem: string): boolean => /^[户件家个项名所种条份台辆人位次批]/u.test(stem) && !stem.includes("/");
