import type {Gap, Indicator, Metric, Pace} from "../model/index.js";
import {compoundRate, decimalsOf, yearsAtPace} from "../normalise/index.js";
import {paired, type Part} from "../say/index.js";
import {isBound} from "./compare.js";

/**
 * Distance between two values of one unit: `lower − higher`, in that unit and in percent of the higher value.
 * `favourable` is turned so that more is better. Differences of decimals are rounded to 12 digits, so that 94 − 93.9 is 0.1.
 */
export function gapBetween(lower: Metric, higher: Metric, polarity: Indicator["polarity"]): Gap {
  const absolute = tidy(lower.value - higher.value);
  return {
    absolute,
    relative: higher.value === 0 ? null : tidy((100 * absolute) / higher.value),
    favourable: polarity === "neutral" ? null : tidy(polarity === "higher" ? absolute : -absolute),
    betweenBounds: isBound(lower) || isBound(higher),
    decimals: Math.min(decimalsOf(lower), decimalsOf(higher)),
  };
}

/** The four values a pace is computed from; a baseline may be missing. */
export interface Paths {
  readonly lowerStart: Metric | null;
  readonly lowerGoal: Metric;
  readonly higherStart: Metric | null;
  readonly higherGoal: Metric;
}

/**
 * Yearly compound pace of both plans, and the year in which the lower region reaches the higher target if it keeps its
 * own planned pace: `year(lower goal) + ln(higher goal ÷ lower goal) ÷ ln(1 + pace)`. Null, with the reason, where a
 * baseline is missing, a value is not positive, or the pace leads away from the target.
 */
export function paceOf(paths: Paths): Pace {
  const lower = rateOf(paths.lowerStart, paths.lowerGoal);
  const higher = rateOf(paths.higherStart, paths.higherGoal);
  const catchUp = catchUpYear(paths, lower);
  return {lower, higher, catchUpYear: catchUp.year, ...paired({reason: catchUp.reason})};
}

/** Compound percent a year between two metrics of one plan; null where it has no meaning. */
export function rateOf(start: Metric | null, goal: Metric): number | null {
  if (!start || start.year === null || goal.year === null || goal.year <= start.year) return null;
  return compoundRate(start.value, goal.value, goal.year - start.year);
}

interface CatchUp {
  readonly year: number | null;
  readonly reason: Part;
}
const reachedIn = (year: number): CatchUp => ({year, reason: ""});
const never = (zh: string, en: string): CatchUp => ({year: null, reason: {zh, en}});

function catchUpYear({lowerGoal, higherGoal, lowerStart}: Paths, rate: number | null): CatchUp {
  if (!lowerStart)
    return never("下级规划未写明基期值，无法推算达到年份", "the lower plan states no baseline, so the year cannot be worked out");
  if (rate === null || lowerGoal.year === null)
    return never("基期与目标年份不足以计算复合年均增速", "baseline and target years do not suffice for a compound yearly pace");
  if (lowerGoal.value === higherGoal.value) return reachedIn(lowerGoal.year);
  const years = yearsAtPace(lowerGoal.value, higherGoal.value, rate);
  if (!Number.isFinite(years) || years > 100)
    return never("按下级规划的复合增速达不到上级目标", "at the lower plan's own compound pace the higher target is not reached");
  const year = Math.ceil(lowerGoal.year + years);
  const before = lowerStart.year !== null && year <= lowerStart.year;
  return before ? never("基期已达到上级目标", "the baseline already reaches the higher target") : reachedIn(year);
}

/**
 * What the lower region carries of the higher region's planned increment, beside its share of the base (both percent).
 * Null unless all four totals are there and both totals grow.
 */
export function sharesOf({lowerStart, lowerGoal, higherStart, higherGoal}: Paths): {increment: number; base: number} | null {
  if (!lowerStart || !higherStart || higherStart.value <= 0) return null;
  const above = higherGoal.value - higherStart.value;
  if (above <= 0) return null;
  return {increment: tidy((100 * (lowerGoal.value - lowerStart.value)) / above), base: tidy((100 * lowerStart.value) / higherStart.value)};
}

function tidy(x: number): number {
  return Number(x.toPrecision(12));
}
