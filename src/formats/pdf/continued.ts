import {Run} from "../run.js";
import type {Table, TableCell} from "./cell.js";

/** A table over one page or several, and the header rows that later pages repeat. */
export interface WholeTable {
  readonly table: Table;
  readonly repeated: readonly string[];
}

/** Columns of one table stand at the same places on each page, within these points or this share of the width. */
const SAME_PLACE = 4;
const SAME_SHARE = 0.03;

/** Whether the second table, first on its page, goes on with the first, last on its page. */
export function goesOn(above: Table, below: Table): boolean {
  if (above.columns !== below.columns) return false;
  const width = above.x1 - above.x0;
  const near = Math.max(SAME_PLACE, SAME_SHARE * width) * (above.origin === "aligned" ? 2 : 1);
  return above.xs.every((x, i) => Math.abs(x - above.x0 - (below.xs[i]! - below.x0)) <= near);
}

/** Both parts as one: a repeated header goes, a row that the page broke is joined, a category without words goes on. */
export function together({table: above, repeated}: WholeTable, below: Table): WholeTable {
  const header = headerRows(above, below);
  const gone = below.cells.filter(({row}) => row < header);
  const rest = below.cells.filter(({row}) => row >= header);
  const broken = below.breaks && isBrokenRow(above, rest, header) ? 1 : 0;
  const shift = above.rows - header - broken;
  const cells = [...above.cells];
  for (const cell of rest) {
    const open = cell.row === header ? openAbove(cells, cell, above.rows) : -1;
    const category = open >= 0 && isCategory(cells[open]!, cell);
    if (open >= 0 && ((broken && cell.rowSpan === 1) || category))
      cells[open] = joined(cells[open]!, cell, category ? cell.rowSpan - broken : 0);
    else cells.push({...cell, row: cell.row + shift});
  }
  if (below.origin === "aligned" && above.columns > 2) goOnCategory(cells, rest, header, above.rows);
  return {
    table: {...above, rows: above.rows + below.rows - header - broken, cells, flags: [...above.flags, ...below.flags]},
    repeated: [...repeated, ...rowsText(gone)],
  };
}

/** Where the cell stands that the end of the page cut above this one; -1 where none does. */
function openAbove(cells: readonly TableCell[], {column, columnSpan}: TableCell, rows: number): number {
  return cells.findLastIndex((cell) => cell.column === column && cell.columnSpan === columnSpan && cell.row + cell.rowSpan >= rows);
}

/** A category over rows of both pages, named on one of them. */
function isCategory(above: TableCell, below: TableCell): boolean {
  return below.column === 0 && above.rowSpan + below.rowSpan > 2 && (isEmpty(below) || isEmpty(above));
}

/** The last category of the page before covers the rows above the first category of this one. */
function goOnCategory(cells: TableCell[], rest: readonly TableCell[], header: number, rows: number): void {
  const first = Math.min(...rest.filter(({column}) => column === 0).map(({row}) => row));
  const open = cells.findLastIndex((cell) => cell.column === 0 && cell.row + cell.rowSpan === rows);
  if (open >= 0 && Number.isFinite(first) && first > header)
    cells[open] = {...cells[open]!, rowSpan: cells[open]!.rowSpan + first - header};
}

const isEmpty = (cell: TableCell): boolean => cell.words.text.trim() === "";

function joined(above: TableCell, below: TableCell, rows: number): TableCell {
  const words = new Run().append(above.words);
  if (/\d$/.test(words.text) && /^\d/.test(below.words.text)) words.add("  ");
  words.append(below.words);
  return {...above, rowSpan: above.rowSpan + rows, words};
}

/** How many rows at the top of the second part say what the first rows of the table say. */
function headerRows(above: Table, below: Table): number {
  const [first, second] = [textRows(above), textRows(below)];
  let same = 0;
  while (same < Math.min(first.length, second.length) && first[same] === second[same] && first[same]!.replaceAll("|", "") !== "") same++;
  return same;
}

function textRows({cells, rows}: Table): string[] {
  const out = Array.from({length: rows}, () => [] as string[]);
  for (const {row, words} of cells) out[row]!.push(words.text.replace(/\s/g, ""));
  return out.map((row) => row.join("|"));
}

const rowsText = (cells: readonly TableCell[]): string[] => {
  const text = cells
    .map(({words}) => words.text)
    .filter(Boolean)
    .join(" ");
  return text ? [text] : [];
};

/** The page broke a row if the first row of the second part has words in few cells, each below a like one, and none of them begins with a number. */
function isBrokenRow(above: Table, rest: readonly TableCell[], header: number): boolean {
  const first = rest.filter(({row, rowSpan}) => row === header && rowSpan === 1);
  const filled = first.filter((cell) => !isEmpty(cell));
  if (filled.length === 0 || filled.length * 2 > above.columns) return false;
  return filled.every((cell) => openAbove(above.cells, cell, above.rows) >= 0 && !/^[<>≥≤+-]?\d/.test(cell.words.text.trim()));
}
