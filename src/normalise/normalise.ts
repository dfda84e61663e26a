import type {Claim, Metric} from "../model/index.js";
import {unitConflicts} from "./conflicts.js";
import {paired, type Paired} from "../say/index.js";
import type {Refused} from "./convert.js";
import {metricsOf, type NormaliseContext} from "./metric.js";

/** A linked claim that was not made comparable, with the reason: a state, never a silent gap. */
export interface Refusal extends Paired<"reason"> {
  readonly claim: string;
  readonly indicator: string;
}

/** Metrics of a plan's claims, and the claims that could not become one. */
export interface Normalised {
  readonly metrics: readonly Metric[];
  readonly refused: readonly Refusal[];
}

/**
 * Turns the claims 陈述 of one plan into comparable values 可比值: canonical unit, per-head value of totals, steps, flags,
 * interval and rounding. Claims without an indicator are left out; `normaliseWithRefusals` says which others and why.
 *
 * @example normalise(corpus.claims({plan: "wulong-2021", indicator: "market-entities", role: "target"}), {plan: corpus.plan("wulong-2021"), ...corpus.data}).map((m) => [m.value, m.unit]) // [[4, "万户"], [112.123964255, "户/千人"], [4, "万户"], [112.123964255, "户/千人"], [4.1, "万户"], [114.927063361, "户/千人"]]
 */
export function normalise(claims: readonly Claim[], context: NormaliseContext): Metric[] {
  return [...normaliseWithRefusals(claims, context).metrics];
}

/**
 * As `normalise`, with the refusals and their reasons.
 *
 * @example normaliseWithRefusals(corpus.claims({plan: "sichuan-2021"}), {plan: corpus.plan("sichuan-2021"), ...corpus.data}).refused.length // 1
 */
export function normaliseWithRefusals(claims: readonly Claim[], context: NormaliseContext): Normalised {
  const indicators = new Map(context.indicators.map((i) => [i.id, i]));
  const conflicts = unitConflicts(claims);
  const metrics: Metric[] = [];
  const refused: Refusal[] = [];
  for (const claim of claims) {
    const indicator = claim.indicator === null ? undefined : indicators.get(claim.indicator);
    if (!indicator) continue;
    const conflict = conflicts.get(claim.id);
    const result = conflict?.larger ? conflictRefusal(claim, conflict.unit) : metricsOf(claim, indicator, context);
    if ("reason" in result) refused.push({claim: claim.id, indicator: indicator.id, ...paired(result)});
    else metrics.push(...(conflict ? result.map((m) => ({...m, flags: [...m.flags, "unit-conflict"]})) : result));
  }
  return {metrics, refused};
}

/** 2800 万家 beside 2800 家: the larger reading is not multiplied out. */
function conflictRefusal(claim: Claim, other: string): Refused {
  return {
    reason: {
      zh: `单位冲突：同一规划另一处把同一数字 ${claim.number} 写作“${other}”，此处写作“${claim.unit}”，两者不能都对，不作换算`,
      en: `unit conflict: the same plan prints ${claim.number} with “${other}” elsewhere and “${claim.unit}” here; both cannot be right, so it is not multiplied out`,
    },
  };
}
