/** Start and goal of each plan for one indicator, and the values of them that compare. */
import type {Headline} from "../../lib/align/headline.js";
import {ancestorsOf} from "../../lib/align/side.js";
import {comparableMetrics, type ComparableGroup} from "../../lib/normalise/groups.js";
import type {Indicator, Metric, PlanRecord} from "../../lib/model/index.js";
import type {Site} from "../../components/site.js";

export interface Row {
  readonly record: PlanRecord;
  readonly start: Headline | null;
  readonly goal: Headline | null;
}

/** What may stand in one picture: one scope, one dimension, one length of period. */
export function groupOf(site: Site, indicator: Indicator): ComparableGroup | undefined {
  return comparableMetrics(indicator, {metrics: site.metrics, indicators: site.data.indicators}).find(
    (g) => g.indicator.id === indicator.id,
  );
}

/** The value that compares: per head for totals, as stated otherwise; null where it cannot be had. */
export function comparable(site: Site, headline: Headline | null, indicator: Indicator): Metric | null {
  if (!headline) return null;
  const mine = new Set(site.metricsOf(headline.claim.id).map((m) => m.id));
  return groupOf(site, indicator)?.metrics.find((m) => mine.has(m.id)) ?? null;
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
