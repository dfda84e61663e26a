import {median} from "simple-statistics";
import {ancestorsOf} from "../../align/side.js";
import type {Metric, Plan} from "../../model/index.js";
import {ambition, type Ambition} from "../ambition.js";
import {requiredPace} from "../pace.js";
import {goalsLeftOut, goalsOf, num, type Answer, type GoalRow, type View} from "./view.js";

export interface AmbitionFinding extends GoalRow {
  readonly start: Metric;
  /** Compound percent a year. */
  readonly planned: number;
  readonly past: number | null;
  readonly pastFrom: Metric | null;
  readonly parent: {readonly plan: Plan; readonly pace: number} | null;
  readonly ambition: Ambition;
}

/** Values that a compound rate has a meaning for. */
const paced = (g: GoalRow): boolean =>
  ["stock", "ratio", "index", "share"].includes(g.indicator.measurement) && g.indicator.polarity === "higher";

/**
 * 目标力度: the pace a goal asks for, against the pace of the period before (where the plan states an earlier level of the same indicator)
 * and against the pace that a higher plan asks for.
 */
export function ambitions(view: View): Answer<AmbitionFinding> {
  const goals = goalsOf(view).filter(paced);
  const rows = goals.flatMap((g) => rowOf(view, g));
  const unpaced = goals.filter((g) => !rows.some((r) => r.plan === g.plan && r.indicator === g.indicator));
  const leftOut = goalsLeftOut(unpaced, "没有同口径、有年份的基期", "no baseline of the same scope with a year");
  return {...sentence(rows), rows, leftOut};
}

function rowOf(view: View, g: GoalRow): AmbitionFinding[] {
  const planned = g.start === null ? null : paceBetween(g.start, g.goal);
  if (g.start === null || planned === null) return [];
  const pastFrom = earlier(view, g.start);
  const past = pastFrom === null ? null : paceBetween(pastFrom, g.start);
  const parent = parentOf(view, g);
  return [{...g, start: g.start, planned, past, pastFrom, parent, ambition: ambition({past, planned, parent: parent?.pace ?? null})}];
}

function paceBetween(a: Metric, b: Metric): number | null {
  if (a.year === null || b.year === null || a.unit !== b.unit) return null;
  return requiredPace({baseline: a.value, target: b.value, years: b.year - a.year});
}

/** The earliest level of the same plan and indicator before the start, on the same basis. */
function earlier(view: View, start: Metric): Metric | null {
  const own = view.sides.find((s) => s.plan.id === start.plan)?.metrics ?? [];
  const before = own.filter(
    (m) => m.indicator === start.indicator && m.basis === start.basis && m.kind === start.kind && m.year !== null && m.year < start.year!,
  );
  return before.sort((a, b) => a.year! - b.year!)[0] ?? null;
}

function parentOf(view: View, g: GoalRow): AmbitionFinding["parent"] {
  const above = ancestorsOf(g.plan.region, view.data.regions);
  for (const {plan} of view.sides.filter((s) => above.includes(s.plan.region))) {
    const goal = view.goal(plan.id, g.indicator.id)?.metric;
    const start = view.start(plan.id, g.indicator.id)?.metric;
    const pace = goal && start ? paceBetween(start, goal) : null;
    if (pace !== null) return {plan, pace};
  }
  return null;
}

function sentence(rows: readonly AmbitionFinding[]): {zh: string; en: string} {
  if (rows.length === 0)
    return {zh: "没有目标写明了有年份的基期，力度无从算起。", en: "No goal has a dated start; ambition cannot be computed."};
  const past = rows.filter((r) => r.past !== null);
  const slower = past.filter((r) => r.ambition.past === "slower").length;
  const middle = num(median(rows.map((r) => r.planned)), 1);
  const parents = rows.filter((r) => r.parent !== null);
  const faster = parents.filter((r) => r.ambition.parent !== "slower").length;
  return {
    zh:
      `能算出所需速度的目标有${rows.length}个，复合年均增速中位数${middle}%；其中${past.length}个能与上一时期对照，${slower}个要求的速度低于上一时期；` +
      `${parents.length}个有上级速度可比，${faster}个不慢于上级。`,
    en:
      `${rows.length} goals have a required compound pace, median ${middle}% a year; ${past.length} can be held against the period before, ` +
      `${slower} of them ask for less; a parent's pace is known for ${parents.length}, ${faster} of them not slower.`,
  };
}
