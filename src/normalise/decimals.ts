import type {Metric} from "../model/index.js";

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
