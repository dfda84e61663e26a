import type {ClauseVerdict, ClauseWords, Document, Excerpt, Measure, RegionLevel} from "../model/index.js";
import {createComparison, type Comparison} from "./comparison.js";
import type {Evidence} from "./evidence.js";
import {judge, weighed} from "./verdict.js";
import {frameOf} from "./no-commitment.js";
import {indexPlan, type PlanIndex} from "./plan-index.js";
import type {Unit} from "./unit.js";
import {sentencesOf} from "./sentences.js";
import {clauseHash, type Vectors} from "./vectors.js";
import {vocabularyOf, type Vocabulary} from "./vocabulary.js";

/** What clauses are matched by, and how much is shown of it. */
export interface ClauseOptions {
  /** The words that clauses are matched by: `corpus.data.words`. */
  readonly words: ClauseWords;
  /** Instruments of the catalogue: a clause that names one is answered by a sentence that names it too. None where absent. */
  readonly measures?: readonly Measure[];
  /** How many of the likest sentences a verdict shows, whose words are marked; five unless told. */
  readonly shown?: number;
  /** Which clauses of the higher plan are looked at; all unless told. */
  readonly only?: (clause: Excerpt) => boolean;
  /** Level of the lower plan's government; where given, duties that only a higher level can do are not applicable 不适用. */
  readonly level?: RegionLevel;
  /** Vectors of sentences computed elsewhere, which help to find the likest; without them words alone do. */
  readonly vectors?: Vectors;
}

const indexes = new WeakMap<Document, WeakMap<Vocabulary, PlanIndex>>();

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const indexOf = (document: Document, words: Vocabulary): PlanIndex =>
  remember(
    remember(indexes, document, () => new WeakMap()),
    words,
    () => indexPlan(document, words),
  );

/**
 * For every commitment of the higher plan, the sentences of the lower plan that take it up 条款承接.
 * The lower plan answers with forward sentences, boxes and rows of tables; its review of the past and its headings never count.
 * The verdict depends on the two texts and the words alone, not on other plans and not on white space.
 *
 * @example
 * const higher = parseDocument("一、任务\n深化简易注销改革,压缩公告时间。");
 * const lower = parseDocument("一、任务\n推行简易注销登记,压缩简易注销公告时间。");
 * alignClauses(lower, higher, {words})[0].verdict // "taken up"
 */
export function alignClauses(lower: Document, higher: Document, options: ClauseOptions): ClauseVerdict[] {
  return eachClause(lower, higher, options, (unit, comparison) => judge(unit, comparison, options));
}

/** What the verdicts rest on: the numbers behind each of them, for fitting and for looking into one. */
export function clauseEvidence(lower: Document, higher: Document, options: ClauseOptions): (Excerpt & {readonly evidence: Evidence})[] {
  return eachClause(lower, higher, options, (unit, comparison) => {
    const {start, end, quote} = unit;
    return {start, end, quote, evidence: weighed(unit, comparison).evidence};
  });
}

/**
 * The sentences of a plan that alignment compares, each with the hash by which a vector of it is kept.
 *
 * @example clauseSentences(parseDocument("一、任务\n加强食品安全监管。")).map((s) => s.quote) // ["加强食品安全监管"]
 */
export const clauseSentences = (document: Document): {readonly clause: string; readonly quote: string}[] =>
  sentencesOf(document)
    .filter(({forward}) => forward)
    .map(({quote}) => ({clause: clauseHash(quote), quote}));

function eachClause<T>(lower: Document, higher: Document, options: ClauseOptions, make: (unit: Unit, comparison: Comparison) => T): T[] {
  const words = vocabularyOf(options.words, options.measures);
  const above = indexOf(higher, words);
  const comparison = createComparison(indexOf(lower, words), above, options.vectors);
  const {only = () => true} = options;
  return above.units.filter((unit) => asks(unit) && hasObject(unit) && only(unit)).map((unit) => make(unit, comparison));
}

const asks = (unit: Unit): boolean => unit.forward && unit.source !== "row" && frameOf(unit.text) === null;

/** Content of this many characters at least, or there is nothing to look for: 「监管效能显著提升」. */
const LEAST_CONTENT = 2.1;
const hasObject = (unit: Unit): boolean => unit.content.reduce((a, b) => a + b, 0) >= LEAST_CONTENT;

/** Forward sentences of the higher plan that name no object, and so got no verdict; an alignment lists them as not checked. */
export function clausesWithoutObject(higher: Document, {words, measures}: Pick<ClauseOptions, "words" | "measures">): Excerpt[] {
  return indexOf(higher, vocabularyOf(words, measures))
    .units.filter((unit) => asks(unit) && !hasObject(unit))
    .map(({start, end, quote}) => ({start, end, quote}));
}
