import {bisectLeft} from "d3-array";
import type {Grams} from "./alike.js";

/** Places of lists that are looked at for one item: the work for each stays the same however long the texts are. */
const LOOKED_AT = 1500;
/** Items that are given back at most, those that share most. */
const MOST = 120;

/**
 * Finds those items of a list that share pairs of characters with another, which may be alike; in the order of the list. Rare pairs are
 * looked up first. Where a pair stands nearly everywhere, only its places around `at` are looked at, for a text that repeats itself
 * pairs with its own repetition at the same place.
 */
export function nearbyIn(list: readonly Grams[]): (grams: Grams, at: number) => readonly number[] {
  const postings = new Map<string, number[]>();
  list.forEach(({pairs}, i) => {
    for (const pair of pairs.keys()) {
      const known = postings.get(pair);
      if (known) known.push(i);
      else postings.set(pair, [i]);
    }
  });
  return ({pairs}, at) => {
    const lists = [...pairs.keys()].flatMap((pair) => [postings.get(pair) ?? []]).sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    let left = LOOKED_AT;
    for (const places of lists) {
      if (left <= 0) break;
      const from = places.length <= left ? 0 : Math.min(Math.max(0, bisectLeft(places, at) - (left >> 1)), places.length - left);
      for (let i = from; i < Math.min(places.length, from + left); i++) shared.set(places[i]!, (shared.get(places[i]!) ?? 0) + 1);
      left -= places.length;
    }
    const found = [...shared.keys()];
    if (found.length > MOST) found.sort((a, b) => shared.get(b)! - shared.get(a)! || Math.abs(a - at) - Math.abs(b - at)).splice(MOST);
    return found.sort((a, b) => a - b);
  };
}
