import type {Indicator, Metric} from "../model/index.js";
import {step} from "../normalise/index.js";
import {unitInEnglish} from "../quantity/index.js";
import type {Said} from "../say/index.js";
import {rateOf, type Paths} from "./gap.js";

/**
 * On what footing two statements of one indicator are compared.
 * `value`: as they stand. `per-head`: totals of unlike regions per person. `growth`: totals without population, by their
 * compound yearly growth. `refused`: no footing, with the reason.
 */
export type ComparedAs =
  | {readonly as: "value"; readonly lower: Metric; readonly higher: Metric}
  | {readonly as: "per-head"; readonly lower: Metric; readonly higher: Metric}
  | {readonly as: "growth"; readonly lower: Metric; readonly higher: Metric}
  | {readonly as: "refused"; readonly code: "unit" | "basis"; readonly reason: Said};

/** Picks the footing: totals of regions of different size are never compared raw. */
export function footingOf(
  indicator: Indicator,
  paths: Paths,
  lower: readonly Metric[],
  higher: readonly Metric[],
  relation: "vertical" | "peer" | "same-region",
): ComparedAs {
  const {lowerGoal, higherGoal} = paths;
  if (lowerGoal.unit !== higherGoal.unit)
    return refuse("unit", {
      zh: `单位不同：${lowerGoal.unit}与${higherGoal.unit}`,
      en: `units differ: ${[lowerGoal, higherGoal].map((g) => unitInEnglish(g.unit) || "a plain number").join(" and ")}`,
    });
  if (relation === "same-region" || !isTotal(indicator)) return {as: "value", lower: lowerGoal, higher: higherGoal};
  const perHead = {lower: derived(lowerGoal, lower), higher: derived(higherGoal, higher)};
  if (perHead.lower && perHead.higher) return {as: "per-head", lower: perHead.lower, higher: perHead.higher};
  const growth = {lower: asGrowth(paths.lowerStart, lowerGoal), higher: asGrowth(paths.higherStart, higherGoal)};
  if (growth.lower && growth.higher) return {as: "growth", lower: growth.lower, higher: growth.higher};
  return refuse("basis", {
    zh: "两地体量不同，总量不能直接比较；缺少人口或基期，也不能折算为人均或增速",
    en: "totals of regions of different size; no population or baseline to turn them into a rate",
  });
}

/** Counts and flows grow with the size of a region; ratios, shares, indices and time limits do not. */
function isTotal(indicator: Indicator): boolean {
  return indicator.measurement === "stock" || indicator.measurement === "flow";
}

function derived(metric: Metric, all: readonly Metric[]): Metric | undefined {
  return all.find((m) => m.basis === "per-head" && m.claim === metric.claim);
}

/** The goal's compound yearly growth since the baseline, as a metric of its own. */
function asGrowth(start: Metric | null, goal: Metric): Metric | null {
  const rate = rateOf(start, goal);
  if (rate === null || start === null) return null;
  return {
    ...goal,
    value: rate,
    valueMax: null,
    unit: "%/年",
    low: goal.low === null ? null : rate,
    high: goal.high === null ? null : rate,
    steps: [
      ...goal.steps,
      step("compound-rate", `(${goal.value} ÷ ${start.value})^(1/${goal.year! - start.year!}) − 1 = ${rate.toFixed(2)}%`),
    ],
  };
}

const refuse = (code: "unit" | "basis", reason: Said): ComparedAs => ({as: "refused", code, reason});
