import type {Interval, Metric, Step} from "../model/index.js";
import {paired, type Paired, type Said} from "../say/index.js";
import {step} from "./step.js";
import {tidy} from "./units.js";

/** What a value is multiplied by each year where `factor` is what it is multiplied by in all `years`: the one home of the formula. */
export const yearlyFactor = (factor: number, years: number): number => factor ** (1 / years);

/** Years in which a value reaches a goal at a compound pace in percent; negative where the pace leads away, infinite where it leads nowhere. */
export const yearsAtPace = (value: number, goal: number, pace: number): number => Math.log(goal / value) / Math.log(1 + pace / 100);

/**
 * Yearly pace that leads from baseline to target, as a compound rate 年均增速 in percent.
 *
 *     rate = 100 × ((target ÷ baseline) ^ (1 ÷ years) − 1)
 *
 * Null when either value or the number of years is missing or not positive: a compound rate has no meaning there.
 *
 * @example compoundRate(100, 121, 2) // 10
 */
export function compoundRate(baseline: number | null, target: number | null, years: number): number | null {
  if (baseline === null || target === null || !(baseline > 0) || !(target > 0) || !(years > 0)) return null;
  return tidy(100 * (yearlyFactor(target / baseline, years) - 1));
}

/** A pace with what rounding and bounds leave open, and its arithmetic; `rate` is null with a reason. */
export interface CompoundPace extends Interval, Paired<"reason"> {
  readonly rate: number | null;
  readonly years: number;
  readonly step: Step | null;
}

/**
 * Compound yearly growth between two metrics of one indicator, the earlier first, with the rounding of both carried through.
 *
 * @example paceBetween(corpus.headline("sichuan-2021", "market-entities").baseline.metric, corpus.headline("sichuan-2021", "market-entities").target.metric).step.formula // "(1016 ÷ 695)^(1/5) − 1 = 7.89%"
 */
export function paceBetween(start: Metric, goal: Metric): CompoundPace {
  const years = start.year === null || goal.year === null ? 0 : goal.year - start.year;
  if (start.unit !== goal.unit || start.basis !== goal.basis)
    return none({zh: "两个数的单位或基础不同", en: "the two numbers differ in unit or basis"}, years);
  if (years <= 0) return none({zh: "年份不明或先后颠倒，无法计算年均", en: "a year is unknown, or they are the wrong way round"}, years);
  const rate = compoundRate(start.value, goal.value, years);
  if (rate === null)
    return none(
      {zh: "基期或目标不是正数，复合增速没有意义", en: "baseline or target is not positive, so a compound rate has no meaning"},
      years,
    );
  return {
    rate,
    years,
    low: goal.low === null ? null : compoundRate(widest(start, 1), goal.low - goal.halfWidth, years),
    high: goal.high === null ? null : compoundRate(widest(start, -1), goal.high + goal.halfWidth, years),
    lowOpen: goal.lowOpen,
    highOpen: goal.highOpen,
    step: step("compound-rate", `(${goal.value} ÷ ${start.value})^(1/${years}) − 1 = ${rate.toFixed(2)}%`),
    ...paired({reason: ""}),
  };
}

/** The end of what the start may be, rounding counted; null where it has no bound on that side. */
function widest(start: Metric, side: 1 | -1): number | null {
  const end = side === 1 ? start.high : start.low;
  return end === null ? null : end + side * start.halfWidth;
}

function none(reason: Said, years: number): CompoundPace {
  return {rate: null, years, low: null, high: null, lowOpen: false, highOpen: false, step: null, ...paired({reason})};
}
