import {planName} from "../align/plan-name.js";
import type {Corpus} from "../corpus/index.js";
import type {Metric, Plan} from "../model/index.js";
import {paired, verbatim, type Paired} from "../say/index.js";
import {overlaps, rounded} from "../stats/interval.js";

/** A value that somebody reported after a plan, for what the plan aims at; `by` the later document, or the source of the observation. */
export interface Report extends Paired<"by"> {
  /** With its year; `claim` names the sentence of a later document, "" where the value was taken down by hand. */
  readonly metric: Metric;
  /** Whether every other report of the same year may be the same value, rounding and bounds counted. */
  readonly agrees: boolean;
}

/** What of a corpus is asked. */
export type Reporting = Pick<Corpus, "plans" | "metrics" | "observed" | "observations">;

/**
 * What was reported of an indicator in the region of a plan, latest year first: observed values with their source, and what later
 * documents of the region state as achieved or as their own baseline, read and reviewed like any claim. Values on another basis, of
 * another kind or without a year are no report of it.
 *
 * @param basis of the values: "total" where the target is one
 *
 * @example reportsOf(corpus, corpus.plan("sichuan-2021"), "market-entities", "total").map((r) => [r.metric.year, r.metric.value]) // [[2025, 951], [2020, 689]]
 */
export function reportsOf(corpus: Reporting, plan: Plan, indicator: string, basis: Metric["basis"]): Report[] {
  const fits = (m: Metric): boolean => m.basis === basis && m.year !== null;
  const of = {region: plan.region, indicator};
  const noted = corpus
    .observed(of)
    .filter(fits)
    .map((metric) => {
      const source = corpus.observations(of).find((o) => o.year === metric.year)?.source ?? "";
      return {metric, ...paired({by: verbatim(source)})};
    });
  const read = corpus
    .plans()
    .filter((p) => p.region === plan.region && isLater(p, plan))
    .flatMap((p) =>
      corpus
        .metrics({plan: p.id, indicator})
        .filter((m) => fits(m) && m.kind !== "increment" && m.kind !== "growth" && m.year! < p.period[1] && isResult(m))
        .map((metric) => ({metric, ...paired({by: planName(p)})})),
    );
  const all = [...noted, ...read].toSorted((a, b) => b.metric.year! - a.metric.year!);
  return all.map((r) => ({...r, agrees: all.every((o) => o.metric.year !== r.metric.year || overlaps(wide(o.metric), wide(r.metric)))}));
}

const isResult = ({role}: Metric): boolean => role === "achieved" || role === "baseline";
const wide = (m: Metric) => rounded(m, m.halfWidth);

/** A document of a later period, or of the same one and issued later. */
function isLater(p: Plan, plan: Plan): boolean {
  if (p.id === plan.id) return false;
  if (p.period[0] !== plan.period[0]) return p.period[0] > plan.period[0];
  return p.issued !== null && plan.issued !== null && p.issued > plan.issued;
}
