import type {Indicator} from "../../model/index.js";
import {rank, type Ranking} from "../rank.js";
import {goalsOf, num, withText, plansLeftOut, type Answer, type GoalRow, type View} from "./view.js";

export interface ConsumerAnswer extends Answer<GoalRow> {
  /** Indicators for which two or more plans with a text set goals of one scope; neutral ones are not ranked. */
  readonly shared: readonly {readonly indicator: Indicator; readonly goals: readonly GoalRow[]; readonly ranking: Ranking | null}[];
}

/** 消费维权: which goals the plans set, and which of them two plans share. */
export function consumerGoals(view: View): ConsumerAnswer {
  const rows = goalsOf(view, (i, p) => i.domain === "consumer" && !p.secondary);
  const indicators = [...new Set(rows.map((r) => r.indicator))];
  const shared = indicators.flatMap((indicator) => {
    const goals = rows.filter((r) => r.indicator === indicator);
    return goals.length < 2 ? [] : [{indicator, goals, ranking: rankingOf(view, indicator, goals)}];
  });
  const silent = withText(view).filter((p) => !rows.some((r) => r.plan === p));
  const leftOut = plansLeftOut(silent, "没有消费维权类目标", "no goal of consumer protection");
  return {...sentence(view, rows, indicators, shared), rows, shared, leftOut};
}

function rankingOf(view: View, indicator: Indicator, goals: readonly GoalRow[]): Ranking | null {
  if (indicator.polarity === "neutral") return null;
  const items = goals.map((g) => ({key: g.plan.id, metric: view.comparable(g.goal)}));
  return rank(
    items.map(({key, metric}) => ({key, value: metric?.value ?? null, ...(metric ? {interval: metric} : {})})),
    indicator.polarity,
  );
}

function sentence(
  view: View,
  rows: readonly GoalRow[],
  indicators: readonly Indicator[],
  shared: ConsumerAnswer["shared"],
): {zh: string; en: string} {
  const plans = new Set(rows.map((r) => r.plan.id)).size;
  const of = withText(view).length;
  const zh = shared.map(
    (s) => `${s.indicator.zh}（${s.goals.map((g) => `${view.who(g.plan)}${num(g.goal.value)}${g.goal.unit}`).join("、")}）`,
  );
  const en = shared.map((s) => `${s.indicator.en} (${s.goals.map((g) => `${view.whoEn(g.plan)} ${num(g.goal.value)}`).join(", ")})`);
  return {
    zh: `${of}份规划中${plans}份设了消费维权目标，涉及${indicators.length}项指标，两份以上规划都设目标的只有${shared.length}项${shared.length ? `：${zh.join("；")}` : ""}。`,
    en: `${plans} of ${of} plans set consumer goals on ${indicators.length} indicators; shared by two or more plans: ${shared.length}${shared.length ? `: ${en.join("; ")}` : ""}.`,
  };
}
