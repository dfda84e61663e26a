import {domainOf, inOrder, labelEms, printedValue, say, spec, wrapped, type ChartOptions, type ChartValue, type Spec} from "./spec.js";
import {inks} from "./theme.js";

/** A plan's way from base year to goal year; either end may be missing. All values in one unit and on one comparable basis. */
export interface DumbbellRow {
  /** Name at the axis: 武隆 2021–2025. */
  readonly label: string;
  readonly baseline: ChartValue | null;
  readonly target: ChartValue | null;
  /** Colour of the region; the accent if absent. */
  readonly colour?: string;
  /** The statement in words, shown on hover. */
  readonly tooltip?: string;
}

/** A higher plan's target, drawn as a line across its children. */
export interface ReferenceLine extends ChartValue {
  readonly label: string;
}

export interface DumbbellOptions extends ChartOptions {
  /** Unit of all values, for the axis. */
  readonly unit: string;
  readonly references?: readonly ReferenceLine[];
  /** True starts the axis at 0; false keeps it near the values. */
  readonly zero?: boolean;
}

/** Length of the arrow of a bound in pixels: it says "further that way", not how far. */
const ARROW = 20;
type Channels = Readonly<Record<string, object>>;
interface Mark {
  readonly label: string;
  readonly end: "baseline" | "target";
  readonly x: number;
  readonly x2: number | null;
  readonly text: string;
  /** 1 lower bound, -1 upper bound, 0 neither. */
  readonly arrow: number;
  readonly colour: string;
  readonly key: string;
  readonly tooltip: string;
}

/**
 * Baseline-to-target dumbbell 基期–目标哑铃图: hollow dot for the base year, solid dot for the goal, an open arrow where a value is a
 * bound (its true value may lie further that way), a band for a range, and each reference as a line across.
 * The hollow dot is the larger one: where a level is held, the two read as one dot in a ring.
 * A row with neither end keeps its place on the axis, so that an absence is seen.
 */
export function dumbbell(rows: readonly DumbbellRow[], options: DumbbellOptions): Spec {
  const data = rows.flatMap((row) => marksOf(row, options));
  const at = axes(rows, data, options);
  const layer = [
    ...references(options, at),
    link(rows, at, options),
    band(at),
    ...arrows(at, options),
    ...dots(at, options),
    ...texts(at, options),
  ];
  const body = {data: {values: data}, width: options.width ?? 420, height: {step: 46}, layer};
  return spec(body, options, say(options, "各规划从基期到目标", "From baseline to target, plan by plan"));
}

const colourOf = (row: DumbbellRow, options: ChartOptions): string => row.colour ?? inks(options.ground).accent;
const direction = (v: ChartValue): number => (v.comparator.startsWith(">") ? 1 : v.comparator.startsWith("<") ? -1 : 0);

function marksOf(row: DumbbellRow, options: DumbbellOptions): Mark[] {
  const mark = (end: Mark["end"], v: ChartValue): Mark => {
    const word = end === "baseline" ? say(options, "基期", "baseline") : say(options, "目标", "target");
    const text = printedValue(v, options.lang);
    const year = v.year ? ` (${v.year})` : "";
    const tooltip = row.tooltip ?? `${row.label} ${word}${year}: ${text} ${options.unit}`;
    const place = {label: row.label, end, x: v.value, x2: v.valueMax ?? null, arrow: direction(v)};
    return {...place, text, colour: colourOf(row, options), key: v.key ?? "", tooltip};
  };
  return [...(row.baseline ? [mark("baseline", row.baseline)] : []), ...(row.target ? [mark("target", row.target)] : [])];
}

