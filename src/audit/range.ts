import {halfWidth} from "../quantity/interval.js";

/** Values that a statement leaves open; an end may be infinite. Ends count as outside: 2.5 does not round to 2. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Room for the noise of floating-point sums, relative to the numbers at hand. */
const EPSILON = 1e-9;

/**
 * Values that round to the printed number, times `scale`.
 *
 * @example roundingRange("3.4", 3.4, 1e4) // {low: 33500, high: 34500}
 */
export function roundingRange(printed: string, value: number, scale = 1, exact = false): Range {
  const half = exact ? 0 : halfWidth(digits(printed));
  return {low: (value - half) * scale, high: (value + half) * scale};
}

/** The numeral without a comparator printed before it: >98 is 98. */
function digits(printed: string): string {
  return printed.replace(/^[^\d.]+/u, "").replace(/[^\d.].*$/u, "");
}

/**
 * True where no value lies in both. Ranges that only touch are apart (2.5 rounds to 3, not to 2), unless one of them is a point.
 *
 * @example apart({low: 96.5, high: 97.5}, {low: 97.5, high: 98.5}) // true
 */
export function apart(a: Range, b: Range): boolean {
  const slack = EPSILON * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  const margin = a.low === a.high || b.low === b.high ? slack : -slack;
  return a.low > b.high + margin || b.low > a.high + margin;
}

export const point = (value: number): Range => ({low: value, high: value});
export const plus = (a: Range, b: Range): Range => ({low: a.low + b.low, high: a.high + b.high});
export const minus = (a: Range, b: Range): Range => ({low: a.low - b.high, high: a.high - b.low});

/** Product of two ranges of non-negative numbers. */
export const times = (a: Range, b: Range): Range => ({low: a.low * b.low, high: a.high * b.high});

/** Quotient of two ranges of non-negative numbers; unbounded where the divisor may be 0. */
export function over(a: Range, b: Range): Range {
  return {low: b.high === 0 ? 0 : a.low / b.high, high: b.low <= 0 ? Infinity : a.high / b.low};
}

export const map = (a: Range, f: (x: number) => number): Range => ({low: f(a.low), high: f(a.high)});
export const sum = (ranges: readonly Range[]): Range => ranges.reduce(plus, point(0));
