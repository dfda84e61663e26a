import {normal} from "../clauses/index.js";
import {nearbyIn} from "./nearby.js";

/** A text without what a comparison must not see: white space, punctuation, width and case. */
export const bare = (text: string): string => normal(text).replace(/[\p{P}]/gu, (sign) => (sign === "%" ? sign : ""));

/** A text without its numbers, so that a figure that moved leaves the sentence what it was. */
export const numberless = (text: string): string => bare(text.replace(/\d[\d,.]*/g, "#"));

/** Pairs of neighbouring characters of a text. */
export interface Grams {
  /** How often each stands there. */
  readonly pairs: ReadonlyMap<string, number>;
  /** How many there are in all. */
  readonly size: number;
}

/** The pairs of characters of a text; a text of one character is a pair with nothing. */
export function gramsOf(text: string): Grams {
  const pairs = new Map<string, number>();
  const size = text === "" ? 0 : Math.max(1, text.length - 1);
  for (let i = 0; i < size; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return {pairs, size};
}

/** Pairs that both have. */
export function shared({pairs: a}: Grams, {pairs: b}: Grams): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [pair, n] of few) sum += Math.min(n, many.get(pair) ?? 0);
  return sum;
}

/**
 * How alike two texts are, 0–1: twice the pairs that both have over the pairs of both (Dice 1945).
 *
 * @example dice(gramsOf("质量提升"), gramsOf("质量提升")) // 1
 */
export function dice(a: Grams, b: Grams): number {
  const total = a.size + b.size;
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
}

/** The share of the pairs of `part` that `whole` has, 0–1. */
export function within(part: Grams, whole: Grams): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

/** Pairs of two lists that share pairs of characters, the best first, each item at most once; `score` below `least` makes no pair. */
export function paired<T>(
  as: readonly T[],
  bs: readonly T[],
  {grams, score, least}: {readonly grams: (item: T) => Grams; readonly score: (a: T, b: T) => number; readonly least: number},
): [a: T, b: T][] {
  const near = nearbyIn(bs.map(grams));
  const all = as
    .flatMap((a, i) => near(grams(a), i).map((j) => ({i, j, score: score(a, bs[j]!)})))
    .filter((p) => p.score >= least)
    .sort((p, q) => q.score - p.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return all.flatMap(({i, j}): [T, T][] => {
    if (usedA.has(i) || usedB.has(j)) return [];
    usedA.add(i);
    usedB.add(j);
    return [[as[i]!, bs[j]!]];
  });
}
