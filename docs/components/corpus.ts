/** The corpus indexed for the pages; knows nothing of where it was fetched from, so that a worker uses it too. */
import {goalOf, startOf, type Headline} from "../lib/align/headline.js";
import type {PlanSide} from "../lib/align/side.js";
import {regionColours} from "../lib/charts/theme.js";
import {formerClaim} from "../lib/corpus/former.js";
import type {Claim, CorpusData, Indicator, Metric, PlanRecord, Region, ReviewerDecision} from "../lib/model/index.js";
import {groupBy} from "../lib/model/group.js";
import type {Levels, Tally, Tree} from "../lib/site/tree.js";
import {normaliseWithRefusals, type Refusal} from "../lib/normalise/normalise.js";

/** What the pages fetch: the corpus and what tells one state of it from another. */
export interface SiteData extends CorpusData {
  /** Release and fingerprint of the data: two pages that show the same version show the same values. */
  readonly version: string;
  /** What reviewers decided, as the corpus ships it. */
  readonly decisions: readonly ReviewerDecision[];
  /** Plans whose layout lies beside their text. */
  readonly layouts: readonly string[];
  readonly tree: Tree;
}

export type {Levels, Tally, Tree};

export interface Site {
  readonly data: CorpusData;
  readonly version: string;
  readonly decisions: readonly ReviewerDecision[];
  /** Plans whose layout lies beside their text, which alone does not tell their tables. */
  readonly layouts: ReadonlySet<string>;
  /** What the plans of each region and of all below it come to. */
  readonly tree: Tree;
  readonly records: readonly PlanRecord[];
  readonly metrics: readonly Metric[];
  plan(id: string): PlanRecord | null;
  indicator(id: string): Indicator | null;
  claim(id: string): Claim | null;
  region(code: string): Region | null;
  colour(region: string): string;
  /** Without its document; `sideWithText` adds it. */
  side(id: string): PlanSide;
  goal(plan: string, indicator: Indicator): Headline | null;
  start(plan: string, indicator: Indicator): Headline | null;
  metricsOf(claim: string): readonly Metric[];
  /** Why a linked claim has no comparable value; null if it has one or is not linked. */
  refusal(claim: string): Refusal | null;
}

const by = <T>(list: readonly T[], key: (item: T) => string): Map<string, T> => new Map(list.map((item) => [key(item), item]));

const byCode = (a: string, b: string): number => Number(a > b) - Number(a < b);
/** Nation first, then by code; a region's plans by their first year. */
const inOrder = ({plan: a}: PlanRecord, {plan: b}: PlanRecord): number =>
  byCode(a.region, b.region) || a.period[0] - b.period[0] || byCode(a.id, b.id);

export function siteOf(data: SiteData): Site {
  const records = [...data.plans].sort(inOrder);
  const claims = records.flatMap((r) => r.claims);
  const context = {indicators: data.indicators, populations: data.populations};
  const normalised = records.map((r) => normaliseWithRefusals(r.claims, {plan: r.plan, ...context}));
  const sides = new Map<string, PlanSide>(
    records.map((r, i) => [
      r.plan.id,
      {
        plan: r.plan,
        document: null,
        claims: r.claims,
        metrics: normalised[i]!.metrics,
        worded: r.worded ?? [],
        readings: r.review.clauses ?? [],
      },
    ]),
  );
  const refused = by(
    normalised.flatMap((n) => n.refused),
    (r) => r.claim,
  );
  const metrics = [...sides.values()].flatMap((s) => s.metrics);
  const plans = by(records, (r) => r.plan.id);
  const indicators = by(data.indicators, (i) => i.id);
  const claimOf = by(claims, (c) => c.id);
  const regions = by(data.regions, (r) => r.code);
  const ofClaim = groupBy(metrics, (m) => m.claim);
  const colours = regionColours(records.map((r) => r.plan.region));
  const side = (id: string): PlanSide => {
    const found = sides.get(id);
    if (!found) throw new Error(`site: no plan "${id}" in the corpus; choose one of ${[...sides.keys()].join(", ")}`);
    return found;
  };
  return {
    data,
    version: data.version,
    decisions: data.decisions,
    layouts: new Set(data.layouts),
    tree: data.tree,
    records,
    metrics,
    plan: (id) => plans.get(id) ?? null,
    indicator: (id) => indicators.get(id) ?? null,
    claim: (id) => claimOf.get(id) ?? formerClaim(id, (plan) => plans.get(plan)),
    region: (code) => regions.get(code) ?? null,
    colour: (code) => colours[code] ?? "currentColor",
    side,
    goal: (id, indicator) => goalOf(side(id), indicator),
    start: (id, indicator) => startOf(side(id), indicator),
    metricsOf: (id) => ofClaim.get(id) ?? [],
    refusal: (id) => refused.get(id) ?? null,
  };
}
