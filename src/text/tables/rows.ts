import type {Cell, LayoutCell, Span, TableColumn, TableRowHead} from "../../model/index.js";
import {isAbsent} from "./columns.js";
import {tight, wordsOf, type Matrix} from "./matrix.js";
import {joinedName, partsOfName} from "./row-name.js";

/** The body of a table: its cells a column, and what heads each row. */
export interface Body {
  readonly rows: Cell[][];
  readonly heads: TableRowHead[];
}

/** What the rows of a body have in common. */
interface Ground {
  readonly matrix: Matrix;
  readonly columns: readonly TableColumn[];
  readonly unit: string;
  /** Names begin with serial numbers that count up: 26.3岁以下入托率 is number 26. */
  readonly numbered: boolean;
}

/** Reads rows `from`–`to` of a matrix under its columns; rows that only repeat the header are left out by the caller. */
export function bodyOf(matrix: Matrix, rowNumbers: readonly number[], columns: readonly TableColumn[], unit: string): Body {
  const ground = {matrix, columns, unit, numbered: areNumbered(matrix, rowNumbers, columns)};
  const state: State = {group: "", categories: columns.map(() => ""), parent: null};
  const rows: Cell[][] = [];
  const heads: TableRowHead[] = [];
  for (const r of rowNumbers) {
    rows.push(columns.map((column, c) => cellFor(matrix, r, c, column)));
    heads.push(headOf(ground, state, r, rows.at(-1)!));
  }
  return {rows, heads};
}

/** What goes on from row to row. */
interface State {
  /** A row across the table that names a group: 一、经济发展. */
  group: string;
  readonly categories: string[];
  /** An indicator without values of its own that the rows below divide. */
  parent: {name: string; unit: string; nature: TableRowHead["nature"]; serial: boolean} | null;
}

/** A value that spans places is read once, where it ends; all else holds in each place that it covers. */
function cellFor(matrix: Matrix, r: number, c: number, column: TableColumn): Cell {
  const cell = matrix.at[r]![c];
  if (!cell) return absent(matrix, r, c);
  const once = column.kind === "value" || column.kind === "text" || column.kind === "score";
  const last = r === cell.row && c === Math.min(cell.column + cell.columnSpan, matrix.columns) - 1;
  return once && !last ? {start: cell.start, end: cell.start, text: ""} : {start: cell.start, end: cell.end, text: cell.text};
}

function absent(matrix: Matrix, r: number, c: number): Cell {
  const left = matrix.at[r]!.slice(0, c).findLast((cell) => cell !== null) ?? matrix.at[r]!.find((cell) => cell !== null);
  const at = left?.end ?? 0;
  return {start: at, end: at, text: ""};
}

function headOf(ground: Ground, state: State, r: number, cells: readonly Cell[]): TableRowHead {
  const {matrix, columns} = ground;
  const words = wordsOf(matrix.at[r]!);
  if (isGroup(words, columns, matrix, r)) {
    state.group = tight(words[0]!.text);
    state.parent = null;
    return {category: [state.group], name: "", span: words[0]!, unit: "", nature: "", marks: ""};
  }
  columns.forEach((column, c) => {
    if (column.kind === "category" && cells[c]!.text !== "") state.categories[c] = tight(cells[c]!.text);
  });
  const category = [state.group, ...state.categories].filter((words) => words !== "");
  const nature = natureOf(
    cells
      .filter((_, c) => columns[c]!.kind === "nature")
      .map((cell) => cell.text)
      .join(""),
  );
  return {category, ...named(ground, state, r, cells, nature)};
}

