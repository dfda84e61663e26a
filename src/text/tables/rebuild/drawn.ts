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
const NARROW = /[ -~─━═│┃├┤┼╋┌┐└┘┬┴]/;
const RULE = /^[─━═-]+$/;
/** Fewer rules, above, below and between, do not part each row from the next. */
const LEAST_RULES = 4;
const LEAST_COLUMNS = 3;

/** What stands between two borders of a line: words, none, or a rule. */
interface Piece extends Span {
  readonly text: string;
  readonly isRule: boolean;
  /** How many columns it covers. */
  readonly span: number;
}

/** A border over a gap of the table is off its place by no more, in half characters: dashes and quotation marks are drawn narrow or wide. */
const OFF = 3;

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
  const drawing = lines.slice(at, to);
  const places = drawing.map(({text}) => bordersOf(text)).toSorted((a, b) => b.length - a.length)[0]!;
  const columns = places.length - 1;
  const pieces = drawing.map((line) => piecesOf(line, places));
  const even = columns >= LEAST_COLUMNS && pieces.every((line) => line !== null);
  if (!even || pieces.filter((line) => line.some((piece) => piece?.isRule)).length < LEAST_RULES) return null;
  const rows = rowsOf(pieces);
  const cells = Array.from({length: columns}, (_, c) =>
    cellsOf(
      pieces.map((line) => line[c]!),
      rows,
    ).map((cell) => ({...cell, column: c})),
  ).flat();
  return cells.some(isSeveral) ? null : {rows: rows.at(-1)! + 1, columns, cells, to};
}

/** A border of a line: its index and how many half characters stand before it. */
interface Border {
  readonly index: number;
  readonly place: number;
}

function bordersOf(text: string): Border[] {
  const borders: Border[] = [];
  let place = 0;
  for (let index = 0; index < text.length; index++) {
    if (BORDER.test(text[index]!)) borders.push({index, place});
    place += NARROW.test(text[index]!) ? 1 : 2;
  }
  return borders;
}

/**
 * What stands in each column of a line, null behind the first column of a piece over several (规划目标 over 2027年 and 2030年, a group of
 * rows over all); null where its borders stand at other places than the columns.
 */
function piecesOf({start, text}: Line, places: readonly Border[]): (Piece | null)[] | null {
  const borders = bordersOf(text);
  const at = borders.length === places.length ? borders.map((_, i) => i) : columnsOf(borders, places);
  if (!at) return null;
  const out = places.slice(1).map((): Piece | null => null);
  borders.slice(1).forEach((border, i) => {
    const words = trim(text, borders[i]!.index + 1, border.index);
    const said = text.slice(words.start, words.end);
    const [from, to] = [at[i]!, at[i + 1]!];
    out[from] = {start: start + words.start, end: start + words.end, text: said, isRule: RULE.test(said), span: to - from};
  });
  return out;
}

/** The column's edge that each border of a line stands at, the first and the last at the table's; null where one stands at none of its own. */
function columnsOf(borders: readonly Border[], places: readonly Border[]): number[] | null {
  const at = borders.map(({place}, i) => {
    if (i === borders.length - 1) return places.length - 1;
    return places.findIndex((edge) => Math.abs(edge.place - place) <= OFF);
  });
  return at.every((edge, i) => (i === 0 ? edge === 0 : edge > at[i - 1]!)) ? at : null;
}

/** The row that each line belongs to: a new one behind each rule; -1 before the first. */
function rowsOf(lines: readonly (readonly (Piece | null)[])[]): number[] {
  let row = -1;
  let ruled = true;
  return lines.map((line) => {
    const isRule = line.some((piece) => piece?.isRule);
    if (ruled && !isRule) row++;
    ruled = isRule;
    return row;
  });
}

/** The cells of a column, each between two rules, its words at their own places. */
function cellsOf(pieces: readonly (Piece | null)[], rows: readonly number[]): Omit<LayoutCell, "column">[] {
  const cells: Omit<LayoutCell, "column">[] = [];
  let open = false;
  pieces.forEach((piece, i) => {
    if (!piece || piece.isRule) open = false;
    else if (!open && piece.text !== "") {
      const {start, end, text, span} = piece;
      cells.push({start, end, text, row: rows[i]!, rowSpan: 1, columnSpan: span, heading: rows[i] === 0});
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
