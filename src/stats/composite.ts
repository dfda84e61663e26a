import {extent, sort, sum} from "d3-array";
import {randomLcg} from "d3-random";
import {quantileSorted} from "simple-statistics";

/** Scores of one region, 0–100 by indicator (see `distanceToTarget`); null is missing. */
export interface ScoreRow {
  readonly key: string;
  readonly scores: Readonly<Record<string, number | null>>;
}

/** Weights by indicator; they need not add up to 1. */
export type Weights = Readonly<Record<string, number>>;

/** How scores are put together. */
export interface CompositeOptions {
  readonly weights: Weights;
  /** Least share of the weight that must be known, 0–1; below it no score is given. */
  readonly atLeast: number;
  /** "arithmetic" lets a strength make up for a weakness; "geometric" punishes the weakness, and a 0 anywhere gives 0. */
  readonly mean?: "arithmetic" | "geometric";
}

/** The composite score of one region with its parts. */
export interface Composite {
  readonly key: string;
  /** 0–100; null where refused. */
  readonly score: number | null;
  /** Known share of the weight, 0–1. */
  readonly coverage: number;
  readonly missing: readonly string[];
  /** Points that each indicator brings (arithmetic), or null. */
  readonly parts: Readonly<Record<string, number>> | null;
}

/**
 * Composite index with its parts.
 *
 *     arithmetic  Σ w × s ÷ Σ w        geometric  exp(Σ w × ln s ÷ Σ w)        over the known indicators
 *
 * Refused (null) where the known weight is below `atLeast`. Source: OECD and JRC 2008, «Handbook on constructing composite indicators», steps 6–7.
 * Throws on a negative weight, on weights that are all 0, and on a score outside 0–100.
 *
 * @example composite([{key: "a", scores: {x: 100, y: 50}}], {weights: {x: 3, y: 1}, atLeast: 0.6})[0].score // 87.5
 * @example composite([{key: "a", scores: {x: null, y: 50}}], {weights: {x: 3, y: 1}, atLeast: 0.6})[0].score // null
 */
export function composite(rows: readonly ScoreRow[], options: CompositeOptions): Composite[] {
  const names = Object.keys(options.weights);
  const total = sum(names, (n) => weight(options.weights, n));
  if (!(total > 0)) throw new Error("composite: no weight is above 0; state what counts");
  if (!(options.atLeast > 0 && options.atLeast <= 1))
    throw new Error(`composite: the least coverage is ${options.atLeast}; state a share above 0 and up to 1`);
  return rows.map((row) => {
    const known = names.filter((n) => score(row, n) !== null && weight(options.weights, n) > 0);
    const knownWeight = sum(known, (n) => weight(options.weights, n));
    const coverage = knownWeight / total;
    const missing = names.filter((n) => score(row, n) === null);
    if (coverage < options.atLeast) return {key: row.key, score: null, coverage, missing, parts: null};
    const share = (n: string): number => weight(options.weights, n) / knownWeight;
    const parts = Object.fromEntries(known.map((n) => [n, share(n) * score(row, n)!]));
    const arithmetic = sum(Object.values(parts));
    const geometric = Math.exp(sum(known, (n) => share(n) * Math.log(score(row, n)!)));
    return options.mean === "geometric"
      ? {key: row.key, score: geometric, coverage, missing, parts: null}
      : {key: row.key, score: arithmetic, coverage, missing, parts};
  });
}

function weight(weights: Weights, name: string): number {
  const w = weights[name] ?? 0;
  if (!(w >= 0)) throw new Error(`composite: the weight of "${name}" is ${w}; pass 0 or more`);
  return w;
}

function score(row: ScoreRow, name: string): number | null {
  const s = row.scores[name] ?? null;
  if (s !== null && !(s >= 0 && s <= 100)) throw new Error(`composite: "${row.key}" has ${s} for "${name}"; scale scores to 0–100 first`);
  return s;
}

/** Between what values score and rank of a region move. */
export interface Sensitivity {
  readonly key: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
}

