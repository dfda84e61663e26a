import {group} from "d3-array";
import type {Claim, Indicator, Metric} from "../model/index.js";
import {sameInterval} from "./compare.js";
import type {PlanSide} from "./side.js";

/** The statement that stands for a plan, and the others of the same indicator and year that disagree with it. */
export interface Headline {
  readonly metric: Metric;
  readonly claim: Claim;
  readonly contradictedBy: readonly Metric[];
}

const WHERE_ORDER = ["table", "secondary", "prose", "box", "annex"];
const GOALS: readonly string[] = ["target", "task"];
const STARTS: readonly string[] = ["baseline", "achieved"];

/**
 * What a plan asks for an indicator: of its targets and tasks the one of the latest year; in one year a target speaks before a task,
 * and a table before prose, boxes and annexes. Null if it asks nothing.
 *
 * @example goalOf(corpus.side("wulong-2021"), corpus.indicator("market-entities")).metric.value // 4
 */
export function goalOf(side: PlanSide, indicator: Indicator): Headline | null {
  return choose(side, indicator, GOALS);
}

/**
 * Where a plan starts from: of its base values and results the one of the latest year; in one year the base value speaks first.
 *
 * @example startOf(corpus.side("wulong-2021"), corpus.indicator("market-entities")).metric.value // 3.4
 */
export function startOf(side: PlanSide, indicator: Indicator): Headline | null {
  return choose(side, indicator, STARTS);
}

const byIndicator = new WeakMap<readonly Metric[], ReadonlyMap<string, readonly Metric[]>>();

/** Metrics of an indicator; a list is sorted into its indicators once. */
function metricsOf(metrics: readonly Metric[], indicator: string): readonly Metric[] {
  let groups = byIndicator.get(metrics);
  if (!groups) byIndicator.set(metrics, (groups = group(metrics, (m) => m.indicator)));
  return groups.get(indicator) ?? [];
}

const byId = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>();

/** The claim of a metric; a list is sorted by name once. */
function claimOf(claims: readonly Claim[], {claim}: Metric): Claim {
  let named = byId.get(claims);
  if (!named) byId.set(claims, (named = new Map(claims.map((c) => [c.id, c]))));
  return named.get(claim)!;
}

type Candidate = Omit<Headline, "contradictedBy">;

/** A statement without a year comes after all that have one. */
const latest = (a: Candidate, b: Candidate): number => (b.metric.year ?? -Infinity) - (a.metric.year ?? -Infinity) || 0;

/** Year before role: an older value never stands for a plan that states a newer one. */
function choose(side: PlanSide, indicator: Indicator, roles: readonly string[]): Headline | null {
  const candidates = metricsOf(side.metrics, indicator.id)
    .filter((m) => m.basis !== "per-head" && roles.includes(m.role) && fitsKind(m, indicator))
    .map((metric) => ({metric, claim: claimOf(side.claims, metric)}))
    .toSorted((a, b) => latest(a, b) || roles.indexOf(a.metric.role) - roles.indexOf(b.metric.role) || place(a.claim) - place(b.claim));
  const [first, ...rest] = candidates;
  return first ? {...first, contradictedBy: rest.map((c) => c.metric).filter((m) => disagrees(m, first.metric))} : null;
}

/** A growth rate is no value of a stock, and an addition is none of a total. */
function fitsKind(metric: Metric, indicator: Indicator): boolean {
  if (indicator.measurement === "growth") return metric.kind === "growth" || metric.kind === "annual" || metric.kind === "level";
  if (indicator.measurement === "stock") return metric.kind === "level";
  return metric.kind !== "growth";
}

function place(claim: Claim): number {
  const at = WHERE_ORDER.findIndex((w) => claim.where.startsWith(w));
  return at < 0 ? WHERE_ORDER.length : at;
}

/** Same role, kind and year, another set of values. */
function disagrees(a: Metric, b: Metric): boolean {
  return a.role === b.role && a.kind === b.kind && a.period === b.period && a.basis === b.basis && !sameInterval(a, b);
}
