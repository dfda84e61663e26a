import * as v from "valibot";
import {applyReview, createCatalogue, extractClaims, relink, type Catalogue} from "../claims/index.js";
import {meant} from "../model/nearest.js";
import {
  Indicator,
  Observation,
  Plan,
  Population,
  type Claim,
  type CorpusData,
  type Layout,
  type PlanRecord,
  type Review,
} from "../model/index.js";
import {matchDimension, parseUnit, whyNot} from "../normalise/index.js";
import {parseDocument} from "../text/index.js";
import {checkKeys} from "./checked.js";
import {withBasis} from "./relations.js";

/** A plan of one's own: who it is, its text or what a file's reader gave, and decisions on it. What is left out of `plan` is filled in. */
export interface OwnPlan {
  readonly plan: Pick<Plan, "id" | "title" | "region" | "kind" | "period"> & Partial<Plan>;
  readonly text?: string;
  readonly layout?: Layout;
  readonly review?: Review;
}
/** An indicator of one's own; the rest follows from its unit or is empty. */
export type OwnIndicator = Pick<Indicator, "id" | "zh" | "unit" | "polarity" | "measurement"> & Partial<Indicator>;
/** An observed value; `code` is the region's, `name` the indicator's and `comparator` "=" where they are left out. */
export type OwnObservation = Pick<Observation, "indicator" | "year" | "value" | "unit" | "source"> &
  Partial<Observation> & {readonly code: string};
/** A population of one's own; "year-end" where no basis is given. */
export type OwnPopulation = Pick<Population, "code" | "year" | "persons" | "source"> & Partial<Population>;

/** What an analyst brings along. */
export interface Additions {
  readonly plans?: readonly OwnPlan[];
  readonly indicators?: readonly OwnIndicator[];
  readonly observations?: readonly OwnObservation[];
  readonly populations?: readonly OwnPopulation[];
}

/** Something that was not taken: which one, and why with the way out. */
export interface NotTaken {
  /** `observations[2]`, as in the call. */
  readonly what: string;
  readonly reason: string;
}

/** What came of it: how many of each were taken, and what was refused. */
export interface Taken {
  readonly plans: number;
  readonly indicators: number;
  readonly observations: number;
  readonly populations: number;
  /** Claims of the plans before that an indicator of one's own now names. */
  readonly relinked: number;
  readonly refused: readonly NotTaken[];
}

export const NOTHING: Taken = {plans: 0, indicators: 0, observations: 0, populations: 0, relinked: 0, refused: []};

const KEYS = ["plans", "indicators", "observations", "populations"] as const;

/**
 * The data with what an analyst brings along. Each thing is checked as a file under `data/` would be; what does not fit is left out and
 * told in `refused`, the rest is taken. With indicators of one's own, the names in all plans are linked anew.
 */
export function extended(data: CorpusData, given: Additions): {data: CorpusData; taken: Taken} {
  checkKeys("with", given, KEYS);
  const refused: NotTaken[] = [];
  const sift = <G, T>(what: string, list: readonly G[] | undefined, take: (one: G) => T): T[] =>
    (list ?? []).flatMap((one, i) => {
      try {
        return [take(one)];
      } catch (error) {
        refused.push({what: `${what}[${i}]`, reason: (error as Error).message});
        return [];
      }
    });
  const known = new Set(data.indicators.map((i) => i.id));
  const indicators = sift("indicators", given.indicators, (one) => indicatorOf(one, known));
  const all = [...data.indicators, ...indicators];
  const populations = sift("populations", given.populations, (one) => populationOf(one, data));
  const observations = sift("observations", given.observations, (one) => observationOf(one, data, all));
  const catalogue = lazily(() => createCatalogue(all));
  const ids = new Set(data.plans.map((r) => r.plan.id));
  const own = sift("plans", given.plans, (one) => recordOf(one, data, ids, catalogue));
  const linked = indicators.length === 0 ? data.plans : data.plans.map((record) => linkedAnew(record, catalogue));
  const everyone = [...data.plans, ...own].map((r) => r.plan);
  const plans = [...linked, ...own.map((r) => recordWith(r, withBasis(r.plan, everyone), () => r.claims))];
  const names = new Set(indicators.map((i) => i.id));
  const relinks = indicators.length === 0 ? 0 : linked.flatMap((r) => r.claims).filter((c) => names.has(c.indicator ?? "")).length;
  return {
    data: {
      ...data,
      indicators: all,
      // One's own come first: of two populations equally near in time the first is taken.
      populations: [...populations, ...data.populations],
      observations: [...data.observations, ...observations],
      plans,
    },
    taken: {
      plans: own.length,
      indicators: indicators.length,
      observations: observations.length,
      populations: populations.length,
      relinked: relinks,
      refused,
    },
  };
}

