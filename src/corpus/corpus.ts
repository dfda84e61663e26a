import {
  align,
  alignChain,
  ancestorsOf,
  type Chain,
  goalOf,
  peersOf,
  repairsOf,
  startOf,
  type Headline,
  type PlanSide,
} from "../align/index.js";
import {audit} from "../audit/index.js";
import {unknown} from "../model/nearest.js";
import {wordedTargets} from "../claims/index.js";
import type {
  Alignment,
  Claim,
  ClaimRole,
  CorpusData,
  Document,
  Finding,
  Indicator,
  Measure,
  Metric,
  Observation,
  Plan,
  PlanRecord,
  Region,
  Repairs,
  WordedTarget,
} from "../model/index.js";
import {
  comparableMetrics,
  normaliseWithRefusals,
  observe,
  type ComparableGroup,
  type Normalised,
  type Refusal,
} from "../normalise/index.js";
import {parseDocument} from "../text/index.js";
import {extended, NOTHING, type Additions, type Taken} from "./additions.js";
import {checkKeys, checkRole, FILTER, OBSERVED} from "./checked.js";
import {findIndicators} from "./find.js";
import {formerClaim, noClaim} from "./former.js";
import {INSPECT, printed} from "./print.js";
import {parentPlanOf, type ParentPlan} from "./relations.js";

/** Narrows claims or metrics; each field left out narrows nothing. Ids are checked. */
export interface Filter {
  readonly plan?: string;
  readonly indicator?: string;
  readonly role?: ClaimRole;
}

/** What stands for an indicator in a plan; null where the plan states none. */
export interface PlanHeadline {
  readonly baseline: Headline | null;
  readonly target: Headline | null;
}

/** The loaded collection: the front door for notebooks, pages and the command line. A wrong id throws with the nearest right ones. */
export interface Corpus {
  readonly data: CorpusData;
  plans(): readonly Plan[];
  plan(id: string): Plan;
  record(id: string): PlanRecord;
  region(code: string): Region;
  /** Regions above, nearest first. */
  ancestors(code: string): readonly Region[];
  indicators(): readonly Indicator[];
  indicator(id: string): Indicator;
  /** By id, name or alias, else the family that the characters point to (食品抽检); empty if nothing fits. */
  findIndicators(query: string): readonly Indicator[];
  measures(): readonly Measure[];
  measure(id: string): Measure;
  claims(filter?: Filter): readonly Claim[];
  claim(id: string): Claim;
  metrics(filter?: Filter): readonly Metric[];
  metric(id: string): Metric;
  /** Linked claims that were not made comparable, with the reason. */
  refused(plan: string): readonly Refusal[];
  observations(filter?: {readonly region?: string; readonly indicator?: string}): readonly Observation[];
  /** Observed values in the unit of their indicator, with per-head values of totals. */
  observed(filter?: {readonly region?: string; readonly indicator?: string}): readonly Metric[];
  /** The text with its structure, parsed when first asked for; null for an indicator-only plan. */
  document(plan: string): Document | null;
  /** The baseline and the target that stand for a plan: table before prose before box before annex; who disagrees is listed. */
  headline(plan: string, indicator: string): PlanHeadline;
  /** Exactly the same scope first, then related indicators with the reason why they are not the same. */
  comparable(indicator: string): readonly ComparableGroup[];
  parentPlan(plan: string): ParentPlan;
  /** A plan as `align` takes it. */
  side(plan: string): PlanSide;
  /** The lower plan held against the higher or reference one; any two plans will do, the alignment says how they stand. */
  align(lower: string, higher: string, weights?: Readonly<Record<string, number>>): Alignment;
  /** How plans of like places take up what the lower plan lacks of the higher one: up to three sentences a gap, the nearest place first. */
  repairs(lower: string, higher: string): Repairs;
  /** A chain of plans, lowest first: the gap at each step, and the lowest against the highest. */
  chain(plans: readonly string[]): Chain;
  /** Inconsistencies inside one plan. */
  audit(plan: string): readonly Finding[];
  /**
   * The corpus with plans, indicators, observed values and populations of one's own: each checked, names linked anew. What does not
   * fit is left out and told in `additions.refused`; nothing is dropped in silence, and this corpus stays as it is.
   */
  with(given: Additions): Corpus;
  /** What `with` took and refused on the way to this corpus. */
  readonly additions: Taken;
}

/**
 * Opens a corpus from its data, in Node, a page or a notebook alike. Nothing is computed before it is asked for: metrics a plan at
 * a time, documents when a text is opened, tables when a table is used.
 *
 * @example createCorpus(corpus.data).plan("wulong-2021").region // "500156"
 */
