import {addHeadings, backShare, coverOf, createMarks, type Marks} from "./cover.js";
import {fieldOf} from "./field.js";
import {gramCount} from "./grams.js";
import type {PlanIndex} from "./plan-index.js";
import type {Unit} from "./unit.js";
import {clauseHash, cosine, type Vectors} from "./vectors.js";
import type {Vocabulary} from "./vocabulary.js";
import {powerMean, shareOf, sum, weigh, weighParts} from "./weights.js";

/** Candidates that are compared in full; the rest share too little to matter. */
const CANDIDATES = 40;
/** Pairs of characters below this weight do not propose candidates: they stand everywhere. */
const LEAST_WEIGHT = 0.2;
/** A clause with less detail than this share of its weight is all field words and is judged by them. */
const LEAST_DETAIL = 0.12;
/** Highest mean weight of a character among the pairs of plans that the model was fitted on. */
const USUAL = 0.411;
/** Parts of the rank: share of the higher clause found, its best part, share of the lower clause used, its names found. */
const RANK = {share: 0.385, parts: 0.23, back: 0.155, names: 0.23};
/** Sentences that vectors add to the candidates, and what a cosine counts for beside the shared words. */
const BY_VECTOR = {candidates: 10, share: 0.5};
/** One lower sentence held against one higher sentence. */
export interface Likeness {
  readonly unit: Unit;
  /** 0–1: ranks. */
  readonly score: number;
  /** 0–1: how far field of work and kind of action agree. */
  readonly field: number;
  /** Per character of the higher sentence, 0–1: found in the lower one. */
  readonly covered: readonly number[];
  /** Per part of the higher sentence, 0–1: share of its weight found, times `field`. */
  readonly parts: readonly number[];
  /** The same for the whole sentence. */
  readonly share: number;
  /** Rarity of the higher sentence's names that the lower one has, in full or by a synonym, summed, times `field`. */
  readonly names: number;
}

/** Two plans made comparable: weights of characters by their rarity in the pair. */
export interface Comparison {
  readonly words: Vocabulary;
  /** Weight of each character of a unit of either plan. */
  readonly weights: (unit: Unit) => readonly number[];
  /** The same with field words damped: what a clause promises within its field; and the weights of its parts by it. */
  readonly detail: (unit: Unit) => {readonly detail: readonly number[]; readonly partWeights: readonly number[]};
  /** Weight of each part: root of its characters' weights, so that a long list does not drown the promise. */
  readonly partWeights: (unit: Unit) => readonly number[];
  /** Mean weight of a character of a higher unit, on the scale of long plans: in two short ones every word is rare. */
  readonly density: (unit: Unit) => number;
  /** The likest sentences of the lower plan, best first. */
  readonly likest: (higher: Unit) => readonly Likeness[];
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

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const rarityOf = (count: number, total: number): number => Math.log(1 + total / Math.max(1, count)) / Math.log(1 + total);

/** How many sentences of a plan hold a word: those that hold its rarest pair of characters are looked at. */
function holding({units, postings}: PlanIndex, word: string, grams: readonly number[]): number {
  const lists = grams.flatMap((gram) => (gram === 0 ? [] : [postings.get(gram) ?? []]));
  if (lists.length === 0) return units.filter((unit) => unit.text.includes(word)).length;
  const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  return word.length === 2 ? shortest.length : shortest.filter((i) => units[i]!.text.includes(word)).length;
}

/** Rarity of the names that the lower sentence has; one of two characters stands there where their pair does. */
function namesFound({names}: Unit, lower: Unit, inLower: Marks, rare: readonly number[]): number {
  let found = 0;
  for (let i = 0; i < names.length; i++) {
    const {word, group, grams} = names[i]!;
    if ((group !== null && lower.strictSet.has(group)) || standsIn(lower, word, grams, inLower)) found += rare[i]!;
  }
  return found;
}

function standsIn({text}: Unit, word: string, grams: readonly number[], inLower: Marks): boolean {
  for (let i = 0; i < grams.length; i++) if (grams[i] !== 0 && !inLower.has(grams[i]!)) return false;
  return (grams.length === 1 && grams[0] !== 0) || text.includes(word);
}

function memoBy<V>(make: (key: string, grams: readonly number[]) => V): (key: string, grams: readonly number[]) => V {
  const known = new Map<string, V>();
  return (key, grams) => {
    const value = known.get(key) ?? make(key, grams);
    known.set(key, value);
    return value;
  };
}

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
  const holders = memoBy((word: string, grams: readonly number[]) =>
    [lower, higher].reduce((count, index) => count + holding(index, word, grams), 0),
  );
  const rareNames = memo((unit: Unit) => unit.names.map(({word, grams}) => rarityOf(holders(word, grams), total)));
  const weights = memo((unit: Unit) => weigh(unit, rarity));
  const partWeights = memo((unit: Unit) => weighParts(unit, weights(unit)));

