import {group} from "d3-array";
import {isNamed} from "../align/named.js";
import {referenceOf} from "../align/reference.js";
import {ancestorsOf} from "../align/side.js";
import type {Basis, Plan, PlanHead, Region} from "../model/index.js";
import {paired, type Paired, type Said} from "../say/index.js";
import type {InferOutput} from "valibot";

/** The plan above a plan 上位规划, and what stands in the way of it; `note` says it in one sentence. */
export interface ParentPlan<P extends PlanHead = Plan> extends Paired<"note"> {
  /** Plan of the nearest region above that has one of an overlapping period; null if none has. */
  readonly plan: P | null;
  /** Regions between the plan's own and the one found (all regions above if none), nearest first, that have no such plan. */
  readonly without: readonly Region[];
  /** Documents the plan itself names as its basis 编制依据 that are not in the corpus. */
  readonly missing: readonly InferOutput<typeof Basis>[];
}

/**
 * Finds the plan that governs another, nearest region first; a named basis in the corpus comes before any other, and a plan that
 * was issued later only where there is no earlier one.
 *
 * @example parentPlanOf(corpus.plan("qianjiang-2021"), corpus.plans(), corpus.data.regions).plan.id // "hubei-ip-2021"
 */
export function parentPlanOf<P extends PlanHead>(plan: Plan, plans: readonly P[], regions: readonly Region[]): ParentPlan<P> {
  const missing = plan.basis.filter((b) => b.plan === null && !plans.some((p) => isNamed(b, p)));
  const before = plans.filter((p) => named(plan, p) > 0 || referenceOf(plan, p, regions)?.code !== "later than the plan");
  const found = nearestAbove(plan, before, regions) ?? nearestAbove(plan, plans, regions);
  const {best, without} = found ?? {best: null, without: ancestors(plan, regions)};
  return {plan: best, without, missing, ...paired({note: noteOf(best, without, missing)})};
}

function nearestAbove<P extends PlanHead>(
  plan: Plan,
  plans: readonly P[],
  regions: readonly Region[],
): {best: P; without: Region[]} | null {
  const without: Region[] = [];
  for (const region of ancestors(plan, regions)) {
    const candidates = plans.filter((p) => p.region === region.code && overlap(p, plan) > 0);
    const [best] = candidates.toSorted(
      (a, b) =>
        named(plan, b) - named(plan, a) || overlap(b, plan) - overlap(a, plan) || topic(plan, b) - topic(plan, a) || text(b) - text(a),
    );
    if (best) return {best, without};
    without.push(region);
  }
  return null;
}

function ancestors(plan: PlanHead, regions: readonly Region[]): Region[] {
  const above = ancestorsOf(plan.region, regions);
  return above.map((code) => regions.find((r) => r.code === code)!);
}

/** A plan and one of a region above its own. */
export interface Pair<P> {
  readonly lower: P;
  readonly higher: P;
}

/** Each plan with every plan of the regions above its own, nearest first: as many as plans, a few times, and never each with each. */
export function pairsAbove<P extends Pick<Plan, "region">>(plans: readonly P[], regions: readonly Region[]): Pair<P>[] {
  const byRegion = group(plans, (p) => p.region);
  return plans.flatMap((lower) =>
    ancestorsOf(lower.region, regions).flatMap((code) => (byRegion.get(code) ?? []).map((higher) => ({lower, higher}))),
  );
}

/** The plan with the corpus id of each basis that is in the corpus, whether its record names the id or only number and title. */
export function withBasis(plan: Plan, plans: readonly PlanHead[]): Plan {
  return {...plan, basis: plan.basis.map((b) => ({...b, plan: b.plan ?? plans.find((p) => isNamed(b, p))?.id ?? null}))};
}

/** Years that two plans share. */
export function overlap(a: PlanHead, b: PlanHead): number {
  return Math.max(0, Math.min(a.period[1], b.period[1]) - Math.max(a.period[0], b.period[0]) + 1);
}

function named(plan: Plan, other: PlanHead): number {
  return plan.basis.some((b) => isNamed(b, other)) ? 1 : 0;
}

/** Words that name what a plan is about are this long and longer; 建设, 规划 and 方案 stand in every title. */
const TOPIC = 3;

/**
 * Length of the longest words that two titles share, 0 where they are too short to name a subject: 质量强市 answers to 质量强国 sooner
 * than to an outline of everything.
 */
function topic({title: a}: PlanHead, {title: b}: PlanHead): number {
  let longest = 0;
  for (let at = 0; at + longest < a.length; at++) while (at + longest < a.length && b.includes(a.slice(at, at + longest + 1))) longest++;
  return longest < TOPIC ? 0 : longest;
}

function text(plan: PlanHead): number {
  return plan.secondary ? 0 : 1;
}

function noteOf(plan: PlanHead | null, without: readonly Region[], missing: readonly InferOutput<typeof Basis>[]): Said {
  const names = missing.map((b) => `《${b.title}》${b.number === null ? "" : `(${b.number})`}`).join("、");
  const zh = [
    missing.length > 0 ? `规划所依据的${names}未入库` : "",
    without.length > 0 ? `${without.map((r) => r.name).join("、")}没有同期的规划入库` : "",
    plan ? `最近的上级规划是《${plan.title}》${plan.secondary ? "（二手来源，只有指标）" : ""}` : "库中没有可作上位规划的文件",
  ];
  const en = [
    missing.length > 0 ? `the named basis ${names} is not in the corpus` : "",
    without.length > 0 ? `${without.map((r) => r.name).join(", ")} has no plan of the period here` : "",
    plan
      ? `the nearest higher plan is ${plan.id}${plan.secondary ? " (secondary source, targets only)" : ""}`
      : "no plan here can serve as the higher one",
  ];
  return {zh: `${zh.filter(Boolean).join(";")}。`, en: en.filter(Boolean).join("; ")};
}
