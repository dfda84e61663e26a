import type {Interval, Quantity} from "../model/index.js";

/**
 * The set of values that a statement allows (Civil Code 民法典 Article 1259: 以上 以内 include the number, 超过 不满 do not).
 * 左右 and 约 say nothing firm; they give the point.
 *
 * @example intervalOf({value: 88, valueMax: null, comparator: ">="}) // {low: 88, high: null, lowOpen: false, highOpen: false}
 */
export function intervalOf(quantity: Pick<Quantity, "value" | "valueMax" | "comparator">): Interval {
  const {value, valueMax, comparator} = quantity;
  const top = valueMax ?? value;
  switch (comparator) {
    case "=":
    case "~":
      return {low: value, high: top, lowOpen: false, highOpen: false};
    case ">=":
      return {low: value, high: null, lowOpen: false, highOpen: false};
    case ">":
      return {low: value, high: null, lowOpen: true, highOpen: false};
    case "<=":
      return {low: null, high: top, lowOpen: false, highOpen: false};
    case "<":
      return {low: null, high: top, lowOpen: false, highOpen: true};
  }
}

/**
 * Half of the last printed digit, in the printed unit: how far rounding alone may hide the true value.
 * Trailing zeros of an integer count as printed digits.
 *
 * @example halfWidth("7.16") // 0.005
 * @example halfWidth("4") // 0.5
 */
export function halfWidth(numberAsPrinted: string): number {
  const match = /\d[\d,]*(?:\.(\d+))?/.exec(numberAsPrinted);
  if (!match) return 0;
  return 0.5 * 10 ** -(match[1]?.length ?? 0);
}
