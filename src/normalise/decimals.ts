import type {Metric} from "../model/index.js";
import type {Comparator} from "../model/quantity.js";

/** Beyond these, digits of a value that was stated are float dust. */
const STATED = 6;

/**
 * Digits after the point that the source supports. A value per head has none finer than the last printed digit of the total carries: 4 万户
 * ÷ 356748 人 is 112.1 ± 14 户/千人. A value as stated keeps its own.
 *
 * @example decimalsOf({basis: "per-head", halfWidth: 14}) // 0
 */
export function decimalsOf({basis, halfWidth}: Pick<Metric, "basis" | "halfWidth">): number {
  if (basis !== "per-head" || halfWidth <= 0) return STATED;
  return Math.min(STATED, Math.max(0, Math.ceil(-Math.log10(halfWidth * 2) - 1e-9)));
}

/** Which way a bound may be rounded: outward, so that it never says more than was stated. */
export const ROUND: Readonly<Record<Comparator, (x: number) => number>> = {
  "=": Math.round,
  "~": Math.round,
  ">=": Math.floor,
  ">": Math.floor,
  "<=": Math.ceil,
  "<": Math.ceil,
};

/**
 * A value with so many digits after the point, a bound rounded outward: a lower one down, an upper one up.
 *
 * @example roundOutward(20.685, ">", 0) // 20
 */
export function roundOutward(value: number, comparator: Comparator, decimals: number): number {
  const scale = 10 ** decimals;
  return ROUND[comparator](Number((value * scale).toPrecision(12))) / scale;
}
