import {range} from "d3-array";
import type {Interval} from "../model/quantity.js";
import {compoundRate, yearlyFactor, yearsAtPace} from "../normalise/growth.js";

/** From where to where in how many years; values in one unit. */
export interface Way {
  readonly baseline: number | null;
  readonly target: number | null;
  /** Years between base year and goal year. */
  readonly years: number;
}

/**
 * Yearly pace that leads from baseline to target, as a compound rate in percent.
 *
 *     pace = 100 × ((target ÷ baseline) ^ (1 ÷ years) − 1)
 *
 * Null when an end is missing or not positive, or no year lies between: a compound rate has no meaning there.
 * Source: compound annual growth rate; the bureau of statistics computes 年均增长 in this way, with the base year not counted.
 *
 * @example requiredPace({baseline: 100, target: 121, years: 2}) // 10
 * @example requiredPace({baseline: 0, target: 5, years: 5}) // null
 */
export function requiredPace({baseline, target, years}: Way): number | null {
  return compoundRate(baseline, target, years);
}

/**
 * Yearly step that leads from baseline to target in a straight line, in the unit of the values: percentage points for shares,
 * where a compound rate would mislead.
 *
 * @example requiredStep({baseline: 92.9, target: 93.9, years: 5}) // 0.2
 */
export function requiredStep({baseline, target, years}: Way): number | null {
  if (baseline === null || target === null || !(years > 0)) return null;
  return (target - baseline) / years;
}

/**
 * Bounds of the required pace where the ends are bounds: the slowest leads from the highest baseline to the lowest target.
 * Ends that are infinite, or a baseline that may be 0, leave the end of the pace infinite. Null as for `requiredPace`.
 *
 * @example paceBounds({low: 100, high: 100, lowOpen: false, highOpen: false}, {low: 121, high: null, lowOpen: false, highOpen: true}, 2) // {low: 10, high: null, lowOpen: false, highOpen: true}
 */
export function paceBounds(baseline: Interval, target: Interval, years: number): Interval | null {
  if (!(years > 0) || !(positive(baseline.high) || baseline.high === null) || target.high === 0) return null;
  const low = requiredPace({baseline: baseline.high, target: target.low, years});
  const high = requiredPace({baseline: baseline.low, target: target.high, years});
  if (low === null && high === null) return null;
  return {
    low,
    high,
    lowOpen: low === null || baseline.highOpen || target.lowOpen,
    highOpen: high === null || baseline.lowOpen || target.highOpen,
  };
}

const positive = (x: number | null): boolean => x !== null && x > 0;

/** A year of a path. */
export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

/**
 * The path implied by baseline and target: one value a year, both ends included. "compound" grows by the same percentage each year,
 * "linear" by the same amount; a compound path needs positive ends. Empty when an end is missing, the ends do not allow the shape,
 * or the years run backwards.
 *
 * @example impliedPath({baseline: 100, target: 121, from: 2020, to: 2022}) // [{year: 2020, value: 100}, {year: 2021, value: 110}, {year: 2022, value: 121}]
 */
export function impliedPath(way: {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly from: number;
  readonly to: number;
  readonly shape?: "compound" | "linear";
}): PathPoint[] {
  const {baseline, target, from, to, shape = "compound"} = way;
  const years = to - from;
  if (baseline === null || target === null || !(years > 0)) return [];
  if (shape === "compound" && !(baseline > 0 && target > 0)) return [];
  const at = (i: number): number =>
    shape === "linear" ? baseline + ((target - baseline) * i) / years : baseline * yearlyFactor(target / baseline, years) ** i;
  return range(years + 1).map((i) => ({year: from + i, value: i === years ? target : at(i)}));
}

/**
 * Value after `years` at a compound pace in percent.
 *
 * @example projected({value: 100, pace: 10, years: 2}) // 121
 */
export function projected({value, pace, years}: {readonly value: number; readonly pace: number; readonly years: number}): number {
  if (pace <= -100) throw new Error(`projected: pace ${pace} %; a loss of everything has no path, pass more than -100`);
  return value * (1 + pace / 100) ** years;
}

/** When a goal is reached, or why that cannot be said. */
export interface Arrival {
  /** First calendar year at whose end the goal is reached; null with `reason`. */
  readonly year: number | null;
  readonly reason: "" | "missing" | "standing still" | "moving away";
}

/**
 * First year in which a value that moves at a compound pace reaches the goal.
 *
 *     years = ln(goal ÷ value) ÷ ln(1 + pace ÷ 100), rounded up
 *
 * The direction follows from goal and value: reached already is this year. A pace that leads away or nowhere never arrives.
 *
 * @example arrival({value: 100, year: 2020, pace: 10, goal: 120}) // {year: 2022, reason: ""}
 * @example arrival({value: 100, year: 2020, pace: -1, goal: 120}) // {year: null, reason: "moving away"}
 */
export function arrival(way: {
  readonly value: number | null;
  readonly year: number;
  readonly pace: number | null;
  readonly goal: number | null;
}): Arrival {
  const {value, year, pace, goal} = way;
  if (value === null || pace === null || goal === null || !(value > 0) || !(goal > 0) || !(pace > -100))
    return {year: null, reason: "missing"};
  if (value === goal) return {year, reason: ""};
  if (pace === 0) return {year: null, reason: "standing still"};
  const years = yearsAtPace(value, goal, pace);
  if (years < 0) return {year: null, reason: "moving away"};
  return {year: year + Math.ceil(years - 1e-9), reason: ""};
}
