/** Chance that gives the same draws for the same seed, on every machine. */
import {randomLcg} from "d3";

export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `n` different ones of a list, in its order. */
  readonly some: <T>(list: readonly T[], n: number) => T[];
  readonly happens: (rate: number) => boolean;
}

/** @param seed any whole number; one a plan, so that plans do not hang on how many are made */
export function chance(seed: number): Chance {
  const next = randomLcg(((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296);
  for (let i = 0; i < 4; i++) next();
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    happens: (rate) => next() < rate,
    some<T>(list: readonly T[], n: number): T[] {
      const order = list.map((item, i) => ({item, i, at: next()}));
      const taken = order.toSorted((a, b) => a.at - b.at).slice(0, n);
      return taken.toSorted((a, b) => a.i - b.i).map(({item}) => item);
    },
  };
}
