import type {Cell, LayoutGrid, Table, TableColumn} from "../../model/index.js";
import {yearsIn} from "../years.js";
import {isAbsent, isValueCell} from "./columns.js";
import {repeats, stacked} from "./halves.js";
import {HEADLESS, headlessColumns} from "./headless.js";
import {columnsOf, headerRows} from "./header.js";
import {readHeader} from "./header-words.js";
import {matrixOf, tight, turned, wordsOf, type Matrix} from "./matrix.js";
import {parted} from "./parted.js";
import {bodyOf} from "./rows.js";
import {aboveOf, marksIn, notesBelow} from "./surroundings.js";

/** “十五五” in a caption names the plan and dates no column. */
const PERIOD = /“?十[一二三四五六七]?五”?/g;
/** 单位:亿元 at the end of a line above the header. */
const UNIT_STATED = /(?:计量)?单位[::]\s*([^()。;\s|]{1,16})\s*[)]?[\s|]*$/;
/** A note inside the grid. */
const NOTE = /^[(]?(?:注|备注|说明)\s*\d{0,2}[::.、]/;

/** What a grid's reading leans on beside the grid. */
export interface TableContext {
  /** The table before it in the document: a grid that goes on over the page takes its header. */
  readonly previous: Table | null;
}

/**
 * The table that a grid holds, its header resolved: rows of header through their spans, a row a year turned, titles,
 * unit lines and notes inside the grid taken out. Null where the grid holds no table of data: its cells are running text.
 */
export function tableOf(grid: LayoutGrid, folded: string, context: TableContext): Table | null {
  const straight = matrixOf(grid);
  const title = titleRows(straight);
  const turn = isTransposed(straight, title.count);
  const whole = turn ? turned(withoutRows(straight, title.count)) : straight;
  const first = turn ? 0 : title.count;
  const count = headerRows(whole, first);
  const times = count > 0 ? repeats(whole, first, count) : 1;
  const matrix = times > 1 ? stacked(whole, first, count, times) : whole;
  const known = count > 0 ? columnsOf(matrix, first, count) : continued(matrix, context.previous);
  const head = known ?? headlessColumns(withoutRows(matrix, first));
  if (!head) return null;
  const {body, inside} = bodyRows(matrix, first, count);
  if (body.length === 0) return null;
  const above = aboveOf(grid, folded);
  const caption = title.caption || above.caption;
  const unit = title.unit || above.unit;
  const notes = notesBelow(folded, grid.end);
  const words = [...inside, ...notes.map((span) => folded.slice(span.start, span.end))].join("\n");
  const list = parted(matrix, body, head.columns);
  const {rows, heads} = bodyOf(list.matrix, list.body, head.columns, unit);
  return {
    start: grid.start,
    end: grid.end,
    caption,
    unit,
    years: yearsIn(caption.replace(PERIOD, "")),
    notes,
    marks: marksIn(words),
    header: head.header,
    columns: head.columns,
    rows,
    heads,
    origin: grid.origin,
    flags: [
      ...untitled(head.columns, rows),
      ...renumbered(grid.flags, list.sizes),
      ...(known ? [] : [HEADLESS]),
      ...mendedRows(grid, rows),
    ],
  };
}

/** Numbers below no heading, right of the names: the headings may stand over other columns than they seem to. */
function untitled(columns: readonly TableColumn[], rows: Table["rows"]): string[] {
  const name = columns.findIndex(({kind}) => kind === "name");
  const at = columns.findIndex(
    ({path}, c) => c > name && path.length === 0 && rows.filter((row) => holdsNumber(row[c]!)).length * 2 > rows.length,
  );
  return name < 0 || at < 0 ? [] : [`column ${at + 1} holds numbers below no heading`];
}

const holdsNumber = ({text}: Cell): boolean => isValueCell(tight(text)) && !isAbsent(text);

/** What is said of a row is said of all rows that it lists. */
function renumbered(flags: readonly string[], sizes: readonly number[]): string[] {
  return flags.flatMap((flag) => {
    const [, row, said] = /^row (\d+)(:.*)$/.exec(flag) ?? [];
    if (row === undefined) return [flag];
    const before = sizes.slice(0, Number(row) - 1).reduce((sum, size) => sum + size, 0);
    return Array.from({length: sizes[Number(row) - 1] ?? 1}, (_, i) => `row ${before + i + 1}${said}`);
  });
}

/** A number put together over two lines may have been two: its row is doubtful. */
function mendedRows(grid: LayoutGrid, rows: Table["rows"]): string[] {
  const mended = new Set(grid.cells.filter((cell) => cell.mended).map((cell) => cell.start));
  if (mended.size === 0) return [];
  return rows.flatMap((row, r) =>
    row.some((cell) => mended.has(cell.start)) ? [`row ${r + 1}: a number broken over two lines was put together`] : [],
  );
}

/** Rows at the top that stand over the header: the caption across the table, a unit line. */
function titleRows(matrix: Matrix): {
  count: number;
  caption: string;
  unit: string;
} {
  let count = 0;
  let caption = "";
  let unit = "";
  while (count < Math.min(3, matrix.rows - 1)) {
    const words = wordsOf(matrix.at[count]!);
    if (words.length > 1 || matrix.columns < 2) break;
    const text = words[0]?.text ?? "";
    const stated = UNIT_STATED.exec(text);
    unit ||= stated?.[1] ?? "";
    caption ||= (stated ? text.slice(0, stated.index) : text)
      .replace(/[(]\s*$/, "")
      .trim()
      .replace(/\s+/g, " ");
    count++;
  }
  return {count, caption, unit};
}

function withoutRows(matrix: Matrix, count: number): Matrix {
  if (count === 0) return matrix;
  const at = matrix.at.slice(count).map((row) => row.map((cell) => cell && {...cell, row: cell.row - count}));
  return {rows: matrix.rows - count, columns: matrix.columns, at};
}

/** A row a year: the first column tells years or roles all the way down, the first row names what is measured. */
function isTransposed(matrix: Matrix, first: number): boolean {
  const below = matrix.at
    .slice(first + 1)
    .map((row) => tight(row[0]?.text ?? ""))
    .filter((text) => text !== "");
  if (below.length < 2) return false;
  const times = below.filter((text) => yearsIn(text) !== null && readHeader(text).indicator === "").length;
  const across = (matrix.at[first] ?? []).slice(1).map((cell) => tight(cell?.text ?? ""));
  return (
    times >= 2 &&
    times * 3 >= below.length * 2 &&
    !across.some((text) => yearsIn(text) !== null) &&
    across.filter((text) => text !== "").length >= 1
  );
}

function continued(matrix: Matrix, previous: Table | null): {columns: readonly TableColumn[]; header: readonly Cell[]} | null {
  return previous && previous.columns.length === matrix.columns ? {columns: previous.columns, header: previous.header} : null;
}

/** The rows below the header, without a header repeated on the next page and without notes inside the grid. */
function bodyRows(matrix: Matrix, first: number, count: number): {body: number[]; inside: string[]} {
  const heads = new Set(Array.from({length: count}, (_, i) => rowText(matrix, first + i)));
  const inside: string[] = [];
  const body: number[] = [];
  for (let r = first + count; r < matrix.rows; r++) {
    const words = wordsOf(matrix.at[r]!);
    if (words.length === 0 || heads.has(rowText(matrix, r))) continue;
    if (words.length === 1 && NOTE.test(words[0]!.text)) inside.push(words[0]!.text);
    else body.push(r);
  }
  return {body, inside};
}

const rowText = (matrix: Matrix, r: number): string => matrix.at[r]!.map((cell) => tight(cell?.text ?? "")).join("\t");

/** Whether any cell of a body holds a number. */
export const hasValues = (rows: readonly (readonly Cell[])[]): boolean => rows.some((row) => row.some(holdsNumber));
