/** The index that all pages share. */
import {group} from "d3-array";
import type {Corpus} from "../../corpus/index.js";
import type {Claim, CorpusData, Indicator, Metric, PlanRecord} from "../../model/index.js";
import {commonLength} from "../../normalise/index.js";
import {treeOf} from "../tree.js";
import {toColumns} from "./columns.js";
import {ENTRY_FIELDS, REGION_FIELDS, SHOWN, type EntryRow, type IndexFile, type Stating, type Whole} from "./shapes.js";

const byCode = (a: string, b: string): number => Number(a > b) - Number(a < b);
/** Nation first, then by code; a region's plans by their first year. */
const inOrder = ({plan: a}: PlanRecord, {plan: b}: PlanRecord): number =>
  byCode(a.region, b.region) || a.period[0] - b.period[0] || byCode(a.id, b.id);

/** Records in the order of all lists. */
export const ordered = (records: readonly PlanRecord[]): PlanRecord[] => records.toSorted(inOrder);

function rowOf({plan, claims, review, layout}: PlanRecord): EntryRow {
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

/** @param light the corpus without texts, its records in the order of all lists */
export function indexFile(light: Corpus, records: readonly PlanRecord[], version: string): Omit<IndexFile, "parts"> {
  const {indicators, measures, regions}: CorpusData = light.data;
  const metrics = light.metrics();
  return {
    version,
    indicators,
    measures,
    regions: toColumns(regions, REGION_FIELDS),
    plans: toColumns(records.map(rowOf), ENTRY_FIELDS),
    stating: statingOf(records, indicators),
    lengths: lengthsOf(metrics, indicators),
    tree: treeOf(light),
    whole: wholeOf(light.claims(), metrics),
  };
}
