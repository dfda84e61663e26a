/** The part of each plan: what it states, with what makes that comparable. */
import {group} from "d3-array";
import {ancestorsOf} from "../../align/index.js";
import type {PlanRecord} from "../../model/index.js";
import type {Source} from "../source.js";
import type {PlanPart} from "./shapes.js";

/** Plans without their texts as the pages take them: of a review what it says of clauses. */
export function partsOf({reference: {populations, observations, regions}, decisions}: Source): (light: PlanRecord) => PlanPart {
  const residents = group(populations, (p) => p.code);
  const reported = group(observations, (o) => o.code);
  const decided = group(decisions, (d) => d.lower);
  return ({plan, claims, worded, review}) => ({
    record: {plan, claims, worded, review: {plan: plan.id, clauses: review.clauses, decisions: []}},
    populations: [plan.region, ...ancestorsOf(plan.region, regions)].flatMap((code) => residents.get(code) ?? []),
    observations: reported.get(plan.region) ?? [],
    decisions: decided.get(plan.id) ?? [],
  });
}

/** Statements of a plan that a view is about, and nothing else of it. */
export function sliceOf(part: PlanPart, indicators: ReadonlySet<string>): PlanPart {
  const {record, populations, observations} = part;
  const {plan, claims} = record;
  const about = (indicator: string | null): boolean => indicator !== null && indicators.has(indicator);
  return {
    record: {plan, claims: claims.filter((c) => about(c.indicator)), review: {plan: plan.id, decisions: []}},
    populations,
    observations: observations.filter((o) => about(o.indicator)),
    decisions: [],
  };
}
