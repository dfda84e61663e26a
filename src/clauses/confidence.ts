import {chancesAt, MODEL, nameOf, type Model} from "./model.js";

/** The model is too sure on pairs of plans that it has not seen: so much of its distance from an even chance is kept. */
const KEPT = 0.73;

/**
 * How sure the verdict at a level is, 0–1, rounded to two digits: the share of such verdicts that a reader shares.
 * Of the clauses read by hand at 0.8 and more, at least 93 of 100 are right by a fit on the other pairs.
 */
export function confidenceAt(level: number, model: Model = MODEL): number {
  const chance = chancesAt(level, model)[nameOf(level, model)];
  return Math.round((0.5 + (chance - 0.5) * KEPT) * 100) / 100;
}
