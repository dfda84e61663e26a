import {above, overlaps} from "../interval.js";
import {goalsLeftOut, goalsOf, num, type Answer, type GoalRow, type View} from "./view.js";

const DOMAINS: readonly string[] = ["food", "drug", "equipment"];

/** raised 提高, held 持平, lowered 低于基期, open 界限未定. */
export type Move = "raised" | "held" | "lowered" | "open";

export interface SafetyRow extends GoalRow {
  /** Null where the plan states no start. */
  readonly move: Move | null;
  /** True where the goal is written as a bound. */
  readonly bound: boolean;
}

/** 安全底线: food, drug and equipment goals against their own starts, in the direction of each indicator. */
export function safetyLines(view: View): Answer<SafetyRow> {
  const rows = goalsOf(view, (i) => DOMAINS.includes(i.domain) && i.polarity !== "neutral").map((g) => ({
    ...g,
    move: moveOf(g),
    bound: g.goal.comparator !== "=" && g.goal.comparator !== "~",
  }));
  const leftOut = goalsLeftOut(
    rows.filter((r) => r.move === null),
    "规划未写基期",
    "the plan states no baseline",
  );
  return {...sentence(view, rows), rows, leftOut};
}

function moveOf({indicator, start, goal}: GoalRow): Move | null {
  if (start === null || start.unit !== goal.unit) return null;
  if (start.low === goal.low && start.high === goal.high && start.lowOpen === goal.lowOpen) return "held";
  if (above(goal, start)) return indicator.polarity === "higher" ? "raised" : "lowered";
  if (above(start, goal)) return indicator.polarity === "higher" ? "lowered" : "raised";
  return overlaps(start, goal) ? "open" : null;
}

function sentence(view: View, rows: readonly SafetyRow[]): {zh: string; en: string} {
  const of = (move: Move): SafetyRow[] => rows.filter((r) => r.move === move);
  const known = rows.filter((r) => r.move !== null).length;
  const bounds = rows.filter((r) => r.bound).length;
  const name = (r: SafetyRow): string => `${view.who(r.plan)}${r.indicator.zh}${num(r.start!.value)}→${num(r.goal.value)}${r.goal.unit}`;
  const lowered = of("lowered");
  return {
    zh:
      `食品、药品、特种设备共${rows.length}个目标，其中${bounds}个写成上下限；有基期可对照的${known}个里，${of("raised").length}个提高、` +
      `${of("held").length}个原样守住、${lowered.length}个低于自己的基期${lowered.length ? `（${lowered.map(name).join("；")}）` : ""}。`,
    en:
      `${rows.length} goals for food, drugs and equipment, ${bounds} of them bounds; of ${known} with a start, ${of("raised").length} are raised, ` +
      `${of("held").length} held, ${lowered.length} below their own start.`,
  };
}
