import type {Indicator, Metric, Observation, Population} from "../model/index.js";
import {halfWidth, intervalOf} from "../quantity/interval.js";
import {verbatim} from "../say/index.js";
import {conversionTo, isRefused} from "./convert.js";
import {isTotal} from "./metric.js";
import {perHead} from "./per-head.js";
import {readStep} from "./step.js";
import {tidy} from "./units.js";

/**
 * Observed values 实际值 as metrics, so that they stand beside targets in the same unit: `plan` is "", `claim` is "", the id is
 * `observed:<region>:<indicator>:<year>`, the first step names the report. One that cannot be converted is left out.
 *
 * @example observe(corpus.observations({region: "510000", indicator: "market-entities"}), corpus.data).filter((m) => m.basis === "total").map((m) => [m.year, m.value, m.unit]) // [[2025, 951, "万户"], [2020, 689, "万户"]]
 */
export function observe(
  observations: readonly Observation[],
  {indicators, populations}: {readonly indicators: readonly Indicator[]; readonly populations: readonly Population[]},
): Metric[] {
  const byId = new Map(indicators.map((i) => [i.id, i]));
  return observations.flatMap((o) => {
    const indicator = byId.get(o.indicator);
    return indicator ? metricsOf(o, indicator, populations) : [];
  });
}

function metricsOf(o: Observation, indicator: Indicator, populations: readonly Population[]): Metric[] {
  const conversion = conversionTo(indicator, o);
  if (isRefused(conversion)) return [];
  const value = tidy(o.value * conversion.factor);
  const total = isTotal(indicator);
  const metric: Metric = {
    ...intervalOf({value, valueMax: null, comparator: o.comparator}),
    id: `observed:${o.code}:${o.indicator}:${o.year}`,
    claim: "",
    plan: "",
    region: o.code,
    indicator: o.indicator,
    role: "achieved",
    kind: "level",
    nature: "",
    period: String(o.year),
    year: o.year,
    value,
    valueMax: null,
    comparator: o.comparator,
    unit: indicator.unit,
    basis: total ? "total" : "as-stated",
    denominator: null,
    halfWidth: tidy(halfWidth(String(o.value)) * conversion.factor),
    steps: [readStep(o.name, String(o.value), o.unit, verbatim(o.source)), ...conversion.steps],
    flags: ["observed", ...(total ? ["total"] : []), ...conversion.flags],
  };
  const derived = perHead(metric, indicator, populations);
  return derived ? [metric, derived] : [metric];
}
