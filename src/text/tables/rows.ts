import type {Cell, LayoutCell, TableColumn, TableRowHead} from "../../model/index.js";
import type {Matrix} from "./matrix.js";
import {RowHeads} from "./row-heads.js";
import {joinedName} from "./row-name.js";

/** The body of a table: its cells a column, and what heads each row. */
export interface Body {
  readonly rows: Cell[][];
  readonly heads: TableRowHead[];
}

/** Reads rows `from`–`to` of a matrix under its columns; rows that only repeat the header are left out by the caller. */
export function bodyOf(matrix: Matrix, rowNumbers: readonly number[], columns: readonly TableColumn[], unit: string): Body {
  const rows = rowNumbers.map((r) => columns.map((column, c) => cellFor(matrix, r, c, column)));
  const heads = new RowHeads(matrix, columns, unit, areNumbered(matrix, rowNumbers, columns));
  return {rows, heads: toldApart(rowNumbers.map((r, i) => heads.next(r, rows[i]!)))};
}

/** 绿色生态(8项): how many a category has. */
const COUNTED = /[(]\d+项[)]$/;

/** 在校生 of 义务教育 and 在校生 of 高中教育: a name that comes again in another category takes it before it. */
function toldApart(heads: readonly TableRowHead[]): TableRowHead[] {
  const categories = new Map<string, Set<string>>();
  for (const {name, category} of heads)
    if (name !== "") categories.set(name, (categories.get(name) ?? new Set()).add(category.at(-1) ?? ""));
  return heads.map((head) => {
    const own = (head.category.at(-1) ?? "").replace(NUMBERING, "").replace(COUNTED, "");
    return (categories.get(head.name)?.size ?? 0) > 1 && own !== "" && !head.name.includes(own)
      ? {...head, name: joinedName([own, head.name])}
      : head;
  });
}

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、])/;

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

const SERIAL = /^[(]?(\d{1,3})(?:[.、)．]|\s+(?=[^\s.%]*[\u4e00-\u9fff]))/;

/** Most names begin with a number, each one more than the last. */
function areNumbered(matrix: Matrix, rowNumbers: readonly number[], columns: readonly TableColumn[]): boolean {
  const at = columns.findIndex((column) => column.kind === "name");
  const cells = new Set(rowNumbers.map((r) => matrix.at[r]![at]));
  const texts = [...cells].filter((cell): cell is LayoutCell => cell !== null && cell !== undefined && cell.text !== "");
  const numbers = texts.map((cell) => Number(SERIAL.exec(cell.text)?.[1] ?? Number.NaN));
  const steps = numbers.filter((n, i) => i > 0 && n === numbers[i - 1]! + 1).length;
  return numbers.length > 1 && steps * 2 >= numbers.length - 1 && numbers.filter((n) => !Number.isNaN(n)).length * 2 > numbers.length;
}
