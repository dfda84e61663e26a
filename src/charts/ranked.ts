import type {Ranked, Ranking} from "../stats/index.js";
import {domainOf, inOrder, labelEms, plain, rowAxis, say, spec, type ChartOptions, type Spec} from "./spec.js";
import {inks, onGround} from "./theme.js";

/** Options of the ranked dot plot. */
export interface RankedOptions extends ChartOptions {
  readonly unit: string;
  /** Name at the axis by key; the key where absent. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly colours?: Readonly<Record<string, string>>;
}

/** Length of the arrow of a bound, and room for one bracket, in pixels. */
const ARROW = 20;
const BRACKET = 10;
const COLOUR = {field: "colour", type: "nominal", scale: null};
type Channels = Readonly<Record<string, object>>;

/**
 * Ranked dot plot 排序点图: a dot at the stated value, a bar over what bounds and rounding allow (with an arrow where it has no end),
 * the possible ranks in the label, and to the right one bracket for each group that cannot be told apart.
 *
 * @example rankedDots(rank([{key: "a", value: 2}, {key: "b", value: 1}], "higher"), {unit: "件"}).data.values.map((v) => v.label) // ["1  a", "2  b"]
 */
export function rankedDots({ranked, groups}: Ranking, options: RankedOptions): Spec {
  const rows = ranked.map((r) => rowOf(r, options));
  const labels = inOrder(rows.map((r) => r.label));
  const axis = rowAxis(labels, labelEms(options, 20));
  const scale = {domain: domainOf(rows.flatMap((r) => [r.low, r.high])), nice: true};
  const x = {field: "x", type: "quantitative", title: options.unit, scale, axis: {tickCount: 6}};
  const y = {field: "label", type: "nominal", sort: null, scale: {domain: labels}, axis};
  const at = {x, y};
  const labelOf = new Map(ranked.map((r) => [r.key, labelFor(r, options)]));
  const ends = groups.map((g) => ({first: labelOf.get(g[0]!), last: labelOf.get(g.at(-1)!)}));
  const layer = [
    allowed({...at, x: {...x, field: "low"}}),
    ...arrow(1, at),
    ...arrow(-1, at),
    ...dots(at, options),
    ...ends.map((e, i) => bracket(e, i, y, options)),
    ...(groups.length > 0 ? [note(options)] : []),
  ];
  const body = {data: {values: rows}, width: options.width ?? 380, height: {step: 38}, layer};
  return spec(body, options, say(options, "按数值排序", "Ranked by value"));
}

const nameOf = (key: string, options: RankedOptions): string => options.labels?.[key] ?? key;
const labelFor = (r: Ranked, options: RankedOptions): string =>
  `${r.best === r.worst ? r.best : `${r.best}–${r.worst}`}  ${nameOf(r.key, options)}`;

function rowOf(r: Ranked, options: RankedOptions) {
  const {low, high, lowOpen, highOpen} = r.interval;
  const sign = high === null ? (lowOpen ? ">" : "≥") : low === null ? (highOpen ? "<" : "≤") : "";
  return {
    label: labelFor(r, options),
    key: r.key,
    x: r.value,
    low: low ?? r.value,
    high: high ?? r.value,
    arrow: (high === null ? 1 : 0) - (low === null ? 1 : 0),
    text: `${sign}${plain(r.value)}`,
    colour: options.colours?.[r.key] ? onGround(options.colours[r.key]!, options.ground) : inks(options.ground).accent,
    tooltip: `${nameOf(r.key, options)}: ${plain(r.value)} ${options.unit}`,
  };
}

function allowed(at: Channels): object {
  return {mark: {type: "rule", strokeWidth: 8, opacity: 0.25, strokeCap: "butt"}, encoding: {...at, x2: {field: "high"}, color: COLOUR}};
}

function arrow(sign: 1 | -1, at: Channels): object[] {
  const transform = [{filter: `datum.arrow === ${sign}`}];
  const shape = sign === 1 ? "triangle-right" : "triangle-left";
  return [
    {transform, mark: {type: "rule", x2Offset: sign * ARROW, strokeWidth: 1.5}, encoding: {...at, x2: {field: "x"}, color: COLOUR}},
    {transform, mark: {type: "point", shape, size: 60, xOffset: sign * ARROW, strokeWidth: 1.5}, encoding: {...at, color: COLOUR}},
  ];
}

function dots(at: Channels, options: ChartOptions): object[] {
  const point = {type: "point", filled: true, size: 80, opacity: 1, cursor: "pointer"};
  const text = {type: "text", dy: -12, fontSize: 11, color: inks(options.ground).ink};
  return [
    {mark: point, encoding: {...at, color: COLOUR, tooltip: {field: "tooltip", type: "nominal"}}},
    {mark: text, encoding: {...at, text: {field: "text"}}},
  ];
}

function bracket(ends: object, index: number, y: object, options: ChartOptions): object {
  const mark = {
    type: "rule",
    x: "width",
    xOffset: 12 + BRACKET * index,
    strokeWidth: 3,
    color: inks(options.ground).line,
    clip: false,
    y2Offset: 0,
  };
  return {data: {values: [ends]}, mark, encoding: {y: {...y, field: "first"}, y2: {field: "last"}}};
}

function note(options: ChartOptions): object {
  const text = say(options, "竖线连接的各项无法区分先后", "items joined by a bar cannot be told apart");
  const mark = {type: "text", x: "width", y: "height", dy: 34, align: "right", fontSize: 11, color: inks(options.ground).muted};
  return {data: {values: [{note: text}]}, mark, encoding: {text: {field: "note"}}};
}
