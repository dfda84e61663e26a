import * as v from "valibot";
import type {Claim, Review} from "./claim.js";
import type {Indicator} from "./indicator.js";
import type {Layout} from "./layout.js";
import type {Measure} from "./measure.js";
import type {Plan} from "./plan.js";
import type {WordedTarget} from "./worded.js";
import type {ClauseWords} from "./words.js";
import {RegionCode, type Population, type Region} from "./region.js";

/** An observed value 实际值 with the report it comes from. */
export const Observation = v.object({
  code: RegionCode,
  region: v.string(),
  /** Indicator as the report names it. */
  name: v.string(),
  indicator: v.string(),
  year: v.pipe(v.number(), v.integer()),
  comparator: v.picklist(["=", ">=", ">", "<=", "<", "~"]),
  value: v.number(),
  unit: v.string(),
  source: v.pipe(v.string(), v.minLength(1)),
  note: v.string(),
});
export type Observation = v.InferOutput<typeof Observation>;

/** A plan with what was read from it. `text` is null for indicator-only plans, and undefined where a page did not load it. */
export interface PlanRecord {
  readonly plan: Plan;
  readonly text?: string | null;
  /** What the file's format gave beside the text; absent where it gave nothing, or where a page did not load it. */
  readonly layout?: Layout;
  readonly claims: readonly Claim[];
  readonly review: Review;
  /** Made from the text where it is at hand; a page that does not load texts is given it. */
  readonly worded?: readonly WordedTarget[];
}

/** All that a corpus is made of; what `duibiao/node` loads from `data/` and what a page fetches as JSON. */
export interface CorpusData {
  readonly regions: readonly Region[];
  readonly populations: readonly Population[];
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** What clauses of two plans are matched by. */
  readonly words: ClauseWords;
  readonly observations: readonly Observation[];
  readonly plans: readonly PlanRecord[];
}