export function createCorpus(data: CorpusData, additions: Taken = NOTHING): Corpus {
  const records = lookup("plan", data.plans, (r) => r.plan.id);
  const regions = lookup("region", data.regions, (r) => r.code);
  const indicators = lookup("indicator", data.indicators, (i) => i.id);
  const measures = lookup("measure", data.measures, (m) => m.id);
  const normalised = memo((id): Normalised => {
    const {plan, claims} = records(id);
    return normaliseWithRefusals(claims, {plan, indicators: data.indicators, populations: data.populations});
  });
  const document = memo((id): Document | null => openText(records(id)));
  const claims = (): Claim[] => data.plans.flatMap((r) => r.claims);
  const metrics = (): Metric[] => data.plans.flatMap((r) => normalised(r.plan.id).metrics);
  const byId = once(() => new Map(claims().map((c) => [c.id, c])));
  const metricById = once(() => new Map(metrics().map((m) => [m.id, m])));
  const recordOf = (id: string): PlanRecord | undefined => data.plans.find((r) => r.plan.id === id);
  const claim = (id: string): Claim => {
    const found = byId().get(id) ?? formerClaim(id, recordOf);
    if (!found) throw noClaim(id);
    return found;
  };
  const metric = (id: string): Metric => {
    const [of, ...rest] = id.split("/");
    const found = metricById().get(id) ?? metricById().get([claim(of!).id, ...rest].join("/"));
    if (!found)
      throw new Error(
        `corpus: claim "${of}" has no comparable value${rest.length > 0 ? ` "${rest.join("/")}"` : ""}; refused(plan) says why`,
      );
    return found;
  };
  const observed = once(() => observe(data.observations, data));
  const side = memo((id): PlanSide => sideOf(records(id), normalised(id).metrics, () => document(id), data.indicators));

  const checked = ({plan, indicator, role}: Filter): void => {
    checkRole(role);
    if (plan !== undefined) records(plan);
    if (indicator !== undefined) indicators(indicator);
  };
  const narrowed = <T extends Claim | Metric>(
    call: string,
    list: () => readonly T[],
    of: (plan: string) => readonly T[],
    filter: Filter = {},
  ): readonly T[] => {
    checkKeys(call, filter, FILTER);
    checked(filter);
    const {plan, indicator, role} = filter;
    const some = plan === undefined ? list() : of(plan);
    return some.filter((x) => (indicator === undefined || x.indicator === indicator) && (role === undefined || x.role === role));
  };
  const at = <T extends Observation | Metric>(
    call: string,
    list: readonly T[],
    code: (x: T) => string,
    filter: {region?: string; indicator?: string} = {},
  ): T[] => {
    checkKeys(call, filter, OBSERVED);
    if (filter.region !== undefined) regions(filter.region);
    checked(filter);
    return list.filter(
      (x) =>
        (filter.region === undefined || code(x) === filter.region) && (filter.indicator === undefined || x.indicator === filter.indicator),
    );
  };

  const corpus: Corpus = {
    data,
    additions,
    plans: () => data.plans.map((r) => r.plan),
    plan: (id) => records(id).plan,
    record: records,
    region: regions,
    ancestors: (code) => ancestorsOf(regions(code).code, data.regions).map(regions),
    indicators: () => data.indicators,
    indicator: indicators,
    findIndicators: (query) => findIndicators(query, data.indicators),
    measures: () => data.measures,
    measure: measures,
    claims: (filter) => narrowed("claims", claims, (id) => records(id).claims, filter),
    claim,
    metrics: (filter) => narrowed("metrics", metrics, (id) => normalised(id).metrics, filter),
    metric,
    refused: (id) => normalised(id).refused,
    observations: (filter) => at("observations", data.observations, (o) => o.code, filter),
    observed: (filter) => at("observed", observed(), (m) => m.region, filter),
    document,
    headline: (plan, id) => ({baseline: startOf(side(plan), indicators(id)), target: goalOf(side(plan), indicators(id))}),
    comparable: (id) => comparableMetrics(indicators(id), {metrics: metrics(), indicators: data.indicators}),
    parentPlan: (id) =>
      parentPlanOf(
        records(id).plan,
        data.plans.map((r) => r.plan),
        data.regions,
      ),
    side,
    align: (lower, higher, weights) => align(side(lower), side(higher), {...data, weights}),
    repairs: (lower, higher) => {
      const others = data.plans.map((r) => r.plan).filter(({id}) => id !== lower && id !== higher);
      const peers = peersOf(records(lower).plan, others, data).map(({id}) => side(id));
      return repairsOf(align(side(lower), side(higher), data), side(higher), peers, data);
    },
    chain: (plans) => alignChain(plans.map(side), data),
    audit: memo((id) => audit({...side(id), document: side(id).document, indicators: data.indicators, populations: data.populations})),
    with: (given) => {
      const {data: more, taken} = extended(data, given);
      return createCorpus(more, taken);
    },
  };
  // Out of sight of loops over its parts.
  return Object.defineProperty(corpus, INSPECT, {value: () => printed(corpus)});
}

/** A text of `undefined` was not loaded, which is another thing than a plan without one. */
function openText({plan, text, layout}: PlanRecord): Document | null {
  if (text === undefined) throw new Error(`corpus: the text of "${plan.id}" was not loaded; load its source.txt and pass it with the plan`);
  return text === null ? null : parseDocument(layout ?? text);
}

/** The document is parsed only when somebody opens it; a text that was not loaded counts as none. */
function sideOf(
  record: PlanRecord,
  metrics: readonly Metric[],
  document: () => Document | null,
  indicators: readonly Indicator[],
): PlanSide {
  const {plan, claims, text} = record;
  const opened = (): Document | null => (text === undefined ? null : document());
  const worded = once(() => wordedOf(record, opened, indicators));
  return {
    plan,
    claims,
    metrics,
    get document() {
      return opened();
    },
    get worded() {
      return worded();
    },
    readings: record.review.clauses ?? [],
  };
}

/** As given with the record, else read from the text. */
export function wordedOf(
  {claims, worded}: PlanRecord,
  document: () => Document | null,
  indicators: readonly Indicator[],
): readonly WordedTarget[] {
  if (worded) return worded;
  const text = document();
  return text ? wordedTargets(text, claims, indicators) : [];
}

function lookup<T>(what: string, list: readonly T[], key: (item: T) => string): (id: string) => T {
  const known = new Map(list.map((item) => [key(item), item]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw unknown(what, id, [...known.keys()]);
    return found;
  };
}

function memo<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id)!;
  };
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}