  const density = (unit: Unit): number => sum(weights(unit)) / Math.max(1, unit.text.length);
  const asked = higher.units.filter((unit) => unit.forward && unit.source !== "row");
  const usual = sum(asked.map(density)) / Math.max(1, asked.length) || 1;
  const lengths = lower.units.map((unit) => (unit.forward && unit.source !== "heading" ? Math.sqrt(unit.text.length + 30) : Infinity));

  /** Lower units in order of shared weight against length; a cheap first pass. */
  const nearest = (unit: Unit): Unit[] => {
    const sums = new Float64Array(lower.units.length);
    const w = weights(unit);
    const seen = new Set<number>();
    for (let i = 0; i < unit.grams.length; i++) {
      const gram = unit.grams[i]!;
      const weight = gram === 0 ? 0 : w[i]! + w[i + 1]!;
      if (weight < LEAST_WEIGHT || seen.has(gram)) continue;
      seen.add(gram);
      const units = lower.postings.get(gram);
      if (units) for (let k = 0; k < units.length; k++) sums[units[k]!]! += weight;
    }
    for (const group of unit.conceptSet) for (const j of lower.conceptPostings.get(group) ?? []) sums[j]! += 2;
    for (let j = 0; j < sums.length; j++) sums[j]! /= lengths[j]!;
    return top(sums, CANDIDATES).map((j) => lower.units[j]!);
  };

  const vectorOf = memo((unit: Unit) => vectors?.get(clauseHash(unit.quote)) ?? null);
  /** Cosine with each lower unit, 0 where one of the two has no vector; null where no vector is known of the higher one. */
  const meanings = (unit: Unit): Float64Array | null => {
    const own = vectorOf(unit);
    return (
      own &&
      Float64Array.from(lower.units, (other, j) => {
        const theirs = lengths[j] === Infinity ? null : vectorOf(other);
        return theirs ? Math.max(0, cosine(own, theirs)) : 0;
      })
    );
  };
  /** The nearest by words, and by meaning where vectors tell it. */
  const candidatesOf = (unit: Unit, meant: Float64Array | null): Unit[] => {
    const byWords = nearest(unit);
    return meant ? [...new Set([...byWords, ...top(meant, BY_VECTOR.candidates).map((j) => lower.units[j]!)])] : byWords;
  };
  const placeOf = new Map(lower.units.map((unit, j) => [unit, j]));
  const withMeaning = (like: Likeness, meant: Float64Array): Likeness => {
    const near = meant[placeOf.get(like.unit)!]!;
    return near === 0 ? like : {...like, score: (1 - BY_VECTOR.share) * like.score + BY_VECTOR.share * near};
  };

  const lowerMarks = createMarks();
  const higherMarks = createMarks();
  /** Holds a unit against candidates; what is its own is looked up once. */
  const likener = (unit: Unit): ((candidate: Unit) => Likeness) => {
    const [w, own, rare] = [weights(unit), partWeights(unit), rareNames(unit)];
    const allRare = sum(rare) || 1;
    return (candidate) => {
      const inLower = lowerMarks.of(candidate.grams);
      const covered = addHeadings(unit, candidate, coverOf(unit, candidate, inLower, rarity), w);
      const field = fieldOf(unit, candidate, words.topics);
      const parts = unit.parts.map((part) => shareOf(w, covered, part.start, part.end) * field);
      const share = shareOf(w, covered) * field;
      const back = backShare(weights(candidate), candidate, higherMarks) * field;
      const names = namesFound(unit, candidate, inLower, rare) * field;
      const part = powerMean(parts, own, 2);
      const score = RANK.share * share + RANK.parts * part + RANK.back * back + (RANK.names * names) / allRare;
      return {unit: candidate, score, field, covered, parts, share, names};
    };
  };

  return {
    words,
    weights,
    detail: memo((unit: Unit) => {
      const own = weights(unit);
      const damped = own.map((weight, i) => weight * unit.detail[i]!);
      const detail = sum(damped) < LEAST_DETAIL * sum(own) ? own : damped;
      return {detail, partWeights: weighParts(unit, detail)};
    }),
    partWeights,
    density: (unit) => density(unit) / Math.max(1, usual / USUAL),
    likest: (unit) => {
      higherMarks.of(unit.grams);
      const meant = meanings(unit);
      const liken = likener(unit);
      return candidatesOf(unit, meant)
        .map((candidate) => (meant ? withMeaning(liken(candidate), meant) : liken(candidate)))
        .sort((a, b) => b.score - a.score || a.unit.start - b.unit.start);
    },
  };
}
