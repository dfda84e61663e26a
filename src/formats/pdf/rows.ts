import {pitchOf} from "./aligned.js";
import type {Fragment} from "./fragments.js";
import type {Line} from "./lines.js";
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

export interface Shape {
  readonly columns: number;
  readonly values: readonly number[];
  readonly rules: readonly Rule[];
  /** The first column holds categories on another page of this table. */
  readonly category: boolean;
}

/** Lines nearer than this, in characters, overlap: they stand in one row. */
const OVERLAP = 0.95;
/** Lines nearer than this share of the usual distance are set to the middle of each other. */
const HALF = 0.7;
/** A wrapped line stands within this many characters of the next of its cell, and no further than lines do in this table. */
const WRAPPED = 1.9;
const SAME_LEADING = 1.12;
const MOST_LEADING = 2.8;
/** Category columns have words in less than this share of the rows. */
const FEW = 0.6;
/** A line that is full ends within this many characters of the longest of its column. */
const FULL = 1.6;

/** Lines of a table that overlap each other in height, as cells set to the middle of their row do. */
interface Band {
  readonly top: number;
  readonly foot: number;
  readonly size: number;
  readonly parts: Fragment[];
}

/**
 * The rows of a table: lines that overlap are one row, those that have words in most columns of values carry one, other
 * lines go to the row that they stand nearest to in their column, or, further off, are rows of their own. `category` holds
 * what the first column says about several rows.
 */
export function rowsOf(
  lines: readonly Line[],
  fragments: readonly (readonly Fragment[])[],
  shape: Shape,
): {rows: Row[]; category: Fragment[]} {
  const overlap = Math.max(OVERLAP, HALF * leadingOf(byColumn(fragments.flat(), shape.columns)));
  const category = categoryParts(lines, fragments, overlap, shape);
  const rest = fragments.map((parts) => parts.filter((part) => !category.has(part)));
  const bands = bandsOf(lines, rest, overlap);
  const carrying = new Set(bands.filter(carries(bands, shape)));
  const loose: Fragment[] = [];
  const rows = bands.flatMap((band): Row[] => {
    if (carrying.has(band)) return [rowOf(band.parts, middleOf(band), shape.columns)];
    loose.push(...band.parts);
    return [];
  });
  const own = attach(rows, loose, shape);
  const all = [...rows, ...own].toSorted((a, b) => a.y - b.y);
  for (const {cells} of all) for (const cell of cells) cell.sort((a, b) => a.line.y - b.line.y);
  return {rows: mergedHeader(all, shape).flatMap(layered), category: [...category]};
}

const middleOf = ({top, foot}: Band): number => (top + foot) / 2;

function bandsOf(lines: readonly Line[], fragments: readonly (readonly Fragment[])[], overlap: number): Band[] {
  const bands: {top: number; foot: number; size: number; parts: Fragment[]}[] = [];
  lines.forEach((line, i) => {
    const last = bands.at(-1);
    if (fragments[i]!.length === 0) return;
    if (last && line.y - last.foot < overlap * Math.min(last.size, line.size)) {
      last.foot = line.y;
      last.parts.push(...fragments[i]!);
    } else bands.push({top: line.y, foot: line.y, size: line.size, parts: [...fragments[i]!]});
  });
  return bands;
}

function rowOf(parts: readonly Fragment[], y: number, columns: number): Row {
  const cells: Fragment[][] = Array.from({length: columns}, () => []);
  for (const part of parts) cells[part.column]!.push(part);
  return {y, cells, deep: 1, parted: new Set()};
}

/** Whether a band carries a row. */
function carries(bands: readonly Band[], {columns, values}: Shape): (band: Band) => boolean {
  const filled = ({parts}: Band): Set<number> =>
    new Set(parts.flatMap(({column, columnSpan}) => Array.from({length: columnSpan}, (_, k) => column + k)));
  const most = Math.max(...bands.map((band) => filled(band).size));
  return (band) => {
    const set = filled(band);
    if (values.length === 0) return set.size >= Math.max(2, 0.6 * most);
    return values.filter((c) => set.has(c)).length * 2 >= values.length && set.size >= Math.min(2, columns);
  };
}

