import type {Unit} from "./unit.js";

/** Sum of values of a stretch. */
export function sum(values: readonly number[], start = 0, end = values.length): number {
  let all = 0;
  for (let i = start; i < end; i++) all += values[i]!;
  return all;
}

/** Sum of products within a stretch. */
export function dot(a: readonly number[], b: readonly number[], start = 0, end = a.length): number {
  let all = 0;
  for (let i = start; i < end; i++) all += a[i]! * b[i]!;
  return all;
}

/** Part of a whole, 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Mean of values under weights; with a power above 1 the well covered parts count more. */
export function powerMean(values: readonly number[], weights: readonly number[], power: number): number {
  const all = sum(weights);
  let total = 0;
  for (let i = 0; i < values.length; i++) total += weights[i]! * values[i]! ** power;
  return all === 0 ? 0 : (total / all) ** (1 / power);
}

/** Weight of each character: its content times the mean rarity of the pairs it stands in. */
export function weigh({content, grams, caps}: Unit, rarity: (gram: number) => number): number[] {
  const weights: number[] = [];
  for (let i = 0, before: number | null = null; i < content.length; i++) {
    const here: number | null = grams[i] === 0 ? null : rarity(grams[i]!);
    const left: number = before ?? here ?? 0.5;
    weights.push((content[i]! * (left + (here ?? left))) / 2);
    before = here;
  }
  for (const {start, end, factor} of caps) for (let i = start; i < end; i++) weights[i]! *= factor;
  return weights;
}

/**
 * Sum of the weights of each part, and how much the part counts: the root of the sum, so that a long list does not drown the promise;
 * the first promise counts most.
 */
export function weighParts(
  {parts}: Unit,
  weights: readonly number[],
): {readonly wholes: readonly number[]; readonly partWeights: readonly number[]} {
  const first = parts.findIndex((part) => part.role === 1);
  const wholes = parts.map(({start, end}) => sum(weights, start, end));
  return {wholes, partWeights: parts.map(({role}, i) => role * (i === first ? 1.4 : 1) * Math.sqrt(wholes[i]!))};
}
