import type {Metric, Plan} from "../../model/index.js";
import {listEn, listZh, num, type Answer, type View} from "./view.js";

const INDICATOR = "market-entities";

export interface DensityRow {
  readonly plan: Plan;
  /** The plan's goal where it has one, else its latest stated result. */
  readonly metric: Metric;
  readonly isGoal: boolean;
  /** Per thousand people; null without a population. */
  readonly density: Metric | null;
}

/**
 * 市场主体密度: totals of regions of unlike size, and the same per thousand people. The population behind each density is the latest in
 * the corpus, so a density of a goal year rests on an older head count and says so.
 */
export function marketDensity(view: View): Answer<DensityRow> {
  const rows = view.sides.flatMap(({plan}): DensityRow[] => {
    const goal = view.goal(plan.id, INDICATOR);
    const metric = (goal ?? view.start(plan.id, INDICATOR))?.metric;
    return metric ? [{plan, metric, isGoal: goal !== null, density: view.comparable(metric)}] : [];
  });
  const leftOut = view.sides
    .filter((s) => !rows.some((r) => r.plan === s.plan))
    .map((s) => ({what: s.plan.short, reason: s.plan.secondary ? "二手来源,未列此项" : "规划未写明总量"}));
  return {...sentence(rows), rows, leftOut};
}

function sentence(rows: readonly DensityRow[]): {zh: string; en: string} {
  const known = rows
    .flatMap((r) => (r.density === null ? [] : [{...r, density: r.density}]))
    .sort((a, b) => b.density.value - a.density.value);
  if (known.length < 2)
    return {zh: "少于两份规划能算出每千人户数,不作比较。", en: "Fewer than two plans give a density; nothing is compared."};
  const spread = (values: readonly number[]): string => num(Math.max(...values) / Math.min(...values), 1);
  const totals = spread(known.map((r) => r.metric.value));
  const densities = spread(known.map((r) => r.density.value));
  const zh = known.map((r) => `${r.plan.short}${r.metric.year ?? ""}年${r.isGoal ? "目标" : "已有"}${num(r.density.value, 1)}户`);
  const en = known.map((r) => `${r.plan.short} ${num(r.density.value, 1)} (${r.isGoal ? "goal" : "stated"} ${r.metric.year ?? ""})`);
  return {
    zh: `市场主体总量相差${totals}倍,折成每千人只差${densities}倍:${listZh(zh)};分母为语料中最近的人口数,与目标年不同年。`,
    en: `Totals differ ${totals}-fold, per thousand people only ${densities}-fold: ${listEn(en)}; the populations are older than the goal years.`,
  };
}
