import type {Claim, Indicator, Metric, Plan, Population} from "../model/index.js";
import {halfWidth, intervalOf} from "../quantity/interval.js";
import {conversionTo, isRefused, type Conversion, type Refused} from "./convert.js";
import {lengthOf, yearOf} from "./period.js";
import {perHead} from "./per-head.js";
import {readStep} from "./step.js";
import {tidy} from "./units.js";

/** What claims are normalised against. */
export interface NormaliseContext {
  readonly plan: Plan;
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
}

/** Flags of a claim that the reader could not place; its number is shown, never computed with, until a curator decides. */
const UNPLACED = ["masked", "garbled", "cut-number"];
const REVIEWED: readonly Claim["origin"][] = ["confirmed", "corrected", "added"];

/** The metrics of one claim: its value in the canonical unit, and the per-head value of a total where there is a population. */
export function metricsOf(claim: Claim, indicator: Indicator, context: NormaliseContext): Metric[] | Refused {
  const unplaced = claim.flags.find((f) => UNPLACED.includes(f));
  if (unplaced !== undefined && !REVIEWED.includes(claim.origin))
    return {reason: {zh: "原文此处遮蔽或残缺，不作推算", en: "the text is masked or garbled here; not computed with"}};
  const conversion = conversionTo(indicator, claim);
  if (isRefused(conversion)) return conversion;
  const metric = canonical(claim, indicator, conversion, context.plan);
  const derived = perHead(metric, indicator, context.populations);
  return derived ? [metric, derived] : [metric];
}

function canonical(claim: Claim, indicator: Indicator, conversion: Conversion, plan: Plan): Metric {
  const value = tidy(claim.value * conversion.factor);
  const valueMax = claim.valueMax === null ? null : tidy(claim.valueMax * conversion.factor);
  const total = isTotal(indicator);
  return {
    ...intervalOf({value, valueMax, comparator: claim.comparator}),
    id: claim.id,
    claim: claim.id,
    plan: claim.plan,
    region: plan.region,
    indicator: indicator.id,
    role: claim.role,
    kind: claim.kind,
    nature: claim.nature,
    period: claim.period,
    year: yearOf(claim.period),
    value,
    valueMax,
    comparator: claim.comparator,
    unit: indicator.unit,
    basis: total ? "total" : "as-stated",
    denominator: null,
    halfWidth: tidy(halfWidth(claim.number) * conversion.factor),
    steps: [readStep(claim.name, claim.number, claim.unit), ...conversion.steps],
    flags: [...flagsOf(claim, indicator, total), ...conversion.flags],
  };
}

/** Counts, money and flows grow with the size of a region; ratios, shares and time limits do not. */
export function isTotal(indicator: Indicator): boolean {
  return (indicator.measurement === "stock" || indicator.measurement === "flow") && !indicator.dimension.startsWith("ratio:");
}

function flagsOf(claim: Claim, indicator: Indicator, total: boolean): string[] {
  const flags: string[] = claim.flags.filter((f) => f !== "secondary" && (f !== "no-unit" || claim.unit === ""));
  if (claim.origin === "secondary") flags.push("secondary");
  if (REVIEWED.includes(claim.origin)) flags.push("reviewed");
  if (total) flags.push("total");
  if (indicator.measurement === "stock" && (claim.kind === "increment" || claim.kind === "annual") && total)
    flags.push("increment-of-stock");
  if (claim.kind === "growth" && indicator.measurement !== "growth") flags.push("growth-of-level");
  if (indicator.measurement === "flow" && lengthOf(claim.period) > 1) flags.push("several-years");
  return flags;
}
