import type {Claim, Excerpt, Plan} from "../model/index.js";

/** agrees 相符, rounds 四舍五入后相符, differs 不符, unverified 无从核实. */
export type CheckStatus = "agrees" | "rounds" | "differs" | "unverified";

/** What went wrong with a figure that differs, or why nothing can be said of it. */
export type Diagnosis =
  | "magnitude" // 万 for 亿
  | "points" // % for 个百分点
  | "bound" // 以上 dropped, added or turned
  | "baseline" // the state at the beginning quoted as the target
  | "target" // the target quoted as what was reached
  | "year" // another year of the same plan
  | "plan" // another plan's figure
  | "kind" // 新增 for 达到
  | "value" // another number
  | "no plan" // the place or plan that it speaks of is not in the corpus
  | "no statement" // no plan of the corpus states such a thing
  | "no claim"; // a number in whose words no statement could be read

/** A statement of the corpus beside a figure. */
export interface Evidence {
  readonly plan: Plan;
  readonly claim: Claim;
}

/** A figure of a draft, held against the corpus. */
export interface CheckedFigure {
  readonly status: CheckStatus;
  /** Null where it agrees or rounds. */
  readonly diagnosis: Diagnosis | null;
  /** The statement in the draft. */
  readonly place: Excerpt;
  /** As printed, with bound and unit. */
  readonly printed: string;
  readonly number: {readonly start: number; readonly end: number};
  readonly name: string;
  /** What it was held against; null where nothing was found. */
  readonly evidence: Evidence | null;
  /** One sentence; always there. */
  readonly reason: string;
  readonly reasonEn: string;
}