/** One cell of words across the whole table, or alone in its row. */
function isGroup(words: readonly LayoutCell[], columns: readonly TableColumn[], matrix: Matrix, r: number): boolean {
  const [only] = words;
  if (words.length !== 1 || /\d{2,}|[。;]/.test(only!.text)) return false;
  if (only!.columnSpan >= columns.length - 1 && only!.columnSpan > 2) return true;
  const c = matrix.at[r]!.indexOf(only!);
  return (
    columns.length > 2 &&
    (columns[c]?.kind === "serial" || columns[c]?.kind === "category") &&
    only!.rowSpan === 1 &&
    /^[一二三四五六七八九十(]/.test(only!.text)
  );
}

type Named = Pick<TableRowHead, "name" | "span" | "unit" | "nature" | "marks">;

function named(
  {matrix, columns, unit, numbered}: Ground,
  state: State,
  r: number,
  cells: readonly Cell[],
  nature: TableRowHead["nature"],
): Named {
  const nameCells = columns
    .flatMap((column, c) => (column.kind === "name" && matrix.at[r]![c] ? [matrix.at[r]![c]] : []))
    .filter((cell, i, all) => cell.text !== "" && all.indexOf(cell) === i);
  if (nameCells.length === 0)
    return {name: "", span: {start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0}, unit: "", nature, marks: ""};
  const parts = nameCells.map((cell) => partsOfName(cell.text, numbered));
  const unitCell = tight(cells[columns.findIndex((column) => column.kind === "unit")]?.text ?? "");
  const own = isAbsent(unitCell) ? "" : unitCell.replace(/^[((]|[))]$/g, "");
  const valued =
    columns.some((column, c) => column.kind === "value" && !isAbsent(cells[c]!.text)) ||
    columns.some((column, c) => column.kind === "text" && cells[c]!.text !== "");
  const serial = parts[0]!.serial !== "" || (cells[columns.findIndex((column) => column.kind === "serial")]?.text ?? "") !== "";
  const bracketed = parts.toReversed().find((part) => part.unit !== "")?.unit ?? "";
  const divided = parts.length === 1 && state.parent !== null && (!serial || !state.parent.serial) ? state.parent : null;
  if (parts.length === 1 && !valued) {
    state.parent = {name: parts[0]!.name, unit: own || bracketed, nature, serial};
    return {name: parts[0]!.name, span: spanOf(nameCells), unit: own || bracketed || unit, nature, marks: parts[0]!.marks};
  }
  if (divided === null) state.parent = null;
  const whole = divided ? [{...parts[0]!, name: divided.name, unit: divided.unit}, parts[0]!] : parts;
  return {
    name: joinedName(whole.map((part) => part.name)),
    span: spanOf(nameCells),
    unit: own || bracketed || divided?.unit || unit,
    nature: nature || natureOf(nameCells[0]!.text) || (divided?.nature ?? ""),
    marks: parts.map((part) => part.marks).join(""),
  };
}

function spanOf(cells: readonly Span[]): Span {
  return {start: Math.min(...cells.map((cell) => cell.start)), end: Math.max(...cells.map((cell) => cell.end))};
}

function natureOf(text: string): TableRowHead["nature"] {
  if (/约束/.test(text)) return "约束性";
  return /预期|指导|引导/.test(text) ? "预期性" : "";
}

const SERIAL = /^[(]?(\d{1,3})[.、)．]/;

/** Most names begin with a number, each one more than the last. */
function areNumbered(matrix: Matrix, rowNumbers: readonly number[], columns: readonly TableColumn[]): boolean {
  const at = columns.findIndex((column) => column.kind === "name");
  const texts = rowNumbers
    .map((r) => matrix.at[r]![at])
    .filter((cell, i, all): cell is LayoutCell => cell !== null && cell !== undefined && cell.text !== "" && all.indexOf(cell) === i);
  const numbers = texts.map((cell) => Number(SERIAL.exec(tight(cell.text))?.[1] ?? Number.NaN));
  const steps = numbers.filter((n, i) => i > 0 && n === numbers[i - 1]! + 1).length;
  return numbers.length > 1 && steps * 2 >= numbers.length - 1 && numbers.filter((n) => !Number.isNaN(n)).length * 2 > numbers.length;
}
