import type {Unit} from "./unit.js";
import type {Likeness} from "./likeness.js";
import type {Scanner} from "./scanner.js";
import {wordsInside, wordsOf, type Word} from "./segment.js";
import type {Vocabulary} from "./vocabulary.js";

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

interface Marked extends Word {
  readonly text: string;
}

const known = new WeakMap<Unit, readonly Marked[]>();

function meanOf(values: readonly number[], {start, end}: Word): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[i]!;
  return sum / (end - start);
}

/** Words of a unit; one that says next to nothing there counts as frame. */
function wordsIn(unit: Unit, terms: Scanner): readonly Marked[] {
  const words = known.get(unit) ?? wordsOf(unit.text, unit.concepts, terms).map((word) => marked(unit, word));
  known.set(unit, words);
  return words;
}

const inside = new WeakMap<Marked, readonly Marked[]>();

function wordsWithin(unit: Unit, word: Marked, terms: Scanner): readonly Marked[] {
  const words = inside.get(word) ?? wordsInside(unit.text, word, terms).map((inner) => marked(unit, inner));
  inside.set(word, words);
  return words;
}

const marked = (unit: Unit, word: Word): Marked => ({
  ...word,
  frame: word.frame || meanOf(unit.content, word) < CONTENT,
  text: unit.text.slice(word.start, word.end),
});

/** Neighbouring words for which `fits` holds, joined as long as `whole` holds; words of frame may stand inside, not at an end. */
function phrases(words: readonly Marked[], fits: (word: Marked) => boolean, whole: (phrase: string) => boolean): string[] {
  const found = new Set<string>();
  let open: Marked[] = [];
  let text = "";
  const close = (): void => {
    let end = text.length;
    while (open.length > 0 && open.at(-1)!.frame) end -= open.pop()!.text.length;
    if (end >= 2 && open.some((word) => !word.empty && !word.frame)) found.add(text.slice(0, end));
    open = [];
    text = "";
  };
  for (const word of words) {
    if (open.length === 0 && word.frame) continue;
    const fit = fits(word);
    if (open.length > 0 && (!fit || open.at(-1)!.end !== word.start || !whole(text + word.text))) close();
    if (!fit || (open.length === 0 && (word.frame || !whole(word.text)))) continue;
    open.push(word);
    text += word.text;
  }
  close();
  return [...found];
}

/** Expressions of both sentences that stand for one thing in different words: 简易注销≈注销便利化. */
function synonymsOf(higher: Unit, lower: Unit): string[] {
  return higher.concepts.flatMap((hit) => {
    if (hit.near || !lower.strictSet.has(hit.group)) return [];
    const own = higher.text.slice(hit.start, hit.end);
    if (lower.text.includes(own)) return [];
    const other = lower.concepts.find((candidate) => candidate.group === hit.group && !candidate.near);
    return other ? [`${own}${SAME}${lower.text.slice(other.start, other.end)}`] : [];
  });
}

/**
 * What two sentences share and what the lower one lacks, in the words of their normal form.
 * What is shared stands literally in both, or is two expressions for one thing joined by ≈; what is missing stands nowhere in the lower one.
 */
export function marksOf(
  higher: Unit,
  like: Likeness,
  {terms}: Pick<Vocabulary, "terms">,
): {readonly shared: readonly string[]; readonly missing: readonly string[]} {
  const lower = like.unit;
  const words = wordsIn(higher, terms);
  const found = words.flatMap((word) => {
    if (meanOf(like.covered, word) === 0) return [];
    const named = higher.concepts.some((hit) => hit.start === word.start && !hit.near && lower.strictSet.has(hit.group));
    const splits = !named && word.end - word.start > 3 && !lower.text.includes(word.text);
    return splits ? wordsWithin(higher, word, terms) : [word];
  });
  const shared = phrases(
    found,
    (word) => meanOf(like.covered, word) >= FOUND,
    (phrase) => lower.text.includes(phrase),
  );
  const missing = phrases(
    words,
    (word) => meanOf(like.covered, word) < MISSING && !lower.text.includes(word.text),
    () => true,
  );
  const all = new Set([...shared.filter((word) => !NUMBER.test(word)), ...synonymsOf(higher, lower)]);
  return {shared: [...all].slice(0, MARKS), missing: missing.slice(0, MARKS)};
}
