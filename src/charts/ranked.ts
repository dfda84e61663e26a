import type {Ranking} from "../stats/index.js";
import {domainOf, inOrder, labelEms, plain, say, spec, wrapped, type ChartOptions, type Spec} from "./spec.js";
import {inks} from "./theme.js";

export interface RankedOptions extends ChartOptions {
  readonly unit: string;
  /** Name at the axis by key; the key where absent. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly colours?: Readonly<Record<string, string>>;
}

/**
 * Ranked dot plot 排序点图: a dot at the stated value, a bar over what bounds and rounding allow (with an arrow where it has no end),
 * the possible ranks in the label, and to the right one bracket for each group that cannot be told apart.
 */
export function rankedDots({ranked, groups}: Ranking, options: RankedOptions): Spec {
  const {ink, muted, line, accent} = inks(options.ground);
  const name = (key: string): string => options.labels?.[key] ?? key;
  const label = (r: {key: string; best: number; worst: number}): string =>
    `${r.best === r.worst ? r.best : `${r.best}–${r.worst}`}  ${name(r.key)}`;
  const rows = ranked.map((r) => ({
    label: label(r),
    key: r.key,
    x: r.value,
    low: r.interval.low ?? r.value,
    high: r.interval.high ?? r.value,
    arrow: (r.interval.high === null ? 1 : 0) - (r.interval.low === null ? 1 : 0),
    text: `${r.interval.high === null ? (r.interval.lowOpen ? ">" : "≥") : r.interval.low === null ? (r.interval.highOpen ? "<" : "≤") : ""}${plain(r.value)}`,
    colour: options.colours?.[r.key] ?? accent,
    tooltip: `${name(r.key)}: ${plain(r.value)} ${options.unit}`,
  }));
  const labelOf = new Map(ranked.map((r) => [r.key, label(r)]));
  const brackets = groups.map((g, i) => ({first: labelOf.get(g[0]!), last: labelOf.get(g.at(-1)!), offset: 12 + 10 * i}));
  const labels = inOrder(rows.map((r) => r.label));
  const y = {
    field: "label",
    type: "nominal",
    sort: null,
    scale: {domain: labels},
    axis: {title: null, labelExpr: wrapped(labels, labelEms(options, 20)), domain: false, ticks: false, labelPadding: 8},
  };
  const x = {
    field: "x",
    type: "quantitative",
    title: options.unit,
    scale: {domain: domainOf(rows.flatMap((r) => [r.low, r.high])), nice: true},
    axis: {tickCount: 6},
  };
  const colour = {field: "colour", type: "nominal", scale: null};
  const arrow = (sign: 1 | -1): object[] => [
    {
      transform: [{filter: `datum.arrow === ${sign}`}],
      mark: {type: "rule", x2Offset: sign * 20, strokeWidth: 1.5},
      encoding: {x, y, x2: {field: "x"}, color: colour},
    },
    {
      transform: [{filter: `datum.arrow === ${sign}`}],
      mark: {type: "point", shape: sign === 1 ? "triangle-right" : "triangle-left", size: 60, xOffset: sign * 20, strokeWidth: 1.5},
      encoding: {x, y, color: colour},
    },
  ];
  const bracket = ({first, last, offset}: (typeof brackets)[number]): object => ({
    data: {values: [{first, last}]},
    mark: {type: "rule", x: "width", xOffset: offset, strokeWidth: 3, color: line, clip: false, y2Offset: 0},
    encoding: {y: {...y, field: "first"}, y2: {field: "last"}},
  });
  const note = say(options, "竖线连接的各项无法区分先后", "items joined by a bar cannot be told apart");
  const layer = [
    {
      mark: {type: "rule", strokeWidth: 8, opacity: 0.25, strokeCap: "butt"},
      encoding: {x: {...x, field: "low"}, y, x2: {field: "high"}, color: colour},
    },
    ...arrow(1),
    ...arrow(-1),
    {
      mark: {type: "point", filled: true, size: 80, opacity: 1, cursor: "pointer"},
      encoding: {x, y, color: colour, tooltip: {field: "tooltip", type: "nominal"}},
    },
    {mark: {type: "text", dy: -12, fontSize: 11, color: ink}, encoding: {x, y, text: {field: "text"}}},
    ...brackets.map(bracket),
    ...(groups.length > 0
      ? [
          {
            data: {values: [{note}]},
            mark: {type: "text", x: "width", y: "height", dy: 34, align: "right", fontSize: 11, color: muted},
            encoding: {text: {field: "note"}},
          },
        ]
      : []),
  ];
  return spec(
    {data: {values: rows}, width: options.width ?? 380, height: {step: 38}, layer},
    options,
    say(options, "按数值排序", "Ranked by value"),
  );
}
