import type {Cell} from "../../model/index.js";
import {trim, type Line} from "../lines.js";
import type {FlatTable} from "./flat.js";
import {columnKind, isHeaderCell, isValueCell, isWordValue} from "./columns.js";

const LEAST_CELLS = 3;
/** Cells parted by mere spaces, as text from PDF has them, make a table only where the header is plain. */
const LEAST_SPACED = 4;
const LONGEST_SPACED = 160;

/** A table with one row a line, its cells parted by tabs or bars, whose header is line `at`; null if there is none. */
export function delimitedTable(text: string, lines: readonly Line[], at: number): FlatTable | null {
  const mark = separator(text, lines[at]!);
  if (!mark) return null;
  const header = cellsOf(text, lines[at]!, mark);
  if (header.length < LEAST_CELLS || header.filter((cell) => heads(cell.text)).length < 2) return null;
  if (mark === " " && !header.every((cell) => isHeaderCell(cell.text))) return null;
  const rows: Cell[][] = [];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (/^[\s|:+-]+$/.test(line.text)) continue;
    if (separator(text, line) !== mark) break;
    if (mark === " " && !/\d/.test(line.text)) break;
    rows.push(fit(cellsOf(text, line, mark), header));
  }
  if (rows.length === 0) return null;
  const table = {start: lines[at]!.start, end: lines[end - 1]!.end, header, rows, flags: []};
  return {table, from: at, to: end};
}

/** A header cell of its own right, or a quantity with its unit: 新增企业(户). */
const heads = (text: string): boolean => isHeaderCell(text) || (!/\d/.test(text) && text.length <= 16 && columnKind(text) === "value");

type Mark = "\t" | "|" | " ";

function separator(text: string, line: Line): Mark | null {
  const raw = text.slice(lineStart(text, line.start), lineEnd(text, line.end));
  for (const mark of ["\t", "|"] as const) if (raw.split(mark).length >= LEAST_CELLS) return mark;
  return line.text.length <= LONGEST_SPACED && line.text.split(/ +/).length >= LEAST_SPACED ? " " : null;
}

function cellsOf(text: string, line: Line, mark: Mark): Cell[] {
  if (mark === " ")
    return [...line.text.matchAll(/[^ ]+/g)].map((m) => ({
      start: line.start + m.index,
      end: line.start + m.index + m[0].length,
      text: m[0],
    }));
  const cells: Cell[] = [];
  const end = mark === "\t" ? lineEnd(text, line.end) : line.end;
  for (let from = mark === "\t" ? lineStart(text, line.start) : line.start; from <= end;) {
    const next = text.indexOf(mark, from);
    const to = next < 0 || next > end ? end : next;
    const span = trim(text, from, to);
    cells.push({...span, text: line.text.slice(Math.max(0, span.start - line.start), Math.max(0, span.end - line.start))});
    from = to + 1;
  }
  if (mark === "|" && cells[0]?.text === "") cells.shift();
  if (mark === "|" && cells.at(-1)?.text === "") cells.pop();
  return cells;
}

/** Whether each column of values has a value, or a value in words. */
function aligns(row: readonly Cell[], header: readonly Cell[]): boolean {
  return header.every((cell, c) => columnKind(cell.text) !== "value" || isValueCell(row[c]?.text ?? "") || isWordValue(row[c]?.text ?? ""));
}

/** A line is kept without the tabs at its ends, which part empty cells. */
const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const feed = text.indexOf("\n", at);
  const end = feed < 0 ? text.length : feed;
  return text[end - 1] === "\r" ? end - 1 : end;
};

/** A row that is short by one lacks its category (a cell that spans rows); any other short row is filled at its end. */
function fit(row: Cell[], header: readonly Cell[]): Cell[] {
  const category = header.findIndex((cell) => columnKind(cell.text) === "category");
  if (category >= 0 && row.length === header.length - 1) {
    const whole = row.toSpliced(category, 0, {start: row[0]!.start, end: row[0]!.start, text: ""});
    if (isValueCell(row[0]!.text) || (!aligns(row, header) && aligns(whole, header))) row.splice(0, row.length, ...whole);
  }
  while (row.length < header.length) row.push({start: row.at(-1)!.end, end: row.at(-1)!.end, text: ""});
  return row;
}
