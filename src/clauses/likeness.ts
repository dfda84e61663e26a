import {addHeadings, aloneIn, backShare, createMarks, fillCover, type Cover, type Marks} from "./cover.js";
import {fieldOf} from "./field.js";
import type {Topics} from "./topics.js";
import type {Unit} from "./unit.js";
import {dot, powerMean, share, sum, weighParts} from "./weights.js";

/** Parts of the rank: share of the higher clause found, its best part, share of the lower clause used, its names found, and the plain cosine. */
const RANK = {share: 0.327, parts: 0.196, back: 0.132, names: 0.195, cosine: 0.15};

/** One lower sentence held against one higher sentence. */
export interface Likeness {
  readonly unit: Unit;
  /** 0–1: ranks. */
  readonly score: number;
  /** 0–1: how far field of work and kind of action agree. */
  readonly field: number;
  /** Per character of the higher sentence, 0–1: found in the lower one. */
  readonly covered: readonly number[];
  /** Rarity of the higher sentence's names that the lower one has, in full or by a synonym, summed, times `field`. */
  readonly names: number;
}

/** What two plans know of their units. */
export interface Scale {
  readonly rarity: (gram: number) => number;
  readonly weights: (unit: Unit) => readonly number[];
  /** Rarity of each name. */
  readonly rareNames: (unit: Unit) => readonly number[];
  /** Pairs of characters of a unit, each once, with its squared rarity, and the root of their sum. */
  readonly vector: (unit: Unit) => Vector;
}

/** A unit as TF–IDF 词频逆文档频率 sees it, each pair of characters counted once. */
export interface Vector {
  readonly pairs: readonly (readonly [gram: number, square: number])[];
  readonly length: number;
}

export function vectorOf({grams}: Unit, rarity: (gram: number) => number): Vector {
  const pairs = [...new Set(grams)].filter((gram) => gram !== 0).map((gram) => [gram, rarity(gram) ** 2] as const);
  return {pairs, length: Math.sqrt(pairs.reduce((all, [, square]) => all + square, 0)) || 1};
}

/** Cosine of two units, 0–1: the plain likeness that knows no words of the field. */
function cosineOf(higher: Vector, lower: Vector, inLower: Marks): number {
  let shared = 0;
  for (const [gram, square] of higher.pairs) if (inLower.has(gram)) shared += square;
  return shared / (higher.length * lower.length);
}

/** Lower units held against one higher unit, all of them before the few best are taken. */
export interface Held {
  /** Rank of a lower unit; `row` tells under which number it can be taken. */
  readonly score: (lower: Unit, row: number) => number;
  readonly take: (lower: Unit, row: number, score: number) => Likeness;
}

/** What of one lower unit is kept until the best are known; reused from clause to clause. */
interface Row {
  readonly covered: Cover;
  field: number;
  names: number;
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

/** Holds higher units against lower ones; what is a higher unit's own is looked up once. */
export function createLikener({rarity, weights, rareNames, vector}: Scale, topics: Topics): (higher: Unit) => Held {
  const [lowerMarks, higherMarks] = [createMarks(), createMarks()];
  const rows: Row[] = [];
  return (higher) => {
    const {parts} = higher;
    const [own, rare, alone] = [weights(higher), rareNames(higher), aloneIn(higher, rarity)];
    const [whole, allRare] = [sum(own), sum(rare) || 1];
    const {wholes, partWeights} = weighParts(higher, own);
    const found = parts.map(() => 0);
    const inHigher = higherMarks.of(higher.grams);
    const plain = vector(higher);

    const score = (lower: Unit, place: number): number => {
      const row = (rows[place] ??= {covered: [], field: 0, names: 0});
      const {covered} = row;
      const inLower = lowerMarks.of(lower.grams);
      fillCover(covered, higher, lower, inLower, alone);
      addHeadings(covered, higher, lower, own, share(dot(own, covered), whole));
      const field = fieldOf(higher, lower, topics);
      for (let i = 0; i < parts.length; i++) found[i] = share(dot(own, covered, parts[i]!.start, parts[i]!.end), wholes[i]!) * field;
      const back = backShare(weights(lower), lower, inHigher) * field;
      const names = namesFound(higher, lower, inLower, rare) * field;
      row.field = field;
      row.names = names;
      const all = share(dot(own, covered), whole) * field;
      const parted = RANK.parts * powerMean(found, partWeights, 2);
      return (
        RANK.share * all +
        parted +
        RANK.back * back +
        (RANK.names * names) / allRare +
        RANK.cosine * cosineOf(plain, vector(lower), inLower)
      );
    };
    const take = (unit: Unit, place: number, rank: number): Likeness => {
      const {covered, field, names} = rows[place]!;
      return {unit, score: rank, field, covered: covered.slice(0, own.length), names};
    };
    return {score, take};
  };
}
