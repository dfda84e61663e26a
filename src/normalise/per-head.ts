import type {Indicator, Interval, Metric, Population} from "../model/index.js";
import {intervalOf} from "../quantity/interval.js";
import {both, quoteInEnglish} from "../say/index.js";
import {marginOf, populationFlags, populationFor} from "./population.js";
import {figure, step} from "./step.js";
import {parseUnit, tidy} from "./units.js";

/**
 * The per-head value 人均 of a total, as the catalogue lays it down for the indicator; null where it names none, where the
 * value is a change rather than a total, or where the region has no population on record.
 *
 *     per head = total in base things ÷ persons × factor
 *
 * Its interval is as wide as the population is uncertain, and its half width holds both that and the rounding of the total.
 */
export function perHead(metric: Metric, indicator: Indicator, populations: readonly Population[]): Metric | null {
  if (!indicator.perHead || metric.basis !== "total" || metric.kind === "growth" || metric.flags.includes("increment-of-stock"))
    return null;
  const population = populationFor(metric.region, metric.year, populations);
  if (!population) return null;
  const {unit, factor} = indicator.perHead;
  const scale = (parseUnit(indicator.unit).factor / population.persons) * factor;
  const value = tidy(metric.value * scale);
  const valueMax = metric.valueMax === null ? null : tidy(metric.valueMax * scale);
  const margin = marginOf(population);
  return {
    ...metric,
    ...widened(intervalOf({value, valueMax, comparator: metric.comparator}), margin),
    id: `${metric.id}/per-head`,
    value,
    valueMax,
    unit,
    basis: "per-head",
    denominator: {persons: population.persons, year: population.year, basis: population.basis, source: population.source, margin},
    halfWidth: tidy(metric.halfWidth * scale + (valueMax ?? value) * margin),
    steps: [
      ...metric.steps,
      step(
        "per-head",
        both`${figure(metric.value, metric.unit)} ÷ ${population.persons} ${{zh: "人", en: "people"}}${factor === 1 ? "" : ` × ${factor}`} = ${figure(short(value), unit)}`,
        {zh: `${population.source}，${population.year} 年`, en: `${quoteInEnglish(population.source)}, ${population.year}`},
      ),
    ],
    flags: [...metric.flags.filter((f) => f !== "total"), ...populationFlags(population, metric.year)],
  };
}

/** A range by whose ends the denominator may be off: the true value per head lies there and nowhere nearer. */
function widened({low, high, lowOpen, highOpen}: Interval, margin: number): Interval {
  return {
    low: low === null ? null : tidy(low * (1 - margin)),
    high: high === null ? null : tidy(high * (1 + margin)),
    lowOpen,
    highOpen,
  };
}

function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}
