import {createFinder} from "./candidates.js";
import {gramCount} from "./grams.js";
import {createLikener, vectorOf, type Likeness} from "./likeness.js";
import type {PlanIndex} from "./plan-index.js";
import type {Unit} from "./unit.js";
import type {Vectors} from "./vectors.js";
import type {Vocabulary} from "./vocabulary.js";
import {sum, weigh, weighParts} from "./weights.js";

/** A clause with less detail than this share of its weight is all field words and is judged by them. */
const LEAST_DETAIL = 0.12;
/** Highest mean weight of a character among the pairs of plans that the model was fitted on. */
const USUAL = 0.411;
/** What a cosine counts for beside the shared words. */
const MEANING = 0.5;

/** What a clause promises within its field: weights with field words damped, in all and part by part. */
export interface Detail {
  readonly detail: readonly number[];
  /** Sum of the weights of each part. */
  readonly wholes: readonly number[];
  /** How much each part counts. */
  readonly partWeights: readonly number[];
}

/** Two plans made comparable: weights of characters by their rarity in the pair. */
export interface Comparison {
  readonly words: Vocabulary;
  readonly detail: (unit: Unit) => Detail;
  /** Mean weight of a character of a higher unit, on the scale of long plans: in two short ones every word is rare. */
  readonly density: (unit: Unit) => number;
  /** The likest sentences of the lower plan, best first, a few at most. */
  readonly likest: (higher: Unit) => readonly Answer[];
}

/** A sentence of the lower plan as an answer to one clause among those of the higher plan. */
export interface Answer extends Likeness {
  /** 0–1: its rank for the clause over its highest rank for any clause: low where it answers another one. */
  readonly due: number;
}

/** Likest sentences that a verdict rests on. */
const LIKEST = 8;

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const rarityOf = (count: number, total: number): number => Math.log(1 + total / Math.max(1, count)) / Math.log(1 + total);

/**
 * Makes two plans comparable. A pair of characters that stands in few sentences of the two plans weighs more:
 *
 *     rarity = ln(1 + n ÷ df) ÷ ln(1 + n)
 *
 * so that adding a third plan changes nothing. Vectors of sentences, where given, propose further candidates and join in their order.
 */
export function createComparison(lower: PlanIndex, higher: PlanIndex, vectors?: Vectors): Comparison {
  const {words} = lower;
  const total = lower.units.length + higher.units.length;
  const known = new Float64Array(gramCount());
  const rarity = (gram: number): number => {
    const value = known[gram]!;
    if (value > 0) return value;
    const df = (lower.postings.get(gram)?.length ?? 0) + (higher.postings.get(gram)?.length ?? 0);
    return (known[gram] = rarityOf(df, total));
  };
  const rareNames = memo((unit: Unit) =>
    unit.names.map(({word, grams}) => rarityOf(lower.holding(word, grams) + higher.holding(word, grams), total)),
  );
  const weights = memo((unit: Unit) => weigh(unit, rarity));
  const vector = memo((unit: Unit) => vectorOf(unit, rarity));

  const density = (unit: Unit): number => sum(weights(unit)) / Math.max(1, unit.text.length);
  const asked = higher.units.filter((unit) => unit.forward && unit.source !== "row");
  const usual = sum(asked.map(density)) / Math.max(1, asked.length) || 1;

  const candidatesOf = createFinder(lower, weights, vectors);
  const held = createLikener({rarity, weights, rareNames, vector}, words.topics);
  /** Highest rank of each lower sentence for any clause that was ranked. */
  const tops = new Float64Array(lower.units.length);
  const ranked = memo((unit: Unit) => {
    const {places, meanings} = candidatesOf(unit);
    const {score, take} = held(unit);
    const ranks = places.map((place, row) => {
      const candidate = lower.units[place]!;
      const near = meanings === null ? 0 : meanings[place]!;
      const words = score(candidate, row);
      const rank = near === 0 ? words : (1 - MEANING) * words + MEANING * near;
      tops[place] = Math.max(tops[place]!, rank);
      return {candidate, place, row, rank};
    });
    return ranks
      .sort((a, b) => b.rank - a.rank || a.candidate.start - b.candidate.start)
      .slice(0, LIKEST)
      .map(({candidate, place, row, rank}) => ({place, like: take(candidate, row, rank)}));
  });
  let complete = false;
  const highest = (): Float64Array => {
    if (!complete) asked.forEach(ranked);
    complete = true;
    return tops;
  };

  return {
    words,
    detail: memo((unit: Unit) => {
      const own = weights(unit);
      const damped = own.map((weight, i) => weight * unit.detail[i]!);
      const detail = sum(damped) < LEAST_DETAIL * sum(own) ? own : damped;
      return {detail, ...weighParts(unit, detail)};
    }),
    density: (unit) => density(unit) / Math.max(1, usual / USUAL),
    likest: (unit) => ranked(unit).map(({like, place}) => ({...like, due: like.score > 0 ? like.score / highest()[place]! : 0})),
  };
}
