import type {Document} from "../model/index.js";
import {sentencesOf, type Sentence} from "./clause-sentences.js";
import {actionsOf} from "./actions.js";
import {ACTION_WORDS, EMPTY_NOUNS, FIELD_WORDS, SLOGANS} from "./generic.js";
import {partsOf, type Part} from "./clause-parts.js";
import {topicsOf} from "./topics.js";
import {createScanner, normal, type Hit, type Scanner} from "./words.js";

/** Share of its weight that a character keeps in a generic word, in an empty noun, in what the heading says already, in a list;
 * and, where the detail is asked for, in a field word. */
const KEEP = {generic: 0.1, noun: 0.35, heading: 0.6, list: 0.5, field: 0.25};
const HAN = /\p{Script=Han}/u;
/** True for signs: what is neither a Chinese character nor a capital, a digit, % or +. */
function isGap(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  if (code < 0x80) return !((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 37 || code === 43);
  return !HAN.test(String.fromCharCode(code));
}

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
  readonly parts: readonly Part[];
  /** Pairs of characters and concepts of the two nearest headings: what the sentence leaves unsaid. */
  readonly headGrams: ReadonlySet<number>;
  readonly headConcepts: ReadonlySet<number>;
  /** Bits of the fields named by the sentence, and by its headings. */
  readonly own: number;
  readonly inherited: number;
  /** Bits of the kinds of action. */
  readonly actions: number;
}

export interface ClauseIndex {
  readonly units: readonly Unit[];
  /** Which units hold a pair of characters. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly conceptPostings: ReadonlyMap<number, readonly number[]>;
}

const fieldScanner = createScanner([FIELD_WORDS]);
const actionScanner = createScanner([ACTION_WORDS, EMPTY_NOUNS]);

function contentOf(text: string, concepts: readonly Hit[], places: RegExp | null): number[] {
  const content: number[] = [];
  for (let i = 0; i < text.length; i++) content.push(isGap(text.charCodeAt(i)) ? 0 : 1);
  const mask = (start: number, end: number, weight: number): void => {
    for (let i = start; i < end; i++) content[i] = Math.min(content[i]!, weight);
  };
  for (const hit of actionScanner(text)) mask(hit.start, hit.end, hit.group === 0 ? KEEP.generic : KEEP.noun);
  for (const hit of concepts) for (let i = hit.start; i < hit.end; i++) if (!isGap(text.charCodeAt(i))) content[i] = 1;
  for (const slogan of SLOGANS) for (const m of text.matchAll(slogan)) mask(m.index, m.index + m[0].length, 0);
  if (places) for (const m of text.matchAll(places)) mask(m.index, m.index + m[0].length, KEEP.generic);
  for (const list of text.matchAll(/[^,;:、]{2,12}(?:、[^,;:、]{2,12})+?(?=、|等)/gu))
    for (let i = list.index; i < list.index + list[0].length; i++) content[i]! *= KEEP.list;
  return content;
}

/** Small numbers for pairs of characters, from 1; the number itself carries no meaning. */
const ids = new Map<number, number>();

/** One more than the largest number given so far. */
export const gramCount = (): number => ids.size + 1;

function idOf(pair: number): number {
  let id = ids.get(pair);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(pair, id);
  }
  return id;
}

function gramsOf(text: string): number[] {
  const grams: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const broken = i + 1 === text.length || isGap(text.charCodeAt(i)) || isGap(text.charCodeAt(i + 1));
    grams.push(broken ? 0 : idOf(text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1)));
  }
  return grams;
}

/** The region names in a title: 武隆 of 武隆区市场监管…; a plan's own name tells nothing of what it promises. */
function placesOf(document: Document): RegExp | null {
  const names = [...document.title.matchAll(/([\p{Script=Han}]{2,3}?)(?:省|自治区|市(?!场)|区|县|州)/gu)]
    .map((m) => m[1]!)
    .filter((name) => !/全|[本我各]/u.test(name));
  return names.length ? new RegExp(`(?:${[...new Set(names)].join("|")})[省市区县州]?`, "gu") : null;
}

function tally(units: readonly Unit[], keys: (unit: Unit) => Iterable<number>): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  units.forEach((unit, i) => {
    for (const key of keys(unit)) {
      const list = postings.get(key);
      if (!list) postings.set(key, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  return postings;
}

function detailOf(text: string): number[] {
  const detail: number[] = [];
  for (let i = 0; i < text.length; i++) detail.push(1);
  for (const hit of fieldScanner(text)) detail.fill(KEEP.field, hit.start, hit.end);
  return detail;
}

/** What the heading already says distinguishes less. */
function dampHeading(content: number[], grams: readonly number[], head: ReadonlySet<number>): number[] {
  return content.map((c, i) => (head.has(grams[i]!) || (i > 0 && head.has(grams[i - 1]!)) ? c * KEEP.heading : c));
}

/** What the two nearest headings of a sentence say. */
interface Head {
  readonly grams: ReadonlySet<number>;
  readonly concepts: ReadonlySet<number>;
  readonly topics: number;
}

function headOf(section: readonly string[], concepts: Scanner): Head {
  const text = section.slice(-2).map(normal).join("/");
  const grams = new Set(gramsOf(text).filter((gram) => gram !== 0));
  return {grams, concepts: new Set(concepts(text).map((hit) => hit.group)), topics: topicsOf(text)};
}

function unitOf(sentence: Sentence, head: Head, concepts: Scanner, places: RegExp | null): Unit {
  const text = normal(sentence.quote);
  const hits = concepts(text);
  const grams = gramsOf(text);
  return {
    ...sentence,
    text,
    content: dampHeading(contentOf(text, hits, places), grams, head.grams),
    detail: detailOf(text),
    parts: partsOf(text),
    grams,
    concepts: hits,
    conceptSet: new Set(hits.map((hit) => hit.group)),
    strictSet: new Set(hits.filter((hit) => !hit.near).map((hit) => hit.group)),
    headGrams: head.grams,
    headConcepts: head.concepts,
    own: topicsOf(text),
    inherited: head.topics,
    actions: actionsOf(text),
  };
}

/** Everything about one plan that a comparison needs, whichever plan it is compared with. */
export function indexClauses(document: Document, concepts: Scanner): ClauseIndex {
  const places = placesOf(document);
  const heads = new Map<string, Head>();
  const units = sentencesOf(document).map((sentence) => {
    const key = sentence.section.slice(-2).join("/");
    const head = heads.get(key) ?? headOf(sentence.section, concepts);
    heads.set(key, head);
    return unitOf(sentence, head, concepts, places);
  });
  const postings = tally(units, (unit) => unit.grams);
  postings.delete(0);
  return {units, postings, conceptPostings: tally(units, (unit) => unit.conceptSet)};
}
