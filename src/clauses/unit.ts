import {patternEverywhere} from "../lexicon/pattern.js";
import {AND_SO_ON} from "../lexicon/promises.js";
import type {Sentence} from "./sentences.js";
import {actionsOf} from "./actions.js";
import {gramSet, gramsOf, isGap, type GramSet} from "./grams.js";
import {inherit, type Kinds} from "./kinds.js";
import {namesOf, type Name} from "./names.js";
import {normal} from "./normal.js";
import {partsOf, type Part} from "./parts.js";
import type {Hit} from "./scanner.js";
import {SLOGANS} from "./slogans.js";
import type {Vocabulary} from "./vocabulary.js";

/** A、B、C before 、 or 等. */
const LISTS = patternEverywhere`[^,;:、]{2,12}(?:、[^,;:、]{2,12})+?(?=、|${AND_SO_ON})`;

/** Share of its weight that a character keeps in a generic word, in an empty noun, in what the heading says already, in a list;
 * and, where the detail is asked for, in a field word. */
const KEEP = {generic: 0.1, noun: 0.35, heading: 0.6, list: 0.5, field: 0.25};
/** A sentence prepared for comparison; indexes of its arrays are characters of `text`. */
export interface Unit extends Sentence {
  /** Normal form of the quote. */
  readonly text: string;
  /** 0–1: how much a character says, before rarity: 0 for signs and slogans, low for generic words. */
  readonly content: readonly number[];
  /** 1, or less where a character only names a field of work. */
  readonly detail: readonly number[];
  /** Code of the pair of characters that starts here; 0 across a gap. */
  readonly grams: readonly number[];
  readonly concepts: readonly Hit[];
  readonly conceptSet: ReadonlySet<number>;
  /** Concepts named by an expression that is not marked as near. */
  readonly strictSet: ReadonlySet<number>;
  /** Stretches that weigh less than the sum of their characters. */
  readonly caps: readonly Cap[];
  readonly parts: readonly Part[];
  /** Pairs of characters and concepts of the two nearest headings: what the sentence leaves unsaid. */
  readonly headGrams: GramSet;
  readonly headConcepts: ReadonlySet<number>;
  /** Bits of the fields named by the sentence, and by its headings. */
  readonly own: number;
  readonly inherited: number;
  /** Bits of the kinds of action. */
  readonly actions: number;
  readonly kinds: Kinds;
  /** Ids of the measures that the sentence commits to. */
  readonly measures: readonly string[];
  readonly names: readonly Name[];
}

function contentOf(text: string, concepts: readonly Hit[], places: RegExp | null, words: Vocabulary): number[] {
  const content: number[] = [];
  for (let i = 0; i < text.length; i++) content.push(isGap(text.charCodeAt(i)) ? 0 : 1);
  const mask = (start: number, end: number, weight: number): void => {
    for (let i = start; i < end; i++) content[i] = Math.min(content[i]!, weight);
  };
  for (const hit of words.generic(text)) mask(hit.start, hit.end, hit.group === 0 ? KEEP.generic : KEEP.noun);
  for (const hit of concepts) for (let i = hit.start; i < hit.end; i++) if (!isGap(text.charCodeAt(i))) content[i] = 1;
  for (const slogan of SLOGANS) for (const m of text.matchAll(slogan)) mask(m.index, m.index + m[0].length, 0);
  if (places) for (const m of text.matchAll(places)) mask(m.index, m.index + m[0].length, KEEP.generic);
  for (const list of text.matchAll(LISTS)) for (let i = list.index; i < list.index + list[0].length; i++) content[i]! *= KEEP.list;
  return content;
}

/** A stretch and what its weight is multiplied by, below 1. */
export interface Cap {
  readonly start: number;
  readonly end: number;
  readonly factor: number;
}

/** So many characters of one thing weigh in full within a part. */
const SAID = 8;

/** A thing said in many words weighs like one said in eight characters. */
function capsOf(parts: readonly Part[], concepts: readonly Hit[]): Cap[] {
  return parts.flatMap((part) => {
    const inside = concepts.filter((hit) => hit.start >= part.start && hit.end <= part.end);
    const length = new Map<number, number>();
    for (const {group, start, end} of inside) length.set(group, (length.get(group) ?? 0) + end - start);
    return inside
      .filter(({group}) => length.get(group)! > SAID)
      .map(({group, start, end}) => ({start, end, factor: SAID / length.get(group)!}));
  });
}

function detailOf(text: string, words: Vocabulary): number[] {
  const detail: number[] = [];
  for (let i = 0; i < text.length; i++) detail.push(1);
  for (const hit of words.fields(text)) detail.fill(KEEP.field, hit.start, hit.end);
  return detail;
}

/** What the heading already says distinguishes less. */
function dampHeading(content: number[], grams: readonly number[], head: GramSet): number[] {
  return content.map((c, i) => (head[grams[i]!] === 1 || (i > 0 && head[grams[i - 1]!] === 1) ? c * KEEP.heading : c));
}

/** What the two nearest headings of a sentence say. */
export interface Head {
  readonly grams: GramSet;
  readonly concepts: ReadonlySet<number>;
  readonly topics: number;
  readonly kinds: Kinds;
}

export function headOf(section: readonly string[], words: Vocabulary): Head {
  const text = section.slice(-2).map(normal).join("/");
  const grams = gramSet(gramsOf(text));
  return {grams, concepts: new Set(words.concepts(text).map((hit) => hit.group)), topics: words.topics.of(text), kinds: words.kinds(text)};
}

export function unitOf(sentence: Sentence, head: Head, words: Vocabulary, places: RegExp | null, measures: readonly string[]): Unit {
  const text = normal(sentence.quote);
  const hits = words.concepts(text);
  const grams = gramsOf(text);
  const parts = partsOf(text);
  return {
    ...sentence,
    text,
    content: dampHeading(contentOf(text, hits, places, words), grams, head.grams),
    detail: detailOf(text, words),
    caps: capsOf(parts, hits),
    parts,
    grams,
    concepts: hits,
    conceptSet: new Set(hits.map((hit) => hit.group)),
    strictSet: new Set(hits.filter((hit) => !hit.near).map((hit) => hit.group)),
    headGrams: head.grams,
    headConcepts: head.concepts,
    own: words.topics.of(text),
    inherited: head.topics,
    actions: actionsOf(text),
    kinds: inherit(words.kinds(text), head.kinds),
    measures,
    names: namesOf(text, hits, words),
  };
}
