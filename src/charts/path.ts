import {domainOf, printedValue, say, spec, type ChartOptions, type ChartValue, type Spec} from "./spec.js";
import {PALETTE, inks} from "./theme.js";

/** A year of one region's course. */
export interface PathRow extends ChartValue {
  readonly year: number;
  /** stated: as the plan prints it; required: the pace that leads from base to goal; observed: as later reported. */
  readonly series: "stated" | "required" | "observed";
  /** True where the plan contradicts itself at this value. */
  readonly contradicted?: boolean;
}

export interface PathOptions extends ChartOptions {
  readonly unit: string;
  readonly colour?: string;
  readonly zero?: boolean;
}

const OBSERVED = PALETTE[1];

/**
 * Yearly path 分年路径: the plan's own years as dots on a line, the required pace as a thin dashed line, observations as diamonds,
 * and a ring where the plan contradicts itself.
 */
export function yearlyPath(rows: readonly PathRow[], options: PathOptions): Spec {
  const {ink, muted, accent} = inks(options.ground);
  const colour = options.colour ?? accent;
  const years = rows.map((r) => r.year);
  const words = {
    stated: say(options, "规划数值", "stated"),
    required: say(options, "所需速度", "required pace"),
    observed: say(options, "实际值", "observed"),
  };
  const values = [...rows]
    .sort((a, b) => a.year - b.year)
    .map((r) => ({
      ...r,
      key: r.key ?? "",
      text: printedValue(r, options.lang),
      word: words[r.series],
      contradicted: r.contradicted ?? false,
      tooltip: `${r.year}: ${printedValue(r, options.lang)} ${options.unit} (${words[r.series]})`,
    }));
  const ends: [number, number] = years.length === 0 ? [2020, 2025] : [Math.min(...years), Math.max(...years)];
  const x = {
    field: "year",
    type: "quantitative",
    title: null,
    scale: {domain: ends, nice: false, padding: 24},
    axis: {format: "d", values: range(...ends), grid: false},
  };
  const y = {
    field: "value",
    type: "quantitative",
    title: options.unit,
    scale: {
      domain: domainOf(
        values.map((v) => v.value),
        options.zero,
      ),
      nice: true,
    },
    axis: {tickCount: 5},
  };
  const only = (series: PathRow["series"]): {filter: string}[] => [{filter: `datum.series === '${series}'`}];
  const tooltip = {field: "tooltip", type: "nominal"};
  const legend = {
    field: "word",
    type: "nominal",
    title: null,
    scale: {domain: [words.stated, words.required, words.observed], range: [colour, muted, OBSERVED]},
    legend: {symbolType: "stroke", symbolStrokeWidth: 3},
  };
  const layer = [
    {transform: only("required"), mark: {type: "line", strokeDash: [4, 3], strokeWidth: 1.2}, encoding: {x, y, color: legend}},
    {transform: only("stated"), mark: {type: "line", strokeWidth: 2}, encoding: {x, y, color: legend}},
    {
      transform: only("stated"),
      mark: {type: "point", filled: true, size: 60, opacity: 1, cursor: "pointer"},
      encoding: {x, y, color: legend, tooltip},
    },
    {
      transform: only("observed"),
      mark: {type: "point", shape: "diamond", filled: true, size: 110, opacity: 1, cursor: "pointer"},
      encoding: {x, y, color: legend, tooltip},
    },
    {transform: [{filter: "datum.contradicted"}], mark: {type: "point", size: 260, strokeWidth: 2, color: OBSERVED}, encoding: {x, y}},
    {transform: only("stated"), mark: {type: "text", dy: -13, fontSize: 11, color: ink}, encoding: {x, y, text: {field: "text"}}},
    {transform: only("observed"), mark: {type: "text", dy: 18, fontSize: 11, color: ink}, encoding: {x, y, text: {field: "text"}}},
  ];
  return spec(
    {data: {values}, width: options.width ?? 420, height: 240, layer},
    options,
    say(options, "分年路径与所需速度", "Yearly path and required pace"),
  );
}

const range = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, i) => from + i);
