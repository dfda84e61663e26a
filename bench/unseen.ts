/**
 * Numbers of texts that no rule was written from, and phrases of public suites, through our reader and through Recognizers-Text:
 * how many values each gets right (bounds are not asked), and how fast. Both read the same inputs, after one pass each to warm up.
 */
import {existsSync, readFileSync} from "node:fs";
import {isRight, ours, phrasesOf, theirs, type Phrase} from "./phrases.js";
import type {Row} from "./times.js";

export const name = "unseen sentences and phrases: right and fast, duibiao and Recognizers-Text";

const SHARED = new URL("../../shared/", import.meta.url);
const GOLD = new URL("gold/claims-reports-2026.jsonl", SHARED);
const PASSES = 2;

interface Gold {
  readonly doc: string;
  readonly number: string;
  readonly numberStart: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly trap?: boolean;
}

/** The numbers of the gold sentences of ten reports, each as a phrase in its sentence. */
function numbersOf(): Phrase[] {
  const texts = new Map<string, string>();
  const textOf = (doc: string): string => {
    const known = texts.get(doc) ?? readFileSync(new URL(`texts/reports-2026/${doc}.txt`, SHARED), "utf8");
    texts.set(doc, known);
    return known;
  };
  return readFileSync(GOLD, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold)
    .filter(({trap}) => trap !== true)
    .map(({doc, number, numberStart, value, valueMax, unit, sentenceStart, sentenceEnd}) => ({
      class: doc,
      input: textOf(doc).slice(sentenceStart, sentenceEnd),
      phrase: number,
      at: numberStart - sentenceStart,
      expected: {value, max: valueMax, unit},
    }));
}

/** A row a reader and a set: how many are right, and characters a second, the better of two passes after one to warm up. */
export function run(): readonly Row[] {
  if (!existsSync(GOLD)) return [];
  const sets: readonly (readonly [string, readonly Phrase[]])[] = [
    ["numbers in sentences of ten reports", numbersOf()],
    ["phrases of public suites", phrasesOf()],
  ];
  return sets.flatMap(([set, phrases]) => [measured(set, "duibiao", phrases, ours), measured(set, "Recognizers-Text", phrases, theirs)]);
}

function measured(set: string, reader: string, phrases: readonly Phrase[], read: typeof ours): Row {
  const right = phrases.filter((phrase) => isRight(phrase, read(phrase))).length;
  const characters = phrases.reduce((sum, {input}) => sum + input.length, 0);
  const seconds = Math.min(
    ...Array.from({length: PASSES}, () => {
      const started = performance.now();
      for (const phrase of phrases) read(phrase);
      return (performance.now() - started) / 1000;
    }),
  );
  return {
    set,
    reader,
    of: phrases.length,
    right,
    "right, %": (100 * right) / phrases.length,
    "characters a second": Math.round(characters / seconds),
  };
}
