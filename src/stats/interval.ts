import type {Interval} from "../model/quantity.js";

/** Every value is possible: what a statement without a number allows. */
export const ANYTHING: Interval = {low: null, high: null, lowOpen: true, highOpen: true};

/**
 * An interval that holds one value only.
 *
 * @example point(4) // {low: 4, high: 4, lowOpen: false, highOpen: false}
 */
export const point = (value: number): Interval => between(value, value);

/**
 * The closed interval from `low` to `high`; a null end is infinite and open. Throws where `low` lies above `high`.
 *
 * @example between(2, 3) // {low: 2, high: 3, lowOpen: false, highOpen: false}
 */
export function between(low: number | null, high: number | null, lowOpen = low === null, highOpen = high === null): Interval {
  if (low !== null && high !== null && low > high) throw new Error(`between: ${low} lies above ${high}; give the lower end first`);
  return {low, high, lowOpen, highOpen};
}

/**
 * The values that round to what is printed: `halfWidth` is half of the last printed digit. The upper end is open, since 93.95 is
 * printed as 94.0. A width of 0 changes nothing; an infinite end stays infinite.
 *
 * @example rounded(point(94), 0.5) // {low: 93.5, high: 94.5, lowOpen: false, highOpen: true}
 */
export function rounded(of: Interval, halfWidth: number): Interval {
  if (!(halfWidth >= 0)) throw new Error(`rounded: half width ${halfWidth}; pass 0 or more`);
  if (halfWidth === 0) return of;
  return {
    low: of.low === null ? null : of.low - halfWidth,
    high: of.high === null ? null : of.high + halfWidth,
    lowOpen: of.lowOpen,
    highOpen: true,
  };
}

/**
 * Sum of independent intervals, end by end (Moore, Kearfott and Cloud 2009, «Introduction to interval analysis», §2.2).
 * An infinite end anywhere makes that end infinite; the sum of none is 0.
 *
 * @example sum([point(3), between(1, null)]) // {low: 4, high: null, lowOpen: false, highOpen: true}
 */
export function sum(of: readonly Interval[]): Interval {
  return of.reduce<Interval>(
    (a, b) => ({
      low: a.low === null || b.low === null ? null : a.low + b.low,
      high: a.high === null || b.high === null ? null : a.high + b.high,
      lowOpen: a.lowOpen || b.lowOpen,
      highOpen: a.highOpen || b.highOpen,
    }),
    point(0),
  );
}

/**
 * Interval times a number; a negative factor swaps the ends, and 0 gives 0.
 *
 * @example times(between(2, 3), -1) // {low: -3, high: -2, lowOpen: false, highOpen: false}
 */
export function times(of: Interval, factor: number): Interval {
  if (factor === 0) return point(0);
  const low = of.low === null ? null : of.low * factor;
  const high = of.high === null ? null : of.high * factor;
  const swapped = {low: high, high: low, lowOpen: of.highOpen, highOpen: of.lowOpen};
  return factor > 0 ? {low, high, lowOpen: of.lowOpen, highOpen: of.highOpen} : swapped;
}

/**
 * a − b, end by end.
 *
 * @example minus(between(98, null), point(97)) // {low: 1, high: null, lowOpen: false, highOpen: true}
 */
export const minus = (a: Interval, b: Interval): Interval => sum([a, times(b, -1)]);

/**
 * Applies a function that never falls (or, with `falling`, never rises) to both ends.
 *
 * @example mapped(between(1, 2), (x) => 10 - x, true) // {low: 8, high: 9, lowOpen: false, highOpen: false}
 */
export function mapped(of: Interval, f: (x: number) => number, falling = false): Interval {
  const low = of.low === null ? null : f(of.low);
  const high = of.high === null ? null : f(of.high);
  return falling
    ? {low: high, high: low, lowOpen: of.highOpen, highOpen: of.lowOpen}
    : {low, high, lowOpen: of.lowOpen, highOpen: of.highOpen};
}

/**
 * True where every value of `a` lies above every value of `b`. Ends that merely touch decide only where one of them is open.
 *
 * @example above(between(98, null), point(97)) // true
 * @example above(between(98, null), point(98)) // false
 */
export function above(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return false;
  return a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));
}

/**
 * True where some value lies in both.
 *
 * @example overlaps(between(93.95, 94.05), between(93.85, 93.95, false, true)) // false
 */
export const overlaps = (a: Interval, b: Interval): boolean => !above(a, b) && !above(b, a);

/**
 * True where one value only is possible.
 *
 * @example isPoint(point(4)) // true
 */
export const isPoint = (of: Interval): boolean => of.low !== null && of.low === of.high;
