import type {Vectors} from "../clauses/index.js";
import type {
  Claim,
  ClauseReading,
  ClauseWords,
  Document,
  Indicator,
  Measure,
  Metric,
  Plan,
  PlanHead,
  Population,
  Region,
  WordedTarget,
} from "../model/index.js";

/** One plan as an alignment needs it. `document` is null for an indicator-only plan. */
export interface PlanSide {
  readonly plan: Plan;
  readonly document: Document | null;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** Targets without a number that could be compared; empty for an indicator-only plan. */
  readonly worded: readonly WordedTarget[];
  /** What curators say of clauses of higher plans. */
  readonly readings: readonly ClauseReading[];
}

/** What both plans are read against. */
export interface AlignContext {
  readonly indicators: readonly Indicator[];
  readonly regions: readonly Region[];
  readonly populations: readonly Population[];
  readonly measures: readonly Measure[];
  readonly words: ClauseWords;
  /** How many of the likest sentences each clause is given with; five unless told. */
  readonly shown?: number;
  /** Vectors of sentences computed elsewhere, for finding the likest; none unless given. */
  readonly vectors?: Vectors;
  /** Weights of the summary; missing names keep their default. */
  readonly weights?: Readonly<Record<string, number>>;
}

/**
 * How the two regions stand to each other.
 *
 * @example relationOf(corpus.plan("wulong-2021"), corpus.plan("cn-quality-2023"), corpus.data.regions) // "vertical"
 */
export function relationOf(lower: PlanHead, higher: PlanHead, regions: readonly Region[]): "vertical" | "peer" | "same-region" {
  if (lower.region === higher.region) return "same-region";
  return ancestorsOf(lower.region, regions).includes(higher.region) ? "vertical" : "peer";
}

/**
 * Codes of the regions above, nearest first.
 *
 * @example ancestorsOf("500156", corpus.data.regions) // ["500000", "000000"]
 */
export function ancestorsOf(code: string, regions: readonly Region[]): string[] {
  const parents = parentsIn(regions);
  const above: string[] = [];
  for (let parent = parents.get(code) ?? null; parent !== null; parent = parents.get(parent) ?? null) above.push(parent);
  return above;
}

const known = new WeakMap<readonly Region[], ReadonlyMap<string, string | null>>();

/** The parent of each region; made once for a list, which is long and asked often. */
function parentsIn(regions: readonly Region[]): ReadonlyMap<string, string | null> {
  const made = known.get(regions) ?? new Map(regions.map((r) => [r.code, r.parent]));
  known.set(regions, made);
  return made;
}
