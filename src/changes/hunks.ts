import type {Hunk} from "./model.js";

/** A stretch that both have, by its place in each. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A hunk with the place behind it in both texts. */
export interface PlacedHunk extends Hunk {
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What was taken out and put in, from the longest common stretch outward (Ratcliff and Obershelp 1988). */
export function hunksOf(a: string, b: string): PlacedHunk[] {
  const runs = [...(a.length * b.length > MOST ? ends(a, b) : common(a, b, 0, 0)), {a: a.length, b: b.length, length: 0}];
  let [i, j] = [0, 0];
  const hunks: PlacedHunk[] = [];
  for (const run of runs) {
    if (run.a > i || run.b > j) hunks.push({out: a.slice(i, run.a), in: b.slice(j, run.b), oldEnd: run.a, newEnd: run.b});
    [i, j] = [run.a + run.length, run.b + run.length];
  }
  return hunks;
}

/** Characters of one times those of the other that are still looked through: two sentences of two thousand. */
const MOST = 4_000_000;

/** Of two sentences too long to look through, which a lost full stop made: what both begin and end with. */
function ends(a: string, b: string): Run[] {
  const least = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < least && a[head] === b[head]) head++;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [
    {a: 0, b: 0, length: head},
    {a: a.length - tail, b: b.length - tail, length: tail},
  ].filter((run) => run.length > 0);
}

/** Shorter stretches are chance. */
const LEAST = 2;

function common(a: string, b: string, fromA: number, fromB: number): Run[] {
  const run = longest(a, b);
  if (run.length < LEAST) return [];
  return [
    ...common(a.slice(0, run.a), b.slice(0, run.b), fromA, fromB),
    {a: fromA + run.a, b: fromB + run.b, length: run.length},
    ...common(a.slice(run.a + run.length), b.slice(run.b + run.length), fromA + run.a + run.length, fromB + run.b + run.length),
  ];
}

function longest(a: string, b: string): Run {
  let best: Run = {a: 0, b: 0, length: 0};
  let before = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      if (a[i] === b[j]) {
        row[j + 1] = before[j]! + 1;
        if (row[j + 1]! > best.length) best = {a: i - row[j + 1]! + 1, b: j - row[j + 1]! + 1, length: row[j + 1]!};
      }
    before = row;
  }
  return best;
}
