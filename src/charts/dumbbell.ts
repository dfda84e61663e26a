import {
  domainOf,
  extentOf,
  inOrder,
  labelEms,
  printedValue,
  rowAxis,
  say,
  spec,
  type ChartOptions,
  type ChartValue,
  type Spec,
} from "./spec.js";
import {inks, onGround} from "./theme.js";

/** A plan's way from base year to goal year; either end may be missing. All values in one unit and on one comparable basis. */
export interface DumbbellRow {
  /** Name at the axis: 武隆 2021–2025. */
  readonly label: string;
  readonly baseline: ChartValue | null;
  readonly target: ChartValue | null;
  /** What was reported later, or is known without a plan: a diamond. */
  readonly observed?: ChartValue | null;
  /** Colour of the region; the accent if absent. */
  readonly colour?: string;
  /** The statement in words, shown on hover. */
  readonly tooltip?: string;
}

/** A higher plan's target, drawn as a line across its children. */
export interface ReferenceLine extends ChartValue {
  readonly label: string;
}

/** Options of the dumbbell. */
export interface DumbbellOptions extends ChartOptions {
  /** Unit of all values, for the axis. */
  readonly unit: string;
  readonly references?: readonly ReferenceLine[];
  /** True starts the axis at 0; false keeps it near the values. */
  readonly zero?: boolean;
  /** True prints the year of each value beside it: where they are of unlike years. */
  readonly years?: boolean;
}

/** Length of the arrow of a bound in pixels: it says "further that way", not how far. */
const ARROW = 20;
type End = "baseline" | "target" | "observed";
type Channels = Readonly<Record<string, object>>;
interface Mark {
  readonly label: string;
  readonly end: End;
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
 * A diamond is what was reported later. A row with no value keeps its place on the axis, so that an absence is seen.
 *
 * @example dumbbell([{label: "甲", baseline: {value: 3.4, comparator: "="}, target: {value: 4, comparator: ">="}}], {unit: "万户"}).data.values.map((v) => v.text) // ["3.4", "≥4"]
 */
export function dumbbell(rows: readonly DumbbellRow[], options: DumbbellOptions): Spec {
  return spec(plot(rows, options), options, say(options, "各规划从基期到目标", "From baseline to target, plan by plan"));
}

/** One scope of a family of indicators: its own rows on an axis of its own. */
export interface Band extends Pick<DumbbellOptions, "unit" | "references" | "years"> {
  readonly title: string;
  readonly rows: readonly DumbbellRow[];
}

/** Ems that a label may take on a page. */
const WIDTH = 14;

/** Labels of all bands end at one line, so that their plots stand above each other; at least so many pixels. */
const EXTENT = {wide: 120, narrow: 84};

/**
 * Bands of a family 同族分栏图: near scopes on one picture, each a dumbbell with an axis of its own, so that they are seen together and
 * never ranked together.
 *
 * @example bands([{title: "甲", unit: "%", rows: []}, {title: "乙", unit: "件", rows: []}]).vconcat.length // 2
 */
export function bands(list: readonly Band[], options: ChartOptions = {}): Spec {
  const labels = list.flatMap(({rows}) => rows.map((r) => r.label));
  const extent = Math.max(options.narrow ? EXTENT.narrow : EXTENT.wide, extentOf(labels, labelEms(options, WIDTH)));
  const vconcat = list.map(({title, rows, ...own}) => ({
    ...plot(rows, {...options, ...own}, extent),
    title: {text: title, anchor: "start", fontSize: 12, offset: own.references?.length ? 14 + 15 * own.references.length : 8},
  }));
  return spec({vconcat, spacing: 30}, options, say(options, "相近口径各成一栏", "Near scopes in bands of their own"));
}

function plot(rows: readonly DumbbellRow[], options: DumbbellOptions, extent?: number): object {
  const data = rows.flatMap((row) => marksOf(row, options));
  const at = axes(rows, data, options, extent);
  const layer = [
    ...references(options, at),
    link(rows, at, options),
    band(at),
    ...arrows(at, options),
    ...dots(at, options),
    ...texts(at, options),
    ...(rows.some((r) => r.observed) ? reported(at, options) : []),
  ];
  return {data: {values: data}, width: options.width ?? 420, height: {step: 46}, layer};
}

const colourOf = (row: DumbbellRow, options: ChartOptions): string =>
  row.colour ? onGround(row.colour, options.ground) : inks(options.ground).accent;
const direction = (v: ChartValue): number => (v.comparator.startsWith(">") ? 1 : v.comparator.startsWith("<") ? -1 : 0);

function marksOf(row: DumbbellRow, options: DumbbellOptions): Mark[] {
  const words: Readonly<Record<End, string>> = {
    baseline: say(options, "基期", "baseline"),
    target: say(options, "目标", "target"),
    observed: say(options, "实际值", "reported"),
  };
  const mark = (end: End, v: ChartValue): Mark => {
    const word = words[end];
    const year = v.year ? ` (${v.year})` : "";
    const text = `${printedValue(v, options.lang)}${options.years || end === "observed" ? year : ""}`;
    const tooltip = row.tooltip ?? `${row.label} ${word}${year}: ${printedValue(v, options.lang)} ${options.unit}`;
    const place = {label: row.label, end, x: v.value, x2: v.valueMax ?? null, arrow: direction(v)};
    return {...place, text, colour: colourOf(row, options), key: v.key ?? "", tooltip};
  };
  return (["baseline", "target", "observed"] as const).flatMap((end) => {
    const v = row[end];
    return v ? [mark(end, v)] : [];
  });
}

function axes(rows: readonly DumbbellRow[], data: readonly Mark[], options: DumbbellOptions, extent?: number): Channels {
  const labels = inOrder(rows.map((r) => r.label));
  const ends = [...data.flatMap((m) => (m.x2 === null ? [m.x] : [m.x, m.x2])), ...(options.references ?? []).map((r) => r.value)];
  const scale = {domain: domainOf(ends, options.zero), nice: true};
  const axis = rowAxis(labels, labelEms(options, WIDTH), extent);
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

function reported(at: Channels, options: ChartOptions): object[] {
  const transform = only("datum.end === 'observed'");
  const diamond = {type: "point", shape: "diamond", size: 90, filled: true, opacity: 1, cursor: "pointer"};
  const text = {type: "text", dy: 17, fontSize: 11, color: inks(options.ground).muted};
  return [
    {transform, mark: diamond, encoding: {...at, color: COLOUR, tooltip: TOOLTIP}},
    {transform, mark: text, encoding: {...at, text: {field: "text"}}},
  ];
}

function references(options: DumbbellOptions, {x}: Channels): object[] {
  const {muted} = inks(options.ground);
  return (options.references ?? []).flatMap((line, index) => {
    const data = {
      values: [
        {
          x: line.value,
          text: `${line.label} ${printedValue(line, options.lang)}${options.years && line.year ? ` (${line.year})` : ""}`,
          key: line.key ?? "",
        },
      ],
    };
    const label = {type: "text", y: 0, dy: -8 - 15 * index, fontSize: 11, color: muted, align: "center", cursor: "pointer"};
    return [
      {data, mark: {type: "rule", strokeDash: [5, 3], strokeWidth: 1.5, color: muted}, encoding: {x}},
      {data, mark: label, encoding: {x, text: {field: "text"}}},
    ];
  });
}
