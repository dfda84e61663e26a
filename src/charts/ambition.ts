import {domainOf, plain, say, spec, type ChartOptions, type Spec} from "./spec.js";
import {inks, onGround} from "./theme.js";

/** Paces in percent a year; a row without a past pace cannot be placed and is left out of the picture. */
export interface AmbitionRow {
  readonly label: string;
  readonly past: number | null;
  readonly planned: number;
  readonly colour?: string;
  readonly key?: string;
}

/** Options of the ambition scatter. */
export interface AmbitionOptions extends ChartOptions {
  /** The higher plan's pace, drawn as a line across. */
  readonly parent?: {readonly label: string; readonly pace: number};
}

/** A label needs this much of the plot; a dot with another one just above it carries its label below. */
const NEAR = {x: 0.3, y: 0.09};

/**
 * Ambition scatter 目标力度图: past pace across, planned pace up. On the diagonal a plan goes on as before; above it, it asks for more.
 *
 * @example ambitionScatter([{label: "甲", past: 15, planned: 8}]).description // "目标力度：规划增速与以往增速"
 */
export function ambitionScatter(rows: readonly AmbitionRow[], options: AmbitionOptions = {}): Spec {
  const {ink, muted, line, accent} = inks(options.ground);
  const placed = rows.flatMap((r) =>
    r.past === null
      ? []
      : [
          {
            ...r,
            x: r.past,
            y: r.planned,
            colour: r.colour ? onGround(r.colour, options.ground) : accent,
            tooltip: `${r.label}: ${plain(round(r.past))}% → ${plain(round(r.planned))}%`,
          },
        ],
  );
  const all = domainOf([...placed.flatMap((r) => [r.x, r.y]), ...(options.parent ? [options.parent.pace] : [])], true);
  const span = all[1] - all[0];
  const crowded = (r: {x: number; y: number}): boolean =>
    placed.some((o) => o.y > r.y && o.y - r.y < span * NEAR.y && Math.abs(o.x - r.x) < span * NEAR.x);
  const values = placed.map((r) => ({...r, above: !crowded(r)}));
  const x = {
    field: "x",
    type: "quantitative",
    title: say(options, "上一时期复合年均增速（%）", "compound pace of the period before (% a year)"),
    scale: {domain: all, nice: false},
  };
  const y = {
    field: "y",
    type: "quantitative",
    title: say(options, "规划要求复合年均增速（%）", "planned compound pace (% a year)"),
    scale: {domain: all, nice: false},
  };
  const diagonal = [all[0], all[1]].map((v) => ({x: v, y: v}));
  const parent = options.parent ? [{y: options.parent.pace, text: `${options.parent.label} ${plain(round(options.parent.pace))}%`}] : [];
  const layer = [
    {data: {values: diagonal}, mark: {type: "line", strokeDash: [4, 3], strokeWidth: 1.2, color: line}, encoding: {x, y}},
    {
      data: {values: [diagonal[1]]},
      mark: {type: "text", align: "right", dx: -6, dy: 14, fontSize: 11, color: muted},
      encoding: {x, y, text: {value: say(options, "照旧", "as before")}},
    },
    ...(parent.length > 0
      ? [
          {data: {values: parent}, mark: {type: "rule", strokeWidth: 1.5, color: ink}, encoding: {y}},
          {
            data: {values: parent},
            mark: {type: "text", x: 4, align: "left", dy: -7, fontSize: 11, color: ink},
            encoding: {y, text: {field: "text"}},
          },
        ]
      : []),
    {
      mark: {type: "point", filled: true, size: 90, opacity: 1, cursor: "pointer"},
      encoding: {x, y, color: {field: "colour", type: "nominal", scale: null}, tooltip: {field: "tooltip", type: "nominal"}},
    },
    label(-12, "datum.above", ink, {x, y}),
    label(14, "!datum.above", ink, {x, y}),
  ];
  return spec(
    {data: {values}, width: options.width ?? 320, height: 320, layer},
    options,
    say(options, "目标力度：规划增速与以往增速", "Ambition: planned pace against the past"),
  );
}

/** Labels above or below their dots. */
function label(dy: number, filter: string, color: string, at: object): object {
  return {transform: [{filter}], mark: {type: "text", dy, fontSize: 11, color}, encoding: {...at, text: {field: "label"}}};
}

const round = (x: number): number => Math.round(x * 100) / 100;