/** Checks a thing against its schema; a key that the schema does not have is refused with the nearest that it has. */
function fitting<S extends v.ObjectSchema<v.ObjectEntries, undefined> | v.StrictObjectSchema<v.ObjectEntries, undefined>>(
  schema: S,
  thing: object,
): v.InferOutput<S> {
  const keys = Object.keys(schema.entries);
  const wrong = Object.keys(thing).find((k) => !keys.includes(k));
  if (wrong !== undefined) throw new Error(`there is no field "${wrong}"; ${meant(wrong, keys)}`);
  const parsed = v.safeParse(schema, thing);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? "it";
  if (issue.received === "undefined") throw new Error(`${place} is missing; give it`);
  throw new Error(`${place} is ${issue.received}; give ${issue.expected ?? issue.message}`);
}

function indicatorOf(one: Partial<OwnIndicator>, known: Set<string>): Indicator {
  const {dimension} = parseUnit(one.unit ?? "");
  const blank = {sector: "own", domain: "own", definition: "", definitionEn: "", scope: "", denominator: null, perHead: null};
  const full = fitting(Indicator, {...blank, en: one.zh, dimension, aliases: [], related: [], ...one});
  if (known.has(full.id)) throw new Error(`indicator "${full.id}" is there already; choose another id`);
  if (matchDimension(dimension, full.dimension) === "different" && full.dimension !== "time")
    throw new Error(`unit "${full.unit}" is ${dimension}, not ${full.dimension}; make the two agree`);
  const stray = full.related.find((r) => !known.has(r.indicator));
  if (stray) throw new Error(`related names no indicator "${stray.indicator}"; ${meant(stray.indicator, [...known])}`);
  known.add(full.id);
  return full;
}

const nameIn = (data: CorpusData, code: string): string => {
  const region = data.regions.find((r) => r.code === code);
  if (region) return region.name;
  throw new Error(
    `no region "${code}"; ${meant(
      code,
      data.regions.map((r) => r.code),
    )}`,
  );
};

function populationOf(one: OwnPopulation, data: CorpusData): Population {
  return fitting(Population, {name: nameIn(data, one.code), basis: "year-end", checked: "", ...one});
}

function observationOf(one: OwnObservation, data: CorpusData, indicators: readonly Indicator[]): Observation {
  const region = nameIn(data, one.code);
  const indicator = indicators.find((i) => i.id === one.indicator);
  if (!indicator)
    throw new Error(
      `no indicator "${one.indicator}"; ${meant(
        one.indicator,
        indicators.map((i) => i.id),
      )}`,
    );
  const full = fitting(Observation, {region, name: indicator.zh, comparator: "=", note: "", ...one});
  const reason = whyNot(indicator, full);
  if (reason !== null) throw new Error(`${full.unit} is not ${indicator.unit} of ${indicator.id}: ${reason}; give it in ${indicator.unit}`);
  return full;
}

function recordOf(one: OwnPlan, data: CorpusData, ids: Set<string>, catalogue: () => Catalogue): PlanRecord {
  checkKeys("a plan", one, ["plan", "text", "layout", "review"]);
  const blank = {short: one.plan.title, issuer: null, number: null, issued: null, basis: [], origin: "", remarks: []};
  const plan = fitting(Plan, {...blank, ...one.plan});
  if (ids.has(plan.id)) throw new Error(`plan "${plan.id}" is there already; choose another id`);
  nameIn(data, plan.region);
  if (plan.period[1] < plan.period[0])
    throw new Error(`period ${plan.period.join("–")} ends before it starts; write the earlier year first`);
  const source = one.layout ?? one.text;
  const text = typeof source === "string" ? source : source?.text;
  if (source === undefined || !text?.trim()) throw new Error("there is nothing to read; give its text, or the layout that a reader gave");
  const review = one.review ?? {plan: plan.id, decisions: []};
  const read = lazily((): readonly Claim[] => {
    const document = parseDocument(source);
    const found = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue: catalogue()});
    return applyReview(found, review, document, `review of ${plan.id}`);
  });
  if (review.decisions.length > 0) read();
  ids.add(plan.id);
  return {
    plan,
    text,
    ...(one.layout ? {layout: one.layout} : {}),
    review,
    get claims() {
      return read();
    },
  };
}

function linkedAnew(record: PlanRecord, catalogue: () => Catalogue): PlanRecord {
  const claims = lazily(() => linkedBy(record.claims, catalogue()));
  return recordWith(record, record.plan, claims);
}

/** What a curator corrected or added, and what reports say, stays as it is. */
function linkedBy(claims: readonly Claim[], catalogue: Catalogue): Claim[] {
  return claims.map((c) =>
    c.origin === "extracted" || c.origin === "confirmed" ? {...relink([c], catalogue)[0]!, confidence: c.confidence} : c,
  );
}

/** The record with other parts; its claims are still read when first asked for. */
function recordWith({text, layout, review, worded}: PlanRecord, plan: Plan, claims: () => readonly Claim[]): PlanRecord {
  return {
    plan,
    ...(text === undefined ? {} : {text}),
    ...(layout ? {layout} : {}),
    ...(worded ? {worded} : {}),
    review,
    get claims() {
      return claims();
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}
