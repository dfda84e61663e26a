import type {Matrix} from "./matrix.js";
import {tight} from "./matrix.js";

/** How many times the header repeats itself from left to right: a list set in two halves side by side has 2; 1 for a plain table. */
export function repeats(matrix: Matrix, first: number, count: number): number {
  const texts = Array.from({length: matrix.columns}, (_, c) => headText(matrix, first, count, c));
  for (const n of [3, 2]) {
    const width = matrix.columns / n;
    if (Number.isInteger(width) && width >= 2 && texts[0] !== "" && texts.every((text, c) => text === texts[c % width])) return n;
  }
  return 1;
}

function headText(matrix: Matrix, first: number, count: number, c: number): string {
  return Array.from({length: count}, (_, i) => tight(matrix.at[first + i]![c]?.text ?? "")).join("\n");
}

/** The halves of such a table one below the other, under one header. */
export function stacked(matrix: Matrix, first: number, count: number, times: number): Matrix {
  const width = matrix.columns / times;
  const body = first + count;
  const deep = matrix.rows - body;
  const header = matrix.at.slice(0, body).map((row) => row.slice(0, width));
  const parts = Array.from({length: times}, (_, k) =>
    matrix.at
      .slice(body)
      .map((row) =>
        row.slice(k * width, (k + 1) * width).map((cell) => cell && {...cell, row: cell.row + k * deep, column: cell.column - k * width}),
      ),
  );
  const at = [...header, ...parts.flat()];
  return {rows: at.length, columns: width, at};
}
