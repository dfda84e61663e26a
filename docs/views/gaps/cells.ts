/** All plans against the national targets; indicators need no texts, so all pairs are held against each other at once. */
import type {IndicatorVerdict, PlanRecord} from "../../lib/model/index.js";
import {foremost} from "../../lib/site/parts/shapes.js";
import {alignIn} from "../../components/alignment.js";
import {pause} from "../../components/turns.js";
import type {Site} from "../../components/site.js";

const NATION = "000000";

/** What one plan makes of one national target. */
export interface Cell {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly verdict: IndicatorVerdict;
}

export async function cellsOf(site: Site): Promise<Cell[]> {
  const above = site.records.filter((r) => r.plan.region === NATION);
  const shown = foremost(site.plans.filter((e) => e.plan.region !== NATION));
  const below = shown.flatMap((e) => site.record(e.plan.id) ?? []);
  const cells: Cell[] = [];
  for (const higher of above)
    for (const lower of below) {
      cells.push(...alignIn(site, lower.plan.id, higher.plan.id).indicators.map((verdict) => ({lower, higher, verdict})));
      await pause();
    }
  return cells;
}

/** Of the national target. */
export const rowKey = (c: Cell): string => `${c.higher.plan.id}~${c.verdict.indicator}`;

/** As it stands in the URL. */
export const cellKey = (c: Cell): string => `${c.lower.plan.id}~${rowKey(c)}`;
