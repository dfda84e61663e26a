/** The ordinal model behind the verdicts on clauses: its fit, and how well it carries to pairs of plans that it has not seen. */
import type {Evidence} from "../../src/clauses/evidence.js";
import {levelOf, nameOf, type Model} from "../../src/clauses/model.js";
import type {ClauseVerdictName} from "../../src/model/index.js";

/** One clause read by hand, with the evidence found for it. */
export interface Sample {
  /** Pair of plans; a fold of the cross-validation. */
  readonly pair: string;
  readonly evidence: Evidence;
  /** Told to be of another level by settled words: judged by them and not by the model. */
  readonly settled: boolean;
  readonly verdict: ClauseVerdictName;
}

export type Coefficients = Model;

const NAMES = ["detail", "amount", "names", "density", "measures", "known"] as const;
const GRADES: readonly ClauseVerdictName[] = ["absent", "partly", "taken up"];
const RIDGE = 3;
/** How much farther from absent a clause must be to count as partly taken up: one wrongly called present misleads most. */
const CAUTION = 0.25;
const STEPS = 4000;
const RATE = 0.5;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Fits an ordinal logistic regression by gradient ascent on standardised evidence; the same samples give the same answer. */
export function fit(all: readonly Sample[]): Coefficients {
  const samples = all.filter(({settled}) => !settled);
  const centre = NAMES.map((name) => mean(samples.map((s) => s.evidence[name])));
  const spread = NAMES.map((name, i) => Math.sqrt(mean(samples.map((s) => (s.evidence[name] - centre[i]!) ** 2))));
  const rows = samples.map((s) => NAMES.map((name, i) => (s.evidence[name] - centre[i]!) / spread[i]!));
  const grades = samples.map((s) => GRADES.indexOf(s.verdict));
  let slopes = NAMES.map(() => 0);
  let cuts = [-0.5, 0.5];
  for (let step = 0; step < STEPS; step++) {
    const pull = slopes.map((slope) => -2 * RIDGE * slope);
    const shift = [0, 0];
    rows.forEach((row, k) => {
      const z = row.reduce((total, x, i) => total + x * slopes[i]!, 0);
      const [low, high] = cuts.map((cut) => logistic(cut - z)) as [number, number];
      const grade = grades[k]!;
      const below = grade === 0 ? 0 : grade === 1 ? low : high;
      const above = grade === 0 ? low : grade === 1 ? high : 1;
      const share = Math.max(1e-9, above - below);
      const toBelow = (below * (1 - below)) / share;
      const toAbove = (above * (1 - above)) / share;
      row.forEach((x, i) => (pull[i]! += x * (toBelow - toAbove)));
      if (grade > 0) shift[grade - 1]! -= toBelow;
      if (grade < 2) shift[grade]! += toAbove;
    });
    slopes = slopes.map((slope, i) => slope + (RATE * pull[i]!) / rows.length);
    cuts = cuts.map((cut, i) => cut + (RATE * shift[i]!) / rows.length);
  }
  const coefficients = slopes.map((slope, i) => slope / spread[i]!);
  const offset = coefficients.reduce((total, c, i) => total + c * centre[i]!, 0);
  const found = Object.fromEntries(NAMES.map((name, i) => [name, coefficients[i]!])) as Record<(typeof NAMES)[number], number>;
  return {...found, partly: cuts[0]! + offset + CAUTION, full: cuts[1]! + offset};
}

/** The verdict that coefficients give; a settled duty of another level that is not taken up is absent. */
export function predict(model: Coefficients, {evidence, settled}: Pick<Sample, "evidence" | "settled">): ClauseVerdictName {
  const said = nameOf(levelOf(evidence, model), model);
  return settled && said !== "taken up" ? "absent" : said;
}

/** Verdicts of each sample by a model fitted on the other pairs of plans alone. */
export function crossValidate(samples: readonly Sample[]): {readonly sample: Sample; readonly said: ClauseVerdictName}[] {
  const pairs = [...new Set(samples.map((s) => s.pair))];
  return pairs.flatMap((pair) => {
    const model = fit(samples.filter((s) => s.pair !== pair));
    return samples.filter((s) => s.pair === pair).map((sample) => ({sample, said: predict(model, sample)}));
  });
}
