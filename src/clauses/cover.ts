import {gramCount} from "./grams.js";
import type {Unit} from "./unit.js";

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
      for (let i = 0; i < grams.length; i++) round[grams[i]!] = now;
      round[0] = 0;
      return marks;
    },
    has: (gram) => round[gram] === now,
  };
  return marks;
}

/** Per character of a higher unit, 0–1: how surely it stands in a lower one. It is filled anew for each unit and may be longer than it. */
export type Cover = number[];

/** Raises a stretch to a value where it is lower. */
function raise(covered: Cover, from: number, to: number, value: number): void {
  for (let j = from; j < to; j++) if (covered[j]! < value) covered[j] = value;
}

/** Credit of each pair of characters of a unit where it stands alone in the other one: a rare pair is no chance. */
export const aloneIn = ({grams}: Unit, rarity: (gram: number) => number): number[] =>
  grams.map((gram) => RUN.two + (RUN.twoRare - RUN.two) * (gram === 0 ? 0 : rarity(gram)) ** 2);

/** Tells what of the higher unit stands in the lower one; `alone` is of the higher one. */
export function fillCover(covered: Cover, higher: Unit, lower: Unit, inLower: Marks, alone: readonly number[]): void {
  const {grams} = higher;
  for (let i = 0; i < grams.length; i++) covered[i] = 0;
  for (let i = 0; i < grams.length;) {
    let run = 0;
    while (i + run < grams.length && inLower.has(grams[i + run]!)) run++;
    if (run === 1) raise(covered, i, i + 2, alone[i]!);
    else if (run > 1) raise(covered, i, i + run + 1, run === 2 ? RUN.three : 1);
    i += run + 1;
  }
  for (const hit of higher.concepts) {
    if (!hit.near && lower.strictSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.same);
    else if (lower.conceptSet.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near);
  }
}

/**
 * Adds what the lower sentence leaves to its headings, as far as its own words, `share` of the higher unit's weight, bear it out: a
 * heading alone takes nothing up.
 */
export function addHeadings(
  covered: Cover,
  higher: Unit,
  {headGrams, headConcepts}: Unit,
  weights: readonly number[],
  share: number,
): void {
  const trust = Math.min(1, share / OWN_WORDS);
  if (trust === 0) return;
  const {grams} = higher;
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i]!;
    if (gram < headGrams.length && headGrams[gram] === 1 && covered[i]! < CONCEPT.heading && weights[i]! > 0)
      raise(covered, i, i + 2, CONCEPT.heading * trust);
  }
  for (const hit of higher.concepts) if (headConcepts.has(hit.group)) raise(covered, hit.start, hit.end, CONCEPT.near * trust);
}

/** Share of the lower unit's weight whose characters stand in pairs of the higher unit. */
export function backShare(weights: readonly number[], lower: Unit, inHigher: Marks): number {
  const {grams} = lower;
  let all = 0;
  let found = 0;
  let open = false;
  for (let i = 0; i < weights.length; i++) {
    const here = inHigher.has(grams[i]!);
    const weight = weights[i]!;
    all += weight;
    if (here || open) found += weight;
    open = here;
  }
  return all === 0 ? 0 : found / all;
}
