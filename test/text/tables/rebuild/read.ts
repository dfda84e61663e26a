import type {Table} from "../../../../src/model/index.js";
import {fold} from "../../../../src/text/fold.js";
import {readLines} from "../../../../src/text/lines.js";
import {rebuildTable, type RebuiltTable} from "../../../../src/text/tables/rebuild/index.js";
import {tableOf} from "../../../../src/text/tables/table.js";

/** The grids that a text gives, one after the other. */
export function gridsIn(text: string): RebuiltTable[] {
  const folded = fold(text);
  const lines = readLines(folded);
  const found: RebuiltTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = rebuildTable({text, folded, lines}, i);
    if (!table) continue;
    found.push(table);
    i = table.to - 1;
  }
  return found;
}

/** The first table of a text. */
export function tableIn(text: string): Table | null {
  const [found] = gridsIn(text);
  return found ? tableOf(found.grid, fold(text), {previous: null}) : null;
}

/** Rows of the first table below its header, cells parted by bars, without the spaces inside them. */
export function rowsOf(text: string): string[] {
  return (tableIn(text)?.rows ?? []).map((row) => row.map((cell) => cell.text.replace(/\s/g, "")).join("|"));
}

/** The header of the first table, one path a column. */
export function headOf(text: string): string {
  return (tableIn(text)?.columns ?? []).map((column) => column.path.join("/")).join("|");
}
