import type {IndicatorVerdict} from "../model/index.js";
import {alignIndicators} from "./indicators.js";
import type {AlignContext, PlanSide} from "./side.js";

/** One step of a chain: a plan held against the next one above it. */
export interface ChainStep {
  readonly lower: string;
  readonly higher: string;
  readonly indicators: readonly IndicatorVerdict[];
}

/** District → city → province → nation, step by step, and the lowest plan against the highest directly. */
export interface Chain {
  readonly plans: readonly string[];
  readonly steps: readonly ChainStep[];
  /** The skip-level view; null when there are fewer than three plans. */
  readonly skip: ChainStep | null;
}

/**
 * Verdicts along a chain of plans, lowest first. A chain of one plan has no steps.
 *
 * @example alignChain([corpus.side("qianjiang-2021"), corpus.side("hubei-ip-2021")], corpus.data).steps.length // 1
 */
export function alignChain(sides: readonly PlanSide[], context: AlignContext): Chain {
  const step = (lower: PlanSide, higher: PlanSide): ChainStep => ({
    lower: lower.plan.id,
    higher: higher.plan.id,
    indicators: alignIndicators(lower, higher, context),
  });
  return {
    plans: sides.map((s) => s.plan.id),
    steps: sides.slice(1).map((higher, i) => step(sides[i]!, higher)),
    skip: sides.length > 2 ? step(sides[0]!, sides.at(-1)!) : null,
  };
}
