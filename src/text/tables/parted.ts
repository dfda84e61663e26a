import type {LayoutCell, TableColumn} from "../../model/index.js";
import {isAbsent, isValueCell} from "./columns.js";
import type {Matrix} from "./matrix.js";
import {tellsPart} from "./row-name.js";

/** A matrix and the rows of its body, and for each of these how many rows it became. */
export interface Parted {
  readonly matrix: Matrix;
  readonly body: readonly number[];
  readonly sizes: readonly number[];
}

type Row = Matrix["at"][number];

/**
 * A row whose cells list an indicator and its parts, each on a line (总额 其中:服务贸易 beside 1480 220), as a row for each: the name has as
 * many lines as each value has numbers, or one more where the indicator has no value of its own.
 */
export function parted(matrix: Matrix, body: readonly number[], columns: readonly TableColumn[]): Parted {
  const lists = new Map<number, readonly Row[]>();
  for (const r of body) {
    const rows = partsOf(matrix.at[r]!, columns);
    if (rows) lists.set(r, rows);
  }
  const sizes = body.map((r) => lists.get(r)?.length ?? 1);
  if (lists.size === 0) return {matrix, body, sizes};
  const starts = [0];
  for (let r = 0; r < matrix.rows; r++) starts.push(starts[r]! + (lists.get(r)?.length ?? 1));
  const moved = mover(starts);
  const at = matrix.at.flatMap((row, r) =>
    (lists.get(r) ?? [row]).map((part, j) =>
      part.map((cell, c) => cell && (cell === row[c] ? moved(cell) : {...cell, row: starts[r]! + j})),
    ),
  );
  return {matrix: {...matrix, rows: at.length, at}, body: body.flatMap((r, i) => times(sizes[i]!).map((j) => starts[r]! + j)), sizes};
}

const times = (n: number): number[] => Array.from({length: n}, (_, i) => i);

/** Cells at their new rows, one that spans rows the same for all of them. */
function mover(starts: readonly number[]): (cell: LayoutCell) => LayoutCell {
  const known = new Map<LayoutCell, LayoutCell>();
  return (cell) => {
    const row = starts[cell.row]!;
    if (!known.has(cell)) known.set(cell, {...cell, row, rowSpan: (starts[cell.row + cell.rowSpan] ?? starts.at(-1)!) - row});
    return known.get(cell)!;
  };
}

/** The rows that a row lists; null for a row of its own. */
function partsOf(row: Row, columns: readonly TableColumn[]): Row[] | null {
  const at = columns.findIndex((column) => column.kind === "name");
  const names = linesOf(row[at] ?? null);
  if (names.length < 2 || !tellsPart(names[1]!.text)) return null;
  const values = columns.map((column, c) => (column.kind === "value" && !isAbsent(row[c]?.text ?? "") ? linesOf(row[c]!) : null));
  const filled = values.filter((lines) => lines !== null);
  const count = filled[0]?.length ?? 0;
  const ahead = names.length - count;
  if (count < 1 || (ahead !== 0 && ahead !== 1)) return null;
  if (!filled.every((lines) => lines.length === count && lines.every(({text}) => isValueCell(text)) && !isGrouped(lines))) return null;
  return names.map((name, j) =>
    row.map((cell, c) => {
      if (c === at) return name;
      if (columns[c]!.kind === "serial" && j > 0) return null;
      return values[c] ? (values[c][j - ahead] ?? null) : cell;
    }),
  );
}

/** 1 480: one number perhaps, whose digits a space groups. */
const isGrouped = (lines: readonly LayoutCell[]): boolean =>
  lines.length > 1 && lines.slice(1).every(({text}, i) => /^\d{3}$/.test(text) && lines[i]!.end + 1 === lines[i + 1]!.start);

/** The words of a cell that spaces part, each as a cell of one row. */
function linesOf(cell: LayoutCell | null): LayoutCell[] {
  if (!cell) return [];
  return [...cell.text.matchAll(/\S+/g)].map((match) => {
    const start = cell.start + match.index;
    return {...cell, rowSpan: 1, start, end: start + match[0].length, text: match[0]};
  });
}
