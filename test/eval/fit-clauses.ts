/** The ordinal model behind the verdicts on clauses: its fit, and how well it carries to pairs of plans that it has not seen. */
import type {Evidence} from "../../src/clauses/evidence.js";
import type {ClauseVerdictName} from "../../src/model/index.js";

/** One clause read by hand, with the evidence found for it. */
export interface Sample {
  /** Pair of plans; a fold of the cross-validation. */
  readonly pair: string;
  readonly evidence: Evidence;
  readonly verdict: ClauseVerdictName;
}

/** Coefficients of level = Σ coefficient × evidence, and the levels from which a clause counts as partly and as fully taken up. */
export type Coefficients = Record<keyof Evidence | "partly" | "full", number>;

const NAMES = ["together", "detail", "amount"] as const;
const GRADES: readonly ClauseVerdictName[] = ["absent", "partly", "taken up"];
/**
 * What a class weighs as a whole, absent, partly, taken up, whatever its count: a clause wrongly called present misleads most,
 * and about half of the clauses of a plan are taken up.
 */
const CLASS_WEIGHTS = [1.75, 1, 1.5];
const RIDGE = 3;
const STEPS = 1500;
const RATE = 0.5;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Fits an ordinal logistic regression by gradient ascent on standardised evidence; the same samples give the same answer. */
export function fit(samples: readonly Sample[]): Coefficients {
  const centre = NAMES.map((name) => mean(samples.map((s) => s.evidence[name])));
  const spread = NAMES.map((name, i) => Math.sqrt(mean(samples.map((s) => (s.evidence[name] - centre[i]!) ** 2))));
  const rows = samples.map((s) => NAMES.map((name, i) => (s.evidence[name] - centre[i]!) / spread[i]!));
  const grades = samples.map((s) => GRADES.indexOf(s.verdict));
  const raw = grades.map((grade) => CLASS_WEIGHTS[grade]! / grades.filter((g) => g === grade).length);
  const weights = raw.map((w) => w / mean(raw));
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
      const toBelow = (weights[k]! * below * (1 - below)) / share;
      const toAbove = (weights[k]! * above * (1 - above)) / share;
      row.forEach((x, i) => (pull[i]! += x * (toBelow - toAbove)));
      if (grade > 0) shift[grade - 1]! -= toBelow;
      if (grade < 2) shift[grade]! += toAbove;
    });
    slopes = slopes.map((slope, i) => slope + (RATE * pull[i]!) / rows.length);
    cuts = cuts.map((cut, i) => cut + (RATE * shift[i]!) / rows.length);
  }
  const coefficients = slopes.map((slope, i) => slope / spread[i]!);
  const offset = coefficients.reduce((total, c, i) => total + c * centre[i]!, 0);
  const [together, detail, amount] = coefficients as [number, number, number];
  return {together, detail, amount, partly: cuts[0]! + offset, full: cuts[1]! + offset};
}

/** The verdict that coefficients give for evidence. */
export function predict(model: Coefficients, evidence: Evidence): ClauseVerdictName {
  const level = NAMES.reduce((total, name) => total + model[name] * evidence[name], 0);
  return level >= model.full ? "taken up" : level >= model.partly ? "partly" : "absent";
}

/** Verdicts of each sample by a model fitted on the other pairs of plans alone. */
export function crossValidate(samples: readonly Sample[]): {readonly sample: Sample; readonly said: ClauseVerdictName}[] {
  const pairs = [...new Set(samples.map((s) => s.pair))];
  return pairs.flatMap((pair) => {
    const model = fit(samples.filter((s) => s.pair !== pair));
    return samples.filter((s) => s.pair === pair).map((sample) => ({sample, said: predict(model, sample.evidence)}));
  });
}
