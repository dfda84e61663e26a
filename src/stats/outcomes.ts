import type {Interval} from "../model/quantity.js";
import {achieved} from "./distance.js";
import {above} from "./interval.js";
import {requiredPace} from "./pace.js";

/** reached 已达到, missed 未达到, open 未到期, undetermined 待定. */
export type OutcomeVerdict = "reached" | "missed" | "open" | "undetermined";

/** One end of a target's way. All values of an outcome are in one unit and on one scope. */
export interface Stated {
  readonly value: number;
  readonly year: number;
  readonly interval: Interval;
}

/** A target, where it started from, and what was observed. */
export interface OutcomeInput {
  readonly polarity: "higher" | "lower" | "neutral";
  readonly baseline: Stated | null;
  readonly target: Stated;
  /** Observed values, in any order. */
  readonly observed: readonly Stated[];
}

/** Whether a target was reached, and by how much. */
export interface Outcome {
  readonly verdict: OutcomeVerdict;
  /** Latest observation not after the goal year; null if none. */
  readonly latest: Stated | null;
  /** latest − target; null without an observation. */
  readonly difference: number | null;
  /** Percent of the way done, from the plan's own baseline. */
  readonly achieved: number | null;
  /** The same from the revised baseline; null where none was published. */
  readonly achievedFromRevised: number | null;
  /** Compound percent a year: asked for, and made so far. */
  readonly requiredPace: number | null;
  readonly actualPace: number | null;
  /** A later publication of the base year that differs from the plan's. */
  readonly revision: {readonly plan: number; readonly revised: number; readonly difference: number} | null;
}

/**
 * A target beside what was observed.
 *
 *     reached  the observation lies inside what the target allows, or beyond it on the better side
 *     missed   the goal year is observed, and no value of the observation does
 *     open     the goal year is not observed yet and the target is not reached
 *
 * Undetermined where the observation is itself a bound that does not decide. A base year that was published again with another value
 * counts as a revision, is shown, and is never put silently in the place of the plan's own.
 *
 * @example outcome({polarity: "higher", baseline: null, target: {value: 12, year: 2025, interval: point(12)}, observed: [{value: 16, year: 2025, interval: point(16)}]}).verdict // "reached"
 */
export function outcome({polarity, baseline, target, observed}: OutcomeInput): Outcome {
  const latest = [...observed].filter((o) => o.year <= target.year && o.year !== baseline?.year).sort((a, b) => b.year - a.year)[0] ?? null;
  const again = baseline === null ? null : (observed.find((o) => o.year === baseline.year && o.value !== baseline.value) ?? null);
  const way = (from: Stated | null): number | null =>
    achieved({baseline: from?.value ?? null, target: target.value, value: latest?.value ?? null});
  return {
    verdict: latest === null ? "open" : verdictOf(latest, target, polarity),
    latest,
    difference: latest === null ? null : latest.value - target.value,
    achieved: way(baseline),
    achievedFromRevised: way(again),
    requiredPace: paceOf(baseline, target),
    actualPace: paceOf(again ?? baseline, latest),
    revision:
      again === null || baseline === null ? null : {plan: baseline.value, revised: again.value, difference: again.value - baseline.value},
  };
}

/** Compound percent a year between two stated values; null where one is lacking. */
const paceOf = (from: Stated | null, to: Stated | null): number | null =>
  from === null || to === null ? null : requiredPace({baseline: from.value, target: to.value, years: to.year - from.year});

function verdictOf(latest: Stated, target: Stated, polarity: OutcomeInput["polarity"]): OutcomeVerdict {
  const goal = allowed(target.interval, polarity);
  if (inside(latest.interval, goal)) return "reached";
  const apart = above(latest.interval, goal) || above(goal, latest.interval);
  if (latest.year < target.year) return "open";
  return apart ? "missed" : "undetermined";
}

/** A target with everything better than it: 达到 94 is met by 95 where more is better. */
function allowed(target: Interval, polarity: OutcomeInput["polarity"]): Interval {
  if (polarity === "higher") return {...target, high: null, highOpen: true};
  if (polarity === "lower") return {...target, low: null, lowOpen: true};
  return target;
}

function inside(a: Interval, b: Interval): boolean {
  const low = b.low === null || (a.low !== null && (a.low > b.low || (a.low === b.low && (!b.lowOpen || a.lowOpen))));
  const high = b.high === null || (a.high !== null && (a.high < b.high || (a.high === b.high && (!b.highOpen || a.highOpen))));
  return low && high;
}