/** What the first column says below the header, if it stands left of the values and has words in few of the rows. */
function categoryParts(lines: readonly Line[], fragments: readonly (readonly Fragment[])[], overlap: number, shape: Shape): Set<Fragment> {
  const isFirst = ({column, columnSpan}: Fragment): boolean => column === 0 && columnSpan === 1;
  const bands = bandsOf(
    lines,
    fragments.map((parts) => (parts.every(isFirst) ? [] : parts)),
    overlap,
  );
  const [head, ...body] = bands.filter(carries(bands, shape));
  if (!head || shape.columns < 3 || shape.values.includes(0) || (body.length < 2 && !shape.category)) return new Set();
  const filled = (column: number): number => body.filter(({parts}) => parts.some((part) => part.column === column)).length;
  if (!shape.category && (filled(0) >= FEW * body.length || filled(1) < 0.5 * body.length)) return new Set();
  return new Set(fragments.flat().filter((part) => isFirst(part) && part.line.y > head.foot + 0.6 * head.size));
}

/** A part of a cell, and the row whose carrying lines it stands on, if any. */
interface Placed {
  readonly part: Fragment;
  readonly row: Row | null;
}

/**
 * Puts loose parts into rows and gives those that stand apart rows of their own. Lines of one column that follow each other
 * as closely as lines in this table do are one cell; the cell goes where one of its lines stands.
 */
function attach(rows: readonly Row[], loose: readonly Fragment[], {columns, rules}: Shape): Row[] {
  const own: Row[] = [];
  const placed = [
    ...rows.flatMap((row) => row.cells.flat().map((part): Placed => ({part, row}))),
    ...loose.map((part): Placed => ({part, row: null})),
  ];
  const inColumns = Array.from({length: columns}, (_, c) =>
    placed.filter(({part}) => part.column === c && part.columnSpan === 1).toSorted((a, b) => a.part.line.y - b.part.line.y),
  );
  const leading = leadingOf(
    byColumn(
      placed.map(({part}) => part),
      columns,
    ),
  );
  const right = inColumns.map((column) => Math.max(...column.map(({part}) => part.line.x1)));
  const apart = (part: Fragment): void => {
    const mine = own.find(({y}) => Math.abs(y - part.line.y) < 0.3 * part.line.size);
    if (mine) mine.cells[part.column]!.push(part);
    else own.push(rowOf([part], part.line.y, columns));
  };
  for (const [c, column] of inColumns.entries())
    for (const cell of cellsIn(column, leading, right[c]!, rules)) {
      const homes = new Set(cell.flatMap(({row}) => (row ? [row] : [])));
      for (const {part} of cell.filter(({row}) => !row)) {
        const home = homes.size > 0 ? nearestOf([...homes], part) : emptyBeside(rows, cell, c);
        if (home) home.cells[c]!.push(part);
        else apart(part);
      }
    }
  for (const part of loose) if (part.columnSpan > 1) apart(part);
  return own;
}

/** Parts by their column, those over several left out, from the top down. */
function byColumn(parts: readonly Fragment[], columns: number): Fragment[][] {
  const out: Fragment[][] = Array.from({length: columns}, () => []);
  for (const part of parts) if (part.columnSpan === 1) out[part.column]!.push(part);
  for (const column of out) column.sort((a, b) => a.line.y - b.line.y);
  return out;
}

/** The least usual distance between two lines of one column, in characters. */
function leadingOf(columns: readonly (readonly Fragment[])[]): number {
  const drops = columns
    .flatMap((column) => column.slice(1).map(({line}, i) => (line.y - column[i]!.line.y) / line.size))
    .filter((drop) => drop >= OVERLAP)
    .toSorted((a, b) => a - b);
  return Math.min(MOST_LEADING, drops[Math.floor(drops.length / 20)] ?? WRAPPED);
}

