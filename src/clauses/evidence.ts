import type {Comparison, Likeness} from "./comparison.js";
import type {Unit} from "./unit.js";
import {powerMean, shareOf} from "./weights.js";

/**
 * What a verdict rests on.
 * together: how well all sentences taken together have the clause's best parts (power mean, 0–1);
 * detail: the same with words that only name the field of work damped; amount: ln(1 + weight of detail that the best sentence has).
 */
export interface Evidence {
  readonly together: number;
  readonly detail: number;
  readonly amount: number;
}

/**
 * Ordinal logistic regression over every clause read by hand: test/eval/fit-clauses.ts finds the coefficients,
 * and says what they are worth on pairs of plans that the fit has not seen.
 * level = Σ coefficient × evidence; partly from `partly` on, taken up from `full` on.
 */
export const MODEL = {together: 3.66, detail: 3.76, amount: 1.57, partly: 4.45, full: 6.31};

export const levelOf = (e: Evidence, model = MODEL): number =>
  model.together * e.together + model.detail * e.detail + model.amount * e.amount;

/** Evidence of one or several lower sentences for a clause of the higher plan. */
export function evidenceOf(unit: Unit, likes: readonly Likeness[], comparison: Comparison): Evidence {
  const {detail, partWeights} = comparison.detail(unit);
  const best = (value: (like: Likeness) => number): number => likes.reduce((top, like) => Math.max(top, value(like)), 0);
  const parts = unit.parts.map(({start, end}) => best((like) => shareOf(detail, like.covered, start, end) * like.field));
  const found = (like: Likeness): number => {
    let total = 0;
    for (let i = 0; i < detail.length; i++) total += detail[i]! * like.covered[i]!;
    return total * like.field;
  };
  return {
    together: powerMean(
      unit.parts.map((_, i) => best((like) => like.parts[i]!)),
      comparison.partWeights(unit),
      3,
    ),
    detail: powerMean(parts, partWeights, 3),
    amount: Math.log1p(best(found)),
  };
}

/** Distance of a level from the nearest cut of its verdict. */
export const distanceOf = (level: number, model = MODEL): number => Math.min(Math.abs(level - model.partly), Math.abs(level - model.full));
