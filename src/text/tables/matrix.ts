import type {LayoutCell, LayoutGrid} from "../../model/index.js";
import {fold} from "../fold.js";

/** A grid as a matrix: the cell that covers each place, null where none does; texts folded. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly at: readonly (readonly (LayoutCell | null)[])[];
}

/** The matrix of a grid; what lies outside of its stated size is left out. */
export function matrixOf(grid: LayoutGrid): Matrix {
  const at: (LayoutCell | null)[][] = Array.from({length: grid.rows}, () => Array.from({length: grid.columns}, () => null));
  for (const cell of grid.cells) {
    const own = {...cell, text: fold(cell.text).trim()};
    for (let r = cell.row; r < Math.min(cell.row + cell.rowSpan, grid.rows); r++)
      for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, grid.columns); c++) at[r]![c] ??= own;
  }
  return {rows: grid.rows, columns: grid.columns, at};
}

/** The matrix with its rows as columns: a table with a row a year reads as one with a column a year. */
export function turned(matrix: Matrix): Matrix {
  const at = Array.from({length: matrix.columns}, (_, c) => matrix.at.map((row) => turnedCell(row[c] ?? null)));
  return {rows: matrix.columns, columns: matrix.rows, at};
}

function turnedCell(cell: LayoutCell | null): LayoutCell | null {
  return cell && {...cell, row: cell.column, column: cell.row, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan};
}

/** The different cells of a row that hold words, in order. */
export function wordsOf(row: readonly (LayoutCell | null)[]): LayoutCell[] {
  return row.filter((cell, c): cell is LayoutCell => cell !== null && cell.text !== "" && (c === 0 || row[c - 1] !== cell));
}

/** Text without any space. */
export const tight = (text: string): string => text.replace(/\s+/g, "");
