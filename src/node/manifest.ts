import * as v from "valibot";
import type {Corpus} from "../corpus/index.js";
import {lightData} from "../corpus/light.js";
import {createCorpus} from "../corpus/index.js";
import {pairsAbove} from "../corpus/relations.js";
import type {Claim, Metric} from "../model/index.js";
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
  /** Verdicts on indicators, by `lower--higher/indicator`. */
  verdicts: Facts,
  /** Findings, by `plan/id`. */
  findings: Facts,
});
export type Manifest = v.InferOutput<typeof Manifest>;

const hash = (value: unknown): string => sha256(JSON.stringify(value)).slice(0, 16);

/** The manifest of a corpus; `code` names the code that read it. */
export function manifestOf(corpus: Corpus, code: string): Manifest {
  const {data} = corpus;
  const by = <T>(list: readonly T[], key: (item: T) => string, fact: (item: T) => string): Record<string, string> =>
    Object.fromEntries(list.map((item) => [key(item), fact(item)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
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
    texts: by(
      data.plans.filter((r) => typeof r.text === "string"),
      (r) => r.plan.id,
      (r) => sha256(r.text!),
    ),
    reviews: by(
      data.plans,
      (r) => r.plan.id,
      (r) => hash(r.review),
    ),
    plans: by(plans, (p) => p.id, hash),
    claims: by(corpus.claims(), (c) => c.id, claimFact),
    metrics: by(corpus.metrics(), (m) => m.id, metricFact),
    verdicts: verdictsOf(corpus, by),
    findings: by(
      plans.flatMap(({id}) => corpus.audit(id).map((f) => ({id, f}))),
      ({id, f}) => `${id}/${f.id}`,
      ({f}) => `${f.severity} ${f.rule}: ${f.arithmetic}`,
    ),
  };
}

type By = <T>(list: readonly T[], key: (item: T) => string, fact: (item: T) => string) => Record<string, string>;

/** Of every plan against those of the regions above; indicators need no texts. */
function verdictsOf({data}: Corpus, by: By): Record<string, string> {
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

const bounds = (value: number, max: number | null): string => (max === null ? String(value) : `${value}–${max}`);

function claimFact(c: Claim): string {
  return [
    `${c.comparator}${bounds(c.value, c.valueMax)}${c.unit}`,
    c.name,
    c.indicator ?? "-",
    c.role,
    c.kind,
    c.period || "-",
    c.nature || "-",
    c.origin,
  ].join(" | ");
}

function metricFact(m: Metric): string {
  return [`${m.comparator}${bounds(m.value, m.valueMax)} ${m.unit}`, m.basis, m.role, m.kind, m.period].join(" | ");
}

/** The manifest as a file: a fact a line, so that a difference of two files is a difference of lines. */
export const manifestFile = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;
