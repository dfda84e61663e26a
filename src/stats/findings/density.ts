import type {Metric, Plan} from "../../model/index.js";
import {planInEnglish} from "../../align/plan-name.js";
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
type Known = DensityRow & {readonly density: Metric};

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
    .map((s) => ({
      what: s.plan.short,
      whatEn: planInEnglish(s.plan),
      reason: s.plan.secondary ? "二手来源，未列此项" : "规划未写明总量",
      reasonEn: s.plan.secondary ? "a secondary source, which does not list it" : "the plan states no total",
    }));
  return {...sentence(view, rows), rows, leftOut};
}

/** Only goals of one year are held against each other; what else is known stands beside them. */
function sentence(view: View, rows: readonly DensityRow[]): {zh: string; en: string} {
  const known = rows
    .flatMap((r): Known[] => (r.density === null ? [] : [{...r, density: r.density}]))
    .sort((a, b) => b.density.value - a.density.value);
  const year = commonest(known.flatMap((r) => (r.isGoal && r.metric.year !== null ? [r.metric.year] : [])));
  const held = known.filter((r) => r.isGoal && r.metric.year === year);
  if (held.length < 2)
    return {zh: "没有两份规划给出同一年的总量目标和人口，不作比较。", en: "No two plans give a goal of one year with a population."};
  const spread = (values: readonly number[], digits: number): string => num(Math.max(...values) / Math.min(...values), digits);
  const totals = spread(
    held.map((r) => r.metric.value),
    0,
  );
  const densities = spread(
    held.map((r) => r.density.value),
    2,
  );
  const unit = held[0]!.density.unit;
  const others = known.filter((r) => !held.includes(r));
  const apartZh = others.map((r) => `${view.who(r.plan)}${r.metric.year ?? ""}年${r.isGoal ? "目标" : "已有"}${num(r.density.value, 1)}`);
  const apartEn = others.map(
    (r) => `${view.whoEn(r.plan)} ${num(r.density.value, 1)} (${r.isGoal ? "goal" : "stated"}, ${r.metric.year ?? "no year"})`,
  );
  return {
    zh:
      `${year}年市场主体总量目标，最大的是最小的${totals}倍，折成每千人只是${densities}倍：${listZh(held.map((r) => `${view.who(r.plan)}${num(r.density.value, 1)}`))}（${unit}）` +
      `${apartZh.length ? `；另有${listZh(apartZh)}，年份不同，不放在一起比` : ""}。分母是已知最近年份的人口，早于目标年。`,
    en:
      `Goals for ${year} differ ${totals}-fold as totals, only ${densities}-fold per thousand people: ${listEn(held.map((r) => `${view.whoEn(r.plan)} ${num(r.density.value, 1)}`))}` +
      `${apartEn.length ? `; apart, for another year: ${listEn(apartEn)}` : ""}. The populations are older than the goal year.`,
  };
}

function commonest(years: readonly number[]): number | null {
  const count = (year: number): number => years.filter((y) => y === year).length;
  return [...years].sort((a, b) => count(b) - count(a) || a - b)[0] ?? null;
}
