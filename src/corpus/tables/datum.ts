import {printed} from "../../align/sentences.js";
import type {Claim, Metric} from "../../model/index.js";

/**
 * One comparable value with all that belongs to it. It counts as its number in arithmetic and comparisons, so a table can
 * filter, derive, join and pivot a column of them, and every cell still knows its unit, basis, flags and sentence.
 */
export class Datum {
  constructor(
    readonly metric: Metric,
    readonly claim: Claim,
  ) {}

  get unit(): string {
    return this.metric.unit;
  }
  get basis(): Metric["basis"] {
    return this.metric.basis;
  }
  get flags(): readonly string[] {
    return this.metric.flags;
  }
  /** The sentence that proves the value; empty for a secondary source. */
  get quote(): string {
    return this.claim.quote;
  }
  valueOf(): number {
    return this.metric.value;
  }
  /** As a planner prints it: ≥98%, 20–30件. */
  toString(): string {
    return printed(this.metric).zh;
  }
  /** A cell that leaves the table as JSON says which metric it was. */
  toJSON(): {value: number; unit: string; metric: string} {
    return {value: this.metric.value, unit: this.unit, metric: this.metric.id};
  }
}
