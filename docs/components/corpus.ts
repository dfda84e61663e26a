/** The corpus as the pages ask for it: an index at hand, statements by name. Knows nothing of where they lie, so that a worker uses it too. */
import {group} from "d3-array";
import {goalOf, startOf, type Headline} from "../lib/align/headline.js";
import type {AlignContext, PlanSide} from "../lib/align/side.js";
import {regionColours} from "../lib/charts/theme.js";
import {formerClaim} from "../lib/corpus/former.js";
import type {
  Claim,
  CorpusData,
  Indicator,
  Metric,
  Observation,
  PlanRecord,
  Population,
  Region,
  ReviewerDecision,
} from "../lib/model/index.js";
import {normaliseWithRefusals, type Refusal} from "../lib/normalise/normalise.js";
import {fromColumns} from "../lib/site/parts/columns.js";
import type {Entry, EntryRow, IndexFile, PlanPart, Stating, Whole} from "../lib/site/parts/shapes.js";
import type {Tree} from "../lib/site/tree.js";
import {inSlices} from "./turns.js";

export type {Levels, Tally, Tree} from "../lib/site/tree.js";
export type {Entry, PlanPart} from "../lib/site/parts/shapes.js";

/** What all plans are read against. */
type Reference = Pick<AlignContext, "indicators" | "measures" | "regions">;

/** Values reported of regions, with their residents. */
type Reported = Pick<CorpusData, "observations" | "populations">;

/** What every page has at hand: which plans, regions and indicators there are, and how much each says. Statements are asked for. */
export interface Contents {
  readonly data: Reference;
  readonly version: string;
  readonly whole: Whole;
  /** What the plans of each region and of all below it come to. */
  readonly tree: Tree;
  /** Nation first, then by code; a region's plans by their first year. */
  readonly plans: readonly Entry[];
  plan(id: string): Entry | null;
  indicator(id: string): Indicator | null;
  region(code: string): Region | null;
  colour(region: string): string;
  stating(indicator: string): Stating;
  /** Years that most values of an indicator are counted over, where it is more than one. */
  readonly lengths: Readonly<Record<string, number>>;
  /** The statements of these plans; one that is not here is left out. */
  open(plans: readonly string[]): Promise<Site>;
  /** What else was made of the corpus, by its name. */
  part<T>(name: string): Promise<T>;
  /** Statements at hand, with what else was reported; made comparable plan by plan, so that the page answers between them. */
  of(parts: readonly PlanPart[], reported?: Reported): Promise<Site>;
}

/** The same with the statements of some plans. */
export interface Site extends Contents {
  readonly data: Reference & Reported;
  readonly decisions: readonly ReviewerDecision[];
  /** Of the plans that were asked for, in the order of all plans. */
  readonly records: readonly PlanRecord[];
  readonly metrics: readonly Metric[];
  record(id: string): PlanRecord | null;
  claim(id: string): Claim | null;
  /** Without its document. */
  side(id: string): PlanSide;
  goal(plan: string, indicator: Indicator): Headline | null;
  start(plan: string, indicator: Indicator): Headline | null;
  metricsOf(claim: string): readonly Metric[];
  /** Why a linked claim has no comparable value; null if it has one or is not linked. */
  refusal(claim: string): Refusal | null;
}

/** Where the parts of a corpus lie. */
export interface Shelves {
  readonly plan: (id: string) => Promise<PlanPart>;
  readonly part: <T>(name: string) => Promise<T>;
}

const by = <T>(list: readonly T[], key: (item: T) => string): Map<string, T> => new Map(list.map((item) => [key(item), item]));

const NOBODY: Stating = [0, 0, []];

const entryOf = ({secondary, statements, targets, decisions, layout, ...plan}: EntryRow): Entry => ({
  plan: {...plan, ...(secondary ? {secondary: {}} : {})},
  statements,
  targets,
  decisions,
  layout,
});

/** What the reader holds beside the corpus: plans of one's own, and the regions that nothing else names. */
export interface Own {
  readonly plans: readonly Entry[];
  readonly regions: readonly Region[];
}

