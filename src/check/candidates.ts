import {normalName} from "../claims/index.js";
import {dice, gramsOf, within, type Grams} from "../changes/alike.js";
import type {Claim, Plan} from "../model/index.js";
import {matchDimension, parseUnit} from "../normalise/index.js";
import {tidy} from "../normalise/units.js";

/** A statement with what is compared of it, made once. */
export interface Seen {
  readonly claim: Claim;
  readonly plan: Plan | null;
  readonly key: string;
  readonly name: Grams;
  readonly dimension: string;
  /** In base things: 4万户 is 40000. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly factor: number;
}

export function seen(claim: Claim, plan: Plan | null): Seen {
  const {factor, dimension} = parseUnit(claim.unit);
  const key = normalName(claim.name);
  const max = claim.valueMax === null ? null : tidy(claim.valueMax * factor);
  return {claim, plan, key, name: gramsOf(key), dimension, value: tidy(claim.value * factor), valueMax: max, factor};
}

/** Names this alike are held to be one thing. */
export const SAME_THING = 0.6;

/** How sure two statements speak of one thing, 0–1: the same indicator, the same name, or names that share most of their words. */
export function likeness(a: Seen, b: Seen): number {
  if (a.claim.indicator !== null && b.claim.indicator !== null) {
    if (a.claim.indicator === b.claim.indicator) return 1;
    if (a.key !== b.key) return 0;
  }
  if (a.key === b.key) return 1;
  const short = Math.min(a.key.length, b.key.length);
  const inside = short >= 4 ? 0.9 * Math.max(within(a.name, b.name), within(b.name, a.name)) : 0;
  return Math.max(dice(a.name, b.name), inside >= 0.9 ? 0.85 : 0);
}

/** Whether their numbers can be held against each other at all. */
export const sameDimension = (a: Seen, b: Seen): boolean => matchDimension(a.dimension, b.dimension) !== "different";
