/** In how many plans a measure stands. */
import {group} from "d3-array";
import type {Measure, MeasureMention} from "../../lib/model/index.js";

/** Counted once for all measures. */
export function plansNaming(mentions: readonly MeasureMention[]): (measure: Measure) => number {
  const counts = new Map([...group(mentions, (m) => m.measure)].map(([id, list]) => [id, new Set(list.map((m) => m.plan)).size]));
  return ({id}) => counts.get(id) ?? 0;
}

/** The plan that alone names a measure; null where several do, or none. */
export function onlyPlan(mentions: readonly MeasureMention[]): (measure: Measure) => string | null {
  const plans = new Map([...group(mentions, (m) => m.measure)].map(([id, list]) => [id, [...new Set(list.map((m) => m.plan))]]));
  return ({id}) => {
    const [one, ...more] = plans.get(id) ?? [];
    return one !== undefined && more.length === 0 ? one : null;
  };
}
