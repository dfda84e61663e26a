import type {Indicator} from "../../model/index.js";

/** One name of an indicator, ready to be compared. */
export interface Entry {
  readonly indicator: Indicator;
  /** Normal name. */
  readonly key: string;
  readonly grams: ReadonlySet<number>;
}

/** An indicator with how alike its best name is, 0–1. */
export interface Candidate {
  readonly indicator: string;
  readonly score: number;
}

/** A candidate shares at least so much. */
const LEAST_SCORE = 0.3;

/** The pairs of characters in a name, each as one number. */
export function bigrams(key: string): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i + 1 < key.length; i++) grams.add((key.charCodeAt(i) << 16) | key.charCodeAt(i + 1));
  return grams;
}

/** Names by the pairs of characters in them. */
export function indexOf(entries: readonly Entry[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  entries.forEach((entry, i) => {
    for (const gram of entry.grams) {
      const list = index.get(gram);
      if (list) list.push(i);
      else index.set(gram, [i]);
    }
  });
  return index;
}

/** Indicators whose names look like `key`, best first: shared pairs of characters over all (Dice's coefficient). They are proposals only. */
export function candidatesFor(
  key: string,
  entries: readonly Entry[],
  index: ReadonlyMap<number, readonly number[]>,
  fits: (indicator: Indicator) => boolean,
): Candidate[] {
  const grams = bigrams(key);
  const shared = new Uint16Array(entries.length);
  const met: number[] = [];
  for (const gram of grams) for (const i of index.get(gram) ?? []) if (shared[i]!++ === 0) met.push(i);
  const best = new Map<string, number>();
  for (const i of met) {
    const {indicator, grams: own} = entries[i]!;
    const count = shared[i]!;
    const score = Math.round((200 * count) / (grams.size + own.size)) / 100;
    if (score > (best.get(indicator.id) ?? LEAST_SCORE) && fits(indicator)) best.set(indicator.id, Math.min(score, 0.99));
  }
  return [...best]
    .map(([indicator, score]) => ({indicator, score}))
    .sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
}
