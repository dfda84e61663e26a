import {existsSync, readFileSync} from "node:fs";
import * as v from "valibot";
import {dutyOf} from "../../src/clauses/duties.js";
import type {Evidence} from "../../src/clauses/evidence.js";
import {alignClauses, clauseEvidence, normal} from "../../src/clauses/index.js";
import {Measure, type ClauseVerdictName, type Document, type RegionLevel, type Span} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {crossValidate, fit, predict, type Coefficients, type Sample} from "./fit-clauses.js";
import {WORDS} from "../words.js";
import {rankByTfIdf} from "./tf-idf.js";

/** One line of a gold file: a clause of the higher plan with what takes it up in the lower one. */
export interface GoldClause {
  readonly pair: string;
  readonly ref: Span & {readonly doc: string; readonly quote: string};
  readonly verdict: ClauseVerdictName;
  readonly matches: readonly (Span & {readonly doc: string; readonly quote: string; readonly grade: 1 | 2})[];
  readonly hard: boolean;
  readonly note: string;
}

/** Scores of some clauses; every figure 0–1. */
export interface ClauseRates {
  readonly clauses: number;
  /** Share of the clauses with matches that have one among the first 1, 3, 5. */
  readonly recall: readonly [number, number, number];
  readonly accuracy: number;
  readonly macroF1: number;
  /** Mean of the shares of absent clauses called absent and of the others not called absent. */
  readonly balanced: number;
  /** Recall of TF–IDF over character 2- and 3-grams, to beat. */
  readonly baseline: readonly [number, number, number];
}

/** Scores of one pair of plans. */
export interface ClauseScore extends ClauseRates {
  readonly pair: string;
  /** Ids of the plans. */
  readonly higher: string;
  readonly lower: string;
  /** Whether rules or terms were made with this pair in sight; true of all three by now. Verdicts are held out all the same. */
  readonly tuned: boolean;
}

const VERDICTS: readonly ClauseVerdictName[] = ["taken up", "partly", "absent"];
/** Plans of the corpus by the number their gold gives them. */
export const PLANS: Readonly<Record<string, string>> = {
  "000": "qianjiang-2021",
  "001": "sichuan-2021",
  "002": "guizhou-2020",
  "003": "hubei-2023",
  "004": "wulong-2021",
};
/** C is the shared pair; A and B were read for this project, and the terms of the field were widened after reading all three. */
const FILES = [
  "test/gold/clauses-A.jsonl",
  "test/gold/clauses-B.jsonl",
  "test/gold/clauses-C.jsonl",
  "test/gold/clauses-F.jsonl",
  "test/gold/clauses-G.jsonl",
];

const READINGS = "test/eval/clause-readings.jsonl";

const OPTIONS = {words: WORDS, measures: v.parse(v.array(Measure), JSON.parse(readFileSync("data/measures.json", "utf8")))};
const NOTHING: Evidence = {detail: 0, amount: 0, names: 0, density: 0.4, measures: 0, known: 0};
/** Lower plans of a province; the others are of counties. */
const PROVINCES: Readonly<Record<string, RegionLevel>> = {"001": "province", "002": "province"};
const isSettled = (quote: string, level: RegionLevel = "county"): boolean => dutyOf(normal(quote), level)?.rule.settled === true;

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = (a: Span): number => a.end - a.start;
/** A match counts where half of the shorter span is shared: gold cuts some sentences shorter than the text does. */
const hits = (a: Span, b: Span): boolean => overlap(a, b) * 2 >= Math.min(length(a), length(b));
const likeness = (a: Span, b: Span): number => overlap(a, b) / (length(a) + length(b) - overlap(a, b));

/** The entry of `entries` that overlaps `span` best. */
export function entryAt<T extends Span>(entries: readonly T[], span: Span): T | undefined {
  const best = entries.reduce((top, entry) => (likeness(entry, span) > likeness(top, span) ? entry : top), entries[0]!);
  return best && overlap(best, span) > 0 ? best : undefined;
}

const recallAt = (ranks: readonly number[], k: number): number =>
  ranks.length === 0 ? 1 : ranks.filter((rank) => rank >= 0 && rank < k).length / ranks.length;
