/** Start and goal of each plan for one indicator, and the values of them that compare. */
import type {Headline} from "../../lib/align/headline.js";
import {ancestorsOf} from "../../lib/align/side.js";
import {comparableMetrics, type ComparableGroup} from "../../lib/normalise/groups.js";
import type {Indicator, Metric, PlanRecord} from "../../lib/model/index.js";
import type {Site} from "../../components/corpus.js";

export interface Row {
  readonly record: PlanRecord;
  readonly start: Headline | null;
  readonly goal: Headline | null;
}

const groups = new WeakMap<Site, Map<string, ComparableGroup | undefined>>();

/** What may stand in one picture: one scope, one dimension, one length of period; looked for once a page. */
export function groupOf(site: Site, indicator: Indicator): ComparableGroup | undefined {
  const known = groups.get(site) ?? new Map<string, ComparableGroup | undefined>();
  groups.set(site, known);
  if (!known.has(indicator.id))
    known.set(
      indicator.id,
      comparableMetrics(indicator, {metrics: site.metrics, indicators: site.data.indicators, lengths: site.lengths}).find(
        (g) => g.indicator.id === indicator.id,
      ),
    );
  return known.get(indicator.id);
}

const members = new WeakMap<ComparableGroup, ReadonlySet<Metric>>();

function membersOf(group: ComparableGroup | undefined): ReadonlySet<Metric> {
  if (!group) return new Set();
  const known = members.get(group) ?? new Set(group.metrics);
  members.set(group, known);
  return known;
}

/** The value that compares: per head for totals, as stated otherwise; null where it cannot be had. */
export function comparable(site: Site, headline: Headline | null, indicator: Indicator): Metric | null {
  if (!headline) return null;
  const mine = site.metricsOf(headline.claim.id);
  return mine.find((m) => membersOf(groupOf(site, indicator)).has(m)) ?? null;
}

export function rowsOf(site: Site, indicator: Indicator): Row[] {
  return site.records
    .map((record) => ({record, start: site.start(record.plan.id, indicator), goal: site.goal(record.plan.id, indicator)}))
    .filter((r) => r.start || r.goal);
}

/** Plans of a region that stands above all others drawn, as reference lines. */
export function isAbove(site: Site, row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((r) => r.record.plan.region !== row.record.plan.region);
  return others.length > 0 && others.every((r) => ancestorsOf(r.record.plan.region, site.data.regions).includes(row.record.plan.region));
}

/** Of many plans, so many of the highest and of the lowest. */
export const ENDS = 10;

/** Those that stand above all others, and those whose goals are the highest and the lowest. */
export function endsOf(site: Site, indicator: Indicator, rows: readonly Row[]): Row[] {
  const value = new Map(rows.map((r) => [r, comparable(site, r.goal, indicator)?.value]));
  const ranked = rows.filter((r) => value.get(r) !== undefined).toSorted((a, b) => value.get(b)! - value.get(a)!);
  const ends = new Set([...rows.filter((r) => isAbove(site, r, rows)), ...ranked.slice(0, ENDS), ...ranked.slice(-ENDS)]);
  return rows.filter((r) => ends.has(r));
}
