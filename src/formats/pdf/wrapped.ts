import type {Fragment} from "./fragments.js";
import {byColumn, isBody, leadingOf, rowOf, STANDS, type Misfit, type Row, type Shape, type Stand} from "./row.js";
import type {Rule} from "./sheet.js";

/** Lines of one cell stand no further from each other than the closest lines of the table by this factor, */
const SAME_LEADING = 1.12;
/** and by what the baselines of two typefaces differ, in characters: word processors set Latin lines higher. */
const TYPEFACES = 0.25;
/** A line that is full ends within this many characters of the longest of its column. */
const FULL = 1.6;

/** A part of a cell, and the row whose carrying lines it stands on, if any. */
interface Placed {
  readonly part: Fragment;
  readonly row: Row | null;
  /** As long as the longest of its column: the edge may have ended it. */
  readonly full: boolean;
}

/** Where the lines of wrapped cells 折行 went. */
export interface Attached {
  /** Rows of what stands apart from all others. */
  readonly own: readonly Row[];
  readonly misfit: Misfit;
  /** Null where no wrapped cell tells. */
  readonly stand: Stand | null;
  /** Lines stand between two rows, and no way for cells to stand in rows tells to which they belong. */
  readonly unclear: boolean;
}

/**
 * Puts loose parts into rows and gives those that stand apart rows of their own. Lines of one column that follow each other
 * as closely as lines in this table do are one chain; its lines go where cells stand in the rows of this table: at their
 * middle, their top or their foot, whichever the fewest lines speak against.
 */
export function attach(rows: readonly Row[], loose: readonly Fragment[], shape: Shape): Attached {
  const {columns, place} = shape;
  const chains = chainsOf(rows, loose, shape);
  const body = rows.find(isBody)?.y ?? -Infinity;
  const ways = (stand: Stand): Way[] => chains.map((chain) => wayOf(chain, stand, place.continues && chain[0]!.part.line.y < body));
  const found = {middle: ways("middle"), top: ways("top"), foot: ways("foot")};
  const misfit = {middle: sumOf(found.middle), top: sumOf(found.top), foot: sumOf(found.foot)};
  const stand = place.stand ?? standOf(misfit);
  const best = found[stand ?? "middle"];
  const rivals = stand ? [] : STANDS.filter((other) => misfit[other] <= misfit.middle).map((other) => found[other]);
  const own: Row[] = [];
  const apart = (part: Fragment): void => {
    const mine = own.find(({y}) => Math.abs(y - part.line.y) < 0.3 * part.line.size);
    if (mine) mine.cells[part.column]!.push(part);
    else own.push(rowOf([part], part.line.y, columns));
  };
  chains.forEach((chain, i) => {
    const {homes} = best[i]!;
    const beside = chain.some(({row}) => row) ? null : emptyBeside(rows, chain);
    chain.forEach(({part, row}, k) => {
      const home = homes[k] ?? beside;
      if (home) home.cells[part.column]!.push(...(row ? [] : [part]));
      else apart(part);
    });
  });
  for (const part of loose) if (part.columnSpan > 1) apart(part);
  return {
    own,
    misfit,
    stand,
    unclear: best.some((way, i) => isTorn(way) || rivals.some((rival) => rival[i]!.homes.some((home, k) => home !== way.homes[k]))),
  };
}

const sumOf = (ways: readonly Way[]): number => ways.reduce((sum, {misfit}) => sum + misfit, 0);

/** The way to stand that fewer lines speak against than against any other; null where two are as good. */
export function standOf(misfit: Misfit): Stand | null {
  const [first, second] = STANDS.toSorted((a, b) => misfit[a] - misfit[b]);
  return misfit[first!] < misfit[second!] ? first! : null;
}

/** The row that each part of a chain belongs to, null for none, and how many lines stand where they should not. */
interface Way {
  readonly homes: readonly (Row | null)[];
  readonly misfit: number;
}

/** Lines between two rows, some of them where none should stand. */
const isTorn = ({homes, misfit}: Way): boolean => misfit >= 1 && new Set(homes).size > 1;

/** How the lines of a chain go into its rows; `open` where its first lines may end a cell of the page before. A line that is not full runs on into none. */
function wayOf(chain: readonly Placed[], stand: Stand, open: boolean): Way {
  const {homes, misfit} = STAND[stand](chain, open);
  const short = chain.filter(({full}, k) => !full && k + 1 < chain.length && homes[k] === homes[k + 1]).length;
  return {homes, misfit: misfit + SHORT * short};
}

