import {gramsOf} from "./grams.js";
import type {Hit} from "./scanner.js";
import type {Vocabulary} from "./vocabulary.js";

/** A word of a clause that says what it is about. */
export interface Name {
  readonly word: string;
  /** Group of synonyms; null for a word that has none. */
  readonly group: number | null;
  /** Pairs of characters of the word, for finding sentences that may hold it. */
  readonly grams: readonly number[];
}

const STRETCH = /[\p{L}\p{N}%+]+/gu;
const HAN = /\p{Script=Han}/u;

/** A stretch between terms by twos; three at the end stay together. */
function* pairs(stretch: string): Generator<string> {
  for (let i = 0; i < stretch.length; i += 2) {
    const end = stretch.length - i === 3 ? i + 3 : i + 2;
    yield stretch.slice(i, end);
    if (end === stretch.length) return;
  }
}

/** Things, empty nouns and fields stay whole; frame is left out; what stands between them is cut by twos, the same in every runtime. */
function* wordsIn(text: string, concepts: readonly Hit[], {terms}: Vocabulary): Generator<{word: string; group: number | null}> {
  const others = terms(text).filter((hit) => !concepts.some((c) => c.start < hit.end && c.end > hit.start));
  const known = [
    ...concepts.map((hit) => ({...hit, group: hit.near ? null : hit.group, frame: false})),
    ...others.map((hit) => ({...hit, group: null, frame: hit.group === 0})),
  ].sort((a, b) => a.start - b.start);
  let reach = 0;
  for (const {start, end, group, frame} of [...known, {start: text.length, end: text.length, group: null, frame: true}]) {
    for (const [stretch] of text.slice(reach, start).matchAll(STRETCH)) for (const word of pairs(stretch)) yield {word, group: null};
    if (!frame) yield {word: text.slice(start, end), group};
    reach = end;
  }
}

/** The words of a normal form that name something. */
export function namesOf(text: string, concepts: readonly Hit[], words: Vocabulary): Name[] {
  return [...wordsIn(text, concepts, words)]
    .filter(({word}) => word.length > 1 && HAN.test(word))
    .map(({word, group}) => ({word, group, grams: gramsOf(word).slice(0, -1)}));
}
