import type {Nature, Plan} from "../../model/index.js";
import {goalsOf, listEn, listZh, num, withText, plansLeftOut, type Answer, type GoalRow, type View} from "./view.js";

export interface NatureRow extends GoalRow {
  readonly nature: Nature;
}

export interface NatureAnswer extends Answer<NatureRow> {
  readonly counts: readonly {readonly plan: Plan; readonly nature: Nature; readonly count: number}[];
}

const NATURES: readonly Nature[] = ["约束性", "预期性", ""];

/** 约束性与预期性: which goals bind, in which plan and field. A goal without a stated nature is counted as not stated, never guessed. */
export function natures(view: View): NatureAnswer {
  const rows = goalsOf(view, (_, p) => !p.secondary).map((g) => ({...g, nature: g.goal.nature}));
  const counts = withText(view).flatMap((plan) =>
    NATURES.map((nature) => ({plan, nature, count: rows.filter((r) => r.plan === plan && r.nature === nature).length})),
  );
  const silent = withText(view).filter((p) => rows.some((r) => r.plan === p) && !rows.some((r) => r.plan === p && r.nature !== ""));
  const leftOut = plansLeftOut(silent, "规划未写明指标性质", "the plan does not say which goals are binding");
  return {...sentence(view, rows, leftOut.length), rows, counts, leftOut};
}

function sentence(view: View, rows: readonly NatureRow[], without: number): {zh: string; en: string} {
  const stated = rows.filter((r) => r.nature !== "");
  const binding = stated.filter((r) => r.nature === "约束性");
  const share = stated.length === 0 ? "0" : num((100 * binding.length) / stated.length, 0);
  const domains = [...new Set(binding.map((r) => r.indicator.domain))];
  const twice = [...new Set(binding.map((r) => r.indicator))].filter(
    (i) => new Set(binding.filter((r) => r.indicator === i).map((r) => r.plan.id)).size > 1,
  );
  return {
    zh:
      `${rows.length}个量化目标与任务中${stated.length}个写明性质，约束性${binding.length}个（占写明者的${share}%）；${withText(view).length}份规划里有${without}份设了目标而全未写明性质；` +
      `在两份以上规划中都是约束性的指标有${twice.length}项${twice.length ? `：${listZh(twice.map((i) => i.zh))}` : ""}。`,
    en:
      `${stated.length} of ${rows.length} goals and tasks state their nature, ${binding.length} (${share}%) are binding, in ${domains.length} fields; ${without} plans set goals without any nature; ` +
      `indicators that bind in two or more plans: ${twice.length}${twice.length ? ` (${listEn(twice.map((i) => i.en))})` : ""}.`,
  };
}
