import type {PlanIndex} from "./plan-index.js";
import type {Unit} from "./unit.js";
import {clauseHash, cosine, type Vectors} from "./vectors.js";

/** Candidates that are compared in full; the rest share too little to matter. */
const CANDIDATES = 40;
/** Pairs of characters below this weight do not propose candidates: they stand everywhere. */
const LEAST_WEIGHT = 0.2;
/** What an expression for one thing counts beside pairs of characters. */
const CONCEPT = 2;
/** Sentences that vectors add to the candidates. */
const BY_VECTOR = 10;

/** Lower units that may answer a higher one, by their places. */
export interface Candidates {
  readonly places: readonly number[];
  /** Cosine with each lower unit, 0 where one of the two has no vector; null where no vector is known of the higher one. */
  readonly meanings: Float64Array | null;
}

/** Places of the `count` largest positive values, largest first; the earlier of equals first. */
function top(values: Float64Array, count: number): number[] {
  const places: number[] = [];
  for (let j = 0; j < values.length; j++) {
    const value = values[j]!;
    if (value <= 0 || (places.length === count && value <= values[places[count - 1]!]!)) continue;
    let at = places.length;
    while (at > 0 && values[places[at - 1]!]! < value) at--;
    places.splice(at, 0, j);
    if (places.length > count) places.pop();
  }
  return places;
}

/** Finds the lower units that share most with a higher one, and those near to it in meaning where vectors tell it. */
export function createFinder(lower: PlanIndex, weights: (unit: Unit) => readonly number[], vectors?: Vectors): (unit: Unit) => Candidates {
  const {units, postings, conceptPostings} = lower;
  const answers = units.map((unit) => unit.forward && unit.source !== "heading");
  const lengths = units.map((unit, j) => (answers[j] ? Math.sqrt(unit.text.length + 30) : Infinity));
  const sums = new Float64Array(units.length);

  /** Lower units in order of shared weight against length; a cheap first pass. */
  const nearest = (unit: Unit): number[] => {
    const own = weights(unit);
    const seen = new Set<number>();
    sums.fill(0);
    for (let i = 0; i < unit.grams.length; i++) {
      const gram = unit.grams[i]!;
      const weight = gram === 0 ? 0 : own[i]! + own[i + 1]!;
      if (weight < LEAST_WEIGHT || seen.has(gram)) continue;
      seen.add(gram);
      const holders = postings.get(gram);
      if (holders) for (let k = 0; k < holders.length; k++) sums[holders[k]!]! += weight;
    }
    for (const group of unit.conceptSet) for (const j of conceptPostings.get(group) ?? []) sums[j]! += CONCEPT;
    for (let j = 0; j < sums.length; j++) sums[j]! /= lengths[j]!;
    return top(sums, CANDIDATES);
  };
  if (!vectors) return (unit) => ({places: nearest(unit), meanings: null});

  const vectorOf = (unit: Unit): readonly number[] | null => vectors.get(clauseHash(unit.quote)) ?? null;
  const known = units.map((unit, j) => (answers[j] ? vectorOf(unit) : null));
  return (unit) => {
    const own = vectorOf(unit);
    const meanings = own && Float64Array.from(known, (theirs) => (theirs ? Math.max(0, cosine(own, theirs)) : 0));
    const places = nearest(unit);
    return {places: meanings ? [...new Set([...places, ...top(meanings, BY_VECTOR)])] : places, meanings};
  };
}
