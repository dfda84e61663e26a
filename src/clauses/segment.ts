import {FUNCTION_WORDS, PARTING} from "../lexicon/promises.js";
import type {Hit, Scanner} from "./scanner.js";

/** A word of a normal form, as a reader would cut it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** True for words that only frame a promise: 推进, 进一步, 的. */
  readonly frame: boolean;
  /** True for nouns that alone say nothing: 机制, 行动. */
  readonly empty: boolean;
}

let dictionary: Intl.Segmenter | undefined;
/** A stretch as a dictionary cuts it, whole where the runtime has none; the dictionary is opened when it is first asked. */
function cut(stretch: string): string[] {
  if (typeof Intl.Segmenter !== "function") return [stretch];
  dictionary ??= new Intl.Segmenter("zh", {granularity: "word"});
  return Array.from(dictionary.segment(stretch), (s) => s.segment);
}

const parts = new WeakMap<Scanner, Map<string, readonly Word[]>>();

/** The words inside a term, for where the whole of it is not found: 知识产权服务 → 知识产权, 服务. */
export function wordsInside(text: string, {start, end}: Word, terms: Scanner): Word[] {
  const term = text.slice(start, end);
  const cuts = parts.get(terms) ?? new Map<string, readonly Word[]>();
  parts.set(terms, cuts);
  const inner = cuts.get(term) ?? wordsOf(term, [], terms, 2);
  cuts.set(term, inner);
  return inner.map((word) => ({...word, start: start + word.start, end: start + word.end}));
}

const SPOKEN = /[\p{L}\p{N}%+]+/gu;
/** A shorter stretch between two terms counts as one word. */
const SHORTEST = 4;

/** Words of a stretch that the field's own terms leave open, as a dictionary cuts them; single characters side by side are one word: 注|销. */
function fill(words: Word[], text: string, from: number, to: number, shortest: number): void {
  for (const {0: stretch, index} of text.slice(from, to).matchAll(SPOKEN)) {
    let start = from + index;
    const cuts = stretch.length < shortest && !PARTING.in(stretch) ? [stretch] : cut(stretch);
    let single = false;
    for (const piece of cuts) {
      const end = start + piece.length;
      const frame = FUNCTION_WORDS.is(piece);
      const last = words.at(-1);
      if (single && piece.length === 1 && !frame && last) words[words.length - 1] = {...last, end};
      else words.push({start, end, frame, empty: false});
      single = piece.length === 1 && !frame && !single;
      start = end;
    }
  }
}

/**
 * Words of a normal form: the terms of the field first, whole; what stands between them as a dictionary cuts it.
 *
 *     推进资质认定改革, 资质认定 a term // 推进|资质认定|改革
 */
export function wordsOf(text: string, concepts: readonly Hit[], terms: Scanner, shortest = SHORTEST): Word[] {
  const words: Word[] = [];
  let reach = 0;
  const things = concepts.map((hit) => ({start: hit.start, end: hit.end, frame: false, empty: false}));
  const others = terms(text)
    .filter((hit) => !concepts.some((c) => c.start < hit.end && c.end > hit.start))
    .map((hit) => ({start: hit.start, end: hit.end, frame: hit.group === 0, empty: hit.group === 1}));
  for (const word of [...things, ...others].sort((a, b) => a.start - b.start)) {
    fill(words, text, reach, word.start, shortest);
    words.push(word);
    reach = word.end;
  }
  fill(words, text, reach, text.length, shortest);
  return words;
}