const recalls = (ranks: readonly number[]): [number, number, number] => [recallAt(ranks, 1), recallAt(ranks, 3), recallAt(ranks, 5)];

function verdictScores(
  pairs: readonly {gold: ClauseVerdictName; said: ClauseVerdictName}[],
): Pick<ClauseScore, "accuracy" | "macroF1" | "balanced"> {
  const share = (of: typeof pairs, test: (p: (typeof pairs)[number]) => boolean): number =>
    of.length ? of.filter(test).length / of.length : 0;
  const f1 = VERDICTS.map((verdict) => {
    const right = pairs.filter((p) => p.gold === verdict && p.said === verdict).length;
    const all = pairs.filter((p) => p.gold === verdict).length + pairs.filter((p) => p.said === verdict).length;
    return all ? (2 * right) / all : 0;
  });
  const absent = pairs.filter((p) => p.gold === "absent");
  const present = pairs.filter((p) => p.gold !== "absent");
  return {
    accuracy: share(pairs, (p) => p.gold === p.said),
    macroF1: f1.reduce((a, b) => a + b, 0) / f1.length,
    balanced: (share(absent, (p) => p.said === "absent") + share(present, (p) => p.said !== "absent")) / 2,
  };
}

const documents = new Map<string, Document>();

function documentOf(doc: string): Document {
  const known = documents.get(doc) ?? parseDocument(readFileSync(`data/plans/${PLANS[doc]}/source.txt`, "utf8"));
  documents.set(doc, known);
  return known;
}

/** What the alignment and the baseline say of one gold clause. */
export interface ClauseAnswer {
  readonly line: GoldClause;
  readonly verdict: ClauseVerdictName;
  /** Place of the first right match, 0 for the first; -1 where none is right. */
  readonly rank: number;
  /** The same of the baseline. */
  readonly baseline: number;
  /** Words of the likest clause; null where the alignment names none. */
  readonly first: string | null;
}

/** Place of the first of `found` that is a match of the gold line; -1 where none is. */
export const rankOf = (found: readonly Span[], line: GoldClause): number => found.findIndex((m) => line.matches.some((g) => hits(m, g)));

/** Aligns one pair and sets the answers beside the gold; verdicts by `model` where given, else by the coefficients in use. */
export function answerClauses(gold: readonly GoldClause[], lower: Document, higher: Document, model?: Coefficients): ClauseAnswer[] {
  const verdicts = alignClauses(lower, higher, OPTIONS);
  const evidence = model ? clauseEvidence(lower, higher, OPTIONS) : [];
  const candidates = lower.clauses.filter((clause) => clause.tense === "commitment");
  return gold.map((line) => {
    const entry = entryAt(verdicts, line.ref);
    const first = entry?.matches[0];
    const weighed = model ? entryAt(evidence, line.ref) : undefined;
    return {
      line,
      verdict: (model && weighed ? predict(model, {...weighed, settled: isSettled(weighed.quote)}) : entry?.verdict) ?? "absent",
      rank: rankOf(entry?.matches ?? [], line),
      baseline: line.matches.length > 0 ? rankOf(rankByTfIdf(line.ref.quote, candidates), line) : -1,
      first: first?.quote ?? null,
    };
  });
}

/** Rates of one pair: ranks over the clauses that have matches, verdicts over all. */
export function scoreAnswers(answers: readonly ClauseAnswer[]): ClauseRates {
  const matched = answers.filter(({line}) => line.matches.length > 0);
  return {
    clauses: answers.length,
    recall: recalls(matched.map(({rank}) => rank)),
    ...verdictScores(answers.map(({line, verdict}) => ({gold: line.verdict, said: verdict}))),
    baseline: recalls(matched.map(({baseline}) => baseline)),
  };
}

/** Verdicts alone, on clauses of other pairs that were read while the rules were made; not held out. */
export interface ReadingScore extends Pick<ClauseScore, "accuracy" | "macroF1" | "balanced"> {
  readonly pair: string;
  readonly clauses: number;
}

interface Reading {
  readonly lower: string;
  readonly ref: GoldClause["ref"];
  readonly verdict: ClauseVerdictName;
}

