/** Compound paces in percent a year; null where they cannot be known. */
export interface AmbitionInput {
  /** What the region did in the period before. */
  readonly past: number | null;
  /** What its plan asks for. */
  readonly planned: number | null;
  /** What the higher plan asks for. */
  readonly parent: number | null;
}

/** A pace beside another; unknown where one of them is. */
export type PaceReading = "faster" | "same" | "slower" | "unknown";

/** A planned pace against the past one and the parent's. */
export interface Ambition {
  /** planned − past, in percentage points a year. */
  readonly againstPast: number | null;
  /** planned − parent. */
  readonly againstParent: number | null;
  readonly past: PaceReading;
  readonly parent: PaceReading;
}

/**
 * How ambitious a target is: its required pace against what the region did before and against what the higher plan asks.
 *
 *     difference = planned − other; within ± `tolerance` percentage points it counts as the same
 *
 * It speaks of pace only: whether faster is better follows from the indicator's polarity, which the caller knows.
 *
 * @example ambition({past: 15, planned: 8, parent: null}) // {againstPast: -7, againstParent: null, past: "slower", parent: "unknown"}
 */
export function ambition({past, planned, parent}: AmbitionInput, tolerance = 0.05): Ambition {
  const difference = (other: number | null): number | null => (planned === null || other === null ? null : planned - other);
  const read = (d: number | null): PaceReading =>
    d === null ? "unknown" : Math.abs(d) <= tolerance ? "same" : d > 0 ? "faster" : "slower";
  const againstPast = difference(past);
  const againstParent = difference(parent);
  return {againstPast, againstParent, past: read(againstPast), parent: read(againstParent)};
}
