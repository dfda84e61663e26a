import {extent, range} from "d3-array";
import {domainOf, printedValue, say, spec, type ChartOptions, type ChartValue, type Spec} from "./spec.js";
import {inks, onGround, PALETTE} from "./theme.js";

/** A year of one region's course. */
export interface PathRow extends ChartValue {
  readonly year: number;
  /** stated: as the plan prints it; required: the pace that leads from base to goal; observed: as later reported. */
  readonly series: "stated" | "required" | "observed";
  /** True where the plan contradicts itself at this value. */
  readonly contradicted?: boolean;
}

/** Options of the yearly path. */
export interface PathOptions extends ChartOptions {
  readonly unit: string;
  readonly colour?: string;
  readonly zero?: boolean;
}

const OBSERVED = PALETTE[1];
type Words = Readonly<Record<PathRow["series"], string>>;

/**
 * Yearly path 分年路径: the plan's own years as dots on a line, the required pace as a thin dashed line, observations as diamonds,
 * and a ring where the plan contradicts itself.
 *
 * @example yearlyPath([{year: 2021, value: 3, series: "stated", comparator: "="}], {unit: "件"}).description // "分年路径与所需的复合增速"
 */
export function yearlyPath(rows: readonly PathRow[], options: PathOptions): Spec {
  const words = wordsOf(options);
  const values = [...rows].sort((a, b) => a.year - b.year).map((r) => drawnRow(r, words, options));
  const at = axes(rows, options);
  const series = {...at, color: legend(rows, words, options)};
  const pointed = {...series, tooltip: {field: "tooltip", type: "nominal"}};
  const layer = [
    {transform: only("required"), mark: {type: "line", strokeDash: [4, 3], strokeWidth: 1.2}, encoding: series},
    {transform: only("stated"), mark: {type: "line", strokeWidth: 2}, encoding: series},
    {transform: only("stated"), mark: point("circle", 60), encoding: pointed},
    {transform: only("observed"), mark: point("diamond", 110), encoding: pointed},
    {transform: [{filter: "datum.contradicted"}], mark: {type: "point", size: 260, strokeWidth: 2, color: OBSERVED}, encoding: at},
    text("stated", -13, at, options),
    text("observed", 18, at, options),
  ];
  const body = {data: {values}, width: options.width ?? 420, height: 240, layer};
  return spec(body, options, say(options, "分年路径与所需的复合增速", "Yearly path and required compound pace"));
}

const only = (series: PathRow["series"]): {filter: string}[] => [{filter: `datum.series === '${series}'`}];
const point = (shape: string, size: number): object => ({type: "point", shape, filled: true, size, opacity: 1, cursor: "pointer"});

const wordsOf = (options: ChartOptions): Words => ({
  stated: say(options, "规划数值", "stated"),
  required: say(options, "所需复合增速", "required compound pace"),
  observed: say(options, "实际值", "observed"),
});

function drawnRow(r: PathRow, words: Words, options: PathOptions): object {
  const text = printedValue(r, options.lang);
  const tooltip = `${r.year}: ${text} ${options.unit} (${words[r.series]})`;
  return {...r, key: r.key ?? "", text, word: words[r.series], contradicted: r.contradicted ?? false, tooltip};
}

function axes(rows: readonly PathRow[], options: PathOptions): {x: object; y: object} {
  const [from = 2020, to = 2025] = extent(rows, (r) => r.year);
  const scale = {
    domain: domainOf(
      rows.map((r) => r.value),
      options.zero,
    ),
    nice: true,
  };
  const ticks = range(from, to + 1);
  const x = {field: "year", type: "quantitative", title: null, scale: {domain: [from, to], nice: false, padding: 24}};
  return {
    x: {...x, axis: {format: "d", values: ticks, grid: false}},
    y: {field: "value", type: "quantitative", title: options.unit, scale, axis: {tickCount: 5}},
  };
}

/** Names what is drawn and nothing else. */
function legend(rows: readonly PathRow[], words: Words, options: PathOptions): object {
  const {muted, accent} = inks(options.ground);
  const colours: Readonly<Record<PathRow["series"], string>> = {
    stated: options.colour ? onGround(options.colour, options.ground) : accent,
    required: muted,
    observed: OBSERVED,
  };
  const shown = (["stated", "required", "observed"] as const).filter((series) => rows.some((r) => r.series === series));
  const scale = {domain: shown.map((series) => words[series]), range: shown.map((series) => colours[series])};
  return {field: "word", type: "nominal", title: null, scale, legend: {symbolType: "stroke", symbolStrokeWidth: 3}};
}

function text(series: PathRow["series"], dy: number, at: object, options: ChartOptions): object {
  const mark = {type: "text", dy, fontSize: 11, color: inks(options.ground).ink};
  return {transform: only(series), mark, encoding: {...at, text: {field: "text"}}};
}
