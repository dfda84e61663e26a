/** The yearly course of one plan, where it states at least four years: its own values and the pace that its target asks for. */
import {shortOf} from "../components/site.js";
import {yearlyPath, type PathRow} from "../lib/charts/index.js";
import type {Indicator, Metric, PlanRecord} from "../lib/model/index.js";
import {impliedPath} from "../lib/stats/pace.js";
import {chart} from "../components/chart.js";
import type {Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {bracketed, language, say} from "../components/state.js";
import {printed, unitWord} from "../components/value.js";

const LEAST_YEARS = 4;
const COURSE = new Set(["baseline", "interim", "target"]);

interface Year {
  readonly year: number;
  readonly metrics: readonly Metric[];
}

/** Values of the course by year; the plan's own unit, since one region is not compared with another here. */
function years(site: Site, record: PlanRecord, indicator: Indicator): Year[] {
  const metrics = record.claims
    .filter((c) => c.indicator === indicator.id && COURSE.has(c.role) && c.kind === "level")
    .flatMap((c) => site.metricsOf(c.id).filter((m) => m.basis !== "per-head" && m.year !== null));
  const all = [...new Set(metrics.map((m) => m.year!))].toSorted((a, b) => a - b);
  return all.map((year) => ({year, metrics: metrics.filter((m) => m.year === year)}));
}

const differ = (y: Year): boolean => new Set(y.metrics.map((m) => printed(m))).size > 1;

function rows(course: readonly Year[]): PathRow[] {
  const stated = course.map((y): PathRow => {
    const m = y.metrics[0]!;
    return {
      year: y.year,
      value: m.value,
      valueMax: m.valueMax,
      comparator: m.comparator,
      series: "stated",
      key: m.id,
      contradicted: differ(y),
    };
  });
  const [first, last] = [stated[0]!, stated.at(-1)!];
  const required = impliedPath({baseline: first.value, target: last.value, from: first.year, to: last.year});
  return [...stated, ...required.map((p): PathRow => ({...p, comparator: "=", series: "required"}))];
}

/** A chart for every plan that states the indicator year by year. */
export function yearly(site: Site, indicator: Indicator): Child[] {
  return site.records.flatMap((record) => {
    const course = years(site, record, indicator);
    if (course.length < LEAST_YEARS) return [];
    const clashes = course.filter(differ).map((y) => y.year);
    const total = course[0]!.metrics[0]!.basis === "total" && !indicator.zh.includes("总量") ? say("总量", "total") : "";
    const head = [say("年份", "Year"), say("规划数值", "Stated"), say("单位", "Unit")];
    return [
      chart({
        id: `${indicator.id}-${record.plan.id}`,
        title: say(
          `${shortOf(record.plan)}：${indicator.zh}${total}分年${bracketed(indicator.unit)}`,
          `${shortOf(record.plan)}: ${indicator.en} ${total} by year${bracketed(unitWord(indicator.unit))}`,
        ),
        height: 310,
        spec: (ground, width) =>
          yearlyPath(rows(course), {
            unit: unitWord(indicator.unit),
            ground,
            lang: language(),
            colour: site.colour(record.plan.region),
            width: Math.max(200, Math.min(640, width - 70)),
          }),
        caption: clashes.length
          ? say(
              `圆圈处（${clashes.join("、")} 年）规划自己写了不同的数，图中取原文在前的一个，全部写法见下表。`,
              `Rings (${clashes.join(", ")}): the plan states unlike numbers there; see the table below.`,
            )
          : say(
              "虚线为从基期匀速（复合）到目标所需的路径。点圆点看原句。",
              "Dashed: the compound pace from baseline to target. Click a dot for its sentence.",
            ),
        source: shortOf(record.plan),
        data: [head, ...course.flatMap((y) => y.metrics.map((m) => [y.year, printed(m), unitWord(indicator.unit)]))],
      }),
    ];
  });
}
