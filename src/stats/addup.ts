import {sum as sumOf} from "d3-array";
import type {Interval} from "../model/quantity.js";
import {above, minus, overlaps, sum, times} from "./interval.js";

/** A child's value, in the parent's unit. */
export interface Part {
  readonly key: string;
  /** Null is missing. */
  readonly value: Interval | null;
  /** Weight of a mean (persons, entities); not used for totals. */
  readonly weight?: number;
}

/** agrees 相符, contradicts 不符, cannot tell 无法判断. */
export type AddUpVerdict = "agrees" | "contradicts" | "cannot tell";

/** What children come to beside their parent. */
export interface AddUp {
  readonly verdict: AddUpVerdict;
  /** What the children give together: a sum or a weighted mean; null where nothing is known. */
  readonly together: Interval | null;
  /** parent − together; for a partial total, what is left for the others. */
  readonly rest: Interval | null;
  readonly missing: readonly string[];
  readonly reason: string;
}

/**
 * Whether children's totals add up to the parent's.
 *
 *     complete and nothing missing: the sum's interval must meet the parent's
 *     otherwise:                    the known sum must not lie above the parent (for what cannot be negative)
 *
 * Pass intervals widened by rounding (`rounded`), so that a contradiction is one that no rounding explains.
 *
 * @example addUpTotal({low: 10, high: 10, lowOpen: false, highOpen: false}, [{key: "a", value: {low: 11, high: 11, lowOpen: false, highOpen: false}}], false).verdict // "contradicts"
 */
export function addUpTotal(parent: Interval, children: readonly Part[], complete: boolean): AddUp {
  const known = children.flatMap((c) => (c.value === null ? [] : [c.value]));
  const missing = children.filter((c) => c.value === null).map((c) => c.key);
  if (known.length === 0) return {verdict: "cannot tell", together: null, rest: null, missing, reason: "no child has a value"};
  const together = sum(known);
  const rest = minus(parent, together);
  if (above(together, parent)) return {verdict: "contradicts", together, rest, missing, reason: "the children exceed the parent"};
  if (!complete || missing.length > 0)
    return {verdict: "cannot tell", together, rest, missing, reason: "some children are not known; their sum leaves room"};
  if (above(parent, together)) return {verdict: "contradicts", together, rest, missing, reason: "the children do not reach the parent"};
  return {verdict: "agrees", together, rest, missing, reason: ""};
}

/**
 * Whether a parent's ratio can be the weighted mean of its children's.
 *
 *     mean = Σ weight × value ÷ Σ weight
 *
 * All children with value and weight are needed; with some missing only the weaker statement is made that the parent lies in the range
 * of the known ones or not, and the verdict stays "cannot tell". Throws on a weight that is not positive.
 *
 * @example addUpMean({low: 2, high: 2, lowOpen: false, highOpen: false}, [{key: "a", weight: 1, value: {low: 1, high: 1, lowOpen: false, highOpen: false}}, {key: "b", weight: 1, value: {low: 3, high: 3, lowOpen: false, highOpen: false}}]).verdict // "agrees"
 */
export function addUpMean(parent: Interval, children: readonly Part[], complete = true): AddUp {
  const bad = children.find((c) => c.weight !== undefined && !(c.weight > 0));
  if (bad) throw new Error(`addUpMean: the weight of "${bad.key}" is ${bad.weight}; pass a positive number or leave it out`);
  const known = children.flatMap((c) => (c.value === null || c.weight === undefined ? [] : [{value: c.value, weight: c.weight}]));
  const missing = children.filter((c) => c.value === null || c.weight === undefined).map((c) => c.key);
  if (known.length === 0) return {verdict: "cannot tell", together: null, rest: null, missing, reason: "no child has a value and a weight"};
  const total = sumOf(known, (k) => k.weight);
  const together = sum(known.map((k) => times(k.value, k.weight / total)));
  const rest = minus(parent, together);
  if (!complete || missing.length > 0) return {verdict: "cannot tell", together, rest, missing, reason: "a mean needs every child"};
  const verdict = overlaps(parent, together) ? "agrees" : "contradicts";
  return {verdict, together, rest, missing, reason: verdict === "agrees" ? "" : "no rounding explains the difference"};
}
