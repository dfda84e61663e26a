import {bisectRight} from "d3-array";
import type {Run} from "../run.js";
import type {CellDraft} from "../writer.js";

/** A cell's place as a row defines it, left to right. */
export interface CellPlace {
  /** The right border in twips. */
  readonly right: number;
  readonly down: "" | "first" | "on";
  readonly across: "" | "first" | "on";
}

/** A row with its cells' words and their places. */
export interface RtfRow {
  readonly cells: readonly Run[];
  readonly places: readonly CellPlace[];
  readonly heading: boolean;
}

/** Borders nearer than this are one, in twips. */
const NEAR = 40;

type Growing = {-readonly [Key in keyof Required<CellDraft>]: Required<CellDraft>[Key]};

/** Lays rows over one grid by the right borders of their cells; merged cells take in those below and beside them. */
export function gridOf(rows: readonly RtfRow[]): CellDraft[] {
  const borders = bordersOf(rows);
  const cells: Growing[] = [];
  let above = new Map<number, Growing>();
  rows.forEach((row, r) => {
    const open = new Map<number, Growing>();
    let column = 0;
    row.cells.forEach((words, i) => {
      const place = row.places[i];
      const end = place === undefined ? column + 1 : Math.max(borderAt(borders, place.right) + 1, column + 1);
      const before = place?.across === "on" ? cells.findLast((cell) => cell.row === r) : undefined;
      const over = place?.down === "on" ? above.get(column) : undefined;
      if (before) before.columnSpan = end - before.column;
      else if (over) over.rowSpan = r - over.row + 1;
      else cells.push({words, row: r, column, rowSpan: 1, columnSpan: end - column, heading: row.heading});
      if (place?.down) open.set(column, over ?? cells.at(-1)!);
      column = end;
    });
    above = open;
  });
  return cells;
}

function bordersOf(rows: readonly RtfRow[]): number[] {
  const all = [...new Set(rows.flatMap((row) => row.places.slice(0, row.cells.length).map((place) => place.right)))].sort((a, b) => a - b);
  return all.filter((border, i) => i === 0 || border - all[i - 1]! > NEAR);
}

/** The last border that is not right of a place. */
const borderAt = (borders: readonly number[], right: number): number => Math.max(bisectRight(borders, right) - 1, 0);
