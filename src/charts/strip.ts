import {
  domainOf,
  inOrder,
  labelEms,
  printedValue,
  rowAxis,
  say,
  spec,
  told,
  type ChartOptions,
  type ChartValue,
  type Spec,
} from "./spec.js";
import {inks} from "./theme.js";

/** What a child does with the parent's target: 加码, 照写, 放松, 未写. */
export type Stance = "tightens" | "restates" | "loosens" | "omits";

/** Colour, shape and word of each stance. */
export const STANCE_LOOKS = {
  tightens: {shape: "triangle-up", colour: "#0072B2", zh: "加码", en: "tightens"},
  restates: {shape: "circle", colour: "#009E73", zh: "照写", en: "restates"},
  loosens: {shape: "triangle-down", colour: "#D55E00", zh: "放松", en: "loosens"},
  omits: {shape: "cross", colour: "#6a6a6a", zh: "未写", en: "omits"},
} as const satisfies Record<Stance, {shape: string; colour: string; zh: string; en: string}>;

/** One child of a parent, for one indicator; all values of an indicator in one unit. */
export interface StripRow {
  readonly indicator: string;
  readonly unit: string;
  readonly child: string;
  /** Null where the child omits the indicator. */
  readonly value: ChartValue | null;
  readonly stance: Stance;
}

/** The parent's value of one indicator. */
export interface StripParent extends ChartValue {
  readonly indicator: string;
  readonly label: string;
}

/**
 * Parent-and-children strip 上下级分布条: for each indicator a strip of its own scale with the children as marks shaped by their stance
 * and the parent as a line; who omits it is named at the end of the strip.
 *
 * @example parentStrip([], []).description // "下级规划与上级目标"
 */
export function parentStrip(rows: readonly StripRow[], parents: readonly StripParent[], options: ChartOptions = {}): Spec {
  const indicators = inOrder([...parents.map((p) => p.indicator), ...rows.map((r) => r.indicator)]);
  const vconcat = indicators.map((i) =>
    strip(
      i,
      rows.filter((r) => r.indicator === i),
      parents.filter((p) => p.indicator === i),
      options,
    ),
  );
  return spec({vconcat, spacing: 26}, options, say(options, "下级规划与上级目标", "Children's targets beside the parent's"));
}

function strip(indicator: string, rows: readonly StripRow[], parents: readonly StripParent[], options: ChartOptions): object {
  const {ink, muted} = inks(options.ground);
  const word = (s: Stance): string => told(options, STANCE_LOOKS[s]);
  const unit = rows[0]?.unit ?? "";
  const shown = rows.flatMap((r) =>
    r.value === null
      ? []
      : [
          {
            row: indicator,
            x: r.value.value,
            stance: word(r.stance),
            child: r.child,
            key: r.value.key ?? "",
            tooltip: `${r.child}${r.value.year ? ` (${r.value.year})` : ""}: ${printedValue(r.value, options.lang)} ${unit}`,
            text: `${r.child} ${printedValue(r.value, options.lang)}`,
          },
        ],
  );
  const silent = rows.filter((r) => r.value === null).map((r) => r.child);
  const domain = domainOf([...shown.map((s) => s.x), ...parents.map((p) => p.value)]);
  const x = {field: "x", type: "quantitative", title: unit || null, scale: {domain, nice: true}, axis: {tickCount: 5}};
  const y = {
    field: "row",
    type: "nominal",
    scale: {domain: [indicator]},
    axis: rowAxis([indicator], labelEms(options, 12), 150),
  };
  const stances = Object.values(STANCE_LOOKS);
  const domainWords = (Object.keys(STANCE_LOOKS) as Stance[]).map(word);
  const legend = {title: null, orient: "top"};
  const omitted = say(options, `未写：${silent.join("、")}`, `omitted by ${silent.join(", ")}`);
  const parentData = {values: parents.map((p) => ({x: p.value, text: `${p.label} ${printedValue(p, options.lang)}`}))};
  return {
    data: {values: shown},
    width: options.width === "container" || options.width === undefined ? 380 : options.width,
    height: 46,
    layer: [
      {data: parentData, mark: {type: "rule", strokeWidth: 2, color: ink}, encoding: {x}},
      {data: parentData, mark: {type: "text", y: -6, fontSize: 11, color: ink}, encoding: {x, text: {field: "text"}}},
      {
        mark: {type: "point", filled: true, size: 110, opacity: 0.9, cursor: "pointer"},
        encoding: {
          x,
          y,
          color: {field: "stance", type: "nominal", scale: {domain: domainWords, range: stances.map((s) => s.colour)}, legend},
          shape: {field: "stance", type: "nominal", scale: {domain: domainWords, range: stances.map((s) => s.shape)}, legend},
          tooltip: {field: "tooltip", type: "nominal"},
        },
      },
      {mark: {type: "text", dy: 16, fontSize: 10, color: muted}, encoding: {x, y, text: {field: "text"}}},
      ...(silent.length > 0
        ? [
            {
              data: {values: [{omitted}]},
              mark: {type: "text", x: "width", y: "height", dy: 32, align: "right", fontSize: 11, color: muted},
              encoding: {text: {field: "omitted"}},
            },
          ]
        : []),
    ],
  };
}