export function contentsOf(file: IndexFile, own: Own, shelves: Shelves): Contents {
  const regions = [...fromColumns(file.regions), ...own.regions];
  const plans = [...fromColumns(file.plans).map(entryOf), ...own.plans];
  const data: Reference = {indicators: file.indicators, measures: file.measures, regions};
  const plan = by(plans, (e) => e.plan.id);
  const indicator = by(data.indicators, (i) => i.id);
  const region = by(regions, (r) => r.code);
  const colours = regionColours(plans.map((e) => e.plan.region));
  const order = new Map(plans.map((e, i) => [e.plan.id, i]));
  const contents: Contents = {
    data,
    version: file.version,
    whole: file.whole,
    tree: file.tree,
    lengths: file.lengths,
    plans,
    plan: (id) => plan.get(id) ?? null,
    indicator: (id) => indicator.get(id) ?? null,
    region: (code) => region.get(code) ?? null,
    colour: (code) => colours[code] ?? "currentColor",
    stating: (id) => file.stating[id] ?? NOBODY,
    open: async (ids) => contents.of(await Promise.all([...new Set(ids)].filter((id) => plan.has(id)).map(shelves.plan))),
    part: shelves.part,
    of: async (parts, reported) => {
      await inSlices(parts, (one) => normalised(one, data.indicators));
      return siteOf(contents, parts, reported, order);
    },
  };
  return contents;
}

const withMetrics = new WeakMap<PlanPart, ReturnType<typeof normaliseWithRefusals>>();

/** Made comparable once, whatever other plans are looked at beside it. */
function normalised(part: PlanPart, indicators: readonly Indicator[]): ReturnType<typeof normaliseWithRefusals> {
  const {record, populations} = part;
  const known = withMetrics.get(part) ?? normaliseWithRefusals(record.claims, {plan: record.plan, indicators, populations});
  withMetrics.set(part, known);
  return known;
}

const NOTHING: Reported = {observations: [], populations: []};
const placeOf = (p: Population): string => `${p.code} ${p.year} ${p.basis}`;
const valueOf = (o: Observation): string => JSON.stringify(o);

function siteOf(contents: Contents, asked: readonly PlanPart[], reported = NOTHING, order: ReadonlyMap<string, number>): Site {
  const place = ({record}: PlanPart): number => order.get(record.plan.id) ?? order.size;
  const parts = [...asked].sort((a, b) => place(a) - place(b));
  const {indicators} = contents.data;
  const all = [...parts, reported];
  const [populations, observations] = [
    by(
      all.flatMap((p) => p.populations),
      placeOf,
    ),
    by(
      all.flatMap((p) => p.observations),
      valueOf,
    ),
  ];
  const data = {...contents.data, populations: [...populations.values()], observations: [...observations.values()]};
  const records = parts.map((p) => p.record);
  const sides = new Map(
    parts.map((part): [string, PlanSide] => {
      const {plan, claims, worded = [], review} = part.record;
      const {metrics} = normalised(part, indicators);
      return [plan.id, {plan, document: null, claims, metrics, worded, readings: review.clauses ?? []}];
    }),
  );
  const metrics = [...sides.values()].flatMap((s) => s.metrics);
  const plans = by(records, (r) => r.plan.id);
  const claims = by(
    records.flatMap((r) => r.claims),
    (c) => c.id,
  );
  const refused = by(
    parts.flatMap((p) => normalised(p, indicators).refused),
    (r) => r.claim,
  );
  const ofClaim = group(metrics, (m) => m.claim);
  const side = (id: string): PlanSide => {
    const found = sides.get(id);
    if (!found) throw new Error(`site: the statements of "${id}" were not asked for; open them first`);
    return found;
  };
  return {
    ...contents,
    data,
    decisions: parts.flatMap((p) => p.decisions),
    records,
    metrics,
    record: (id) => plans.get(id) ?? null,
    claim: (id) => claims.get(id) ?? formerClaim(id, (plan) => plans.get(plan)),
    side,
    goal: (id, indicator) => goalOf(side(id), indicator),
    start: (id, indicator) => startOf(side(id), indicator),
    metricsOf: (id) => ofClaim.get(id) ?? [],
    refusal: (id) => refused.get(id) ?? null,
  };
}
