import {group} from "d3-array";
import {ancestorsOf} from "../align/index.js";
import {parentPlanOf, withBasis} from "./relations.js";
import type {Plan, Region} from "../model/index.js";

/** Id of the plan above each plan that has one, found among the plans of the regions above it only. */
export function parentsOf(plans: readonly Plan[], regions: readonly Region[]): ReadonlyMap<string, string> {
  const byRegion = group(plans, (p) => p.region);
  const parents = new Map<string, string>();
  for (const plan of plans) {
    const above = ancestorsOf(plan.region, regions).flatMap((code) => byRegion.get(code) ?? []);
    const {plan: parent} = parentPlanOf(withBasis(plan, above), above, regions);
    if (parent) parents.set(plan.id, parent.id);
  }
  return parents;
}
