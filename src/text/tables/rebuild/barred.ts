import type {Cell, LayoutCell} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {columnKind, isValueCell, type ColumnKind} from "../columns.js";
import {endsTable} from "./bounds.js";
import {shapeOf} from "./shapes.js";

/** A table whose page put a bar and a line break between its cells: `to` exclusive. */
export interface BarredTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LayoutCell[];
  readonly flags: readonly string[];
  readonly to: number;
}

/** A cell between two bars; `fresh` where a bar alone on its line stands before it, which begins a row. */
interface Piece extends Cell {
  readonly fresh: boolean;
}

const BAR = /[|│┃]/;
const BEHIND = /^[^|│┃]*[|│┃]$/;
const AHEAD = /^[|│┃][^|│┃]*$/;
/** So many lines without a bar are no words of one cell. */
const MOST_PLAIN = 3;
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 16;
const LEAST_ROWS = 2;

/** Whether a line has a bar at one of its ends and no other. */
const isBarred = ({text}: Line): boolean => BEHIND.test(text) || AHEAD.test(text);

/**
 * Puts a table together from cells behind bars, one a line. Where a bar alone begins each row, its cells are told by the row; else all
 * rows must come out even below a header of one width. Null where they do not.
 */
export function barredTable(lines: readonly Line[], at: number): BarredTable | null {
  if (!isBarred(lines[at]!)) return null;
  const to = endOf(lines, at);
  const run = lines.slice(at, to);
  const behind = run.filter(({text}) => BEHIND.test(text) && text.length > 1).length;
  const rows =
    behind * 2 > run.filter(({text}) => BAR.test(text) && text.length > 1).length ? evenRows(behindBars(run)) : freshRows(aheadOfBars(run));
  return rows && rows.length > LEAST_ROWS ? tableOf(rows, to) : null;
}

/** The line behind the last with a bar, before anything that no table goes on over. */
function endOf(lines: readonly Line[], at: number): number {
  let end = at + 1;
  for (let i = end; i < lines.length && i - end <= MOST_PLAIN; i++) {
    if (!BAR.test(lines[i]!.text) ? endsTable(lines[i]!) : !isBarred(lines[i]!)) break;
    if (BAR.test(lines[i]!.text)) end = i + 1;
  }
  return end;
}

/** The words of a line without the bar at its end or its start. */
function wordsOf({start, text}: Line): Cell {
  const words = text.replace(/[|│┃]/, " ");
  const from = start + words.length - words.trimStart().length;
  return {start: from, end: from + words.trim().length, text: words.trim()};
}

function joined(cell: Cell | null, more: Cell): Cell {
  if (!cell || cell.text === "") return more;
  return more.text === "" ? cell : {start: cell.start, end: more.end, text: cell.text + " ".repeat(more.start - cell.end) + more.text};
}

/** 指标 | over 2020年 |: the bar ends a cell, which may break over lines. */
function behindBars(run: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Cell | null = null;
  for (const line of run) {
    open = joined(open, wordsOf(line));
    if (!BAR.test(line.text)) continue;
    pieces.push({...open, fresh: false});
    open = null;
  }
  return pieces;
}

/** | 2020年 over | 2025年: the bar begins a cell. */
function aheadOfBars(run: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const line of run) {
    const words = wordsOf(line);
    if (BAR.test(line.text)) pieces.push({...words, fresh: words.text === ""});
    else if (pieces.length > 0) pieces.push({...joined(pieces.at(-1)!, words), fresh: pieces.pop()!.fresh});
  }
  return pieces.filter(({text, fresh}) => text !== "" || !fresh);
}

type Row = readonly (Cell | null)[];

/** Rows of one width: the least at which each cell fits its column in every row; null where there is none. */
function evenRows(pieces: readonly Piece[]): Row[] | null {
  for (let width = LEAST_COLUMNS; width <= MOST_COLUMNS; width++) {
    if (pieces.length % width !== 0 || pieces.length / width <= LEAST_ROWS) continue;
    const rows = Array.from({length: pieces.length / width}, (_, r) => pieces.slice(r * width, (r + 1) * width));
    const kinds = kindsOf(rows[0]!);
    if (kinds && rows.slice(1).every((row) => row.every(({text}, c) => fits(text, kinds[c]!)))) return rows;
  }
  return null;
}

/** Rows that bars alone begin; one with fewer cells than the header is placed where they fit. */
function freshRows(pieces: readonly Piece[]): Row[] | null {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.fresh || rows.length === 0) rows.push([piece]);
    else rows.at(-1)!.push(piece);
  }
  const kinds = rows[0] ? kindsOf(rows[0]) : null;
  if (!kinds || kinds.length < LEAST_COLUMNS) return null;
  const placed = rows.slice(1).flatMap((row) => placedIn(row, kinds));
  return placed.some((row) => row.length === 0) ? null : [rows[0]!, ...placed];
}

/** The kinds of a header that names rows first; null where it does not. */
function kindsOf(header: readonly Cell[]): ColumnKind[] | null {
  const kinds = header.map(({text}) => columnKind(text.replace(/\s|(?<=[)\]】〕])\d{1,2}$/g, "")));
  const first = kinds[0] === "serial" ? kinds[1] : kinds[0];
  return (first === "name" || first === "category") && kinds.includes("value") ? kinds : null;
}

function fits(text: string, kind: ColumnKind): boolean {
  const shape = shapeOf(text.replace(/\s/g, ""));
  if (shape === "empty") return kind !== "name";
  if (kind === "value") return text.length === 1 || (shape !== "text" && shape !== "nature" && shape !== "unit");
  if (kind === "nature") return shape === "nature";
  return kind === "name" || kind === "category" ? !isValueCell(text) : true;
}

/** A row's cells below its header: a group of rows alone or before the first name; none where they fit in no order. */
function placedIn(row: readonly Cell[], kinds: readonly ColumnKind[]): Row[] {
  if (row.length === 1) return [row];
  if (row.length > kinds.length)
    return [[row[0]!], ...placedIn(row.slice(1), kinds)].filter((_, i) => i > 0 || row.length === kinds.length + 1);
  const out: (Cell | null)[] = [];
  let next = 0;
  kinds.forEach((kind, c) => {
    const cell = row[next];
    const room = kinds.length - c >= row.length - next;
    const takes = cell !== undefined && (fits(cell.text, kind) || !room);
    out.push(takes ? cell : null);
    if (takes) next++;
  });
  return [next === row.length && out.every((cell, c) => !cell || fits(cell.text, kinds[c]!)) ? out : []];
}

function tableOf(rows: readonly Row[], to: number): BarredTable {
  const columns = rows[0]!.length;
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, column): LayoutCell[] =>
      cell && cell.text !== ""
        ? [{...cellOf(cell), row: r, column, rowSpan: 1, columnSpan: row.length === 1 ? columns : 1, heading: r === 0}]
        : [],
    ),
  );
  const flags = rows.slice(1).flatMap((row, r) => (row.length > 1 && row.includes(null) ? [`row ${r + 1}: a value is missing`] : []));
  return {rows: rows.length, columns, cells, flags, to};
}

const cellOf = ({start, end, text}: Cell): Cell => ({start, end, text});
