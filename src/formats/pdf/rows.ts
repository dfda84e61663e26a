import {pitchOf} from "./aligned.js";
import {isAtMiddle} from "./columns.js";
import type {Fragment} from "./fragments.js";
import type {Line} from "./lines.js";
import {byColumn, isBody, isBodyWord, leadingOf, OVERLAP, rowOf, WRAPPED, type Misfit, type Row, type Shape, type Stand} from "./row.js";
import {attach} from "./wrapped.js";

/** Lines nearer than this share of the usual distance are set to the middle of each other. */
const HALF = 0.7;
/** Category columns have words in less than this share of the rows. */
const FEW = 0.6;
/** Lines of a table that overlap each other in height, as cells set to the middle of their row do. */
interface Band {
  readonly top: number;
  readonly foot: number;
  readonly size: number;
  readonly parts: Fragment[];
}

/** The rows of a table with what the first column says about several of them. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly category: readonly Fragment[];
  readonly misfit: Misfit;
  readonly stand: Stand | null;
  /** Wrapped lines stand where they may belong to either of two rows. */
  readonly unclear: boolean;
}

/**
 * The rows of a table: lines that overlap are one row, those that have words in most columns of values carry one, other
 * lines go to rows as its wrapped cells stand in them, or, further off, are rows of their own.
 */
export function rowsOf(lines: readonly Line[], fragments: readonly (readonly Fragment[])[], shape: Shape): Rows {
  const overlap = Math.max(OVERLAP, HALF * leadingOf(byColumn(fragments.flat(), shape.columns)));
  const category = categoryParts(lines, fragments, overlap, shape);
  const rest = fragments.map((parts) => parts.filter((part) => !category.has(part)));
  const bands = bandsOf(lines, rest, overlap);
  const carrying = new Set(bands.filter(carries(bands, shape)));
  const loose: Fragment[] = [];
  const rows = bands.flatMap((band): Row[] => {
    if (carrying.has(band)) return [rowOf(band.parts, middleOf(band), shape.columns)];
    loose.push(...(isOverAll(band, fragments.flat(), shape) ? [{...band.parts[0]!, column: 0, columnSpan: shape.columns}] : band.parts));
    return [];
  });
  const {own, misfit, stand, unclear} = attach(rows, loose, shape);
  const all = [...rows, ...own].toSorted((a, b) => a.y - b.y);
  for (const {cells} of all) for (const cell of cells) cell.sort((a, b) => a.line.y - b.line.y);
  return {rows: mergedHeader(all, shape).flatMap(layered), category: [...category], misfit, stand, unclear};
}

/** A line of one word at the middle of the table (一、经济发展) in a column of values, longer than what stands above it there. */
function isOverAll({parts, top}: Band, all: readonly Fragment[], {values}: Shape): boolean {
  const [part] = parts;
  if (parts.length > 1 || !part || !values.includes(part.column) || /\d/.test(part.text)) return false;
  const {x0, x1, size} = part.line;
  const [from, to] = [Math.min(...all.map(({line}) => line.x0)), Math.max(...all.map(({line}) => line.x1))];
  const above = all.findLast(({column, columnSpan, line}) => column === part.column && columnSpan === 1 && line.y < top);
  return isAtMiddle(x0, x1, from, to) && above !== undefined && x1 - x0 > above.line.x1 - above.line.x0 + size;
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
  if (!head || shape.columns < 3 || shape.values.includes(0) || (body.length < 2 && !shape.place.category)) return new Set();
  const filled = (column: number): number => body.filter(({parts}) => parts.some((part) => part.column === column)).length;
  if (!shape.place.category && (filled(0) >= FEW * body.length || filled(1) < 0.5 * body.length)) return new Set();
  return new Set(fragments.flat().filter((part) => isFirst(part) && part.line.y > head.foot + 0.6 * head.size));
}

/** The upper rows without a number are one header, its cells wrapped, where they stand closer than rows do or as lines of one cell would. */
function mergedHeader(rows: readonly Row[], {rules}: Shape): Row[] {
  const pitch = pitchOf(rows.map(({y}) => y));
  const body = rows.findIndex(isBody);
  const out = [...rows];
  while (out.length > 2) {
    const [first, second] = [out[0]!, out[1]!];
    const near = second.y - first.y < 0.75 * pitch || (out.length - rows.length + body > 1 && isWrapped(first, second));
    const ruled = rules.some(({at}) => at > first.y && at < second.y);
    if (ruled || !near || !second.cells.flat().every((part) => isUnder(part, first))) break;
    out.splice(0, 2, {...first, cells: first.cells.map((cell, c) => [...cell, ...second.cells[c]!])});
  }
  return out;
}

/** Words of one column below others of it, below those over several, or below none. */
const isUnder = (part: Fragment, {cells}: Row): boolean =>
  !isBodyWord(part.text) && part.columnSpan === 1 && ((cells[part.column]![0]?.columnSpan ?? 1) === 1 || covered(cells).has(part.column));

/** Lines of the second row go on with those above, but below a word over several columns: as near as lines of a cell are, and no longer. */
function isWrapped(first: Row, second: Row): boolean {
  const over = covered(first.cells);
  const below = second.cells.flatMap(([top], c) => (top && !over.has(c) && first.cells[c]!.length > 0 ? [top] : []));
  return (
    below.length > 0 &&
    below.every(({column, line}) => {
      const above = first.cells[column]!.at(-1)!.line;
      return line.y - above.y < WRAPPED * line.size && line.x1 - line.x0 < above.x1 - above.x0 + line.size;
    })
  );
}

/** The columns that words over several cover. */
const covered = (cells: Row["cells"]): Set<number> =>
  new Set(
    cells
      .flat()
      .filter(({columnSpan}) => columnSpan > 1)
      .flatMap(({column, columnSpan}) => Array.from({length: columnSpan}, (_, k) => column + k)),
  );

/** A row with words across several columns above words in each of them is two rows; its other cells cover both. */
function layered(row: Row): Row[] {
  const over = row.cells.flat().filter(({columnSpan}) => columnSpan > 1);
  const parted = covered(row.cells);
  const under = row.cells.map((cell, c) => (parted.has(c) ? cell.filter((part) => part.columnSpan === 1) : []));
  const isBelow = over.every((head) =>
    under.slice(head.column, head.column + head.columnSpan).every((cell) => cell.every(({line}) => line.y > head.line.y)),
  );
  if (over.length === 0 || !isBelow || under.filter((cell) => cell.length > 0).length < 2) return [row];
  const upper = row.cells.map((cell, c) => (parted.has(c) ? cell.filter((part) => part.columnSpan > 1) : cell));
  return [
    {y: row.y, cells: upper, deep: 2, parted},
    {y: row.y + 0.01, cells: under, deep: 1, parted: new Set()},
  ];
}
