import {sum} from "d3-array";
import {inOrder, labelEms, plain, rowAxis, say, spec, type ChartOptions, type Spec} from "./spec.js";
import {PALETTE, inks} from "./theme.js";

/** A part of a whole: 8 of a plan's 17 indicators are binding. */
export interface CompositionRow {
  readonly label: string;
  readonly part: string;
  readonly count: number;
}

/** Options of the composition bar. */
export interface CompositionOptions extends ChartOptions {
  /** What is counted: 项指标. */
  readonly unit: string;
  /** Colours by part; the palette in order where absent. */
  readonly colours?: Readonly<Record<string, string>>;
  /** True compares shares (0–100 %); false compares counts. */
  readonly shares?: boolean;
}

/**
 * Composition bar 构成条: one bar a label, parts in the order they first appear, each with its count in it.
 *
 * @example composition([{label: "甲", part: "约束性", count: 3}], {unit: "项"}).description // "构成"
 */
export function composition(rows: readonly CompositionRow[], options: CompositionOptions): Spec {
  const {paper, ink} = inks(options.ground);
  const parts = inOrder(rows.map((r) => r.part));
  const labels = inOrder(rows.map((r) => r.label));
  const values = labels.flatMap((label) =>
    stack(
      rows.filter((r) => r.label === label),
      parts,
      options,
    ),
  );
  const longest = Math.max(1, ...values.map((v) => v.to));
  const x = {
    field: "from",
    type: "quantitative",
    title: options.shares ? "%" : options.unit,
    scale: {domain: [0, longest], nice: false},
    axis: {tickCount: 5, tickMinStep: 1},
  };
  const y = {
    field: "label",
    type: "nominal",
    sort: null,
    scale: {domain: labels},
    axis: rowAxis(labels, labelEms(options, 14)),
  };
  const range = parts.map((p, i) => options.colours?.[p] ?? PALETTE[i % PALETTE.length]!);
  const fill = {field: "part", type: "nominal", scale: {domain: parts, range}, legend: {title: null, orient: "top"}};
  const layer = [
    {
      mark: {type: "bar", stroke: paper, strokeWidth: 1, height: 22, cursor: "pointer"},
      encoding: {x, y, x2: {field: "to"}, fill, tooltip: {field: "tooltip", type: "nominal"}},
    },
    {
      mark: {type: "text", fontSize: 11, color: ink, dy: -18},
      encoding: {x: {...x, field: "at"}, y, text: {field: "text"}},
      data: {values: counts(values, longest)},
    },
  ];
  return spec({data: {values}, width: options.width ?? 420, height: {step: 48}, layer}, options, say(options, "构成", "Composition"));
}

/** Narrower than this share of the axis, and a count no longer fits over its part. */
const NARROW = 0.04;

/** The count over the middle of each part; where one is too narrow, all counts of the bar in order at its start. */
function counts(segments: readonly Segment[], longest: number): object[] {
  return inOrder(segments.map((s) => s.label)).flatMap((label) => {
    const own = segments.filter((s) => s.label === label);
    if (own.every((s) => s.to - s.from >= longest * NARROW)) return own.map((s) => ({label, at: s.middle, text: plain(s.count)}));
    return [{label, at: longest * 0.02 * own.length, text: own.map((s) => plain(s.count)).join(" · ")}];
  });
}

interface Segment {
  readonly label: string;
  readonly part: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly tooltip: string;
}

function stack(rows: readonly CompositionRow[], parts: readonly string[], {unit, shares}: CompositionOptions): Segment[] {
  const total = sum(rows, (r) => r.count);
  const scale = shares && total > 0 ? 100 / total : 1;
  let from = 0;
  return parts.flatMap((part) => {
    const count = sum(rows, (r) => (r.part === part ? r.count : 0));
    if (count === 0) return [];
    const start = from;
    from += count * scale;
    return [
      {
        label: rows[0]!.label,
        part,
        count,
        from: start,
        to: from,
        middle: (start + from) / 2,
        tooltip: `${rows[0]!.label} · ${part}: ${plain(count)} ${unit} / ${plain(total)}`,
      },
    ];
  });
}
