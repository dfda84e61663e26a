import type {Interval} from "../model/quantity.js";
import {mapped} from "./interval.js";

/** Fixed ends of a scale, stated by whoever publishes the score and never taken from the sample. */
export interface Goalposts {
  /** Scores 0. Above `best` where less is better. */
  readonly worst: number;
  /** Scores 100: the target. */
  readonly best: number;
  /** Where the ends come from, printed beside the score. */
  readonly source: string;
}

/** How far a value lies on the way between two, in percent. */
const along = (from: number, to: number, value: number): number => (100 * (value - from)) / (to - from);

/**
 * Distance to a target on a scale from 0 (worst) to 100 (target reached).
 *
 *     score = 100 × (value − worst) ÷ (best − worst), held within 0 and 100
 *
 * The ends are stated: adding a region never changes another one's score. An interval gives an interval; an infinite end becomes the
 * end of the scale. Method: min–max rescaling with fixed goalposts (UNDP, Human Development Report, technical note 1).
 * Throws when the goalposts coincide.
 *
 * @example distanceToTarget({low: 95, high: 95, lowOpen: false, highOpen: false}, {worst: 90, best: 100, source: "example"}).low // 50
 * @example distanceToTarget({low: 2, high: 2, lowOpen: false, highOpen: false}, {worst: 4, best: 0, source: "example"}).high // 50
 */
export function distanceToTarget(value: Interval, goalposts: Goalposts): Interval {
  const {worst, best} = goalposts;
  if (worst === best) throw new Error(`distanceToTarget: both goalposts are ${best}; state a worst value that differs from the target`);
  const score = (x: number): number => Math.min(100, Math.max(0, along(worst, best, x)));
  const scaled = mapped(value, score, best < worst);
  return {
    low: scaled.low ?? 0,
    high: scaled.high ?? 100,
    lowOpen: scaled.low !== null && scaled.lowOpen,
    highOpen: scaled.high !== null && scaled.highOpen,
  };
}

/**
 * How much of the way from baseline to target is done, in percent: below 0 is a step back, above 100 is beyond the target.
 *
 *     achieved = 100 × (value − baseline) ÷ (target − baseline)
 *
 * Null when a value is missing or the target equals the baseline: holding a level has no way to measure.
 *
 * @example achieved({baseline: 100, target: 150, value: 140}) // 80
 * @example achieved({baseline: 99, target: 99, value: 99}) // null
 */
export function achieved(way: {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly value: number | null;
}): number | null {
  const {baseline, target, value} = way;
  if (baseline === null || target === null || value === null || target === baseline) return null;
  return along(baseline, target, value);
}
