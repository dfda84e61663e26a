import {ascending} from "d3-array";
import type {Interval} from "../model/quantity.js";
import {above, point, rounded} from "./interval.js";

/** A value to be ranked. */
export interface RankItem {
  readonly key: string;
  /** As stated; the order within a group follows it. Null is missing: listed, never ranked. */
  readonly value: number | null;
  /** What the statement allows; absent means the value alone. */
  readonly interval?: Interval;
  /** Half of the last printed digit; 0 or absent where the value is exact. */
  readonly halfWidth?: number;
}

/** An item with its rank, and the ranks that bounds and rounding allow. */
export interface Ranked {
  readonly key: string;
  readonly value: number;
  readonly interval: Interval;
  /** By stated value, equal values share the smaller rank (1, 2, 2, 4). */
  readonly rank: number;
  /** Best and worst rank that the bounds and the rounding allow. */
  readonly best: number;
  readonly worst: number;
  /** Numbers of the groups it belongs to, from 1; members of a group cannot be told apart. */
  readonly groups: readonly number[];
}

/** Items in order, those without a value, and groups that cannot be told apart. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Keys without a value. */
  readonly unranked: readonly string[];
  /** Each a largest set of keys of which no two can be told apart; a key alone forms no group. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Ranks values that are bounds or rounded: where two intervals overlap, no order is claimed between them.
 *
 *     best  = 1 + number of items certainly better
 *     worst = n − number of items certainly worse
 *
 * Groups are the maximal cliques of the overlap graph; since overlap is not transitive, an item may stand in two groups.
 * Method: interval ranks as for statistical league tables (Goldstein and Spiegelhalter 1996, JRSS A 159), here with certain instead
 * of probable ends. `polarity` says which end is better; for neutral indicators a rank has no meaning and the call throws.
 *
 * @example rank([{key: "a", value: 93.9, halfWidth: 0.05}, {key: "b", value: 94, halfWidth: 0.5}], "higher").ranked.map((r) => [r.best, r.worst]) // [[1, 2], [1, 2]]
 */
export function rank(items: readonly RankItem[], polarity: "higher" | "lower" | "neutral"): Ranking {
  if (polarity === "neutral") throw new Error("rank: the indicator is neutral; draw it, do not rank it");
  const known = items.flatMap((i) => (i.value === null ? [] : [{key: i.key, value: i.value, interval: intervalOf(i, i.value)}]));
  const better = (a: Interval, b: Interval): boolean => (polarity === "higher" ? above(a, b) : above(b, a));
  const ordered = [...known].sort((a, b) => (polarity === "higher" ? b.value - a.value : a.value - b.value) || ascending(a.key, b.key));
  const groups = cliques(ordered);
  const ranked = ordered.map((item) => ({
    ...item,
    rank: 1 + ordered.findIndex((o) => o.value === item.value),
    best: 1 + ordered.filter((o) => better(o.interval, item.interval)).length,
    worst: ordered.length - ordered.filter((o) => better(item.interval, o.interval)).length,
    groups: groups.flatMap((g, index) => (g.includes(item.key) ? [index + 1] : [])),
  }));
  return {ranked, unranked: items.filter((i) => i.value === null).map((i) => i.key), groups};
}

function intervalOf(item: RankItem, value: number): Interval {
  if (!Number.isFinite(value)) throw new Error(`rank: "${item.key}" has the value ${value}; pass null where it is missing`);
  const {low, high, lowOpen, highOpen} = rounded(item.interval ?? point(value), item.halfWidth ?? 0);
  return {low, high, lowOpen, highOpen};
}

/** Maximal cliques of an interval graph: at each lower end, all intervals that hold it; sets inside larger sets are dropped. */
function cliques(items: readonly {readonly key: string; readonly interval: Interval}[]): string[][] {
  const sets = items.map((at) => items.filter((o) => holdsStart(o.interval, at.interval)).map((o) => o.key));
  const wide = sets.filter((s) => s.length > 1);
  const inside = (a: string[], b: string[]): boolean => a.length <= b.length && a.every((k) => b.includes(k));
  return wide.filter((s, i) => !wide.some((o, j) => i !== j && inside(s, o) && (s.length < o.length || j < i)));
}

/** Whether `o` reaches over the lower end of `at`. */
function holdsStart(o: Interval, at: Interval): boolean {
  const startsBefore = o.low === null || (at.low !== null && (o.low < at.low || (o.low === at.low && (!o.lowOpen || at.lowOpen))));
  return startsBefore && !above(at, o);
}
