/** The index that all pages share. */
import {group} from "d3-array";
import type {Corpus} from "../../corpus/index.js";
import type {Claim, CorpusData, Indicator, Metric, PlanRecord} from "../../model/index.js";
import {commonLength} from "../../normalise/index.js";
import {treeOf} from "../tree.js";
import {versionOf} from "../version.js";
import {toColumns} from "./columns.js";
import {ENTRY_FIELDS, REGION_FIELDS, SHOWN, type EntryRow, type IndexFile, type Stating, type Whole} from "./shapes.js";

/** A plan as all pages know it; of its text only whether a layout belongs to it. */
export function rowOf({plan, claims, review, layout}: PlanRecord): EntryRow {
  const {id, title, short, shortEn, region, kind, period, number, issued, secondary} = plan;
  return {
    id,
    title,
    short,
    shortEn,
    region,
    kind,
    period,
    number,
    issued,
    secondary: secondary !== undefined,
    statements: claims.length,
    targets: claims.filter((c) => c.role === "target").length,
    decisions: review.decisions.length,
    layout: layout !== undefined,
  };
}

/** Who speaks of each indicator. */
export function whereOf(records: readonly PlanRecord[]): ReadonlyMap<string, {claims: number; where: number[]}> {
  const all = new Map<string, {claims: number; where: number[]}>();
  for (const [at, {claims}] of records.entries())
    for (const {indicator} of claims) {
      if (indicator === null) continue;
      const known = all.get(indicator) ?? {claims: 0, where: []};
      all.set(indicator, known);
      known.claims += 1;
      if (known.where.at(-1) !== at) known.where.push(at);
    }
  return all;
}

function statingOf(records: readonly PlanRecord[], indicators: readonly Indicator[]): Record<string, Stating> {
  const all = whereOf(records);
  return Object.fromEntries(
    indicators.flatMap(({id}) => {
      const found = all.get(id);
      return found ? [[id, [found.claims, found.where.length, found.where.length > SHOWN ? [] : found.where]]] : [];
    }),
  );
}

function wholeOf(claims: readonly Claim[], metrics: readonly Metric[]): Whole {
  const origins = group(claims, (c) => c.origin);
  return {
    linked: claims.filter((c) => c.indicator !== null).length,
    metrics: metrics.length,
    origins: Object.fromEntries([...origins].map(([origin, list]) => [origin, list.length])),
  };
}

function lengthsOf(metrics: readonly Metric[], indicators: readonly Indicator[]): Record<string, number> {
  const own = group(metrics, (m) => m.indicator);
  const lengths = indicators.map((i) => [i.id, commonLength(i, own.get(i.id) ?? [])] as const);
  return Object.fromEntries(lengths.filter(([, years]) => years > 1));
}

/** @param light the corpus without texts, its records in the order of all lists; `rows` are theirs */
export function indexFile(light: Corpus, rows: readonly EntryRow[]): Omit<IndexFile, "parts"> {
  const {indicators, measures, regions, plans}: CorpusData = light.data;
  const metrics = light.metrics();
  return {
    version: versionOf(light.data),
    indicators,
    measures,
    regions: toColumns(regions, REGION_FIELDS),
    plans: toColumns(rows, ENTRY_FIELDS),
    stating: statingOf(plans, indicators),
    lengths: lengthsOf(metrics, indicators),
    tree: treeOf(light),
    whole: wholeOf(light.claims(), metrics),
  };
}
