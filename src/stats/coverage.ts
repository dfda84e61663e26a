import {mean, median} from "simple-statistics";

/** A statistic with how much of the sample it rests on. */
export interface Covered {
  /** Null where refused. */
  readonly value: number | null;
  readonly known: number;
  readonly of: number;
  /** known ÷ of, 0–1; 0 for an empty sample. */
  readonly coverage: number;
  readonly reason: "" | "empty" | "coverage too low";
}

/**
 * Mean or median of the known values, refused where fewer than a stated share is known. Missing values are never filled in.
 *
 * @example covered([1, null, 3], "mean", 0.6) // {value: 2, known: 2, of: 3, coverage: 0.6666666667, reason: ""}
 * @example covered([1, null, null], "mean", 0.6).reason // "coverage too low"
 */
export function covered(values: readonly (number | null)[], statistic: "mean" | "median", atLeast: number): Covered {
  if (!(atLeast > 0 && atLeast <= 1)) throw new Error(`covered: the least coverage is ${atLeast}; state a share above 0 and up to 1`);
  const known = values.filter((v) => v !== null);
  const coverage = values.length === 0 ? 0 : known.length / values.length;
  const base = {known: known.length, of: values.length, coverage};
  if (known.length === 0) return {...base, value: null, reason: values.length === 0 ? "empty" : "coverage too low"};
  if (coverage < atLeast) return {...base, value: null, reason: "coverage too low"};
  return {...base, value: statistic === "mean" ? mean(known) : median(known), reason: ""};
}
