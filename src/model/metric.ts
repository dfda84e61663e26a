import type {ClaimKind, ClaimRole, Nature} from "./claim.js";
import type {Comparator, Interval} from "./quantity.js";

/** One step of a normalisation, readable as arithmetic: 695 万户 × 10000 = 6950000 户. */
export interface Step {
  readonly operation: "read" | "multiply" | "convert-unit" | "per-head" | "per-unit" | "compound-rate" | "rename";
  /** The arithmetic with its numbers. */
  readonly formula: string;
  /** The same with its words and units in English; words of the plan are quoted. */
  readonly formulaEn: string;
  /** Where a number that is not the claim's own comes from (census, source, year); "" if none. */
  readonly source: string;
  /** The same in English; titles of sources stay Chinese, quoted. */
  readonly sourceEn: string;
}

/** A population below the line 分母. */
export interface Denominator {
  readonly persons: number;
  readonly year: number;
  readonly basis: string;
  readonly source: string;
  /** By what share of itself it may be off, 0–1. */
  readonly margin: number;
}

/** A claim after normalisation 可比值. */
export interface Metric extends Interval {
  /** `<claim id>` for the canonical value, `<claim id>/per-head` for a derived one. */
  readonly id: string;
  readonly claim: string;
  readonly plan: string;
  readonly region: string;
  readonly indicator: string;
  readonly role: ClaimRole;
  readonly kind: ClaimKind;
  readonly nature: Nature;
  readonly period: string;
  /** Calendar year the value speaks of; null for "annual" and unknown periods. */
  readonly year: number | null;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** Canonical unit of the indicator, or of the derived basis. */
  readonly unit: string;
  /** "as-stated" (indicator compares directly), "total" (never compare raw across regions), "per-head" (derived from a total and a population). */
  readonly basis: "as-stated" | "total" | "per-head";
  /** Which population; null where none was used. */
  readonly denominator: Denominator | null;
  /** How far the true value may lie from `value`, in `unit`: half of the last printed digit, and of a value per head the population's margin too. */
  readonly halfWidth: number;
  readonly steps: readonly Step[];
  readonly flags: readonly string[];
}

/** Whether two indicators (or metrics) may be compared, and if not, why: a state, not a footnote. */
export type Comparability =
  | {readonly state: "comparable"}
  | {readonly state: "related"; readonly reason: string; readonly reasonEn: string}
  | {readonly state: "not comparable"; readonly reason: string; readonly reasonEn: string};
