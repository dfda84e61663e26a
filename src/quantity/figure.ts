import {words} from "../lexicon/words.js";
import type {Said} from "../say/index.js";
import {figureInEnglish} from "./english.js";

/** Numerals that say what they count in: 翻一番, 百分之八十, 六成五. */
const CARRY_UNIT = words("番 分之 成");

/**
 * A number as printed with its sign and its unit, which is left out where the numeral carries one: 翻一番 is not 翻一番倍.
 *
 * @example figureOf("≥", "4.1", "万户").zh // "≥4.1万户"
 * @example figureOf("", "六成五", "成").zh // "六成五"
 */
export function figureOf(sign: string, number: string, unit: string): Said {
  const behind = CARRY_UNIT.in(number) ? "" : unit;
  return {zh: `${sign}${number}${behind}`, en: figureInEnglish(sign, number, behind)};
}
