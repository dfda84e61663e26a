import * as v from "valibot";
import type {Corpus} from "../corpus/index.js";
import {lightData} from "../corpus/light.js";
import {createCorpus} from "../corpus/index.js";
import {pairsAbove} from "../corpus/relations.js";
import type {Claim, Metric, PlanRecord} from "../model/index.js";
import {sha256} from "./sha256.js";

const Facts = v.record(v.string(), v.string());

/**
 * All that a build publishes and what it rests on, a line a thing: two manifests side by side say what moved and why. The same corpus
 * and the same code give the same manifest, whenever and wherever.
 */
export const Manifest = v.strictObject({
  manifest: v.literal(1),
  /** Release, and fingerprint of the sources. */
  code: v.string(),
  /** Hashes of the catalogue and of the other shared tables, by name. */
  tables: Facts,
  /** Hashes by plan. */
  texts: Facts,
  reviews: Facts,
  plans: Facts,
  /** What each claim states, by its id. */
  claims: Facts,
  /** Comparable values, by their id. */
  metrics: Facts,
  /** Observed values, by `region/indicator/year`. */
  observations: Facts,
  /** Verdicts on indicators, by `lower--higher/indicator`. */
  verdicts: Facts,
  /** Findings, by `plan/id`. */
  findings: Facts,
});
export type Manifest = v.InferOutput<typeof Manifest>;

const hash = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, 16);

/** What of a manifest hangs on the texts themselves. */
type OfTexts = Pick<Manifest, "texts" | "findings">;

const by = <T>(list: readonly T[], key: (item: T) => string, fact: (item: T) => string): Record<string, string> =>
  inOrder(list.map((item) => [key(item), fact(item)] as const));
const inOrder = (facts: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Of one plan, in a corpus that holds its text. */
export const factsOfText = (corpus: Corpus, {plan: {id}, text}: PlanRecord): OfTexts => ({
  texts: typeof text === "string" ? {[id]: sha256(text)} : {},
  findings: by(
    corpus.audit(id),
    (f) => `${id}/${f.id}`,
    (f) => `${f.severity} ${f.rule}: ${f.arithmetic}`,
  ),
});

/** Of many plans. */
export function joinedFacts(all: readonly OfTexts[]): OfTexts {
  const of = (part: keyof OfTexts): Record<string, string> => inOrder(all.flatMap((facts) => Object.entries(facts[part])));
  return {texts: of("texts"), findings: of("findings")};
}

const factsOfTexts = (corpus: Corpus): OfTexts => joinedFacts(corpus.data.plans.map((record) => factsOfText(corpus, record)));

/**
 * The manifest of a corpus; `code` names the code that read it. Of a corpus without texts, what hangs on them is given.
 *
 * @example manifestOf(createCorpus({...corpus.data, plans: []}), "1").claims // {}
 */
export function manifestOf(corpus: Corpus, code: string, {texts, findings} = factsOfTexts(corpus)): Manifest {
  const {data} = corpus;
  const plans = data.plans.map(({plan}) => plan);
  const {regions, populations, indicators, measures, words, observations} = data;
  return {
    manifest: 1,
    code,
    tables: by(
      Object.entries({regions, populations, indicators, measures, words, observations}),
      ([name]) => name,
      ([, table]) => hash(table),
    ),
    texts,
    reviews: by(
      data.plans,
      (r) => r.plan.id,
      (r) => hash(r.review),
    ),
    plans: by(plans, (p) => p.id, hash),
    claims: by(corpus.claims(), (c) => c.id, claimFact),
    metrics: by(corpus.metrics(), (m) => m.id, metricFact),
    observations: by(
      observations,
      (o) => `${o.code}/${o.indicator}/${o.year}`,
      (o) => `${amount(o)} | ${o.source}`,
    ),
    verdicts: verdictsOf(corpus),
    findings,
  };
}

/** Of every plan against those of the regions above; indicators need no texts. */
function verdictsOf({data}: Corpus): Record<string, string> {
  const light = createCorpus(lightData(data));
  const verdicts = pairsAbove(light.plans(), data.regions).flatMap(({lower, higher}) =>
    light.align(lower.id, higher.id).indicators.map((verdict) => ({pair: `${lower.id}--${higher.id}`, verdict})),
  );
  return by(
    verdicts,
    ({pair, verdict}) => `${pair}/${verdict.indicator}`,
    ({verdict}) => `${verdict.verdict} (${verdict.reasonCode})`,
  );
}

type Amount = Pick<Claim, "value" | "valueMax" | "comparator" | "unit">;

/** `>=40000 户`, `=20–30 %`. */
const amount = ({comparator, value, valueMax = null, unit}: Omit<Amount, "valueMax"> & {readonly valueMax?: number | null}): string =>
  `${comparator}${valueMax === null ? value : `${value}–${valueMax}`} ${unit}`;

/** The value that a fact begins with; null where it begins with none. */
export function amountOf(fact: string): Amount | null {
  const [, comparator, value, max, unit] = /^([<>]=?|[=~])(-?[\d.]+(?:e[+-]?\d+)?)(?:–(-?[\d.]+(?:e[+-]?\d+)?))? ([^|]*)/.exec(fact) ?? [];
  if (comparator === undefined) return null;
  return {
    comparator: comparator as Amount["comparator"],
    value: Number(value),
    valueMax: max === undefined ? null : Number(max),
    unit: unit!.trim(),
  };
}

/** What a claim's fact holds, in its order. */
export const CLAIM_PARTS = ["value", "name", "indicator", "role", "kind", "period", "nature", "origin"] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

function claimFact(c: Claim): string {
  return [amount(c), c.name, c.indicator ?? "-", c.role, c.kind, c.period || "-", c.nature || "-", c.origin].join(" | ");
}

/** A claim's fact by its parts. */
export function claimParts(fact: string): Readonly<Record<ClaimPart, string>> {
  const parts = fact.split(" | ");
  // A name may hold the sign too; what stands before and behind it does not.
  const behind = CLAIM_PARTS.length - 2;
  const all = [parts[0]!, parts.slice(1, -behind).join(" | "), ...parts.slice(-behind)];
  return Object.fromEntries(CLAIM_PARTS.map((part, i) => [part, all[i] ?? ""])) as Record<ClaimPart, string>;
}

function metricFact(m: Metric): string {
  return [amount(m), m.basis, m.role, m.kind, m.period].join(" | ");
}

/**
 * The manifest as a file: a fact a line, so that a difference of two files is a difference of lines.
 *
 * @example manifestFile(manifestOf(createCorpus({...corpus.data, plans: []}), "1")).split("\n").slice(0, 3) // ["{", " \"manifest\": 1,", " \"code\": \"1\","]
 */
export const manifestFile = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;
