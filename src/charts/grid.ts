import {inks} from "./theme.js";
import {inOrder, lines, say, spec, wrapped, type ChartOptions, type Spec} from "./spec.js";

/** How one state of a cell looks: a colour, a shape and a word, so that greyscale and colour-blind readers lose nothing. */
export interface CellLook {
  readonly glyph: string;
  /** Of the glyph: at least 4.5 to 1 on its own fill. */
  readonly ink: string;
  readonly fill: string;
  readonly zh: string;
  readonly en: string;
}

/** One cell of a matrix, with what a click opens. */
export interface GridCell {
  /** Row label (an indicator, an instrument). */
  readonly row: string;
  /** Column label (a plan). */
  readonly column: string;
  readonly state: string;
  /** Text instead of the state's glyph. */
  readonly text?: string;
  readonly key?: string;
  readonly tooltip?: string;
}

export interface GridOptions extends ChartOptions {
  /** Side of a cell in pixels. */
  readonly step?: number;
}

const COLUMN_CHARACTERS = 6;
const LINE = 14;

/** Rows × columns of cells, each state with colour, glyph and word; the legend lists the states that occur, in the order of `looks`. */
export function grid(cells: readonly GridCell[], looks: Readonly<Record<string, CellLook>>, options: GridOptions, fallback: string): Spec {
  const {paper} = inks(options.ground);
  const present = Object.entries(looks).filter(([state]) => cells.some((c) => c.state === state));
  const word = (look: CellLook): string => `${look.glyph} ${say(options, look.zh, look.en)}`;
  const values = cells.map((cell) => {
    const look = looks[cell.state];
    if (!look) throw new Error(`grid: no look for state "${cell.state}"; the states are ${Object.keys(looks).join(", ")}`);
    const words = say(options, look.zh, look.en);
    return {
      ...cell,
      key: cell.key ?? "",
      word: word(look),
      text: cell.text ?? look.glyph,
      ink: look.ink,
      tooltip: cell.tooltip ?? `${cell.row} · ${cell.column}: ${words}`,
    };
  });
  const columns = inOrder(cells.map((c) => c.column));
  const deepest = Math.max(1, ...columns.map((c) => lines(c, COLUMN_CHARACTERS).length));
  const x = {
    field: "column",
    type: "nominal",
    sort: null,
    scale: {domain: columns},
    axis: {
      title: null,
      orient: "top",
      labelAngle: 0,
      labelExpr: wrapped(columns, COLUMN_CHARACTERS),
      domain: false,
      ticks: false,
      labelPadding: 6 + LINE * (deepest - 1),
    },
  };
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    scale: {domain: inOrder(cells.map((c) => c.row))},
    axis: {
      title: null,
      labelExpr: wrapped(
        cells.map((c) => c.row),
        18,
      ),
      domain: false,
      ticks: false,
      labelPadding: 8,
    },
  };
  const fill = {
    field: "word",
    type: "nominal",
    scale: {domain: present.map(([, look]) => word(look)), range: present.map(([, look]) => look.fill)},
    legend: {
      title: null,
      orient: "bottom",
      direction: "horizontal",
      columns: 3,
      symbolType: "square",
      symbolSize: 160,
      symbolStrokeWidth: 1,
    },
  };
  const step = options.step ?? 34;
  const layer = [
    {
      mark: {type: "rect", stroke: paper, strokeWidth: 2, cursor: "pointer"},
      encoding: {x, y, fill, tooltip: {field: "tooltip", type: "nominal"}},
    },
    {
      mark: {type: "text", fontSize: 13, baseline: "middle", align: "center", tooltip: null, cursor: "pointer"},
      encoding: {
        x,
        y,
        text: {field: "text"},
        color: {field: "ink", type: "nominal", scale: null},
        tooltip: {field: "tooltip", type: "nominal"},
      },
    },
  ];
  const width = options.width ?? {step: Math.round(step * 1.9)};
  return spec({data: {values}, width, height: {step}, layer}, options, fallback);
}
