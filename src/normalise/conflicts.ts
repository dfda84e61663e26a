import {group} from "d3-array";
import type {Claim} from "../model/index.js";
import {matchDimension, parseUnit} from "./units.js";

/**
 * Claims of one plan that print the same number for the same indicator and time under units of different size (2800 万家 and
 * 2800 家): at most one can be right, so none is multiplied. Returns the ids of both sides, with the other's unit.
 */
export function unitConflicts(claims: readonly Claim[]): ReadonlyMap<string, {readonly unit: string; readonly larger: boolean}> {
  const linked = claims.filter((claim) => claim.indicator !== null && claim.value !== 0);
  const groups = group(linked, (claim) => [claim.indicator, claim.value, claim.period].join("|"));
  const conflicts = new Map<string, {unit: string; larger: boolean}>();
  for (const group of groups.values())
    for (const a of group) {
      const other = group.find((b) => clash(a.unit, b.unit));
      if (other) conflicts.set(a.id, {unit: other.unit, larger: parseUnit(a.unit).factor > parseUnit(other.unit).factor});
    }
  return conflicts;
}

function clash(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [parseUnit(a), parseUnit(b)];
  return x.factor !== y.factor && x.dimension !== "number" && matchDimension(x.dimension, y.dimension) !== "different";
}
