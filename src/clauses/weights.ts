import type {Unit} from "./unit.js";

/** Share of a weight that is covered, within a stretch. */
export function shareOf(weights: readonly number[], covered: readonly number[], start = 0, end = weights.length): number {
  let all = 0;
  let found = 0;
  for (let i = start; i < end; i++) {
    all += weights[i]!;
    found += weights[i]! * covered[i]!;
  }
  return all === 0 ? 0 : found / all;
}

/** Sum of values. */
export function sum(values: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < values.length; i++) all += values[i]!;
  return all;
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < a.length; i++) all += a[i]! * b[i]!;
  return all;
}

/** Mean of values under weights; with a power above 1 the well covered parts count more. */
export function powerMean(values: readonly number[], weights: readonly number[], power: number): number {
  const all = sum(weights);
  let total = 0;
  for (let i = 0; i < values.length; i++) total += weights[i]! * values[i]! ** power;
  return all === 0 ? 0 : (total / all) ** (1 / power);
}

/** A thing said in many words weighs like one said in eight characters. */
function capConcepts(unit: Unit, weights: number[]): void {
  for (const part of unit.parts) {
    const inside = unit.concepts.filter((hit) => hit.start >= part.start && hit.end <= part.end);
    const length = new Map<number, number>();
    for (const hit of inside) length.set(hit.group, (length.get(hit.group) ?? 0) + hit.end - hit.start);
    for (const hit of inside) {
      const factor = Math.min(1, 8 / length.get(hit.group)!);
      for (let i = hit.start; i < hit.end; i++) weights[i]! *= factor;
    }
  }
}

/** Weight of each character: its content times the mean rarity of the pairs it stands in. */
export function weigh(unit: Unit, rarity: (gram: number) => number): number[] {
  const weights = unit.content.map((content, i) => {
    const before = i > 0 ? unit.grams[i - 1]! : 0;
    const here = unit.grams[i]!;
    const left = before ? rarity(before) : here ? rarity(here) : 0.5;
    return (content * (left + (here ? rarity(here) : left))) / 2;
  });
  capConcepts(unit, weights);
  return weights;
}

/** Weight of each part: root of its characters' weights; the first promise counts most. */
export function weighParts(unit: Unit, weights: readonly number[]): number[] {
  const first = unit.parts.findIndex((part) => part.role === 1);
  return unit.parts.map((part, i) => part.role * (i === first ? 1.4 : 1) * Math.sqrt(sum(weights.slice(part.start, part.end))));
}
