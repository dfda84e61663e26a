import type {
  AlignedValue,
  Claim,
  Indicator,
  IndicatorVerdict,
  Metric,
  ReasonCode,
  RegionLevel,
  Verdict,
  WordedTarget,
} from "../model/index.js";
import {comparability} from "../normalise/index.js";
import {paired, type Said} from "../say/index.js";
import {footingOf, type ComparedAs} from "./basis.js";
import {compareIntervals} from "./compare.js";
import {gapBetween, paceOf, rateOf, sharesOf, type Paths} from "./gap.js";
import {goalOf, startOf, type Headline} from "./headline.js";
import * as say from "./sentences.js";
import {bySubset} from "./subset.js";
import {referenceOf} from "./reference.js";
import {relationOf, type AlignContext, type PlanSide} from "./side.js";

/** One verdict for every indicator that the higher plan sets a goal for, in the order of the higher plan's text. */
export function alignIndicators(lower: PlanSide, higher: PlanSide, context: AlignContext): IndicatorVerdict[] {
  const reference = referenceOf(lower.plan, higher.plan, context.regions) !== null;
  return context.indicators
    .map((indicator) => ({indicator, goal: goalOf(higher, indicator)}))
    .filter((asked): asked is Asked => asked.goal !== null)
    .toSorted((a, b) => a.goal.claim.numberStart - b.goal.claim.numberStart)
    .map((asked) => judge(asked, lower, higher, context))
    .map((verdict) => (reference ? {...verdict, reference, weight: "none"} : verdict));
}

interface Asked {
  readonly indicator: Indicator;
  readonly goal: Headline;
}

function judge({indicator, goal}: Asked, lower: PlanSide, higher: PlanSide, context: AlignContext): IndicatorVerdict {
  const own = goalOf(lower, indicator);
  if (own) return judgeExact(indicator, own, goal, lower, higher, context);
  const worded = lower.worded.find((w) => w.indicator === indicator.id);
  if (worded?.how === "relative") return withoutComparison("missing", goal, indicator, higher, inWords(indicator, worded));
  const subset = bySubset(indicator, goal, lower, higher, context);
  if (subset)
    return withoutComparison("proxy", goal, indicator, higher, {
      verdict: subset.verdict,
      reasonCode: "subset",
      lower: subset.goal,
      worded: null,
      reason: say.subset(indicator, subset),
    });
  const proxy = findProxy(indicator, lower, context.indicators);
  if (proxy)
    return withoutComparison("proxy", goal, indicator, higher, {
      verdict: "not comparable",
      reasonCode: "scope",
      lower: proxy.goal,
      worded: null,
      reason: proxy.why,
    });
  if (worded) return withoutComparison("missing", goal, indicator, higher, inWords(indicator, worded));
  if (isAbove(indicator, lower, context))
    return withoutComparison("missing", goal, indicator, higher, {
      verdict: "not comparable",
      reasonCode: "duty",
      lower: null,
      worded: null,
      reason: say.dutyAbove(indicator),
    });
  if (lower.plan.secondary)
    return withoutComparison("missing", goal, indicator, higher, {
      verdict: "not comparable",
      reasonCode: "no text",
      lower: null,
      worded: null,
      reason: say.withoutText(indicator),
    });
  const start = startOf(lower, indicator);
  return withoutComparison("missing", goal, indicator, higher, {
    verdict: "missing",
    reasonCode: start ? "no target" : "not stated",
    lower: null,
    worded: null,
    reason: say.missing(indicator, start?.metric ?? null),
  });
}

const LEVELS: readonly RegionLevel[] = ["county", "prefecture", "province", "nation"];

/** Whether only a level above the lower plan's government can set the goal 层级职责. */
function isAbove({least}: Indicator, lower: PlanSide, {regions}: AlignContext): boolean {
  if (least === undefined) return false;
  const level = regions.find(({code}) => code === lower.plan.region)?.level;
  return level !== undefined && LEVELS.indexOf(level) < LEVELS.indexOf(least);
}

/** The plan speaks of it without a number that could be compared: that is not missing. */
function inWords(indicator: Indicator, worded: WordedTarget): Refusal {
  const {start, end, quote} = worded;
  return {
    verdict: "not comparable",
    reasonCode: worded.how,
    lower: null,
    worded: {start, end, quote},
    reason: say.worded(indicator, worded),
  };
}

function judgeExact(
  indicator: Indicator,
  own: Headline,
  goal: Headline,
  lower: PlanSide,
  higher: PlanSide,
  context: AlignContext,
): IndicatorVerdict {
  const paths: Paths = {
    lowerStart: startOf(lower, indicator)?.metric ?? null,
    lowerGoal: own.metric,
    higherStart: startOf(higher, indicator)?.metric ?? null,
    higherGoal: goal.metric,
  };
  const relation = relationOf(lower.plan, higher.plan, context.regions);
  const basis = footingOf(indicator, paths, lower.metrics, higher.metrics, relation);
  const verdict = verdictOf(basis, own, indicator);
  const flags = flagsOf(own, goal, basis);
  return {
    indicator: indicator.id,
    verdict,
    ...paired({reason: say.compared(verdict, indicator, basis, own, paths)}),
    reasonCode:
      basis.as === "refused" ? basis.code : verdict === "undetermined" && own.contradictedBy.length > 0 ? "contradicted" : "interval",
    reference: false,
    worded: null,
    match: "exact",
    lower: valueOf(own.metric, own.claim),
    higher: valueOf(goal.metric, goal.claim),
    lowerBaseline: baselineOf(lower, indicator),
    higherBaseline: baselineOf(higher, indicator),
    gap: basis.as === "refused" ? null : gapBetween(basis.lower, basis.higher, indicator.polarity),
    baselineGap:
      basis.as === "value" && paths.lowerStart && paths.higherStart
        ? gapBetween(paths.lowerStart, paths.higherStart, indicator.polarity)
        : null,
    pace: paceOf(paths),
    weight: weightOf(verdict, goal.metric),
    flags,
    shares: indicator.measurement === "stock" && relation === "vertical" ? sharesOf(paths) : null,
  };
}

