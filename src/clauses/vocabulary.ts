import type {ClauseWords, Measure} from "../model/index.js";
import {createKinds, type Kinds} from "./kinds.js";
import {createScanner, type Scanner} from "./scanner.js";
import {createTopics, type Topics} from "./topics.js";

/** The words of `data/words.json` and the catalogue of measures, made ready for reading. */
export interface Vocabulary {
  /** Groups of synonyms; a hit's group is the group's place in the file. */
  readonly concepts: Scanner;
  /** Words that only name a field of work. */
  readonly fields: Scanner;
  /** Group 0: frame; group 1: empty nouns. */
  readonly generic: Scanner;
  /** Group 0: frame of two characters or more; 1: empty nouns; 2: other words of a field: terms that stay whole when a text is cut. */
  readonly terms: Scanner;
  readonly topics: Topics;
  readonly kinds: (text: string) => Kinds;
  readonly measures: readonly Measure[];
}

const NONE: readonly Measure[] = [];
const known = new WeakMap<ClauseWords, WeakMap<readonly Measure[], Vocabulary>>();

/** A vocabulary is made once for the words and measures of one corpus. */
export function vocabularyOf(words: ClauseWords, measures: readonly Measure[] = NONE): Vocabulary {
  const some = known.get(words) ?? new WeakMap<readonly Measure[], Vocabulary>();
  known.set(words, some);
  const made = some.get(measures) ?? create(words, measures);
  some.set(measures, made);
  return made;
}

const plain = (words: readonly string[]): {readonly same: readonly string[]} => ({same: words});

function create({synonyms, topics, kinds, generic}: ClauseWords, measures: readonly Measure[]): Vocabulary {
  const {frame, nouns, fields} = generic;
  return {
    concepts: createScanner(synonyms),
    fields: createScanner([plain(fields)]),
    generic: createScanner([plain(frame), plain(nouns)]),
    terms: createScanner([
      plain(frame.filter((word) => word.length > 1)),
      plain(nouns),
      plain(fields.filter((word) => !nouns.includes(word))),
    ]),
    topics: createTopics(topics),
    kinds: createKinds(kinds),
    measures,
  };
}
