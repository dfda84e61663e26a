import type {LayoutCell, LayoutGrid, Table} from "../../../src/model/index.js";
import {fold, tableOf} from "../../../src/text/index.js";

/** Rows of cells: "<" goes on from the left, "^" from above, "" is empty. */
export type Rows = readonly (readonly string[])[];

/** A grid with the text that it stands in. */
export interface Written {
  readonly text: string;
  readonly grid: LayoutGrid;
}

/**
 * A grid of rows of cells as a file would give it, `above` and `below` it in the text.
 */
export function written(rows: Rows, above = "", below = "", origin: LayoutGrid["origin"] = "marked"): Written {
  let text = above === "" ? "" : `${above}\n`;
  const start = text.length;
  const cells: LayoutCell[] = [];
  rows.forEach((row, r) => {
    if (r > 0) text += "\n";
    row.forEach((words, c) => {
      if (c > 0) text += "\t";
      if (words === "<" || words === "^") return;
      cells.push({
        start: text.length,
        end: text.length + words.length,
        text: words,
        row: r,
        column: c,
        ...spans(rows, r, c),
        heading: false,
      });
      text += words;
    });
  });
  const grid = {start, end: text.length, rows: rows.length, columns: rows[0]!.length, cells, caption: null, origin, page: null, flags: []};
  return {text: below === "" ? `${text}\n` : `${text}\n${below}\n`, grid};
}

function spans(rows: Rows, r: number, c: number): {rowSpan: number; columnSpan: number} {
  let columnSpan = 1;
  while (rows[r]![c + columnSpan] === "<") columnSpan++;
  let rowSpan = 1;
  while (rows[r + rowSpan]?.[c] === "^") rowSpan++;
  return {rowSpan, columnSpan};
}

/** The table of a grid written so; throws where it holds none. */
export function tableIn(rows: Rows, above = "", below = "", flags: readonly string[] = []): Table {
  const {text, grid} = written(rows, above, below);
  const table = tableOf({...grid, flags}, fold(text), {previous: null});
  if (!table) throw new Error("tableIn: the grid holds no table of data");
  return table;
}
