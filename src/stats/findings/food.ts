import type {Indicator, Plan} from "../../model/index.js";
import {rank, type Ranking} from "../rank.js";
import {goalsOf, listEn, listZh, num, plansLeftOut, withText, type Answer, type GoalRow, type View} from "./view.js";

/** Batches of food tests or samples per thousand people, whatever is counted as food. */
const FAMILY = {domain: "food", dimension: "ratio:批次/人"} as const;

export interface FoodRow extends GoalRow {
  /** Rank within its own scope; null where no other plan has the same scope. */
  readonly best: number | null;
  readonly worst: number | null;
}

export interface FoodAnswer extends Answer<FoodRow> {
  /** One ranking a scope that several plans share. */
  readonly rankings: readonly {readonly indicator: Indicator; readonly plans: readonly Plan[]; readonly ranking: Ranking}[];
  readonly silent: readonly Plan[];
}

/**
 * 食品抽检: how many batches per thousand people the plans aim at, and which of the targets may be compared.
 * Scopes are never mixed: each is ranked by itself, bounds as bounds.
 */
export function foodSampling(view: View): FoodAnswer {
  const goals = goalsOf(view, (i) => i.domain === FAMILY.domain && i.dimension === FAMILY.dimension);
  const scopes = [...new Set(goals.map((g) => g.indicator))];
  const rankings = scopes.flatMap((indicator) => {
    const own = goals.filter((g) => g.indicator === indicator);
    return own.length < 2 ? [] : [{indicator, plans: own.map((g) => g.plan), ranking: rankGoals(own)}];
  });
  const place = (g: GoalRow) => rankings.find((r) => r.indicator === g.indicator)?.ranking.ranked.find((r) => r.key === g.plan.id);
  const rows = goals.map((g) => ({...g, best: place(g)?.best ?? null, worst: place(g)?.worst ?? null}));
  const silent = withText(view).filter((p) => !goals.some((g) => g.plan === p));
  const leftOut = plansLeftOut(silent, "规划未写明", "the plan does not state it");
  return {...sentence(view, goals, rankings, scopes.length), rows, rankings, silent, leftOut};
}

function rankGoals(goals: readonly GoalRow[]): Ranking {
  return rank(
    goals.map((g) => ({key: g.plan.id, value: g.goal.value, interval: g.goal})),
    "higher",
  );
}

function sentence(view: View, goals: readonly GoalRow[], rankings: FoodAnswer["rankings"], scopes: number): {zh: string; en: string} {
  const plans = withText(view).length;
  const speaking = new Set(goals.map((g) => g.plan)).size;
  if (goals.length === 0)
    return {zh: `${plans}份规划都没有写明每千人食品抽检批次。`, en: `None of ${plans} plans states food samples per thousand people.`};
  const values = goals.map((g) => g.goal.value);
  const [low, high] = [num(Math.min(...values)), num(Math.max(...values))];
  const groupsZh = rankings.map((r) => `${listZh(r.plans.map((p) => view.who(p)))}（${r.indicator.zh}）`);
  const groupsEn = rankings.map((r) => `${listEn(r.plans.map((p) => view.whoEn(p)))} (${r.indicator.en})`);
  const undecided = rankings.filter((r) => r.ranking.ranked.every((x) => x.best < x.worst)).length;
  return {
    zh:
      `${plans}份规划中${speaking}份写明每千人食品抽检批次，目标值在${low}到${high}批次之间，分属${scopes}种口径；` +
      `口径相同、可以直接比较的只有${rankings.length}组：${groupsZh.join("；")}，其中${undecided}组因下限写法分不出高低。`,
    en:
      `${speaking} of ${plans} plans state food samples per thousand people, from ${low} to ${high} batches, in ${scopes} different scopes; ` +
      `only ${rankings.length} groups share a scope: ${groupsEn.join("; ")}; in ${undecided} of them the bounds leave no order.`,
  };
}
