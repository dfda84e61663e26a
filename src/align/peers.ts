import type {PlanHead, Population, Region} from "../model/index.js";
import {ancestorsOf} from "./side.js";

/** A peer of the same province is as near as one of the same size whose population is this many times another. */
const SAME_PLACE = Math.log(3);
/** Of a place whose residents are not known. */
const UNKNOWN = Math.log(10);
/** The nearest that are looked at: each is a whole text to read. */
const MOST_PEERS = 8;

/**
 * Plans of other places of the same level 同类地区, the nearest first: in the same province, and near in residents.
 * Empty where the level of the plan's own place is not known.
 */
export function peersOf<P extends Pick<PlanHead, "id" | "region" | "secondary">>(
  plan: Pick<PlanHead, "region">,
  plans: readonly P[],
  {regions, populations}: {readonly regions: readonly Region[]; readonly populations: readonly Population[]},
): P[] {
  const levels = new Map(regions.map((r) => [r.code, r.level]));
  const level = levels.get(plan.region);
  if (level === undefined) return [];
  const residents = new Map(populations.filter((p) => p.basis === "census").map((p) => [p.code, p.persons]));
  const place = new Set(ancestorsOf(plan.region, regions).filter((code) => code !== "000000"));
  const away = ({region}: Pick<PlanHead, "region">): number => {
    const [a, b] = [residents.get(plan.region), residents.get(region)];
    const size = a && b ? Math.abs(Math.log(a / b)) : UNKNOWN;
    return size - (ancestorsOf(region, regions).some((code) => place.has(code)) ? SAME_PLACE : 0);
  };
  return plans
    .filter((p) => p.region !== plan.region && levels.get(p.region) === level && !p.secondary)
    .map((p) => ({p, far: away(p)}))
    .toSorted((a, b) => a.far - b.far || (a.p.id < b.p.id ? -1 : 1))
    .slice(0, MOST_PEERS)
    .map(({p}) => p);
}
