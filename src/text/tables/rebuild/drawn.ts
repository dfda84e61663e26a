import type {LayoutCell, Span} from "../../../model/index.js";
import {trim, type Line} from "../../lines.js";

/** A table drawn with lines of characters: `to` exclusive. */
export interface DrawnTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LayoutCell[];
  readonly to: number;
}

const BORDER = /[│┃|├┤┼╋┌┐└┘┬┴]/;
const BORDERS = /[│┃|├┤┼╋┌┐└┘┬┴]/g;
const RULE = /^[─━═-]+$/;
/** Fewer rules, above, below and between, do not part each row from the next. */
const LEAST_RULES = 4;
const LEAST_COLUMNS = 3;

/** What stands between two borders of a line: words, none, or a rule. */
interface Piece extends Span {
  readonly text: string;
  readonly isRule: boolean;
}

/** Whether a line is the upper edge of a drawn table. */
export const beginsDrawing = ({text}: Line): boolean => text[0] === "┌" || text[0] === "├";

/**
 * Rebuilds a table drawn with ┌┬┐│├┼┤: what stands between two rules is one row, over however many lines its cells break; where a rule
 * leaves a column out, its cell goes on. Null where no such table starts at line `at`, or where rules part groups of rows.
 */
export function drawnTable(lines: readonly Line[], at: number): DrawnTable | null {
  if (!beginsDrawing(lines[at]!)) return null;
  let to = at;
  while (to < lines.length && BORDER.test(lines[to]!.text[0]!) && BORDER.test(lines[to]!.text.at(-1)!)) to++;
  const pieces = lines.slice(at, to).map(piecesOf);
  const columns = pieces[0]!.length;
  const even = columns >= LEAST_COLUMNS && pieces.every((line) => line.length === columns);
  if (!even || pieces.filter((line) => line.some((piece) => piece.isRule)).length < LEAST_RULES) return null;
  const cells = Array.from({length: columns}, (_, c) =>
    cellsOf(
      pieces.map((line) => line[c]!),
      rowsOf(pieces),
    ).map((cell) => ({...cell, column: c})),
  ).flat();
  return cells.some(isSeveral) ? null : {rows: rowsOf(pieces).at(-1)! + 1, columns, cells, to};
}

function piecesOf({start, text}: Line): Piece[] {
  const borders = [...text.matchAll(BORDERS)].map((match) => match.index);
  return borders.slice(1).map((border, i) => {
    const span = trim(text, borders[i]! + 1, border);
    const words = text.slice(span.start, span.end);
    return {start: start + span.start, end: start + span.end, text: words, isRule: RULE.test(words)};
  });
}

/** The row that each line belongs to: a new one behind each rule; -1 before the first. */
function rowsOf(lines: readonly (readonly Piece[])[]): number[] {
  let row = -1;
  let ruled = true;
  return lines.map((line) => {
    const isRule = line.some((piece) => piece.isRule);
    if (ruled && !isRule) row++;
    ruled = isRule;
    return row;
  });
}

/** The cells of a column, each between two rules, its words at their own places. */
function cellsOf(pieces: readonly Piece[], rows: readonly number[]): Omit<LayoutCell, "column">[] {
  const cells: Omit<LayoutCell, "column">[] = [];
  let open = false;
  pieces.forEach((piece, i) => {
    if (piece.isRule) open = false;
    else if (!open && piece.text !== "") {
      cells.push({start: piece.start, end: piece.end, text: piece.text, row: rows[i]!, rowSpan: 1, columnSpan: 1, heading: rows[i] === 0});
      open = true;
    } else if (open) cells.push(goneOn(cells.pop()!, piece, rows[i]!));
  });
  return cells;
}

function goneOn(cell: Omit<LayoutCell, "column">, piece: Piece, row: number): Omit<LayoutCell, "column"> {
  const rowSpan = Math.max(cell.rowSpan, row - cell.row + 1);
  if (piece.text === "") return {...cell, rowSpan};
  return {...cell, rowSpan, end: piece.end, text: cell.text + " ".repeat(piece.start - cell.end) + piece.text};
}

/** Values of several rows that no rule parts: 21.6 over 28. */
const isSeveral = ({text, heading}: {text: string; heading: boolean}): boolean => !heading && /^[\d.,]+(?:\s{2,}[\d.,]+)+$/.test(text);
