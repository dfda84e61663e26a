import {bisectLeft} from "d3-array";
import {visible} from "./run.js";
import type {CellDraft} from "./writer.js";

/** Cells in reading order in a grid without empty rows and columns. */
export interface Compact {
  readonly cells: readonly Required<CellDraft>[];
  /** Cells that went with an empty row or column. */
  readonly left: readonly CellDraft[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Leaves out rows and columns in which no words begin, as a browser does with a column that only spanning cells cover,
 * and shortens the spans over them. Empty cells in the rows and columns that stay are kept.
 */
export function compact(drafts: readonly CellDraft[]): Compact {
  const full = drafts.filter(hasWords);
  const rows = places(full.map((cell) => cell.row));
  const columns = places(full.map((cell) => cell.column));
  const stays = (cell: CellDraft) => hasWords(cell) || (rows.has(cell.row) && columns.has(cell.column));
  const cells = drafts.filter(stays).map((cell) => ({
    words: cell.words,
    heading: cell.heading ?? false,
    row: rows.before(cell.row),
    column: columns.before(cell.column),
    rowSpan: rows.before(cell.row + (cell.rowSpan ?? 1)) - rows.before(cell.row),
    columnSpan: columns.before(cell.column + (cell.columnSpan ?? 1)) - columns.before(cell.column),
  }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {cells, left: drafts.filter((cell) => !stays(cell)), rows: rows.size, columns: columns.size};
}

function hasWords(cell: CellDraft): boolean {
  const text = typeof cell.words === "string" ? cell.words : cell.words.text;
  return visible(text).trim() !== "";
}

/** The places at which something begins: whether one of them, and how many of them lie before a place. */
function places(of: readonly number[]): {has(place: number): boolean; before(place: number): number; size: number} {
  const kept = [...new Set(of)].sort((a, b) => a - b);
  const at = new Map(kept.map((place, i) => [place, i]));
  const before = (place: number) => at.get(place) ?? bisectLeft(kept, place);
  return {has: (place) => at.has(place), before, size: kept.length};
}
