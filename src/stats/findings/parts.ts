import {ancestorsOf} from "../../align/side.js";
import type {Indicator, Metric, Plan} from "../../model/index.js";
import {addUpTotal, type AddUp} from "../addup.js";
import {allocate} from "../allocate.js";
import {rounded} from "../interval.js";
import {goalsOf, num, plansLeftOut, type Answer, type View} from "./view.js";

/** A child's total beside its parent's, same indicator and year. */
export interface PartRow {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly child: Metric;
  readonly parent: Metric;
  /** child ÷ parent in percent, of the stated values. */
  readonly share: number;
  readonly test: AddUp;
}

/** What a child would aim at if it moved at the parent's rate. */
export interface EqualRateRow {
  readonly plan: Plan;
  readonly parentPlan: Plan;
  readonly indicator: Indicator;
  readonly start: Metric;
  readonly goal: Metric;
  readonly equalRate: number;
}

export interface PartsAnswer extends Answer<PartRow> {
  readonly equalRate: readonly EqualRateRow[];
}

/**
 * 下级之和与上级: totals of children against a parent's plan or observation of the same year (never complete here, so only an excess can
 * be proved), and for each shared indicator the goal that the parent's own rate would give the child.
 */
export function childrenAndParents(view: View): PartsAnswer {
  const rows = view.sides.flatMap(({plan, metrics}) =>
    metrics.filter((m) => m.basis === "total" && m.year !== null).flatMap((m) => partOf(view, plan, m)),
  );
  const equalRate = goalsOf(view).flatMap((g) => equalRateOf(view, g));
  const silent = view.sides
    .filter((s) => !s.plan.secondary && !rows.some((r) => r.plan === s.plan) && !equalRate.some((r) => r.plan === s.plan))
    .map((s) => s.plan);
  const leftOut = plansLeftOut(
    silent,
    "上级没有同指标、同年份的数值入库",
    "no value of the region above for the same indicator and year is in the corpus",
  );
  return {...sentence(view, rows, equalRate), rows, equalRate, leftOut};
}

const isSum = (m: Metric): boolean => !m.flags.includes("increment-of-stock") && !m.flags.includes("unit-conflict");

function partOf(view: View, plan: Plan, child: Metric): PartRow[] {
  const above = ancestorsOf(plan.region, view.data.regions);
  const candidates = [...view.sides.flatMap((s) => s.metrics), ...view.observed].filter(
    (m) =>
      above.includes(m.region) &&
      m.indicator === child.indicator &&
      m.basis === "total" &&
      m.year === child.year &&
      m.kind === child.kind &&
      isSum(m),
  );
  const parent = candidates[0];
  const indicator = view.indicators.get(child.indicator);
  if (!parent || !indicator || !isSum(child) || parent.value === 0) return [];
  const test = addUpTotal(rounded(parent, parent.halfWidth), [{key: plan.id, value: rounded(child, child.halfWidth)}], false);
  return [{plan, indicator, child, parent, share: (100 * child.value) / parent.value, test}];
}

function equalRateOf(view: View, g: {plan: Plan; indicator: Indicator; start: Metric | null; goal: Metric}): EqualRateRow[] {
  const {start, goal, plan, indicator} = g;
  if (start === null || start.unit !== goal.unit || !(start.value > 0)) return [];
  const above = ancestorsOf(plan.region, view.data.regions);
  return view.sides
    .filter((s) => above.includes(s.plan.region))
    .flatMap((s) => {
      const target = view.goal(s.plan.id, indicator.id)?.metric;
      const baseline = view.start(s.plan.id, indicator.id)?.metric;
      if (!target || !baseline || !(baseline.value > 0) || target.year !== goal.year || baseline.year !== start.year) return [];
      const [share] = allocate({baseline: baseline.value, target: target.value}, [{key: plan.id, baseline: start.value}], "equal-rate");
      return share?.target ? [{plan, parentPlan: s.plan, indicator, start, goal, equalRate: share.target}] : [];
    });
}

/** The share of a lower bound in a known total is a lower bound too. */
function signOf({child, parent}: PartRow): string {
  if (parent.comparator !== "=") return child.comparator === "=" ? "约" : "";
  return {"=": "", ">=": "≥", ">": "超过", "<=": "≤", "<": "不到", "~": "约"}[child.comparator];
}

function sentence(view: View, rows: readonly PartRow[], equalRate: readonly EqualRateRow[]): {zh: string; en: string} {
  const against = rows.filter((r) => r.test.verdict === "contradicts").length;
  const zh = equalRate.map(
    (r) =>
      `${view.who(r.plan)}${r.indicator.zh}按${view.who(r.parentPlan)}同速应到${num(r.equalRate)}，规划写${num(r.goal.value)}${r.goal.unit}`,
  );
  const en = equalRate.map(
    (r) =>
      `${view.whoEn(r.plan)} on ${r.indicator.en}: ${num(r.equalRate)} at the rate of ${view.whoEn(r.parentPlan)}, ${num(r.goal.value)} planned`,
  );
  const shares = rows.map(
    (r) =>
      `${view.who(r.plan)}${r.indicator.zh}${r.child.role === "target" ? "目标" : ""}占上级${r.parent.plan === "" ? "实际值" : ""}${signOf(r)}${num(r.share)}%`,
  );
  return {
    zh:
      `语料里上下级同指标、同年份的总量只有${rows.length}对${shares.length ? `（${shares.join("；")}）` : ""}，${against}对超过上级；下级不全，不能判定相加是否相符。` +
      `按上级同速推算可比${equalRate.length}项${zh.length ? `：${zh.join("；")}` : ""}。`,
    en:
      `Totals of children that meet a parent's total of the same year: ${rows.length}, of which ${against} exceed it; with children missing, no sum can be confirmed. ` +
      `Goals that can be held against the parent's rate: ${equalRate.length}${en.length ? ` (${en.join("; ")})` : ""}.`,
  };
}