/** A short line in the midst of a cell, which a hand may have ended, weighs less than a line that is in no place. */
const SHORT = 0.1;

const STAND: Readonly<Record<Stand, (chain: readonly Placed[], open: boolean) => Way>> = {
  middle: aroundRows,
  top: belowRows,
  foot: (chain) => {
    const {homes, misfit} = belowRows(chain.toReversed(), false);
    return {homes: homes.toReversed(), misfit};
  },
};

/** Each line belongs to the row above it; those above all rows go into the first, unless a cell of the page before goes on in them. */
function belowRows(chain: readonly Placed[], open: boolean): Way {
  const first = chain.findIndex(({row}) => row);
  if (first < 0) return {homes: chain.map(() => null), misfit: 0};
  let home = open ? null : chain[first]!.row;
  return {homes: chain.map(({row}) => (home = row ?? home)), misfit: open ? 0 : first};
}

/** As many lines stand above each row as below it. */
function aroundRows(chain: readonly Placed[]): Way {
  const homes: (Row | null)[] = chain.map(({row}) => row);
  const places = chain.flatMap(({row}, k) => (row && row !== chain[k - 1]?.row ? [k] : []));
  let [from, misfit] = [0, 0];
  places.forEach((place, i) => {
    const {row} = chain[place]!;
    const next = places[i + 1] ?? chain.length;
    const below = chain.slice(place, next).filter((placed) => !placed.row).length;
    const above = place - from;
    const taken = i === places.length - 1 ? below : Math.min(above, below);
    misfit += i === places.length - 1 ? Math.abs(above - below) : above - taken;
    const to = next - below + taken;
    homes.fill(row, from, to);
    from = to;
  });
  return {homes, misfit};
}

/** Each chain of lines in one column: a full line and what follows it closely. */
function chainsOf(rows: readonly Row[], loose: readonly Fragment[], {columns, rules}: Shape): Placed[][] {
  const rowOfPart = new Map(rows.flatMap((row) => row.cells.flat().map((part) => [part, row] as const)));
  const inColumns = byColumn([...rowOfPart.keys(), ...loose], columns);
  const leading = leadingOf(inColumns);
  const foot = Math.max(...rows.map(({y}) => y));
  return inColumns.flatMap((column) => {
    const widest = Math.max(...column.map(({line}) => (line.y < foot + line.size / 2 ? line.x1 - line.x0 : 0)));
    const chains: Placed[][] = [];
    for (const part of column) {
      const {x0, x1, size} = part.line;
      const placed = {part, row: rowOfPart.get(part) ?? null, full: widest - x1 + x0 < FULL * size};
      const before = chains.at(-1)?.at(-1);
      if (
        before &&
        (isSameRow(before, placed) || (isClose(before, placed, leading, rules) && (column.length < 3 || runsOn(before, placed))))
      )
        chains.at(-1)!.push(placed);
      else chains.push([placed]);
    }
    return chains;
  });
}

const isSameRow = (before: Placed, placed: Placed): boolean => placed.row !== null && placed.row === before.row;

function isClose(before: Placed, placed: Placed, leading: number, rules: readonly Rule[]): boolean {
  const {line} = placed.part;
  const drop = (line.y - before.part.line.y) / line.size;
  const one = placed.row === null || before.row === null;
  return one && drop <= SAME_LEADING * leading + TYPEFACES && !isRuledOff(before.part.line.y, line.y, rules, placed.part);
}

/** A full line runs on; so does any into the next that is all in brackets, as a unit. */
const runsOn = (before: Placed, {part}: Placed): boolean => before.full || /^[(（][^)）]*[)）]$/.test(part.text);

/** The row that stands beside the middle of a cell and has nothing in its column yet. */
function emptyBeside(rows: readonly Row[], chain: readonly Placed[]): Row | null {
  const {line, column} = chain[0]!.part;
  const middle = (line.y + chain.at(-1)!.part.line.y) / 2;
  return rows.find(({y, cells}) => Math.abs(y - middle) < 0.8 * line.size && cells[column]!.length === 0) ?? null;
}

function isRuledOff(a: number, b: number, rules: readonly Rule[], {line}: Fragment): boolean {
  const [top, foot] = [Math.min(a, b), Math.max(a, b)];
  return rules.some(({at, from, to}) => at > top && at < foot && from < line.x1 && to > line.x0);
}
