import type {Cell, LayoutCell, LayoutGrid, Span} from "../../model/index.js";

/** A table found in bare text, before it is a grid: a header cell a column, rows with as many cells. */
export interface BareTable extends Span {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly flags: readonly string[];
}

/** The grid of a table found in bare text; an absent cell is an empty place. */
export function gridOfBare({start, end, header, rows, flags}: BareTable): LayoutGrid {
  const cells = [header, ...rows].flatMap((row, r) => row.flatMap((cell, c) => (cell.text === "" ? [] : [placed(cell, r, c)])));
  return {start, end, rows: rows.length + 1, columns: header.length, cells, caption: null, origin: "rebuilt", page: null, flags};
}

const placed = ({start, end, text}: Cell, row: number, column: number): LayoutCell => ({
  start,
  end,
  text,
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  heading: row === 0,
});