/** The lines of a column as cells: a full line and what follows it closely. */
function cellsIn(column: readonly Placed[], leading: number, right: number, rules: readonly Rule[]): Placed[][] {
  const cells: Placed[][] = [];
  for (const placed of column) {
    const before = cells.at(-1)?.at(-1);
    const {line} = placed.part;
    const drop = before ? (line.y - before.part.line.y) / line.size : Infinity;
    const same = before && placed.row !== null && placed.row === before.row;
    const goesOn =
      before &&
      drop <= SAME_LEADING * leading &&
      !isRuledOff(before.part.line.y, line.y, rules, placed.part) &&
      (placed.row === null || before.row === null);
    const full = before && (right - before.part.line.x1 < FULL * line.size || before.part.line.x0 >= line.x0 + 0.5 * line.size);
    if (same || (goesOn && (full || column.length < 3))) cells.at(-1)!.push(placed);
    else cells.push([placed]);
  }
  return cells;
}

/** The row that stands beside the middle of a cell and has nothing in its column yet. */
function emptyBeside(rows: readonly Row[], cell: readonly Placed[], column: number): Row | null {
  const {line} = cell[0]!.part;
  const middle = (line.y + cell.at(-1)!.part.line.y) / 2;
  return (
    rows.find(
      ({y, cells}) => Math.abs(y - middle) < 0.8 * line.size && cells[column]!.every((part) => cell.some((placed) => placed.part === part)),
    ) ?? null
  );
}

function nearestOf(rows: readonly Row[], {line}: Fragment): Row {
  return rows.toSorted((a, b) => Math.abs(a.y - line.y) - Math.abs(b.y - line.y))[0]!;
}

function isRuledOff(a: number, b: number, rules: readonly Rule[], {line}: Fragment): boolean {
  const [top, foot] = [Math.min(a, b), Math.max(a, b)];
  return rules.some(({at, from, to}) => at > top && at < foot && from < line.x1 && to > line.x0);
}

/** The upper rows without a number that stand closer than rows do are one header, its cells wrapped. */
function mergedHeader(rows: readonly Row[], {rules}: Shape): Row[] {
  const pitch = pitchOf(rows.map(({y}) => y));
  const out = [...rows];
  while (out.length > 2) {
    const [first, second] = [out[0]!, out[1]!];
    const close = second.y - first.y < 0.75 * pitch && !rules.some(({at}) => at > first.y && at < second.y);
    const wraps = second.cells.flat().every((part) => {
      const above = first.cells[part.column]!;
      return !/^\d[\d.,]*$/.test(part.text) && above.length > 0 && part.columnSpan === 1 && above[0]!.columnSpan === 1;
    });
    if (!close || !wraps) break;
    out.splice(0, 2, {...first, cells: first.cells.map((cell, c) => [...cell, ...second.cells[c]!])});
  }
  return out;
}

/** A row with words across several columns above words in each of them is two rows; its other cells cover both. */
function layered(row: Row): Row[] {
  const over = row.cells.flat().filter(({columnSpan}) => columnSpan > 1);
  const covered = new Set(over.flatMap(({column, columnSpan}) => Array.from({length: columnSpan}, (_, k) => column + k)));
  const under = row.cells.map((cell, c) => (covered.has(c) ? cell.filter((part) => part.columnSpan === 1) : []));
  const isBelow = over.every((head) =>
    under.slice(head.column, head.column + head.columnSpan).every((cell) => cell.every(({line}) => line.y > head.line.y)),
  );
  if (over.length === 0 || !isBelow || under.filter((cell) => cell.length > 0).length < 2) return [row];
  const upper = row.cells.map((cell, c) => (covered.has(c) ? cell.filter((part) => part.columnSpan > 1) : cell));
  return [
    {y: row.y, cells: upper, deep: 2, parted: covered},
    {y: row.y + 0.01, cells: under, deep: 1, parted: new Set()},
  ];
}
