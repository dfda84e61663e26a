import type {Cell, Document, Table} from "../model/index.js";

/** A row of a table under its header 表头, with the cell in which a place lies. */
export interface RowAt {
  readonly caption: string;
  /** One a column; a header of several rows joined: 规划值 2025年. */
  readonly header: readonly string[];
  /** What the row is filed under, outermost first; a cell that spans several rows stands in the first of them only. */
  readonly category: readonly string[];
  readonly row: readonly Cell[];
  /** Index of the cell, from 0. */
  readonly column: number;
}

/** The row of the table in which an offset of the text lies; null where it lies in no cell of a body row. */
export function rowAt({tables}: Pick<Document, "tables">, offset: number): RowAt | null {
  for (const table of tables) {
    if (offset < table.start || offset >= table.end) continue;
    for (const [i, row] of table.rows.entries()) {
      const column = row.findIndex((cell) => cell.start <= offset && offset < cell.end);
      if (column >= 0) return {caption: table.caption, header: headerOf(table), category: table.heads[i]?.category ?? [], row, column};
    }
  }
  return null;
}

/** Of one header row the cell as printed, of several the whole path. */
function headerOf({header, columns}: Table): string[] {
  return header.map((cell, i) => ((columns[i]?.path.length ?? 0) > 1 ? columns[i]!.path.join(" ") : cell.text));
}
