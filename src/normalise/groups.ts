import {mode, sort} from "d3-array";
import type {Indicator, Metric} from "../model/index.js";
import {comparability} from "./comparability.js";
import {isTotal} from "./metric.js";
import {paired, saidOf, type Paired, type Said} from "../say/index.js";
import {lengthOf} from "./period.js";

/** A metric kept out of a comparison, and why. */
export interface Aside extends Paired<"reason"> {
  readonly metric: Metric;
}

/** The values of one indicator: those that compare with one another, the raw totals beside them, and what was set aside. */
export interface ComparableGroup extends Paired<"reason"> {
  readonly indicator: Indicator;
  /** comparable: the indicator asked for; related: shown beside it with the reason, never ranked with it. */
  readonly state: "comparable" | "related";
  readonly metrics: readonly Metric[];
  /** Raw totals of regions of different size; never compared with one another. */
  readonly totals: readonly Metric[];
  readonly aside: readonly Aside[];
}

interface Comparing {
  readonly metrics: readonly Metric[];
  readonly indicators: readonly Indicator[];
  /** Years that most values of an indicator are counted over, where these metrics are not all there are. */
  readonly lengths?: Readonly<Record<string, number>>;
}

/**
 * Groups metrics around an indicator: exactly the same scope first, then each related indicator with the reason why it is not
 * the same. Inside a group only like is held with like; the rest is set aside with its reason.
 *
 * @example comparableMetrics(corpus.indicator("market-entities"), {metrics: corpus.metrics(), indicators: corpus.indicators()})[0].indicator.id // "market-entities"
 */
export function comparableMetrics(indicator: Indicator, {metrics, indicators, lengths = {}}: Comparing): ComparableGroup[] {
  const byId = new Map(indicators.map((i) => [i.id, i]));
  const related = indicator.related.flatMap((r) => byId.get(r.indicator) ?? []);
  return [indicator, ...related]
    .map((i) => groupOf(i, indicator, metrics, lengths[i.id]))
    .filter((g) => g.state === "comparable" || hasAny(g));
}

function groupOf(indicator: Indicator, asked: Indicator, all: readonly Metric[], years: number | undefined): ComparableGroup {
  const own = all.filter((m) => m.indicator === indicator.id);
  const verdict = comparability(asked, indicator);
  const totals = own.filter((m) => m.basis === "total");
  const candidates = candidatesOf(indicator, own);
  const length = years ?? commonLength(indicator, own);
  const aside = candidates.flatMap((metric): Aside[] => {
    const reason = asideOf(metric, indicator, length);
    return reason === null ? [] : [{metric, ...paired({reason})}];
  });
  const out = new Set(aside.map((a) => a.metric));
  return {
    indicator,
    state: verdict.state === "comparable" ? "comparable" : "related",
    ...paired({reason: verdict.state === "comparable" ? "" : saidOf(verdict, "reason")}),
    metrics: candidates.filter((m) => !out.has(m)),
    totals,
    aside,
  };
}

/** Flags that keep a value out of a comparison. */
const APART: Readonly<Record<string, Said>> = {
  "unit-conflict": {zh: "原文单位自相矛盾", en: "the plan contradicts itself on the unit"},
  "unit-missing": {zh: "原文缺单位", en: "the text states no unit"},
  "growth-of-level": {zh: "这是增速，不是水平", en: "a growth rate, not a level"},
  "increment-of-stock": {zh: "这是增量，不是存量", en: "an addition, not a stock"},
};

/** Why a value is kept out; null where it compares. */
function asideOf({flags, period}: Metric, {measurement}: Indicator, length: number): Said | null {
  const flag = Object.keys(APART).find((f) => flags.includes(f));
  if (flag !== undefined) return APART[flag]!;
  return measurement === "flow" && lengthOf(period) !== length ? {zh: "统计的年数不同", en: "counted over another number of years"} : null;
}

/** Years that most values of an indicator are counted over; totals of another basis do not count. */
export const commonLength = (indicator: Indicator, own: readonly Metric[]): number =>
  commonest(candidatesOf(indicator, own).map((m) => lengthOf(m.period)));

const candidatesOf = (indicator: Indicator, own: readonly Metric[]): readonly Metric[] =>
  isTotal(indicator) ? own.filter((m) => m.basis === "per-head") : own;

function commonest(lengths: readonly number[]): number {
  return mode(sort(lengths)) ?? 1;
}

function hasAny(group: ComparableGroup): boolean {
  return group.metrics.length + group.totals.length + group.aside.length > 0;
}
