import {comparability} from "../../normalise/index.js";
import {above} from "../interval.js";
import {goalsOf, pairs, type Answer, type GoalRow, type View} from "./view.js";

/** From strict to reckless: same indicator and year; same indicator; related scopes too; anything in the same unit. */
export type Level = "same year" | "same indicator" | "related" | "same unit";

export interface StretchRow {
  readonly level: Level;
  /** Pairs of goals of two plans that the level lets through. */
  readonly pairs: number;
  /** Pairs in which one goal certainly lies above the other. */
  readonly decided: number;
  readonly members: readonly (readonly [GoalRow, GoalRow])[];
}

export const LEVELS: readonly Level[] = ["same year", "same indicator", "related", "same unit"];

/** 可比性能放多宽: how many pairs of goals each level of strictness lets through, and how many would then look decided. Totals enter per head. */
export function stretch(view: View): Answer<StretchRow> {
  const goals = goalsOf(view).flatMap((g) => {
    const goal = view.comparable(g.goal);
    return goal ? [{...g, goal}] : [];
  });
  const all = pairs(goals).filter(([a, b]) => a.plan.id !== b.plan.id);
  const rows = LEVELS.map((level) => {
    const members = all.filter(([a, b]) => passes(level, a, b));
    const decided = members.filter(([a, b]) => above(a.goal, b.goal) || above(b.goal, a.goal)).length;
    return {level, pairs: members.length, decided, members};
  });
  const without = goalsOf(view).length - goals.length;
  const leftOut =
    without === 0
      ? []
      : [
          {
            what: `${without}个总量目标`,
            whatEn: `${without} goals that are totals`,
            reason: "没有人口数，不能折成人均",
            reasonEn: "no population to turn them into a figure per head",
          },
        ];
  return {...sentence(rows), rows, leftOut};
}

function passes(level: Level, a: GoalRow, b: GoalRow): boolean {
  const {state} = comparability(a.indicator, b.indicator);
  switch (level) {
    case "same year":
      return state === "comparable" && when(a) === when(b);
    case "same indicator":
      return state === "comparable";
    case "related":
      return state !== "not comparable" && a.goal.unit === b.goal.unit;
    case "same unit":
      return a.goal.unit === b.goal.unit;
  }
}

/** The goal's year; for a yearly goal without one, the plan's whole period. */
const when = ({goal, plan}: GoalRow): string => (goal.year === null ? plan.period.join("–") : String(goal.year));

function sentence(rows: readonly StretchRow[]): {zh: string; en: string} {
  const at = (level: Level): StretchRow => rows.find((r) => r.level === level)!;
  const [strict, same, related, unit] = LEVELS.map(at) as [StretchRow, StretchRow, StretchRow, StretchRow];
  const extra = related.decided - same.decided;
  return {
    zh:
      `同指标同年份可比的目标只有${strict.pairs}对，放宽年份为${same.pairs}对；若把口径相近的也算上，增到${related.pairs}对，多出${extra}个看似分明的高下；` +
      `若单位相同就比，会有${unit.pairs}对，其中${unit.decided}对看似分得出高下，而同一指标的只有${same.pairs}对。`,
    en:
      `Only ${strict.pairs} pairs of goals share indicator and year, ${same.pairs} the indicator; letting related scopes in gives ${related.pairs} and ${extra} more apparent orders; ` +
      `comparing whatever shares a unit gives ${unit.pairs} pairs, ${unit.decided} of them apparently decided, though only ${same.pairs} are of one indicator.`,
  };
}
