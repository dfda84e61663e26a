import type {CellDraft, LayoutWriter} from "./writer.js";
import {visible, type Run} from "./run.js";

/** A filled or spanning cell of a sheet. */
export interface SheetCell extends CellDraft {
  readonly row: number;
  readonly column: number;
}

/** Rows of a sheet that belong together, top to bottom. */
interface Segment {
  readonly titles: readonly SheetCell[];
  readonly grid: readonly SheetCell[];
  readonly notes: readonly SheetCell[];
}

/** Remarks behind a table begin so, with a colon or a number behind. */
const REMARKS = ["注", "备注", "说明", "数据来源", "资料来源", "来源"];
const opensRemark = (words: string): boolean =>
  REMARKS.some((word) => words.startsWith(word) && /^\s*[:：\d]/.test(words.slice(word.length)));

/**
 * Writes a sheet: rows with one filled cell over a table are its titles and become lines, remarks under it too; an empty row
 * parts two tables where the second has a title or a header of its own.
 */
export function writeSheet(cells: readonly SheetCell[], writer: LayoutWriter, flags: readonly string[] = []): void {
  for (const {titles, grid, notes} of segments(rowsOf(cells))) {
    for (const title of titles) writer.block("paragraph", title.words);
    writer.grid({cells: grid, origin: "marked", flags});
    for (const note of notes) writer.block("paragraph", note.words);
  }
}

type Rows = readonly (readonly SheetCell[])[];

function rowsOf(cells: readonly SheetCell[]): Rows {
  const rows: SheetCell[][] = [];
  for (const cell of cells) (rows[cell.row] ??= []).push(cell);
  return Array.from(rows, (row) => row ?? []);
}

function segments(rows: Rows): Segment[] {
  const parts: SheetCell[][][] = [[]];
  let gap = false;
  for (const row of rows) {
    const full = row.filter(isFilled);
    if (full.length === 0) gap = true;
    else if (gap && parts.at(-1)!.length > 0 && beginsTable(full)) parts.push([]);
    if (full.length > 0) gap = false;
    parts.at(-1)!.push([...row]);
  }
  return parts.map(segmentOf);
}

/** A title alone in its row, or a row of words without a number among them. */
function beginsTable(full: readonly SheetCell[]): boolean {
  return full.length === 1 || full.every((cell) => !/^[\s\d.,%\-–—+<>≤≥≦≧]+$/.test(textOf(cell)));
}

function segmentOf(rows: Rows): Segment {
  const filled = rows.map((row) => row.filter(isFilled));
  const first = filled.findIndex((row) => row.length >= 2);
  if (first < 0) return {titles: filled.flat(), grid: [], notes: []};
  let last = filled.findLastIndex((row) => row.length >= 2);
  while (last + 1 < filled.length && filled[last + 1]!.length === 1 && !isRemark(filled[last + 1]![0]!)) last++;
  return {
    titles: filled.slice(0, first).flat(),
    grid: rows.slice(first, last + 1).flat(),
    notes: filled.slice(last + 1).flat(),
  };
}

function isRemark(cell: SheetCell): boolean {
  return opensRemark(textOf(cell)) || (cell.columnSpan ?? 1) > 2;
}

function isFilled(cell: SheetCell): boolean {
  return visible(textOf(cell)).trim() !== "";
}

function textOf(cell: {readonly words: Run | string}): string {
  return typeof cell.words === "string" ? cell.words : cell.words.text;
}
