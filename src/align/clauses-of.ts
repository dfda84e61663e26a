import {alignClauses} from "../clauses/index.js";
import type {ClauseVerdict, Excerpt} from "../model/index.js";
import {asRead} from "./readings.js";
import type {AlignContext, PlanSide} from "./side.js";

/** The clauses of the higher plan that `only` keeps, as the lower one takes them up; none where either has no text. */
export function clausesOf(
  lower: PlanSide,
  higher: PlanSide,
  {regions, words, measures, shown, vectors}: AlignContext,
  only?: (clause: Excerpt) => boolean,
): ClauseVerdict[] {
  if (!lower.document || !higher.document) return [];
  const level = regions.find((region) => region.code === lower.plan.region)?.level;
  return alignClauses(lower.document, higher.document, {words, measures, level, shown, vectors, only});
}

/** With the readings of curators in the place of verdicts. */
export function readBy(lower: PlanSide, higher: PlanSide, clauses: readonly ClauseVerdict[]): readonly ClauseVerdict[] {
  if (!lower.document || !higher.document) return clauses;
  const readings = lower.readings.filter((reading) => reading.higher === higher.plan.id);
  return asRead(clauses, readings, lower.document, higher.document);
}
