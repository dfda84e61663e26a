import type {Unit} from "./clause-index.js";
import type {Likeness} from "./clause-score.js";
import {wordsInside, wordsOf, type Word} from "./segment.js";

/** From this mean credit on a word counts as found; below the other as missing. */
const FOUND = 0.4;
const MISSING = 0.3;
/** Words below this content are mere frame. */
const CONTENT = 0.3;
const MARKS = 8;
/** A bare number is no common ground. */
const NUMBER = /^[\d.]+%?$/u;
/** Between an expression and the one that stands for it. */
export const SAME = "≈";

const known = new WeakMap<Unit, readonly Word[]>();

function wordsIn(unit: Unit): readonly Word[] {
  const words = known.get(unit) ?? wordsOf(unit.text, unit.concepts);
  known.set(unit, words);
  return words;
}

const meanOf = (values: readonly number[], {start, end}: Word): number => {
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[i]!;
  return sum / (end - start);
};

/** Neighbouring words for which `fits` holds, joined; words of frame may stand inside, not at an end. */
function phrases(unit: Unit, words: readonly Word[], fits: (word: Word, phrase: string) => boolean): string[] {
  const isFrame = (word: Word): boolean => word.frame || meanOf(unit.content, word) < CONTENT;
  const found: string[] = [];
  let open: Word[] = [];
  const close = (): void => {
    while (open.length > 0 && isFrame(open.at(-1)!)) open.pop();
    const text = open.length > 0 ? unit.text.slice(open[0]!.start, open.at(-1)!.end) : "";
    if (text.length >= 2 && open.some((word) => !word.empty && !isFrame(word))) found.push(text);
    open = [];
  };
  for (const word of words) {
    if (open.length > 0 && open.at(-1)!.end !== word.start) close();
    const from = open[0]?.start ?? word.start;
    if (open.length > 0 && !fits(word, unit.text.slice(from, word.end))) close();
    const starts = open.length === 0 && !isFrame(word) && fits(word, unit.text.slice(word.start, word.end));
    if (starts || open.length > 0) open.push(word);
  }
  close();
  return [...new Set(found)];
}

/** Expressions of both sentences that stand for one thing in different words: 简易注销≈注销便利化. */
function synonymsOf(higher: Unit, lower: Unit): string[] {
  return higher.concepts.flatMap((hit) => {
    const own = higher.text.slice(hit.start, hit.end);
    if (hit.near || lower.text.includes(own)) return [];
    const other = lower.concepts.find((candidate) => candidate.group === hit.group && !candidate.near);
    return other ? [`${own}${SAME}${lower.text.slice(other.start, other.end)}`] : [];
  });
}

/**
 * What two sentences share and what the lower one lacks, in the words of their normal form.
 * What is shared stands literally in both, or is two expressions for one thing joined by ≈; what is missing stands nowhere in the lower one.
 */
export function marksOf(higher: Unit, like: Likeness): {readonly shared: readonly string[]; readonly missing: readonly string[]} {
  const lower = like.unit;
  const words = wordsIn(higher);
  const finer = words.flatMap((word) =>
    word.end - word.start > 3 && !lower.text.includes(higher.text.slice(word.start, word.end)) ? wordsInside(higher.text, word) : [word],
  );
  const shared = phrases(higher, finer, (word, phrase) => meanOf(like.covered, word) >= FOUND && lower.text.includes(phrase));
  const missing = phrases(
    higher,
    words,
    (word) => meanOf(like.covered, word) < MISSING && !lower.text.includes(higher.text.slice(word.start, word.end)),
  );
  return {
    shared: [...new Set([...shared.filter((word) => !NUMBER.test(word)), ...synonymsOf(higher, lower)])].slice(0, MARKS),
    missing: missing.slice(0, MARKS),
  };
}
