import {group} from "d3-array";
import type {Claim, ClaimRole, Metric, Plan} from "../../model/index.js";
import type {Material} from "./material.js";

/** How a statement stands among those of one plan on one indicator in one year. */
export interface Standing {
  /** 1 for the one that stands for the plan, 2 for the next. Per-head values are ranked among themselves. */
  readonly rank: number;
  /** True for one row of each plan, indicator and year, never a per-head one. */
  readonly headline: boolean;
}

/** A year of the plan's own is what it asks for; an earlier one is what there was. */
const ASKED: readonly ClaimRole[] = ["target", "task", "interim", "baseline", "achieved"];
const GIVEN: readonly ClaimRole[] = ["baseline", "achieved", "interim", "target", "task"];
/** A level stands for a year before a change does. */
const KINDS: readonly Metric["kind"][] = ["level", "annual", "increment", "growth"];
/** As in `headline`: a table speaks before prose, and prose before boxes and annexes. */
const PLACES = ["table", "secondary", "prose", "box", "annex"];

/** The standing of each metric, by its id; observed values stand for their region and year. */
export function standings({data, metrics}: Pick<Material, "data" | "metrics">): ReadonlyMap<string, Standing> {
  const claims = new Map(data.plans.flatMap((r) => r.claims.map((c) => [c.id, c] as const)));
  const plans = new Map(data.plans.map((r) => [r.plan.id, r.plan]));
  const alike = group(metrics, (m) => [m.plan, m.region, m.indicator, m.year ?? m.period, m.basis === "per-head"].join(" "));
  const out = new Map<string, Standing>();
  for (const group of alike.values()) {
    const before = (m: Metric): number[] => orderOf(m, claims.get(m.claim), plans.get(m.plan));
    const ordered = group.map((m) => ({m, order: before(m)})).toSorted((a, b) => compare(a.order, b.order));
    ordered.forEach(({m}, i) => out.set(m.id, {rank: i + 1, headline: i === 0 && m.basis !== "per-head"}));
  }
  return out;
}

function orderOf(m: Metric, claim: Claim | undefined, plan: Plan | undefined): number[] {
  const roles = plan && m.year !== null && m.year < plan.period[0] ? GIVEN : ASKED;
  const place = PLACES.findIndex((p) => claim?.where.startsWith(p));
  return [KINDS.indexOf(m.kind), roles.indexOf(m.role), place < 0 ? PLACES.length : place, claim?.numberStart ?? 0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, k) => x !== b[k]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}
