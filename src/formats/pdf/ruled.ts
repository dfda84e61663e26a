import {stations, type Frame} from "./rules.js";
import type {Box, Rule} from "./sheet.js";

/** A place in a grid, before its words are known. */
export interface Slot extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Slots extends Box {
  readonly rows: number;
  readonly columns: number;
  readonly slots: readonly Slot[];
  /** Left edges of the columns and the right edge of the last. */
  readonly xs: readonly number[];
  readonly flags: readonly string[];
}

/** A border counts if it is drawn along this share of the cell's side. */
const DRAWN = 0.6;

/**
 * The cells that lines draw: neighbours with no border between them are one cell. Null where the lines make no more
 * than one column or one row. Sides that are left open (三线表, a table cut by the page) close at the ends of the lines.
 */
export function ruledSlots(frame: Frame): Slots | null {
  if (frame.h.length === 0 || frame.v.length === 0) return null;
  const xs = stations([...frame.v.map((rule) => rule.at), frame.x0, frame.x1]);
  const ys = stations([...frame.h.map((rule) => rule.at), frame.y0, frame.y1]);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1) return null;
  const groups = joined(rows, columns, borders(frame, xs, ys));
  const flags: string[] = [];
  const slots = groups.flatMap((cells) => {
    const slot = slotOf(cells, xs, ys);
    if (slot.rowSpan * slot.columnSpan === cells.length) return [slot];
    flags.push(`cells of row ${slot.row + 1} make no rectangle; look at the page`);
    return cells.map((cell) => slotOf([cell], xs, ys));
  });
  const inOrder = slots.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {rows, columns, slots: inOrder, xs, flags, x0: frame.x0, x1: frame.x1, y0: frame.y0, y1: frame.y1};
}

type Cell = readonly [row: number, column: number];

interface Borders {
  readonly below: (row: number, column: number) => boolean;
  readonly right: (row: number, column: number) => boolean;
}

function borders(frame: Frame, xs: readonly number[], ys: readonly number[]): Borders {
  const across = byStation(frame.h, ys);
  const down = byStation(frame.v, xs);
  return {
    below: (row, column) => covers(across[row + 1]!, xs[column]!, xs[column + 1]!),
    right: (row, column) => covers(down[column + 1]!, ys[row]!, ys[row + 1]!),
  };
}

function byStation(rules: readonly Rule[], places: readonly number[]): Rule[][] {
  const out: Rule[][] = places.map(() => []);
  for (const rule of rules) {
    let best = 0;
    places.forEach((place, i) => {
      if (Math.abs(place - rule.at) < Math.abs(places[best]! - rule.at)) best = i;
    });
    out[best]!.push(rule);
  }
  return out;
}

function covers(rules: readonly Rule[], from: number, to: number): boolean {
  const drawn = rules.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
  return drawn >= DRAWN * (to - from);
}

/** Cells of the raster that no border parts, each group in reading order. */
function joined(rows: number, columns: number, {below, right}: Borders): Cell[][] {
  const group: number[] = [];
  const groups: Cell[][] = [];
  const at = (row: number, column: number): number => row * columns + column;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (group[at(row, column)] !== undefined) continue;
      const cells: Cell[] = [[row, column]];
      group[at(row, column)] = groups.length;
      for (const [r, c] of cells) {
        const near: [Cell, boolean][] = [
          [[r + 1, c], r + 1 < rows && !below(r, c)],
          [[r, c + 1], c + 1 < columns && !right(r, c)],
          [[r - 1, c], r > 0 && !below(r - 1, c)],
          [[r, c - 1], c > 0 && !right(r, c - 1)],
        ];
        for (const [cell, open] of near)
          if (open && group[at(...cell)] === undefined) {
            group[at(...cell)] = groups.length;
            cells.push(cell);
          }
      }
      groups.push(cells);
    }
  return groups;
}

function slotOf(cells: readonly Cell[], xs: readonly number[], ys: readonly number[]): Slot {
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [lastRow, lastColumn] = [Math.max(...rows), Math.max(...columns)];
  return {
    row,
    column,
    rowSpan: lastRow - row + 1,
    columnSpan: lastColumn - column + 1,
    x0: xs[column]!,
    x1: xs[lastColumn + 1]!,
    y0: ys[row]!,
    y1: ys[lastRow + 1]!,
  };
}
