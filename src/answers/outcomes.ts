import {planName} from "../align/plan-name.js";
import type {Corpus} from "../corpus/index.js";
import type {Indicator, Metric, Plan} from "../model/index.js";
import {numberInEnglish, unitInEnglish} from "../quantity/english.js";
import {en, joined, paired, zh, type Paired, type Said} from "../say/index.js";
import {rounded} from "../stats/interval.js";
import {outcome, type Outcome, type Stated} from "../stats/outcomes.js";
import {reportsOf, type Report, type Reporting} from "./reports.js";

/** One sentence in both languages, the rows it rests on, and what was left out with the reason. */
export interface Told<Row> extends Said {
  readonly rows: readonly Row[];
  readonly leftOut: readonly Paired<"what" | "reason">[];
}

/** A plan's goal (and start, where stated) for one indicator, beside what was later reported. */
export interface ResultRow {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly start: Metric | null;
  readonly goal: Metric;
  readonly outcome: Outcome;
  /** What the verdict rests on; null while open without a report. */
  readonly observed: Metric | null;
  /** Who reported what, latest first. */
  readonly reports: readonly Report[];
}

/** What of a corpus is asked. */
export type Asked = Reporting & Pick<Corpus, "indicators" | "region" | "headline">;

/**
 * 规划与结果: goals beside what was later reported for the same region, indicator and basis, by whomever. Where reports of the deciding year
 * lead to different verdicts, the verdict is undetermined.
 *
 * @example plansAndOutcomes(corpus).rows.find((r) => r.plan.id === "sichuan-2021").outcome.difference // -65
 */
export function plansAndOutcomes(corpus: Asked): Told<ResultRow> {
  const goals = corpus.plans().flatMap((plan) => corpus.indicators().flatMap((indicator) => goalOf(corpus, plan, indicator)));
  const rows = goals.flatMap((g) => rowOf(corpus, g));
  const without = goals.length - rows.length;
  const leftOut =
    without === 0
      ? []
      : [
          paired({
            what: {zh: `${without}个目标`, en: `${without} goals`},
            reason: {zh: "库中没有同地区、同指标的实际值", en: "the corpus has no reported value of the same region and indicator"},
          }),
        ];
  return {...sentence(corpus, rows, without), rows, leftOut};
}

type Goal = Pick<ResultRow, "plan" | "indicator" | "start" | "goal">;

function goalOf(corpus: Asked, plan: Plan, indicator: Indicator): Goal[] {
  const {baseline, target} = corpus.headline(plan.id, indicator.id);
  return target ? [{plan, indicator, start: baseline?.metric ?? null, goal: target.metric}] : [];
}

function rowOf(corpus: Asked, g: Goal): ResultRow[] {
  const target = stated(g.goal, 0);
  const reports =
    target === null ? [] : reportsOf(corpus, g.plan, g.indicator.id, g.goal.basis).filter((r) => r.metric.unit === g.goal.unit);
  if (target === null || reports.length === 0) return [];
  const baseline = g.start && g.start.unit === g.goal.unit ? stated(g.start, g.start.halfWidth) : null;
  const judged = (observed: readonly Report[]): Outcome =>
    outcome({
      polarity: g.indicator.polarity,
      baseline,
      target,
      observed: observed.flatMap(({metric}) => stated(metric, metric.halfWidth) ?? []),
    });
  const all = judged(reports);
  const decisive = reports.filter((r) => r.metric.year === all.latest?.year);
  const others = reports.filter((r) => !decisive.includes(r));
  const torn = new Set(decisive.map((r) => judged([r, ...others]).verdict)).size > 1;
  return [{...g, reports, observed: decisive[0]?.metric ?? null, outcome: torn ? {...all, verdict: "undetermined"} : all}];
}

/** A goal is meant as written; an observation stands for all that rounds to it. */
function stated(m: Metric, halfWidth: number): Stated | null {
  return m.year === null ? null : {value: m.value, year: m.year, interval: rounded(m, halfWidth)};
}

/** A plan in a sentence: its region where that has one plan only, else the plan's short name. */
function who(corpus: Asked, plan: Plan): Said {
  const alone = corpus.plans().filter((p) => p.region === plan.region).length === 1;
  const region = corpus.region(plan.region);
  const own = planName(plan);
  return alone ? {zh: region.name, en: region.en ?? own.en} : own;
}

function missedGoal(corpus: Asked, {plan, indicator, goal, observed, outcome: {achieved, revision}}: ResultRow): Said {
  const done = achieved === null ? "" : `，完成增量的${numberInEnglish(achieved, 1)}%`;
  const revised = revision ? `，基期后来改为${numberInEnglish(revision.revised, 2)}` : "";
  const [planned, reported] = [numberInEnglish(goal.value, 2), numberInEnglish(observed!.value, 2)];
  return {
    zh: zh`${who(corpus, plan)}${indicator}${goal.year}年目标${planned}${goal.unit}、实际${reported}${goal.unit}${done}${revised}`,
    en: en`${who(corpus, plan)} on ${indicator}: ${planned} planned, ${reported} reported${goal.unit ? `, in ${unitInEnglish(goal.unit)}` : ""}`,
  };
}

function sentence(corpus: Asked, rows: readonly ResultRow[], without: number): Said {
  const of = (verdict: Outcome["verdict"]): ResultRow[] => rows.filter((r) => r.outcome.verdict === verdict);
  const missed = joined(
    of("missed").map((r) => missedGoal(corpus, r)),
    {zh: "；", en: "; "},
  );
  return {
    zh:
      `有实际值可对照的目标${rows.length}个：达到${of("reached").length}个，未达到${of("missed").length}个${missed.zh && `（${missed.zh}）`}，` +
      `未到期或尚无目标年数据${of("open").length}个，无法判定${of("undetermined").length}个；另有${without}个目标没有实际值。`,
    en:
      `${rows.length} goals have an observation: ${of("reached").length} reached, ${of("missed").length} missed${missed.en && ` (${missed.en})`}, ` +
      `${of("open").length} open, ${of("undetermined").length} undetermined; ${without} goals have none.`,
  };
}
