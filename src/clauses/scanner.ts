import {normal} from "./normal.js";

/** A phrase found in a text; `group` is the caller's number for it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  /** True for an expression that is near the group's thing, not the same. */
  readonly near: boolean;
}

/** Finds every phrase of a list in a text; the longest wins where one stands inside another. */
export type Scanner = (text: string) => readonly Hit[];

interface Phrase {
  readonly phrase: string;
  readonly group: number;
  readonly near: boolean;
}

const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/** Phrases for one thing, and phrases near to it. */
export interface PhraseGroup {
  readonly same: readonly string[];
  readonly near?: readonly string[];
}

/** A scanner for groups of phrases; `group` of a hit is the index of the group. */
export function createScanner(groups: readonly PhraseGroup[]): Scanner {
  const entry =
    (group: number, near: boolean) =>
    (phrase: string): Phrase => ({phrase: normal(phrase), group, near});
  const phrases = groups
    .flatMap(({same, near = []}, group) => [...same.map(entry(group, false)), ...near.map(entry(group, true))])
    .filter(({phrase}) => phrase !== "")
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const byPair = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase.phrase, 0);
    const list = byPair.get(key);
    if (list) list.push(phrase);
    else byPair.set(key, [phrase]);
  }
  return (text) => {
    const hits: Hit[] = [];
    let reach = 0;
    const take = (list: readonly Phrase[] | undefined, start: number): boolean => {
      if (list)
        for (const {phrase, group, near} of list) {
          const end = start + phrase.length;
          if (end <= reach || !text.startsWith(phrase, start)) continue;
          hits.push({start, end, group, near});
          reach = end;
          return true;
        }
      return false;
    };
    for (let i = 0; i < text.length; i++) if (!take(byPair.get(keyOf(text, i)), i)) take(byPair.get(text.charCodeAt(i) * 65536), i);
    return hits;
  };
}
