/** In how many plans a measure stands. */
import {groupBy} from "../../lib/model/group.js";
import type {Measure, MeasureMention} from "../../lib/model/index.js";

/** Counted once for all measures. */
export function plansNaming(mentions: readonly MeasureMention[]): (measure: Measure) => number {
  const counts = new Map([...groupBy(mentions, (m) => m.measure)].map(([id, list]) => [id, new Set(list.map((m) => m.plan)).size]));
  return ({id}) => counts.get(id) ?? 0;
}
