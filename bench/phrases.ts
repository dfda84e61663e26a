/** Number phrases of the public Chinese test suites through our reader and through Recognizers-Text. */
import {existsSync, readFileSync} from "node:fs";
import Recognizers from "@microsoft/recognizers-text-suite";
import {findQuantities} from "../src/quantity/index.js";
import {unitParts} from "../src/lexicon/units.js";
import type {Row} from "./times.js";

export const name = "number phrases of public suites: duibiao and Recognizers-Text side by side";

const CASES = new URL("../../shared/cases/quantities.jsonl", import.meta.url);

export interface Expected {
  readonly value: number;
  readonly max?: number | null;
  readonly unit?: string;
  readonly share?: boolean;
  readonly comparator?: string;
}

export interface Phrase {
  readonly class: string;
  readonly input: string;
  readonly phrase: string;
  /** Where the phrase stands, if not where it first comes. */
  readonly at?: number;
  readonly expected: Expected | null;
  readonly accept?: readonly (Expected | null)[];
}

/** What a reader says of a phrase, in base things; shares as fractions. */
interface Said {
  readonly low: number;
  readonly high: number | null;
}

/** A row a class: phrases, and how many each reader gives the right value or range of; bounds are not asked. Empty without the suite. */
export function run(): readonly Row[] {
  if (!existsSync(CASES)) return [];
  const phrases = phrasesOf();
  const classes = [...new Set(phrases.map((phrase) => phrase.class))];
  const rows = classes.map((name) =>
    row(
      name,
      phrases.filter((phrase) => phrase.class === name),
    ),
  );
  return [...rows, row("all", phrases)];
}

/** The phrases of the suites. */
export const phrasesOf = (): Phrase[] =>
  readFileSync(CASES, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Phrase);

function row(name: string, phrases: readonly Phrase[]): Row {
  return {
    class: name,
    phrases: phrases.length,
    duibiao: phrases.filter((phrase) => isRight(phrase, ours(phrase))).length,
    "Recognizers-Text": phrases.filter((phrase) => isRight(phrase, theirs(phrase))).length,
  };
}

const SHARES: Readonly<Record<string, number>> = {"%": 0.01, "‰": 0.001, "‱": 0.0001, 成: 0.1};
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.abs(b) + 1e-15;

export function isRight({expected, accept = []}: Phrase, said: readonly Said[]): boolean {
  return [expected, ...accept].some((answer) => {
    if (answer === null) return said.length === 0;
    const factor = answer.share === true ? 1 : worth(answer.unit ?? "");
    const max = answer.max ?? null;
    const fits = ({low, high}: Said, scale: number): boolean =>
      close(low, answer.value * scale) && (max === null ? high === null : high !== null && close(high, max * scale));
    return said.some((one) => fits(one, factor) || fits(one, 1));
  });
}

/** Base things in one unit: 60 for 分钟, 10,000 for 万户. */
function worth(unit: string): number {
  const {multiplier, unit: known} = unitParts(unit);
  return SHARES[unit] ?? multiplier * (known?.class === "count" ? 1 : (known?.factor ?? 1));
}

export function ours({input, phrase, at}: Phrase): Said[] {
  const start = at ?? input.indexOf(phrase);
  return findQuantities(input)
    .filter((q) => q.end > start && q.start < start + phrase.length)
    .map((q) => ({low: q.value * worth(q.unit), high: q.valueMax === null ? null : q.valueMax * worth(q.unit)}));
}

export function theirs({input, phrase, at}: Phrase): Said[] {
  const start = at ?? input.indexOf(phrase);
  const culture = Recognizers.Culture.Chinese;
  const results = [
    ...Recognizers.recognizeNumber(input, culture),
    ...Recognizers.recognizePercentage(input, culture),
    ...Recognizers.recognizeCurrency(input, culture),
    ...Recognizers.recognizeDimension(input, culture),
    ...Recognizers.recognizeTemperature(input, culture),
    ...Recognizers.recognizeDateTime(input, culture),
  ];
  return results.filter((r) => r.end >= start && r.start < start + phrase.length).flatMap((r) => saidOf(r.resolution));
}

/** The value of a resolution; a length of time comes in seconds. */
function saidOf(resolution: Record<string, unknown> | null): Said[] {
  const values = resolution?.["values"] as readonly Record<string, unknown>[] | undefined;
  const stated = resolution?.["value"] ?? values?.[0]?.["value"];
  const printed = typeof stated === "string" ? stated : "";
  const value = Number.parseFloat(printed);
  if (Number.isNaN(value)) return [];
  const isTime = values !== undefined;
  return [{low: isTime ? value / 60 : value * (printed.endsWith("%") ? 0.01 : 1), high: null}];
}
