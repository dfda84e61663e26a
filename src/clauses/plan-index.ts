import {HAN_SCRIPT, patternEverywhere} from "../lexicon/pattern.js";
import {REGION_LEVELS} from "../lexicon/promises.js";
import {words} from "../lexicon/words.js";
import type {Document} from "../model/index.js";
import {findMeasures} from "./measures.js";
import {sentencesOf} from "./sentences.js";
import {headOf, unitOf, type Head, type Unit} from "./unit.js";
import type {Vocabulary} from "./vocabulary.js";

/** A plan as clauses are looked up in it. */
export interface PlanIndex {
  readonly words: Vocabulary;
  readonly units: readonly Unit[];
  /** Which units hold a pair of characters. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly conceptPostings: ReadonlyMap<number, readonly number[]>;
  /** How many units hold a word; `grams` are its pairs of characters. */
  readonly holding: (word: string, grams: readonly number[]) => number;
}

/** A name before 省, 市, 县; not 市场. */
const REGION = patternEverywhere`(${HAN_SCRIPT}{2,3}?)${REGION_LEVELS}`;
const WHOSE = words("全 本 我 各");

/** The region names in a title: 武隆 of 武隆区市场监管…; a plan's own name tells nothing of what it promises. */
function placesOf(document: Document): RegExp | null {
  const names = [...document.title.matchAll(REGION)].map((m) => m[1]!).filter((name) => !WHOSE.in(name));
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

/** Counts the sentences that hold a word, once a word: those that hold its rarest pair of characters are looked at. */
function counting({units, postings}: Pick<PlanIndex, "units" | "postings">): PlanIndex["holding"] {
  const known = new Map<string, number>();
  const count = (word: string, grams: readonly number[]): number => {
    const lists = grams.flatMap((gram) => (gram === 0 ? [] : [postings.get(gram) ?? []]));
    if (lists.length === 0) return units.filter((unit) => unit.text.includes(word)).length;
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    return word.length === 2 ? shortest.length : shortest.filter((i) => units[i]!.text.includes(word)).length;
  };
  return (word, grams) => {
    const value = known.get(word) ?? count(word, grams);
    known.set(word, value);
    return value;
  };
}

/** Ids of the measures that the sentence which starts at a place commits to. */
function measuresBySentence(document: Document, {measures}: Vocabulary): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const {start, measure} of findMeasures(document, measures, "", [])) found.set(start, [...(found.get(start) ?? []), measure]);
  return found;
}

/** Everything about one plan that a comparison needs, whichever plan it is compared with. */
export function indexPlan(document: Document, words: Vocabulary): PlanIndex {
  const places = placesOf(document);
  const heads = new Map<string, Head>();
  const named = measuresBySentence(document, words);
  const units = sentencesOf(document).map((sentence) => {
    const key = sentence.section.slice(-2).join("/");
    const head = heads.get(key) ?? headOf(sentence.section, words);
    heads.set(key, head);
    return unitOf(sentence, head, words, places, named.get(sentence.start) ?? []);
  });
  const postings = tally(units, (unit) => unit.grams);
  postings.delete(0);
  const conceptPostings = tally(units, (unit) => unit.conceptSet);
  return {words, units, postings, conceptPostings, holding: counting({units, postings})};
}
