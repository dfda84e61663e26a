/** How many plans of each level of government say a thing. */
import type {MeasureMention, PlanRecord, Region, RegionLevel} from "../../model/index.js";
import {GOALS, type LevelsPart} from "./shapes.js";

/** Counted plan after plan. */
export interface Counting {
  readonly take: (record: Pick<PlanRecord, "plan" | "claims">, mentions: readonly MeasureMention[]) => void;
  readonly end: () => LevelsPart;
}

type Counts = Partial<Record<RegionLevel, number>>;

export function counting(regions: readonly Region[]): Counting {
  const levels = new Map(regions.map((r) => [r.code, r.level]));
  const [plans, texts]: [Counts, Counts] = [{}, {}];
  const [targets, measures]: [Record<string, Counts>, Record<string, Counts>] = [{}, {}];
  const count = (counts: Counts, level: RegionLevel): void => void (counts[level] = (counts[level] ?? 0) + 1);
  return {
    take({plan, claims}, mentions) {
      const level = levels.get(plan.region);
      if (level === undefined) return;
      count(plans, level);
      if (!plan.secondary) count(texts, level);
      const stated = claims.flatMap((c) => (c.indicator !== null && GOALS.has(c.role) ? [c.indicator] : []));
      for (const indicator of new Set(stated)) count((targets[indicator] ??= {}), level);
      for (const measure of new Set(mentions.map((m) => m.measure))) count((measures[measure] ??= {}), level);
    },
    end: () => ({plans, texts, targets, measures}),
  };
}
