import type {Said} from "../say/index.js";
import {inks} from "./theme.js";
import {inOrder, labelEms, lines, rowAxis, say, spec, told, wrapped, type ChartOptions, type Spec} from "./spec.js";

/** How one state of a cell looks: a colour, a shape and a word, so that greyscale and colour-blind readers lose nothing. */
export interface CellLook extends Said {
  readonly glyph: string;
  /** Where the glyph is a Chinese character: the letter that stands for it in English. */
  readonly glyphEn?: string;
  /** Of the glyph: at least 4.5 to 1 on its own fill. */
  readonly ink: string;
  readonly fill: string;
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

/** Options of matrices and maps. */
export interface GridOptions extends ChartOptions {
  /** Side of a cell in pixels. */
  readonly step?: number;
}

/** Height of a line of a column label, and the size of its type, in pixels. */
const LINE = 14;
const TYPE = 12;

/** Rows × columns of cells, each state with colour, glyph and word; the legend lists the states that occur, in the order of `looks`. */
export function grid(cells: readonly GridCell[], looks: Readonly<Record<string, CellLook>>, options: GridOptions, fallback: string): Spec {
  const step = options.step ?? 34;
  const columns = inOrder(cells.map((c) => c.column));
  const cell = columnStep(columns.length, Math.max(Math.round(step * 1.9), widest(columns)), options.width);
  const at = {x: columnAxis(columns, cell), y: rowsOf(inOrder(cells.map((c) => c.row)), options)};
  const encoding = {...at, tooltip: {field: "tooltip", type: "nominal"}};
  const ink = {field: "ink", type: "nominal", scale: null};
  const rect = {type: "rect", stroke: inks(options.ground).paper, strokeWidth: 2, cursor: "pointer"};
  const text = {type: "text", fontSize: 13, baseline: "middle", align: "center", cursor: "pointer"};
  const layer = [
    {mark: rect, encoding: {...encoding, fill: fillOf(cells, looks, options)}},
    {mark: text, encoding: {...encoding, text: {field: "text"}, color: ink}},
  ];
  return spec(
    {data: {values: cells.map((c) => drawnCell(c, looks, options))}, width: {step: cell}, height: {step}, layer},
    options,
    fallback,
  );
}

/** Pixels that the longest run of digits and letters takes, so that labels beside each other keep apart; between Han characters a label breaks. */
const widest = (labels: readonly string[]): number =>
  Math.max(
    0,
    ...labels
      .flatMap((label) => label.match(/[^\s\u2e80-\u9fff\uff00-\uffef]+/g) ?? [])
      .map((run) => Math.ceil(0.64 * TYPE * run.length) + 8),
  );

/** As wide as the look wants, narrower where the plot has less room; labels stay readable down to 36 pixels. */
function columnStep(count: number, wanted: number, width: ChartOptions["width"]): number {
  return typeof width === "number" && count > 0 ? Math.max(36, Math.min(wanted, Math.floor(width / count))) : wanted;
}

export const glyphOf = (look: CellLook, options: ChartOptions): string => say(options, look.glyph, look.glyphEn ?? look.glyph);
const wordOf = (look: CellLook, options: ChartOptions): string => `${glyphOf(look, options)} ${told(options, look)}`;

function drawnCell(cell: GridCell, looks: Readonly<Record<string, CellLook>>, options: ChartOptions): object {
  const look = looks[cell.state];
  if (!look) throw new Error(`grid: no look for state "${cell.state}"; the states are ${Object.keys(looks).join(", ")}`);
  const tooltip = cell.tooltip ?? `${cell.row} · ${cell.column}: ${told(options, look)}`;
  return {...cell, key: cell.key ?? "", word: wordOf(look, options), text: cell.text ?? glyphOf(look, options), ink: look.ink, tooltip};
}

function columnAxis(columns: readonly string[], step: number): object {
  const ems = (step - 4) / TYPE;
  const deepest = Math.max(1, ...columns.map((c) => lines(c, ems).length));
  const look = {title: null, orient: "top", labelAngle: 0, domain: false, ticks: false, labelFontSize: TYPE};
  const axis = {...look, labelExpr: wrapped(columns, ems, deepest), labelPadding: 6 + LINE * (deepest - 1)};
  return {field: "column", type: "nominal", sort: null, scale: {domain: columns}, axis};
}

function rowsOf(rows: readonly string[], options: ChartOptions): object {
  return {field: "row", type: "nominal", sort: null, scale: {domain: rows}, axis: rowAxis(rows, labelEms(options, 18))};
}

function fillOf(cells: readonly GridCell[], looks: Readonly<Record<string, CellLook>>, options: ChartOptions): object {
  const present = Object.entries(looks).filter(([state]) => cells.some((c) => c.state === state));
  const shape = {symbolType: "square", symbolSize: 160, symbolStrokeWidth: 1};
  const legend = {title: null, orient: "bottom", direction: "horizontal", columns: options.narrow ? 1 : 3, ...shape};
  const scale = {domain: present.map(([, look]) => wordOf(look, options)), range: present.map(([, look]) => look.fill)};
  return {field: "word", type: "nominal", scale, legend};
}
