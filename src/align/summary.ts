import {extent, sum} from "d3-array";
import {meant} from "../model/nearest.js";
import type {ClauseVerdict, IndicatorVerdict, MeasureVerdict, Summary, SummaryPart} from "../model/index.js";
import type {Said} from "../say/index.js";

/** What each part counts for in the score unless the caller says otherwise; they need not add up to 1. */
export const DEFAULT_WEIGHTS: Readonly<Record<string, number>> = {indicators: 0.4, clauses: 0.4, measures: 0.2};

/** A score is refused when fewer than this share of the weighted requirements could be judged at all. */
export const LEAST_JUDGED = 0.3;
/** Nor is one given on fewer requirements than these: a single one that is met would be 100 of 100. */
export const FEWEST_JUDGED = 5;

/** Why an alignment has no score 总分. */
export const whyNoScore = (reference: boolean): Said =>
  reference
    ? {zh: "仅作参照", en: "a reference only"}
    : {
        zh: `能够判定的要求不足三成或不到${FEWEST_JUDGED}项`,
        en: `fewer than ${FEWEST_JUDGED} requirements, or than three in ten, could be judged`,
      };

/**
 * The parts of an alignment and a score of them: `100 × Σ weight × share ÷ Σ weight` over the parts that could be judged.
 *
 * The share of indicators is (exceeds + meets) ÷ (exceeds + meets + falls short + missing); of clauses and measures
 * (taken up + ½ partly) ÷ all that apply; a measure that was done before applies no more. What is not comparable or undetermined is counted apart and never as a failure.
 * A reference 仅作参照 (`counts` is false) has parts and no score; nor has an alignment of which too little could be judged
 * (`LEAST_JUDGED`, `FEWEST_JUDGED`).
 * `sensitivity` is the range of the score when each weight in turn is halved and doubled (one at a time).
 *
 * @example summarise([], [], []).score // null
 */
export function summarise(
  indicators: readonly IndicatorVerdict[],
  clauses: readonly ClauseVerdict[],
  measures: readonly MeasureVerdict[],
  given: Readonly<Record<string, number>> = {},
  counts = true,
): Summary {
  const weights = {...DEFAULT_WEIGHTS, ...checked(given)};
  const shares = judgedShares(indicators, clauses, measures);
  const score = counts && enoughJudged(indicators, clauses) ? scoreOf(shares, weights) : null;
  return {
    parts: partsOf(indicators, clauses, measures),
    weights,
    score,
    sensitivity: score === null ? null : sensitivityOf(shares, weights),
  };
}

/** Weights name parts that there are, and none is below 0: a score lies between 0 and 100. */
function checked(given: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const parts = Object.keys(DEFAULT_WEIGHTS);
  for (const [name, weight] of Object.entries(given)) {
    if (!parts.includes(name)) throw new Error(`align: no part "${name}" to weigh; ${meant(name, parts)}`);
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new Error(`align: the weight of "${name}" is ${weight}; pass a number of 0 or more`);
  }
  return given;
}

type Shares = readonly (readonly [name: string, share: number])[];

function judgedShares(
  indicators: readonly IndicatorVerdict[],
  clauses: readonly ClauseVerdict[],
  measures: readonly MeasureVerdict[],
): Shares {
  const aligned = countVerdicts(indicators, ["exceeds", "meets"]);
  const judged = aligned + countVerdicts(indicators, ["falls short", "missing"]);
  const shares: [string, number][] = [];
  if (judged > 0) shares.push(["indicators", aligned / judged]);
  const applicable = clauses.length - countVerdicts(clauses, ["not applicable"]);
  if (applicable > 0) shares.push(["clauses", takenUp(clauses) / applicable]);
  const open = measures.length - countVerdicts(measures, ["not applicable", "done"]);
  if (open > 0) shares.push(["measures", takenUp(measures) / open]);
  return shares;
}

function scoreOf(shares: Shares, weights: Readonly<Record<string, number>>): number | null {
  const total = sum(shares, ([name]) => weights[name]);
  if (total <= 0) return null;
  return (100 * sum(shares, ([name, share]) => (weights[name] ?? 0) * share)) / total;
}

function sensitivityOf(shares: Shares, weights: Readonly<Record<string, number>>): {low: number; high: number} | null {
  const scores = shares
    .flatMap(([name]) => [0.5, 2].map((factor) => scoreOf(shares, {...weights, [name]: (weights[name] ?? 0) * factor})))
    .filter((s) => s !== null);
  const [low, high] = extent(scores);
  return low === undefined ? null : {low, high};
}

function enoughJudged(indicators: readonly IndicatorVerdict[], clauses: readonly ClauseVerdict[]): boolean {
  const judged = countVerdicts(indicators, ["exceeds", "meets", "falls short", "missing"]) + clauses.length;
  return judged >= FEWEST_JUDGED && judged / (indicators.length + clauses.length) >= LEAST_JUDGED;
}

function partsOf(
  indicators: readonly IndicatorVerdict[],
  clauses: readonly ClauseVerdict[],
  measures: readonly MeasureVerdict[],
): SummaryPart[] {
  const exact = indicators.filter((i) => i.match === "exact").length;
  const part = (name: string, count: number, of: number): SummaryPart => ({name, count, of, share: of === 0 ? 0 : count / of});
  return [
    part("coverage", exact, indicators.length),
    part("aligned", countVerdicts(indicators, ["exceeds", "meets"]), indicators.length),
    part("short", countVerdicts(indicators, ["falls short"]), indicators.length),
    part("missing", countVerdicts(indicators, ["missing"]), indicators.length),
    part("not comparable", countVerdicts(indicators, ["not comparable"]), indicators.length),
    part("undetermined", countVerdicts(indicators, ["undetermined"]), indicators.length),
    ...["taken up", "partly", "absent", "not applicable"].map((v) => part(`clauses ${v}`, countVerdicts(clauses, [v]), clauses.length)),
    ...["taken up", "partly", "done", "absent"].map((v) => part(`measures ${v}`, countVerdicts(measures, [v]), measures.length)),
  ];
}

function countVerdicts(items: readonly {readonly verdict: string}[], verdicts: readonly string[]): number {
  return items.filter((i) => verdicts.includes(i.verdict)).length;
}

function takenUp(items: readonly {readonly verdict: string}[]): number {
  return countVerdicts(items, ["taken up"]) + countVerdicts(items, ["partly"]) / 2;
}
