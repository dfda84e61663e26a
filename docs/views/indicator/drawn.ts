/** The rows of the plot: each plan with its ends and what was reported later, in the order asked for. */
import {ancestorsOf} from "../../lib/align/side.js";
import type {Headline} from "../../lib/align/headline.js";
import type {ChartValue} from "../../lib/charts/index.js";
import type {Indicator, Metric} from "../../lib/model/index.js";
import {observe} from "../../lib/normalise/index.js";
import {decimalsOf, roundOutward} from "../../lib/normalise/decimals.js";
import {requiredPace, requiredStep} from "../../lib/stats/pace.js";
import {regionOf, shortOf, type Site} from "../../components/site.js";
import {bracketed, say} from "../../components/state.js";
import {isAssumed, timeOf} from "../../components/value.js";
import type {Choice} from "./choice.js";
import {comparable, isAbove, type Row} from "./rows.js";

/** One line of the plot. */
export interface Line {
  readonly label: string;
  readonly region: string;
  readonly baseline: ChartValue | null;
  readonly target: ChartValue | null;
  readonly observed: ChartValue | null;
  /** Stands above all others: drawn as a line across them. */
  readonly above: boolean;
}

export const pointOf = (m: Metric | null): ChartValue | null =>
  m && {
    value: roundOutward(m.value, m.comparator, decimalsOf(m)),
    valueMax: m.valueMax === null ? null : Number(m.valueMax.toFixed(decimalsOf(m))),
    comparator: m.comparator,
    year: m.year,
    // What was reported has no sentence here.
    ...(m.claim ? {key: m.id} : {}),
  };

/** The value of a headline on the basis asked for. */
function metricOf(site: Site, headline: Headline | null, indicator: Indicator, basis: Choice["basis"]): Metric | null {
  if (basis === "total") return headline ? (site.metricsOf(headline.claim.id).find((m) => m.basis === "total") ?? null) : null;
  return comparable(site, headline, indicator);
}

/** Shares move in percentage points a year, everything else by a compound rate. */
export const stepped = (indicator: Indicator): boolean => indicator.dimension === "share" || indicator.measurement === "growth";

/** The pace from start to goal; a goal that is a bound makes the pace one. Null where a start is a bound, or an end or its year is missing. */
function paceOf(site: Site, {start, goal}: Row, indicator: Indicator): ChartValue | null {
  const [from, to] = [comparable(site, start, indicator), comparable(site, goal, indicator)];
  if (!from?.year || !to?.year || from.comparator !== "=" || from.valueMax !== null || to.valueMax !== null) return null;
  const way = {baseline: from.value, target: to.value, years: to.year - from.year};
  const pace = stepped(indicator) ? requiredStep(way) : requiredPace(way);
  return pace === null ? null : {value: Number(pace.toFixed(1)), comparator: to.comparator, year: to.year, key: to.id};
}

const ofYear = (v: ChartValue | null, year: number | null): ChartValue | null => (year === null || v?.year === year ? v : null);

/** Values reported for regions, latest first, on the basis asked for. */
function reported(site: Site, indicator: Indicator, {basis, year}: Choice): Metric[] {
  if (basis === "pace") return [];
  const mine = site.data.observations.filter((o) => o.indicator === indicator.id);
  const wanted = basis === "total" ? "total" : indicator.perHead ? "per-head" : "as-stated";
  return observe(mine, {indicators: site.data.indicators, populations: site.data.populations})
    .filter((m) => m.basis === wanted && (year === null || m.year === year))
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** A start that is not of the plan's base year says its year, and a sum its years. */
function labelOf({record, start, goal}: Row): string {
  const year = start?.metric.year ?? null;
  const assumed = [goal, start].some((x) => x && isAssumed(x.metric)) ? say("，年份推定", ", year assumed") : "";
  const sum = [goal, start].find((x) => x && x.metric.period.includes("-"))?.metric;
  if (sum) return `${shortOf(record.plan)}${bracketed(timeOf(sum))}`;
  if (year === null || year === record.plan.period[0] - 1)
    return `${shortOf(record.plan)}${assumed && bracketed(say("年份推定", "year assumed"))}`;
  return `${shortOf(record.plan)}${bracketed(say(`起点为 ${year} 年${assumed}`, `from ${year}${assumed}`))}`;
}

const sizeOf = (l: Line): number => (l.target ?? l.baseline ?? l.observed)?.value ?? 0;

/** The path of governments from the nation down, so that children follow their parent. */
const pathOf = (site: Site, region: string): string => [region, ...ancestorsOf(region, site.data.regions)].toReversed().join("/");

/** All lines that have a value to draw. */
export function linesOf(site: Site, indicator: Indicator, rows: readonly Row[], choice: Choice): Line[] {
  const {basis, ends, year} = choice;
  const seen = reported(site, indicator, choice);
  const plans = rows.map((r): Line => {
    const region = r.record.plan.region;
    const end = (which: "start" | "goal"): ChartValue | null =>
      ends === "both" || ends === which
        ? ofYear(pointOf(metricOf(site, r[which], indicator, basis)), ends === "both" && which === "start" ? null : year)
        : null;
    const target = basis === "pace" ? ofYear(paceOf(site, r, indicator), year) : end("goal");
    const baseline = basis === "pace" || (year !== null && ends === "both" && !target) ? null : end("start");
    const from = r.record.plan.period[0];
    const observed = seen.find((m) => m.region === region && (m.year ?? 0) >= from) ?? null;
    return {
      label: basis === "pace" ? shortOf(r.record.plan) : labelOf(r),
      region,
      baseline,
      target,
      observed: ends === "start" ? null : pointOf(observed),
      above: isAbove(site, r, rows),
    };
  });
  const planned = new Set(rows.map((r) => r.record.plan.region));
  const elsewhere = [...new Set(seen.map((m) => m.region))].filter((code) => !planned.has(code));
  const others = choice.others
    ? elsewhere.map((region): Line => ({
        label: regionOf(site, region),
        region,
        baseline: null,
        target: null,
        observed: pointOf(seen.find((m) => m.region === region)!),
        above: false,
      }))
    : [];
  const all = [...plans.filter((l) => l.baseline || l.target), ...others];
  return choice.sort === "value"
    ? all.toSorted((a, b) => sizeOf(b) - sizeOf(a))
    : all.toSorted((a, b) => (pathOf(site, a.region) < pathOf(site, b.region) ? -1 : 1));
}

/** Regions that a reported value is known of and no plan. */
export const elsewhereOf = (site: Site, indicator: Indicator, rows: readonly Row[]): number =>
  new Set(
    site.data.observations
      .filter((o) => o.indicator === indicator.id && !rows.some((r) => r.record.plan.region === o.code))
      .map((o) => o.code),
  ).size;
