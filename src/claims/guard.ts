import type {Claim, Decision, Document, Span} from "../model/index.js";
import {bare, fold, rowAt} from "../text/index.js";

/** What a decision hangs on: the sentence as printed, the number's place in it, and which of several equal sentences it is. */
export type Guard = Pick<Decision, "number" | "sentence" | "at" | "nth">;

/** Where the sentence of a decision stands in a text now, and its number. */
export interface Placed extends Span {
  readonly numberStart: number;
}

/** A text without white space and punctuation, with the way back. */
type Bare = ReturnType<typeof bare>;

/** A row longer than this was put together wrongly; the cell's own line is enough then. */
const LONGEST_ROW = 400;

/** The guard of a decision on a claim: its sentence, or from the name of its row to the row's end. */
export function guardOf(claim: Pick<Claim, "number" | "numberStart">, document: Document): Guard {
  const {number, numberStart} = claim;
  const {text} = document;
  const words = bare(fold(text));
  const {start, end} = unglued(stretchOf(document, numberStart, numberStart + number.length), text.length, words);
  const sentence = text.slice(start, end);
  const nth = found(sentence, text, words).findIndex((span) => span.start <= numberStart && numberStart < span.end) + 1;
  return {number, sentence, at: numberStart - start, ...(nth > 1 ? {nth} : {})};
}

/** Finds places of decisions in one text, which is prepared once, when the first is asked for. Null where a sentence stands no more. */
export function placesIn(text: string): (guard: Guard) => Placed | null {
  let words: Bare | null = null;
  return ({sentence, at, nth}) => {
    words ??= bare(fold(text));
    const span = found(sentence, text, words)[(nth ?? 1) - 1];
    return span ? {...span, numberStart: same(sentence, at, text, span)} : null;
  };
}

function stretchOf(document: Document, from: number, to: number): Span {
  const row = rowAt(document, from);
  const cells = row?.row.filter((cell) => cell.end > cell.start) ?? [];
  const first = cells.filter((cell) => cell.start <= from).reduce((a, cell) => Math.min(a, cell.start), from);
  const last = cells.reduce((a, cell) => Math.max(a, cell.end), to);
  if (row && last - first <= LONGEST_ROW) return {start: first, end: last};
  const {text, clauses} = document;
  const clause = clauses.find((c) => c.start <= from && to <= c.end);
  return clause ?? {start: text.lastIndexOf("\n", from - 1) + 1, end: lineEnd(text, to)};
}

const lineEnd = (text: string, from: number): number => (text.indexOf("\n", from) < 0 ? text.length : text.indexOf("\n", from));

/** Widened until no letter or digit touches it from outside, so that it can be told from a longer sentence. */
function unglued({start, end}: Span, length: number, {at}: Bare): Span {
  const kept = new Set(at);
  let [from, to] = [start, end];
  while (from > 0 && kept.has(from) && kept.has(from - 1)) from--;
  while (to < length && kept.has(to) && kept.has(to - 1)) to++;
  return {start: from, end: to};
}

/** Every place where a sentence stands, white space and punctuation aside, and not as a part of a longer one. */
function found(sentence: string, text: string, {words, at}: Bare): Span[] {
  const wanted = bare(fold(sentence)).words;
  const out: Span[] = [];
  if (wanted === "") return out;
  for (let i = words.indexOf(wanted); i >= 0; i = words.indexOf(wanted, i + 1)) {
    const last = i + wanted.length - 1;
    const glued = (k: number): boolean => k > 0 && k < at.length && at[k] === at[k - 1]! + 1;
    if (!glued(i) && !glued(last + 1)) out.push({start: at[i]!, end: at[last]! + 1});
  }
  return out;
}

/** The offset in the text of the character that stands at `at` in the sentence as it was printed. */
function same(sentence: string, at: number, text: string, {start, end}: Span): number {
  const before = bare(fold(sentence)).at.filter((i) => i < at).length;
  return bare(fold(text.slice(start, end))).at[before]! + start;
}

/** Why a decision does not fit its text any more, in the words of a fault; null where it does. */
export function misfit(guard: Guard, place: Placed | null, text: string): string | null {
  const {number, sentence, at, nth} = guard;
  const shown = sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence;
  const printed = shown.replace(/\s+/g, " ");
  if (sentence.slice(at, at + number.length) !== number) return `"${number}" is not at ${at} of the sentence "${printed}"`;
  if (place === null) return `"${printed}" stands nowhere in the text${nth ? ` a ${nth}. time` : ""}`;
  return bare(fold(text.slice(place.numberStart, place.end))).words.startsWith(bare(fold(number)).words)
    ? null
    : `"${number}" is not where it was in "${printed}"`;
}