/**
 * One at a time: each weight halved and doubled while the others stay; lowest and highest score and rank of each region.
 *
 * @example sensitivityToEach([{key: "a", scores: {x: 100, y: 0}}], {weights: {x: 1, y: 1}, atLeast: 0.5})[0].low // 33.333333
 */
export function sensitivityToEach(rows: readonly ScoreRow[], options: CompositeOptions): Sensitivity[] {
  const variants = Object.entries(options.weights).flatMap(([name, w]) => [0.5, 2].map((f) => ({...options.weights, [name]: w * f})));
  const runs = [options.weights, ...variants].map((weights) => composite(rows, {...options, weights}));
  return spreadOf(runs, (sorted) => [sorted[0]!, sorted.at(-1)!]);
}

/**
 * Sampled: all weights moved at once, each by a factor drawn evenly from 1 − `by` to 1 + `by`; the middle 90 % of scores, and all ranks met.
 * The same seed gives the same answer. Source: Saisana, Saltelli and Tarantola 2005, JRSS A 168(2).
 *
 * @example sensitivitySampled([{key: "a", scores: {x: 80, y: 80}}], {weights: {x: 1, y: 1}, atLeast: 0.5}, {runs: 50, by: 0.5, seed: 1})[0].high // 80
 */
export function sensitivitySampled(
  rows: readonly ScoreRow[],
  options: CompositeOptions,
  {runs, by, seed}: {readonly runs: number; readonly by: number; readonly seed: number},
): Sensitivity[] {
  if (!(by >= 0 && by < 1)) throw new Error(`sensitivitySampled: by is ${by}; pass a share from 0 to below 1`);
  const random = randomLcg(seed);
  const vary = (): Weights => Object.fromEntries(Object.entries(options.weights).map(([n, w]) => [n, w * (1 - by + 2 * by * random())]));
  const all = Array.from({length: Math.max(0, runs)}, () => composite(rows, {...options, weights: vary()}));
  return spreadOf([composite(rows, options), ...all], (sorted) => [quantileSorted([...sorted], 0.05), quantileSorted([...sorted], 0.95)]);
}

/**
 * Leave one out: the score without each indicator in turn. A region whose coverage falls below the limit gets null there.
 *
 * @example leaveOneOut([{key: "a", scores: {x: 100, y: 50}}], {weights: {x: 1, y: 1}, atLeast: 0.5}) // [{without: "x", scores: [{key: "a", score: 50}]}, {without: "y", scores: [{key: "a", score: 100}]}]
 */
export function leaveOneOut(
  rows: readonly ScoreRow[],
  options: CompositeOptions,
): {readonly without: string; readonly scores: readonly {readonly key: string; readonly score: number | null}[]}[] {
  const names = Object.keys(options.weights).filter((n) => weight(options.weights, n) > 0);
  if (names.length < 2) return [];
  return names.map((without) => {
    const weights = Object.fromEntries(Object.entries(options.weights).filter(([n]) => n !== without));
    return {without, scores: composite(rows, {...options, weights}).map(({key, score: s}) => ({key, score: s}))};
  });
}

/** First run is the published one; scores are spread by `ends`, ranks by their extremes. */
function spreadOf(runs: readonly (readonly Composite[])[], ends: (sorted: readonly number[]) => readonly [number, number]): Sensitivity[] {
  const published = runs[0] ?? [];
  return published.map(({key, score: base}, i) => {
    if (base === null) return {key, score: null, low: null, high: null, bestRank: null, worstRank: null};
    const met = runs.flatMap((run) => (run[i]!.score === null ? [] : [run[i]!.score]));
    const ranks = runs.map((run) => 1 + run.filter((o) => o.score !== null && o.score > run[i]!.score! + 1e-9).length);
    const [low, high] = ends(sort(met));
    const [bestRank, worstRank] = extent(ranks) as [number, number];
    return {key, score: base, low, high, bestRank, worstRank};
  });
}
