import type {Finding, Indicator, Measure, Plan, Region, ReviewerDecision} from "../model/index.js";

/** What a report needs beside the alignment itself, which is the reviewers' already where they decided. */
export interface ReportContext {
  readonly lower: Plan;
  readonly higher: Plan;
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
  /** Audit findings of the lower plan, as reviewers decided them. */
  readonly findings: readonly Finding[];
  /** The reviewers' decisions, all lines. */
  readonly log: readonly ReviewerDecision[];
  /** Fingerprints of the two texts, so that a reader can tell which version was compared; "" where there is no text. */
  readonly versions: {readonly lower: string; readonly higher: string};
  /** 主送; "" leaves the place to be filled in. */
  readonly to?: string;
}