function axes(rows: readonly DumbbellRow[], data: readonly Mark[], options: DumbbellOptions): Channels {
  const labels = inOrder(rows.map((r) => r.label));
  const ends = [...data.flatMap((m) => (m.x2 === null ? [m.x] : [m.x, m.x2])), ...(options.references ?? []).map((r) => r.value)];
  const scale = {domain: domainOf(ends, options.zero), nice: true};
  const axis = {title: null, labelExpr: wrapped(labels, labelEms(options, 14)), domain: false, ticks: false, labelPadding: 8};
  return {
    x: {field: "x", type: "quantitative", title: options.unit, scale, axis: {tickCount: 6}},
    y: {field: "label", type: "nominal", sort: null, scale: {domain: labels}, axis},
  };
}

const COLOUR = {field: "colour", type: "nominal", scale: null};
const TOOLTIP = {field: "tooltip", type: "nominal"};
const only = (filter: string): {filter: string}[] => [{filter}];

function link(rows: readonly DumbbellRow[], at: Channels, options: DumbbellOptions): object {
  const values = rows.flatMap((r) =>
    r.baseline && r.target ? [{label: r.label, x: r.baseline.value, x2: r.target.value, colour: colourOf(r, options)}] : [],
  );
  return {data: {values}, mark: {type: "rule", strokeWidth: 2, opacity: 0.55}, encoding: {...at, x2: {field: "x2"}, color: COLOUR}};
}

function band(at: Channels): object {
  const mark = {type: "rule", strokeWidth: 10, opacity: 0.3, strokeCap: "butt"};
  return {transform: only("isValid(datum.x2)"), mark, encoding: {...at, x2: {field: "x2"}, color: COLOUR}};
}

function arrows(at: Channels, options: ChartOptions): object[] {
  const head = {type: "point", size: 60, filled: true, fill: inks(options.ground).paper, strokeWidth: 1.5};
  return [1, -1].flatMap((sign) => {
    const transform = only(`datum.arrow === ${sign}`);
    const shape = sign === 1 ? "triangle-right" : "triangle-left";
    return [
      {transform, mark: {type: "rule", x2Offset: sign * ARROW, strokeWidth: 1.5}, encoding: {...at, x2: {field: "x"}, color: COLOUR}},
      {transform, mark: {...head, shape, xOffset: sign * ARROW}, encoding: {...at, stroke: COLOUR}},
    ];
  });
}

function dots(at: Channels, options: ChartOptions): object[] {
  const hollow = {type: "point", size: 140, opacity: 1, filled: true, fill: inks(options.ground).paper, strokeWidth: 2, cursor: "pointer"};
  const solid = {type: "point", size: 64, filled: true, opacity: 1, cursor: "pointer"};
  return [
    {transform: only("datum.end === 'baseline'"), mark: hollow, encoding: {...at, stroke: COLOUR, tooltip: TOOLTIP}},
    {transform: only("datum.end === 'target'"), mark: solid, encoding: {...at, color: COLOUR, tooltip: TOOLTIP}},
  ];
}

function texts(at: Channels, options: ChartOptions): object[] {
  const {ink, muted} = inks(options.ground);
  const text = (end: string, dy: number, color: string): object => ({
    transform: only(`datum.end === '${end}'`),
    mark: {type: "text", dy, fontSize: 11, color, align: "center"},
    encoding: {...at, text: {field: "text"}},
  });
  return [text("baseline", 17, muted), text("target", -13, ink)];
}

function references(options: DumbbellOptions, {x}: Channels): object[] {
  const {muted} = inks(options.ground);
  return (options.references ?? []).flatMap((line, index) => {
    const data = {values: [{x: line.value, text: `${line.label} ${printedValue(line, options.lang)}`, key: line.key ?? ""}]};
    const label = {type: "text", y: 0, dy: -8 - 15 * index, fontSize: 11, color: muted, align: "center", cursor: "pointer"};
    return [
      {data, mark: {type: "rule", strokeDash: [5, 3], strokeWidth: 1.5, color: muted}, encoding: {x}},
      {data, mark: label, encoding: {x, text: {field: "text"}}},
    ];
  });
}