/** Scores the readings that the coefficients of the verdict were fitted on, by pair. */
export function evaluateReadings(): ReadingScore[] {
  const readings = linesOf<Reading>(READINGS);
  const pairs = [...new Set(readings.map((r) => `${r.ref.doc} ${r.lower}`))];
  return pairs.map((pair) => {
    const [higher, lower] = pair.split(" ") as [string, string];
    const verdicts = alignClauses(documentOf(lower), documentOf(higher), OPTIONS);
    const own = readings.filter((r) => `${r.ref.doc} ${r.lower}` === pair);
    const scores = verdictScores(own.map((r) => ({gold: r.verdict, said: entryAt(verdicts, r.ref)?.verdict ?? "absent"})));
    return {pair: `${PLANS[higher]} → ${PLANS[lower]}`, clauses: own.length, ...scores};
  });
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** A pair of plans with its scores and answers. */
export interface ClausePair {
  readonly score: ClauseScore;
  readonly answers: readonly ClauseAnswer[];
}

/**
 * Scores every pair whose gold is there; C is the shared pair, A and B were read for this project.
 * Verdicts are those of coefficients fitted on the other pairs alone, so that no pair is judged by what was learnt from it.
 */
export function evaluatePairs(): ClausePair[] {
  const samples = clauseSamples();
  return FILES.filter((file) => existsSync(file)).map((file) => {
    const gold = linesOf<GoldClause>(file);
    const {pair, ref} = gold[0]!;
    const lower = gold.flatMap((line) => line.matches)[0]!.doc;
    const ids = {pair, higher: PLANS[ref.doc]!, lower: PLANS[lower]!, tuned: true};
    const others = samples.filter((sample) => sample.pair !== `${ids.higher} → ${ids.lower}`);
    const answers = answerClauses(gold, documentOf(lower), documentOf(ref.doc), fit(others));
    return {score: {...ids, ...scoreAnswers(answers)}, answers};
  });
}

/** The scores alone. */
export async function evaluateClauses(): Promise<ClauseScore[]> {
  return evaluatePairs().map(({score}) => score);
}

/** Verdict scores where the model has not seen the pair that it judges. */
export interface HeldOutScore extends ReadingScore {
  /** Share of clauses whose verdict is that of the reader, and so on, by the fit on all the other pairs. */
  readonly heldOut: true;
}

/** Every clause read by hand, with the evidence that alignment finds for it; a clause without an entry carries none. */
export function clauseSamples(): Sample[] {
  const gold = FILES.flatMap((file) => {
    const lines = linesOf<GoldClause>(file);
    const lower = lines.flatMap((line) => line.matches)[0]!.doc;
    return lines.map(({ref, verdict}) => ({lower, ref, verdict}));
  });
  const found = new Map<string, ReturnType<typeof clauseEvidence>>();
  return [...gold, ...linesOf<Reading>(READINGS)].map(({lower, ref, verdict}) => {
    const pair = `${PLANS[ref.doc]} → ${PLANS[lower]}`;
    const entries = found.get(pair) ?? clauseEvidence(documentOf(lower), documentOf(ref.doc), OPTIONS);
    found.set(pair, entries);
    const {quote, evidence} = entryAt(entries, ref) ?? {quote: "", evidence: NOTHING};
    return {pair, verdict, evidence, settled: isSettled(quote, PROVINCES[lower])};
  });
}

/** Verdicts by a model fitted on the other pairs of plans: what the cuts are worth on a pair they have not seen. */
export function evaluateHeldOut(): HeldOutScore[] {
  const said = crossValidate(clauseSamples()).map(({sample, said: answer}) => ({pair: sample.pair, gold: sample.verdict, said: answer}));
  const score = (pair: string, own: typeof said): HeldOutScore => ({pair, clauses: own.length, ...verdictScores(own), heldOut: true});
  const pairs = [...new Set(said.map((s) => s.pair))];
  return [
    ...pairs.map((pair) =>
      score(
        pair,
        said.filter((s) => s.pair === pair),
      ),
    ),
    score("all pairs", said),
  ];
}
