import type {ClauseVerdictName} from "../model/index.js";
import type {Evidence} from "./evidence.js";

/** What evidence alone can say. */
export type Graded = Exclude<ClauseVerdictName, "not applicable">;

/** Coefficients of the level, and the levels from which a clause counts as partly and as fully taken up. */
export type Model = Readonly<Record<keyof Evidence | "partly" | "full", number>>;

/**
 * Ordinal logistic regression 有序逻辑回归:
 *
 *     level = Σ coefficient × evidence
 *     P(absent) = σ(partly − level), P(taken up) = 1 − σ(full − level)
 *
 * Sample: the 584 clauses of nine pairs of plans that were read by hand and are no settled duty of another level
 * (test/gold/clauses-*.jsonl, test/eval/clause-readings.jsonl). test/eval/fit-clauses.ts finds the coefficients, and says what
 * they are worth on pairs that the fit has not seen.
 */
export const MODEL: Model = {
  detail: 5.485,
  amount: 1.102,
  names: 1.147,
  density: -4.609,
  measures: 1.051,
  known: 0.294,
  partly: 1.74,
  full: 4.314,
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export const levelOf = (e: Evidence, model: Model = MODEL): number =>
  model.detail * e.detail +
  model.amount * e.amount +
  model.names * e.names +
  model.density * e.density +
  model.measures * e.measures +
  model.known * e.known;

export const nameOf = (level: number, model: Model = MODEL): Graded =>
  level >= model.full ? "taken up" : level >= model.partly ? "partly" : "absent";

/** Chance of each verdict at a level, 0–1. */
export function chancesAt(level: number, model: Model = MODEL): Readonly<Record<Graded, number>> {
  const [absent, notFull] = [logistic(model.partly - level), logistic(model.full - level)];
  return {absent, partly: notFull - absent, "taken up": 1 - notFull};
}
