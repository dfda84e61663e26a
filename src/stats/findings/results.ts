import type {Metric} from "../../model/index.js";
import {rounded} from "../interval.js";
import {outcome, type Outcome, type Stated} from "../outcomes.js";
import {goalsOf, num, type Answer, type GoalRow, type View} from "./view.js";

export interface ResultRow extends GoalRow {
  readonly outcome: Outcome;
  /** The observation that the verdict rests on; null while open without one. */
  readonly observed: Metric | null;
}

/** 规划与结果: goals beside what was later reported for the same region, indicator and basis. */
export function plansAndOutcomes(view: View): Answer<ResultRow> {
  const rows = goalsOf(view).flatMap((g) => rowOf(view, g));
  const without = goalsOf(view).length - rows.length;
  const leftOut =
    without === 0
      ? []
      : [
          {
            what: `${without}个目标`,
            whatEn: `${without} goals`,
            reason: "语料中没有同地区、同指标的实际值",
            reasonEn: "the corpus has no reported value of the same region and indicator",
          },
        ];
  return {...sentence(view, rows, without), rows, leftOut};
}

function rowOf(view: View, g: GoalRow): ResultRow[] {
  const observed = view.observed.filter((m) => m.region === g.plan.region && m.indicator === g.indicator.id && m.basis === g.goal.basis);
  const target = stated(g.goal, 0);
  if (observed.length === 0 || target === null) return [];
  const seen = observed.flatMap((m) => stated(m, m.halfWidth) ?? []);
  const baseline = g.start && g.start.unit === g.goal.unit ? stated(g.start, g.start.halfWidth) : null;
  const result = outcome({polarity: g.indicator.polarity, baseline, target, observed: seen});
  return [{...g, outcome: result, observed: observed.find((m) => m.year === result.latest?.year) ?? null}];
}

/** A goal is meant as written; an observation stands for all that rounds to it. */
function stated(m: Metric, halfWidth: number): Stated | null {
  return m.year === null ? null : {value: m.value, year: m.year, interval: rounded(m, halfWidth)};
}

function sentence(view: View, rows: readonly ResultRow[], without: number): {zh: string; en: string} {
  const of = (verdict: Outcome["verdict"]): ResultRow[] => rows.filter((r) => r.outcome.verdict === verdict);
  const missed = of("missed").map((r) => {
    const done = r.outcome.achieved === null ? "" : `，完成增量的${num(r.outcome.achieved, 1)}%`;
    const revision = r.outcome.revision ? `，基期后来改为${num(r.outcome.revision.revised)}` : "";
    return `${view.who(r.plan)}${r.indicator.zh}${r.goal.year}年目标${num(r.goal.value)}、实际${num(r.observed!.value)}${r.goal.unit}${done}${revision}`;
  });
  const missedEn = of("missed").map(
    (r) => `${view.whoEn(r.plan)} on ${r.indicator.en}: ${num(r.goal.value)} planned, ${num(r.observed!.value)} reported`,
  );
  return {
    zh:
      `有实际值可对照的目标${rows.length}个：达到${of("reached").length}个，未达到${of("missed").length}个${missed.length ? `（${missed.join("；")}）` : ""}，` +
      `未到期或尚无目标年数据${of("open").length}个，无法判定${of("undetermined").length}个；另有${without}个目标没有实际值。`,
    en:
      `${rows.length} goals have an observation: ${of("reached").length} reached, ${of("missed").length} missed${missedEn.length ? ` (${missedEn.join("; ")})` : ""}, ` +
      `${of("open").length} open, ${of("undetermined").length} undetermined; ${without} goals have none.`,
  };
}
