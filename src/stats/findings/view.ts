import {goalOf, startOf, type Headline} from "../../align/headline.js";
import {planInEnglish} from "../../align/plan-name.js";
import type {PlanSide} from "../../align/side.js";
import type {CorpusData, Indicator, Metric, Plan} from "../../model/index.js";
import {normalise, observe} from "../../normalise/index.js";

/** The corpus as the notebooks ask it: metrics computed once, the statement that stands for each plan and indicator at hand. */
export interface View {
  readonly data: CorpusData;
  readonly sides: readonly PlanSide[];
  /** Observed values, totals with their per-head twins. */
  readonly observed: readonly Metric[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** A plan in a sentence: its region where that has one plan only, else the plan's short name. */
  who(plan: Plan): string;
  /** The same in English. */
  whoEn(plan: Plan): string;
  /** What a plan asks for; null if it asks nothing. */
  goal(plan: string, indicator: string): Headline | null;
  /** Where a plan starts from; null if it does not say. */
  start(plan: string, indicator: string): Headline | null;
  /** The value that may stand beside other regions': the metric itself, or for a total its per-head twin; null without a population. */
  comparable(metric: Metric): Metric | null;
}

/** What an answer does not cover, and why; the English has words of the plans in quotation marks only. */
export interface LeftOut {
  readonly what: string;
  readonly whatEn: string;
  readonly reason: string;
  readonly reasonEn: string;
}

/** A finding: one sentence in each language that the code computes, the rows it rests on, and what was left out and why. */
export interface Answer<Row> {
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly Row[];
  readonly leftOut: readonly LeftOut[];
}

/** A plan's goal (and start, where stated) for one indicator. */
export interface GoalRow {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly start: Metric | null;
  readonly goal: Metric;
}

export function viewOf(data: CorpusData): View {
  const {indicators, populations} = data;
  const sides = data.plans.map(({plan, claims}): PlanSide => ({
    plan,
    document: null,
    claims,
    metrics: normalise(claims, {plan, indicators, populations}),
    worded: [],
  }));
  const observed = observe(data.observations, {indicators, populations});
  const names = new Map(data.regions.map((r) => [r.code, r.name]));
  const namesEn = new Map(data.regions.flatMap((r) => (r.en ? [[r.code, r.en] as const] : [])));
  const alone = (plan: Plan): boolean => sides.filter((s) => s.plan.region === plan.region).length === 1;
  const byId = new Map(indicators.map((i) => [i.id, i]));
  const byPlan = new Map(sides.map((s) => [s.plan.id, s]));
  const twins = new Map([...sides.flatMap((s) => s.metrics), ...observed].map((m) => [m.id, m]));
  const headline =
    (choose: typeof goalOf) =>
    (plan: string, indicator: string): Headline | null => {
      const side = byPlan.get(plan);
      const entry = byId.get(indicator);
      return side && entry ? choose(side, entry) : null;
    };
  return {
    data,
    sides,
    observed,
    indicators: byId,
    whoEn: (plan) => (alone(plan) ? (namesEn.get(plan.region) ?? planInEnglish(plan)) : planInEnglish(plan)),
    who: (plan) => (alone(plan) ? (names.get(plan.region) ?? plan.short) : plan.short),
    goal: headline(goalOf),
    start: headline(startOf),
    comparable: (m) => (m.basis === "total" ? (twins.get(`${m.id}/per-head`) ?? null) : m),
  };
}

/** Every goal of every plan that `pick` takes, plans and indicators in the corpus's order. */
export function goalsOf(view: View, pick: (indicator: Indicator, plan: Plan) => boolean = () => true): GoalRow[] {
  return view.sides.flatMap(({plan}) =>
    view.data.indicators.flatMap((indicator) => {
      if (!pick(indicator, plan)) return [];
      const goal = view.goal(plan.id, indicator.id);
      return goal ? [{plan, indicator, goal: goal.metric, start: view.start(plan.id, indicator.id)?.metric ?? null}] : [];
    }),
  );
}

/** All pairs of different members, in order. */
export function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** A number for a sentence: grouped, at most `digits` decimals. */
export const num = (x: number, digits = 2): string => x.toLocaleString("en-US", {maximumFractionDigits: digits});

/** 甲、乙和丙 | A, B and C. */
export const listZh = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join("、")}和${words.at(-1)!}`;
export const listEn = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

/** Plans left out for one reason. */
export const plansLeftOut = (plans: readonly Plan[], reason: string, reasonEn: string): LeftOut[] =>
  plans.map((plan) => ({what: plan.short, whatEn: planInEnglish(plan), reason, reasonEn}));

/** Goals left out for one reason. */
export const goalsLeftOut = (goals: readonly Pick<GoalRow, "plan" | "indicator">[], reason: string, reasonEn: string): LeftOut[] =>
  goals.map(({plan, indicator}) => ({
    what: `${plan.short} ${indicator.zh}`,
    whatEn: `${planInEnglish(plan)}: ${indicator.en}`,
    reason,
    reasonEn,
  }));

/** Plans with a text of their own; the others are known from reports only. */
export const withText = (view: View): Plan[] => view.sides.map((s) => s.plan).filter((p) => !p.secondary);
