import type {Answer, Comparison} from "./comparison.js";
import type {Unit} from "./unit.js";
import {dot, powerMean, share} from "./weights.js";

/** What a verdict on a clause rests on, from the likest sentences of the lower plan. */
export interface Evidence {
  /**
   * How well the sentences together have the clause's best parts: power mean, 0–1. Words that only name the field of work are damped,
   * and a sentence that answers another clause of the higher plan better counts less, by the root of what is due to this one.
   */
  readonly detail: number;
  /** ln(1 + weight of detail that the best sentence has). */
  readonly amount: number;
  /** ln(1 + rarity of the clause's own words that the best sentence has, in full or by a synonym). */
  readonly names: number;
  /** Mean weight of a character of the clause: one of rare words is seldom taken up. */
  readonly density: number;
  /** Measures of the clause that one of the sentences commits to: 1 all, −1 none, 0 where the clause names none. */
  readonly measures: number;
  /** 1 where the clause names a thing that the words of the field know, else 0: what they do not know is found literally or not at all. */
  readonly known: number;
}

/** Highest of a value among sentences; 0 without any. */
function best(likes: readonly Answer[], value: (like: Answer) => number): number {
  let top = 0;
  for (const like of likes) top = Math.max(top, value(like));
  return top;
}

/** Evidence of one or several lower sentences for a clause of the higher plan. */
export function evidenceOf(unit: Unit, likes: readonly Answer[], comparison: Comparison): Evidence {
  const {detail, wholes, partWeights} = comparison.detail(unit);
  const parts = unit.parts.map(({start, end}, i) =>
    best(likes, (like) => share(dot(detail, like.covered, start, end), wholes[i]!) * like.field * Math.sqrt(like.due)),
  );
  const amount = best(likes, (like) => dot(detail, like.covered) * like.field);
  return {
    detail: powerMean(parts, partWeights, 3),
    amount: Math.log1p(amount),
    names: Math.log1p(best(likes, (like) => like.names)),
    density: comparison.density(unit),
    measures: unit.measures.length === 0 ? 0 : 2 * best(likes, (like) => measuresFound(unit, like)) - 1,
    known: unit.strictSet.size > 0 ? 1 : 0,
  };
}

const measuresFound = (unit: Unit, {unit: lower}: Answer): number =>
  unit.measures.filter((measure) => lower.measures.includes(measure)).length / unit.measures.length;
