/** The corpus as the pages see it: loaded once, indexed, texts fetched when a page needs them. */
import {FileAttachment} from "observablehq:stdlib";
import {goalOf, startOf, type Headline} from "../lib/align/headline.js";
import type {PlanSide} from "../lib/align/side.js";
import {regionColours} from "../lib/charts/theme.js";
import type {Claim, CorpusData, Document, Indicator, Metric, Plan, PlanRecord, Region} from "../lib/model/index.js";
import {normaliseWithRefusals, type Refusal} from "../lib/normalise/normalise.js";
import {language, root} from "./state.js";

export interface Site {
  readonly data: CorpusData;
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

/** Nation first, then by code; a region's plans by their first year. */
const inOrder = (a: PlanRecord, b: PlanRecord): number =>
  a.plan.region.localeCompare(b.plan.region) || a.plan.period[0] - b.plan.period[0] || a.plan.id.localeCompare(b.plan.id);

export function siteOf(data: CorpusData): Site {
  const records = [...data.plans].sort(inOrder);
  const claims = records.flatMap((r) => r.claims);
  const context = {indicators: data.indicators, populations: data.populations};
  const normalised = records.map((r) => normaliseWithRefusals(r.claims, {plan: r.plan, ...context}));
  const sides = new Map<string, PlanSide>(
    records.map((r, i) => [r.plan.id, {plan: r.plan, document: null, claims: r.claims, metrics: normalised[i]!.metrics}]),
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
  const ofClaim = grouped(metrics);
  const colours = regionColours(records.map((r) => r.plan.region));
  const side = (id: string): PlanSide => {
    const found = sides.get(id);
    if (!found) throw new Error(`site: no plan "${id}" in the corpus; choose one of ${[...sides.keys()].join(", ")}`);
    return found;
  };
  return {
    data,
    records,
    metrics,
    plan: (id) => plans.get(id) ?? null,
    indicator: (id) => indicators.get(id) ?? null,
    claim: (id) => claimOf.get(id) ?? null,
    region: (code) => regions.get(code) ?? null,
    colour: (code) => colours[code] ?? "currentColor",
    side,
    goal: (id, indicator) => goalOf(side(id), indicator),
    start: (id, indicator) => startOf(side(id), indicator),
    metricsOf: (id) => ofClaim.get(id) ?? [],
    refusal: (id) => refused.get(id) ?? null,
  };
}

function grouped(metrics: readonly Metric[]): Map<string, Metric[]> {
  const groups = new Map<string, Metric[]>();
  for (const m of metrics) groups.set(m.claim, [...(groups.get(m.claim) ?? []), m]);
  return groups;
}

let loading: Promise<Site> | undefined;
/** The corpus without its texts, fetched once a page. */
export function loadSite(): Promise<Site> {
  return (loading ??= FileAttachment("../data/corpus.json").json<CorpusData>().then(siteOf));
}

const texts = new Map<string, Promise<string>>();
/** The source text of a plan, in the units that the spans count. */
export function loadText(plan: string): Promise<string> {
  const known = texts.get(plan);
  if (known) return known;
  const text = fetch(`${root}sources/${plan}/source.txt`).then(async (r) => {
    if (!r.ok) throw new Error(`site: the text of ${plan} could not be read (${r.status}); reload the page`);
    return new TextDecoder("utf-8", {ignoreBOM: true}).decode(await r.arrayBuffer());
  });
  texts.set(plan, text);
  return text;
}

/** A plan's text with its structure; null for a plan that is known from reports only. */
export async function loadDocument(plan: Plan): Promise<Document | null> {
  if (plan.secondary) return null;
  const [text, {parseDocument}] = await Promise.all([loadText(plan.id), import("../lib/text/index.js")]);
  return parseDocument(text);
}

/** Name of an indicator in the language of the interface. */
export const nameOf = (indicator: Indicator): string => (language() === "en" ? indicator.en : indicator.zh);
