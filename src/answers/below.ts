import {planInEnglish} from "../align/index.js";
import type {Corpus} from "../corpus/index.js";
import type {IndicatorVerdict, Plan} from "../model/index.js";
import type {Told} from "./observed.js";

/** A target of the plan above, and how one plan below stands to it. */
export interface BelowRow {
  readonly plan: Plan;
  readonly verdict: IndicatorVerdict;
}

/**
 * How the plans below a plan stand to its targets: those of regions directly below whose parent in the corpus it is. What a plan below
 * does not state is left out with its reason; a plan that is known from reports only may state more than we know.
 */
export function targetsBelow(corpus: Corpus, higher: string): Told<BelowRow> {
  const above = corpus.plan(higher);
  const below = corpus.plans().filter((p) => p.id !== higher && corpus.parentPlan(p.id).plan?.id === higher);
  const all = below.flatMap((plan) => corpus.align(plan.id, higher).indicators.map((verdict) => ({plan, verdict})));
  const rows = all.filter((r) => r.verdict.lower !== null);
  const silent = all.filter((r) => r.verdict.lower === null);
  const leftOut = silent.map(({plan, verdict}) => {
    const {zh, en} = corpus.indicator(verdict.indicator);
    return {
      what: `${plan.short} ${zh}`,
      whatEn: `${plan.shortEn ?? plan.short}: ${en}`,
      reason: plan.secondary ? "库中只有报道所及的目标" : "规划未写明",
      reasonEn: plan.secondary ? "only targets named in reports are known" : "the plan does not state it",
    };
  });
  const count = (...of: readonly IndicatorVerdict["verdict"][]): number =>
    rows.filter((r) => !r.verdict.reference && of.includes(r.verdict.verdict)).length;
  const others = rows.length - count("exceeds", "meets", "falls short");
  return {
    zh: `《${above.title}》之下，库中有${below.length}份下级规划；它们写了同一目标的有${rows.length}处：持平或超出${count("exceeds", "meets")}处，不足${count("falls short")}处，不可比、待定或仅作参照${others}处。`,
    en: `Below ${planInEnglish(above)} the corpus has ${below.length} plan${below.length === 1 ? "" : "s"}; they state the same target ${rows.length} times: ${count("exceeds", "meets")} meet or exceed it, ${count("falls short")} fall short, ${others} do not compare, are undetermined or count as a reference only.`,
    rows,
    leftOut,
  };
}
