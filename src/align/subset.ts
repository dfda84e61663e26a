import type {Indicator, Interval, Metric, Verdict} from "../model/index.js";
import {footingOf} from "./basis.js";
import {compareIntervals} from "./compare.js";
import {goalOf, type Headline} from "./headline.js";
import {relationOf, type AlignContext, type PlanSide} from "./side.js";

/** A verdict that follows from a part or a whole of what is asked 部分与全体. */
export interface SubsetVerdict {
  readonly verdict: Exclude<Verdict, "missing" | "not comparable" | "undetermined">;
  /** The indicator of the lower plan, and what stands for it. */
  readonly own: Indicator;
  readonly goal: Headline;
  /** What `own` counts of what is asked. */
  readonly is: "whole" | "part";
  readonly lower: Metric;
  readonly higher: Metric;
}

/** What the asked value may be: never more than the whole, never less than a part. */
function boundBy(metric: Metric, is: "whole" | "part"): Interval {
  return is === "whole" ? {...metric, low: 0, lowOpen: false} : {...metric, high: null, highOpen: false};
}

/**
 * A verdict on an indicator of which the lower plan states a part or the whole only, over the same denominator: 0.77 of all patents
 * fall short of 5.67 of the high-value ones. Null where the order does not follow.
 */
export function bySubset(
  asked: Indicator,
  goal: Headline,
  lower: PlanSide,
  higher: PlanSide,
  {indicators, regions}: Pick<AlignContext, "indicators" | "regions">,
): SubsetVerdict | null {
  const relation = relationOf(lower.plan, higher.plan, regions);
  for (const {indicator, relation: is} of asked.related) {
    const own = indicators.find((i) => i.id === indicator);
    const stated = own && goalOf(lower, own);
    if (!is || !stated) continue;
    const paths = {lowerStart: null, lowerGoal: stated.metric, higherStart: null, higherGoal: goal.metric};
    const footing = footingOf(asked, paths, lower.metrics, higher.metrics, relation);
    if (footing.as !== "value" && footing.as !== "per-head") continue;
    const verdict = compareIntervals(boundBy(footing.lower, is), footing.higher, asked.polarity);
    if (verdict !== "undetermined") return {verdict, own, goal: stated, is, lower: footing.lower, higher: footing.higher};
  }
  return null;
}
