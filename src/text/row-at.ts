import type {Cell, Document} from "../model/index.js";

/** A row of a table under its header 表头, with the cell in which a place lies. */
export interface RowAt {
  readonly caption: string;
  readonly header: readonly Cell[];
  readonly row: readonly Cell[];
  /** Index of the cell, from 0. */
  readonly column: number;
}

/** The row of the table in which an offset of the text lies; null where it lies in no cell of a body row. */
export function rowAt({tables}: Pick<Document, "tables">, offset: number): RowAt | null {
  for (const {start, end, caption, header, rows} of tables) {
    if (offset < start || offset >= end) continue;
    for (const row of rows) {
      const column = row.findIndex((cell) => cell.start <= offset && offset < cell.end);
      if (column >= 0) return {caption, header, row, column};
    }
  }
  return null;
}
