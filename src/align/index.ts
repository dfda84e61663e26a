import type {Alignment, MeasureVerdict} from "../model/index.js";
import {findMeasures, measuresDone} from "../clauses/index.js";
import {goalOf} from "./headline.js";
import {alignIndicators} from "./indicators.js";
import {alignMeasures} from "./measures.js";
import {clausesOf, readBy} from "./clauses-of.js";
import {noticesOf} from "./notices.js";
import {clausesBesideMeasures, indicatorsBesideClauses} from "./reconcile.js";
import {referenceOf} from "./reference.js";
import {relationOf, type AlignContext, type PlanSide} from "./side.js";
import {summarise} from "./summary.js";
import {uncheckedOf} from "./unchecked.js";

export {alignMeasures, spread} from "./measures.js";
export {compareIntervals, isBound} from "./compare.js";
export {goalOf, startOf, type Headline} from "./headline.js";
export {alignChain, type Chain, type ChainStep} from "./chain.js";
export {DEFAULT_WEIGHTS, FEWEST_JUDGED, LEAST_JUDGED, summarise, whyNoScore} from "./summary.js";
export {ancestorsOf, relationOf, type AlignContext, type PlanSide} from "./side.js";
export {peersOf} from "./peers.js";
export {repairsOf} from "./repairs.js";
export {isNamed} from "./named.js";
export {referenceOf} from "./reference.js";
export {planName} from "./plan-name.js";
export {dated, printed} from "./sentences.js";

/**
 * Holds a lower plan 下级规划 against a higher or reference one 上级规划: a verdict for every indicator, clause and
 * measure of the higher plan, what only the lower has, a summary with its parts, and what was not checked.
 * Any two plans may be held against each other; `relation` and `notices` say whether one governs the other.
 *
 * @example align(corpus.side("sichuan-2021"), corpus.side("cn-outline-2021"), corpus.data).indicators.map((v) => v.verdict) // ["falls short"]
 */
export function align(lower: PlanSide, higher: PlanSide, context: AlignContext): Alignment {
  const {verdicts, own} = measuresOf(lower, higher, context);
  const clauses = readBy(lower, higher, clausesBesideMeasures(clausesOf(lower, higher, context), verdicts, context.measures));
  const indicators = indicatorsBesideClauses(alignIndicators(lower, higher, context), clauses, context.indicators);
  const reference = referenceOf(lower.plan, higher.plan, context.regions);
  const notices = noticesOf(lower.plan, higher.plan, context.regions);
  return {
    lower: lower.plan.id,
    higher: higher.plan.id,
    relation: relationOf(lower.plan, higher.plan, context.regions),
    reference,
    notices: notices.map((n) => n.zh),
    noticesEn: notices.map((n) => n.en),
    indicators,
    own: ownIndicators(lower, higher, context),
    clauses,
    measures: verdicts,
    ownMeasures: own,
    summary: summarise(indicators, clauses, verdicts, context.weights, reference === null),
    unchecked: uncheckedOf(lower, higher, context),
  };
}

function measuresOf(lower: PlanSide, higher: PlanSide, context: AlignContext): {verdicts: MeasureVerdict[]; own: string[]} {
  if (!lower.document || !higher.document) return {verdicts: [], own: []};
  const below = findMeasures(lower.document, context.measures, lower.plan.id, lower.claims);
  const above = findMeasures(higher.document, context.measures, higher.plan.id, higher.claims);
  const done = measuresDone(lower.document, context.measures, lower.plan.id);
  const asked = new Set(above.map((m) => m.measure));
  return {verdicts: alignMeasures(below, above, done), own: [...new Set(below.map((m) => m.measure))].filter((m) => !asked.has(m))};
}

function ownIndicators(lower: PlanSide, higher: PlanSide, {indicators}: AlignContext): string[] {
  return indicators.filter((i) => goalOf(lower, i) !== null && goalOf(higher, i) === null).map((i) => i.id);
}
