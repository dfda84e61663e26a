import type {Comparability} from "../../model/index.js";
import {comparability} from "../../normalise/index.js";
import {goalsOf, num, pairs, plansLeftOut, type Answer, type GoalRow, type View} from "./view.js";

export interface PatentPair {
  readonly a: GoalRow;
  readonly b: GoalRow;
  readonly comparability: Comparability;
}

/** Patents in the catalogue: by name, so that a new entry belongs without a change here. */
const isPatent = (zh: string): boolean => zh.includes("专利");

/** 专利: every pair of patent goals of two plans, and whether it may be compared. */
export function patentPairs(view: View): Answer<PatentPair> {
  const goals = goalsOf(view, (i) => isPatent(i.zh));
  const rows = pairs(goals)
    .filter(([a, b]) => a.plan.id !== b.plan.id)
    .map(([a, b]) => ({a, b, comparability: comparability(a.indicator, b.indicator)}));
  const silent = view.sides.filter((s) => !goals.some((g) => g.plan === s.plan)).map((s) => s.plan);
  const leftOut = plansLeftOut(silent, "没有专利类目标", "no goal on patents");
  return {...sentence(view, goals, rows), rows, leftOut};
}

function sentence(view: View, goals: readonly GoalRow[], rows: readonly PatentPair[]): {zh: string; en: string} {
  const plans = new Set(goals.map((g) => g.plan.id)).size;
  const same = rows.filter((r) => r.comparability.state === "comparable");
  const share = rows.length === 0 ? "0" : num((100 * same.length) / rows.length, 0);
  const examples = same.map(
    (r) => `${view.who(r.a.plan)}与${view.who(r.b.plan)}的${r.a.indicator.zh}（${r.a.goal.value}对${r.b.goal.value}${r.a.goal.unit}）`,
  );
  const examplesEn = same.map(
    (r) => `${view.whoEn(r.a.plan)} and ${view.whoEn(r.b.plan)} on ${r.a.indicator.en} (${r.a.goal.value} against ${r.b.goal.value})`,
  );
  return {
    zh: `${plans}份规划共有${goals.length}个专利目标，跨规划组成${rows.length}对，能直接比较的只有${same.length}对（${share}%）${same.length ? `：${examples.join("；")}` : ""}；其余是“发明专利”与“高价值发明专利”之类的不同口径。`,
    en: `${plans} plans hold ${goals.length} patent goals, ${rows.length} pairs across plans, of which only ${same.length} (${share}%) compare directly${same.length ? `: ${examplesEn.join("; ")}` : ""}; the rest differ in scope.`,
  };
}