/** The verdict of the headline values, unless another statement of the lower plan would turn it: then nobody can know. */
function verdictOf(basis: ComparedAs, own: Headline, indicator: Indicator): Verdict {
  if (basis.as === "refused") return "not comparable";
  const verdict = compareIntervals(basis.lower, basis.higher, indicator.polarity);
  if (basis.as !== "value") return verdict;
  const others = own.contradictedBy.map((m) => compareIntervals(m, basis.higher, indicator.polarity));
  return others.every((other) => other === verdict) ? verdict : "undetermined";
}

function flagsOf(own: Headline, goal: Headline, basis: ComparedAs): string[] {
  const flags: string[] = [];
  if (basis.as !== "value") flags.push(`basis-${basis.as}`);
  if (own.contradictedBy.length > 0) flags.push("contradicted");
  if (goal.contradictedBy.length > 0) flags.push("higher-contradicted");
  if (goal.metric.nature === "约束性" && own.metric.nature !== "约束性") flags.push("weakened-nature");
  if (own.metric.year !== null && goal.metric.year !== null && own.metric.year > goal.metric.year) flags.push("later-horizon");
  if (own.metric.year !== null && goal.metric.year !== null && own.metric.year < goal.metric.year) flags.push("earlier-horizon");
  if (own.metric.period !== goal.metric.period && [own, goal].some((h) => h.metric.year === null)) flags.push("unlike-periods");
  for (const flag of new Set([...own.metric.flags, ...goal.metric.flags])) flags.push(flag);
  return [...new Set(flags)];
}

interface Refusal {
  readonly verdict: Verdict;
  readonly reasonCode: ReasonCode;
  readonly reason: Said;
  readonly lower: Headline | null;
  readonly worded: IndicatorVerdict["worded"];
}

function withoutComparison(
  match: "proxy" | "missing",
  goal: Headline,
  indicator: Indicator,
  higher: PlanSide,
  refusal: Refusal,
): IndicatorVerdict {
  const {lower, reason, ...rest} = refusal;
  return {
    indicator: indicator.id,
    ...rest,
    ...paired({reason}),
    reference: false,
    match,
    lower: lower ? valueOf(lower.metric, lower.claim) : null,
    higher: valueOf(goal.metric, goal.claim),
    lowerBaseline: null,
    higherBaseline: baselineOf(higher, indicator),
    gap: null,
    baselineGap: null,
    pace: {
      lower: null,
      higher: rateOf(startOf(higher, indicator)?.metric ?? null, goal.metric),
      catchUpYear: null,
      ...paired({reason}),
    },
    weight: weightOf(refusal.verdict, goal.metric),
    flags: [],
    shares: null,
  };
}

/** A related indicator that the lower plan does set a goal for: shown beside, never ranked, with the reason. */
function findProxy(indicator: Indicator, lower: PlanSide, all: readonly Indicator[]) {
  for (const other of relatedTo(indicator, all)) {
    const goal = goalOf(lower, other);
    const state = comparability(other, indicator);
    if (goal && state.state !== "comparable") return {goal, why: say.proxy(other, indicator, state)};
  }
  return null;
}

function relatedTo(indicator: Indicator, all: readonly Indicator[]): Indicator[] {
  const ids = new Set(indicator.related.map((r) => r.indicator));
  return all.filter((o) => o.id !== indicator.id && (ids.has(o.id) || o.related.some((r) => r.indicator === indicator.id)));
}

/** A missed binding target is an error, a missed anticipated one is information. */
function weightOf(verdict: Verdict, goal: Metric): "error" | "information" | "none" {
  if (verdict !== "falls short" && verdict !== "missing") return "none";
  return goal.nature === "约束性" ? "error" : "information";
}

function baselineOf(side: PlanSide, indicator: Indicator): AlignedValue | null {
  const start = startOf(side, indicator);
  return start ? valueOf(start.metric, start.claim) : null;
}

/** A metric with the place it was read from. */
export function valueOf(metric: Metric, claim: Claim): AlignedValue {
  return {
    value: metric.value,
    valueMax: metric.valueMax,
    comparator: metric.comparator,
    unit: metric.unit,
    year: metric.year,
    period: metric.period,
    assumed: claim.flags.includes("assumed-period"),
    nature: metric.nature,
    span: claim.start < 0 ? null : {start: claim.start, end: claim.end, quote: claim.quote},
    claim: claim.id,
    metric: metric.id,
    indicator: metric.indicator,
  };
}
