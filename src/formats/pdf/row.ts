import type {Fragment} from "./fragments.js";
import type {Rule} from "./sheet.js";

export interface Row {
  /** Baseline of the line that carries it. */
  readonly y: number;
  /** The parts of each column's cell, from the top down. */
  readonly cells: Fragment[][];
  /** How many rows its cells cover, but for those columns that are parted below. */
  readonly deep: number;
  readonly parted: ReadonlySet<number>;
}

/** What is known of a table before its rows. */
export interface Shape {
  readonly columns: number;
  readonly values: readonly number[];
  readonly rules: readonly Rule[];
  readonly place: Place;
}

/** How cells stand in rows that are higher than they are 垂直对齐. */
export type Stand = "middle" | "top" | "foot";

export const STANDS: readonly Stand[] = ["middle", "top", "foot"];

/** For each way to stand the lines that speak against it. */
export type Misfit = Readonly<Record<Stand, number>>;

/** What is known of a table from its other pages. */
export interface Place {
  /** It goes on with a table of the page before. */
  readonly continues: boolean;
  /** Its first column holds categories there. */
  readonly category: boolean;
  /** Null where its rows here are to tell. */
  readonly stand: Stand | null;
}

/** Lines nearer than this, in characters, overlap: they stand in one row. */
export const OVERLAP = 0.95;
/** A wrapped line stands within this many characters of the next, as far as the table does not tell. */
export const WRAPPED = 1.9;
const MOST_LEADING = 2.8;

export function rowOf(parts: readonly Fragment[], y: number, columns: number): Row {
  const cells: Fragment[][] = Array.from({length: columns}, () => []);
  for (const part of parts) cells[part.column]!.push(part);
  return {y, cells, deep: 1, parted: new Set()};
}

/** Parts by their column, those over several left out, from the top down. */
export function byColumn(parts: readonly Fragment[], columns: number): Fragment[][] {
  const out: Fragment[][] = Array.from({length: columns}, () => []);
  for (const part of parts) if (part.columnSpan === 1) out[part.column]!.push(part);
  for (const column of out) column.sort((a, b) => a.line.y - b.line.y);
  return out;
}

/** The least usual distance between two lines of one column, in characters. */
export function leadingOf(columns: readonly (readonly Fragment[])[]): number {
  const drops = columns
    .flatMap((column) => column.slice(1).map(({line}, i) => (line.y - column[i]!.line.y) / line.size))
    .filter((drop) => drop >= OVERLAP)
    .toSorted((a, b) => a - b);
  return Math.min(MOST_LEADING, drops[Math.floor(drops.length / 20)] ?? WRAPPED);
}

/** A number that is no year: the header is over. */
const NUMBER = /^[<>≥≤]?\d[\d.,]*[%％]?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether words of the body of a table, as no header has them. */
export const isBodyWord = (text: string): boolean => NUMBER.test(text) && !YEAR.test(text);

export const isBody = ({cells}: Row): boolean => cells.flat().some(({text}) => isBodyWord(text));
