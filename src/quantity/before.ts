import {words} from "../lexicon/words.js";
import {POWERS} from "../lexicon/numerals.js";
import {pattern} from "../lexicon/pattern.js";
import {currencyBehind} from "../lexicon/units.js";
import type {Amount} from "./amount.js";

/** What says that a number lies below nought, longest first. */
const BELOW_NOUGHT = ["零下", "负", "負", "-"];

/** 减负, 担负: 负 is a burden. */
const NOT_NEGATIVE = words("减 担 抱 欠 胜 正 肩 自 背 辜");

/** Start of 负, 零下 or - before an amount; null if none. A hyphen counts only behind a Chinese character or a stop. */
export function negativeBefore(text: string, {start, valueMax}: Amount): number | null {
  let at = start;
  while (text[at - 1] === " ") at--;
  const word = BELOW_NOUGHT.find((candidate) => text.endsWith(candidate, at));
  if (word === undefined || valueMax !== null) return null;
  if (word === "负" && NOT_NEGATIVE.in(text[at - 2] ?? "")) return null;
  if (word === "-" && (at !== start || !/[\u4e00-\u9fff、,:(<>=≤≥ ]/.test(text[start - 2] ?? ""))) return null;
  return at - word.length;
}

/** Signs of currencies, the longer first. */
const SYMBOLS: readonly (readonly [printed: string, unit: string])[] = [
  ["HK$", "港元"],
  ["NT$", "新台币"],
  ["US$", "美元"],
  ["$", "美元"],
  ["¥", "元"],
  ["￥", "元"],
  ["€", "欧元"],
  ["£", "英镑"],
  ["₩", "韩元"],
];
/** Powers of ten and nothing else. */
const ONLY_POWERS = pattern`^${POWERS}*$`;

/** A currency before the number (¥300, 新台币 177亿元): where it begins, and the unit with it. */
export function currencyBefore(text: string, start: number, amount: Amount): {readonly start: number; readonly unit: string} | null {
  const plain = amount.known === null || amount.known.base === "元";
  if (!plain || amount.unit.includes("/")) return null;
  const multiplier = amount.known === null ? amount.unit : amount.unit.slice(0, -amount.known.word.length);
  if (!ONLY_POWERS.test(multiplier)) return null;
  let at = start;
  while (text[at - 1] === " ") at--;
  const symbol = SYMBOLS.find(([printed]) => text.endsWith(printed, at));
  if (symbol) return {start: at - symbol[0].length, unit: multiplier + symbol[1]};
  const word = currencyBehind(text, at);
  if (word === null) return null;
  return {start: word.start, unit: multiplier + (word.unit.base === "人民币" ? "元" : word.unit.word)};
}
