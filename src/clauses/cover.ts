import {gramCount} from "./grams.js";
import type {Unit} from "./unit.js";
import {shareOf} from "./weights.js";

/** Credit of a character that stands in a run of two or three shared characters; longer runs earn 1. */
const RUN = {two: 0.4, twoRare: 0.9, three: 0.85};
/** Credit of an expression whose synonym, or whose near expression, stands in the other clause, and of what only the heading says. */
const CONCEPT = {same: 1, near: 0.4, heading: 0.6};
/** Share of the clause that a sentence's own words must have before its headings count in full. */
const OWN_WORDS = 0.25;

/** The pairs of characters of one unit, for quick asking; reused from unit to unit. */
export interface Marks {
  readonly of: (grams: readonly number[]) => Marks;
  readonly has: (gram: number) => boolean;
}

export function createMarks(): Marks {
  const round = new Int32Array(gramCount());
  let now = 0;
  const marks: Marks = {
    of: (grams) => {
      now++;
      for (const gram of grams) round[gram] = now;
      round[0] = 0;
      return marks;
    },
    has: (gram) => round[gram] === now,
  };
  return marks;
}

/** Raises a stretch to a value where it is lower. */
function raise(covered: number[], from: number, to: number, value: number): void {
  for (let j = from; j < to; j++) if (covered[j]! < value) covered[j] = value;
}

/** Per character of the higher unit, 0–1: how surely it stands in the lower one. */
export function coverOf(higher: Unit, lower: Unit, inLower: Marks, rarity: (gram: number) => number): number[] {
  const {grams} = higher;
  const covered = grams.map(() => 0);
  for (let i = 0; i < grams.length;) {
    let run = 0;
    while (i + run < grams.length && inLower.has(grams[i + run]!)) run++;
    if (run === 1) raise(covered, i, i + 2, RUN.two + (RUN.twoRare - RUN.two) * rarity(grams[i]!) ** 2);
    else if (run > 1) raise(covered, i, i + run + 1, run === 2 ? RUN.three : 1);
    i += run + 1;
  }
  for (const hit of higher.concepts) {
    if (!hit.near && lower.strictSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.same);
    else if (lower.conceptSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near);
  }
  return covered;
}

/** Adds what the lower sentence leaves to its headings, as far as its own words bear it out: a heading alone takes nothing up. */
export function addHeadings(higher: Unit, lower: Unit, covered: number[], weights: readonly number[]): number[] {
  const trust = Math.min(1, shareOf(weights, covered) / OWN_WORDS);
  if (trust === 0) return covered;
  for (let i = 0; i < higher.grams.length; i++)
    if (covered[i]! < CONCEPT.heading && weights[i]! > 0 && lower.headGrams[higher.grams[i]!] === 1)
      raise(covered, i, i + 2, CONCEPT.heading * trust);
  for (const hit of higher.concepts) if (lower.headConcepts.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near * trust);
  return covered;
}

/** Share of the lower unit's weight whose characters stand in pairs of the higher unit. */
export function backShare(weights: readonly number[], lower: Unit, inHigher: Marks): number {
  let all = 0;
  let found = 0;
  let open = false;
  for (let i = 0; i < weights.length; i++) {
    const here = inHigher.has(lower.grams[i]!);
    all += weights[i]!;
    if (here || open) found += weights[i]!;
    open = here;
  }
  return all === 0 ? 0 : found / all;
}
