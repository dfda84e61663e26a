import type {Cell} from "../../model/index.js";
import {isBoilerplate} from "../boilerplate.js";
import {headingOf} from "../headings.js";
import type {Line} from "../lines.js";
import type {BareTable} from "./bare.js";
import {SERIAL_CELL, columnKind, isHeaderCell, isNatureCell, isValueCell, isWordValue, type ColumnKind} from "./columns.js";

/** A table with the lines it took: `from` inclusive, `to` exclusive. */
export interface FlatTable {
  readonly table: BareTable;
  readonly from: number;
  readonly to: number;
}

const LONGEST_HEADER = 16;
const LEAST_HEADER = 3;

/** Rebuilds a table that was flattened to one cell a line 摊平的表, whose header starts at line `at`; null if none does. */
export function flatTable(lines: readonly Line[], at: number): FlatTable | null {
  if (!startsHeader(lines[at]!.text)) return null;
  const header = readHeader(lines, at);
  if (!header) return null;
  const kinds = header.cells.map((cell) => columnKind(cell.text));
  if (!kinds.includes("name") && !kinds.includes("serial")) return null;
  const body = kinds.includes("text") && kinds.includes("serial") ? gapRows(lines, header) : typedRows(lines, header.data, kinds);
  if (body.rows.length === 0) return null;
  return {table: frame(lines, at, header.cells, body), from: at, to: body.end};
}

/** The first cell of a header names rows, never a year. */
function startsHeader(text: string): boolean {
  return text.length <= 12 && isHeaderCell(text) && headingOf(text) === null && /^(?:serial|category|name)$/.test(columnKind(text));
}

interface Header {
  readonly cells: Cell[];
  /** First line of the body. */
  readonly data: number;
}

interface Body {
  readonly rows: Cell[][];
  readonly end: number;
  readonly flags: string[];
}

function readHeader(lines: readonly Line[], at: number): Header | null {
  let end = at;
  while (end < lines.length && end - at < LONGEST_HEADER && lines[end]!.text.length <= 18 && !SERIAL_CELL.test(lines[end]!.text)) end++;
  const serials = lines[end] !== undefined && /^[(]?1[.、)]?$/.test(lines[end]!.text);
  const cells = lines.slice(at, end);
  const named = cells.filter((line) => isHeaderCell(line.text)).length;
  if (named < 2) return null;
  if (cells.some((line) => /^序号?$/.test(line.text.replace(/\s/g, "")))) {
    if (!serials) return null;
    return settle(cells, lines, end);
  }
  let last = at;
  while (last < end && isHeaderCell(lines[last]!.text)) last++;
  return last - at >= LEAST_HEADER ? {cells: lines.slice(at, last).map(cellOf), data: last} : null;
}

/** Gives the line before the first serial to the body where it is a category cell. */
function settle(cells: readonly Line[], lines: readonly Line[], serial: number): Header | null {
  const own = cells.map(cellOf);
  const category = columnKind(own[0]!.text) === "category";
  if (category) {
    let data = serial;
    while (data > serial - cells.length + LEAST_HEADER && !isHeaderCell(lines[data - 1]!.text)) data--;
    if (data === serial) data--;
    return {cells: own.slice(0, own.length - (serial - data)), data};
  }
  return own.length >= 2 ? {cells: own, data: serial} : null;
}

/** Rows read column by column, each cell by what its column may hold. */
function typedRows(lines: readonly Line[], from: number, kinds: readonly ColumnKind[]): Body {
  const rows: Cell[][] = [];
  const flags: string[] = [];
  let at = from;
  let expected = 1;
  while (at < lines.length) {
    if (isGroupTitle(lines, at, expected)) at++;
    const row = typedRow(lines, at, kinds, expected);
    if (!row) break;
    rows.push(row.cells);
    if (row.short) flags.push(`row ${rows.length}: fewer cells than the header`);
    at = row.next;
    expected = row.serial + 1;
  }
  return {rows, end: at, flags};
}

/** A row that only names a group of rows (一、公路) before the next serial number. */
function isGroupTitle(lines: readonly Line[], at: number, expected: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  return (
    next !== undefined &&
    /^[一二三四五六七八九十]{1,3}、|^\([一二三四五六七八九十]{1,3}\)/.test(line.text) &&
    line.text.length <= 20 &&
    Number(/^\d+/.exec(next.text)?.[0]) === expected
  );
}

interface Row {
  readonly cells: Cell[];
  readonly next: number;
  readonly serial: number;
  readonly short: boolean;
}

function typedRow(lines: readonly Line[], from: number, kinds: readonly ColumnKind[], expected: number): Row | null {
  const cells: Cell[] = [];
  let at = from;
  let serial = expected;
  let values = 0;
  let short = false;
  for (let c = 0; c < kinds.length; c++) {
    const kind = kinds[c]!;
    const line = lines[at];
    const here = line?.start ?? lines.at(-1)!.end;
    if (!line || (c > 0 && isStop(line))) {
      if (c === 0) return null;
      cells.push(absent(cells.at(-1)?.end ?? here));
      short ||= kind === "value";
      continue;
    }
    if (kind === "serial") {
      if (!SERIAL_CELL.test(line.text)) return null;
      serial = Number(/\d+/.exec(line.text)![0]);
      if (serial !== expected && serial !== expected - 1 && serial !== expected + 1) return null;
      cells.push(cellOf(line));
      at++;
    } else if (kind === "category") {
      const size = categorySize(lines, at, kinds, c);
      cells.push(size === 0 ? absent(here) : join(lines, at, at + size));
      at += size;
    } else if (kind === "name") {
      const size = nameSize(lines, at, kinds[c + 1]);
      if (size === 0) return null;
      cells.push(join(lines, at, at + size));
      at += size;
    } else if (kind === "value") {
      if (isValueCell(line.text) || isWordValue(line.text) || fitsByNext(lines, at, kinds[c + 1], expected)) {
        cells.push(cellOf(line));
        at++;
        values++;
      } else {
        cells.push(absent(cells.at(-1)?.end ?? here));
        short = true;
      }
    } else if (
      kind === "nature" ? isNatureCell(line.text) || /^[-—/]$/.test(line.text) : line.text.length <= 40 && !SERIAL_CELL.test(line.text)
    ) {
      cells.push(cellOf(line));
      at++;
    } else cells.push(absent(cells.at(-1)?.end ?? here));
  }
  return values > 0 ? {cells, next: at, serial, short} : null;
}

/** A short cell of an unknown form is a value where the cell after it is what the next column holds. */
function fitsByNext(lines: readonly Line[], at: number, next: ColumnKind | undefined, expected: number): boolean {
  const line = lines[at]!;
  const after = lines[at + 1];
  if (line.text.length > 14 || isNatureCell(line.text) || !after) return false;
  if (next === "nature") return isNatureCell(after.text);
  if (next === "value") return isValueCell(after.text) && !SERIAL_CELL.test(line.text);
  return next === undefined && Number(after.text) === expected + 1;
}

function isStop(line: Line): boolean {
  if (isBoilerplate(line)) return true;
  const heading = headingOf(line.text);
  return heading !== null && heading.kind !== "digit" && heading.kind !== "han-paren" && heading.kind !== "circled";
}

/** Lines of a category cell: none where the row goes on under the category above. */
function categorySize(lines: readonly Line[], at: number, kinds: readonly ColumnKind[], c: number): number {
  if (kinds[c + 1] === "serial") {
    for (let n = 0; n <= 3; n++) if (lines[at + n] && SERIAL_CELL.test(lines[at + n]!.text)) return n;
    return 0;
  }
  let texts = 0;
  while (lines[at + texts] && !isValueCell(lines[at + texts]!.text)) texts++;
  return texts >= (kinds.includes("unit") ? 3 : 2) ? 1 : 0;
}

function nameSize(lines: readonly Line[], at: number, next: ColumnKind | undefined): number {
  const first = lines[at];
  if (!first || first.text.length > 60 || /。/.test(first.text)) return 0;
  let size = 1;
  while (size < 4 && lines[at + size] && continuesName(lines, at, size, next)) size++;
  return size;
}

function continuesName(lines: readonly Line[], at: number, size: number, next: ColumnKind | undefined): boolean {
  const line = lines[at + size]!;
  if (line.text.length > 30 || isValueCell(line.text) || isNatureCell(line.text) || isStop(line)) return false;
  if (next === "value") return !isWordValue(line.text) || /^[(%]/.test(line.text);
  if (next === "unit")
    return lines[at + size + 1] !== undefined && !isValueCell(lines[at + size + 1]!.text) && !isWordValue(lines[at + size + 1]!.text);
  return false;
}

/** Rows of a table with cells of running text: what stands between one serial number and the next. */
function gapRows(lines: readonly Line[], header: Header): Body {
  const starts = serialLines(lines, header.data);
  const cells = mergeHeader(header.cells);
  const width = cells.length;
  const flags: string[] = [];
  const rows = starts.map((start, i) => {
    const end = rowEnd(lines, starts, i, width);
    const row = lines.slice(start, end).map(cellOf);
    if (row.length !== cells.length && !isCarried(cells, row))
      flags.push(`row ${i + 1}: ${row.length} cells under ${cells.length} headings`);
    return place(cells, row);
  });
  header.cells.splice(0, header.cells.length, ...cells);
  return {rows, end: rowEnd(lines, starts, starts.length - 1, width), flags};
}

function serialLines(lines: readonly Line[], from: number): number[] {
  const starts = [from];
  for (let i = from + 1, gap = 0; i < lines.length && gap < 2 * LONGEST_HEADER; i++, gap++) {
    if (isStop(lines[i]!) && /^附|^第/.test(lines[i]!.text)) break;
    if (Number(lines[i]!.text.replace(/[.、]$/, "")) !== starts.length + 1 || !SERIAL_CELL.test(lines[i]!.text) || i - starts.at(-1)! < 2)
      continue;
    starts.push(i);
    gap = 0;
  }
  return starts;
}

function rowEnd(lines: readonly Line[], starts: readonly number[], i: number, width: number): number {
  if (i + 1 < starts.length) return starts[i + 1]!;
  let end = starts[i]! + 1;
  while (end < lines.length && end - starts[i]! < width && !isStop(lines[end]!) && lines[end]!.blanksBefore < 4) end++;
  return end;
}

const BROKEN =
  /^(?:(?:项目|指标|任务|工程)名称|主要指标|(?:责任|牵头|配合|实施|主管)(?:单位|部门|主体)|(?:建设|实施)(?:地点|内容|周期|规模|年限|性质)|投资(?:规模|估算)|总投资|资金来源|完成时限|(?:工作|重点|主要)任务|指标属性|计量单位)$/;

/** Header cells broken over two lines (项目 | 名称) are joined. */
function mergeHeader(cells: readonly Cell[]): Cell[] {
  const out = [...cells];
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (!BROKEN.test(a.text + b.text)) continue;
    out.splice(i, 2, {start: a.start, end: b.end, text: a.text + b.text});
  }
  return out;
}

function isCarried(cells: readonly Cell[], row: readonly Cell[]): boolean {
  return row.length === cells.length - 1 && cells.some((cell) => columnKind(cell.text) === "category");
}

function place(cells: readonly Cell[], row: readonly Cell[]): Cell[] {
  const category = cells.findIndex((cell) => columnKind(cell.text) === "category");
  const out = [...row];
  if (category >= 0 && row.length === cells.length - 1) out.splice(category, 0, absent(row[category]?.start ?? row.at(-1)!.end));
  while (out.length < cells.length) out.push(absent(out.at(-1)!.end));
  return out;
}

function frame(lines: readonly Line[], at: number, header: readonly Cell[], body: Body): BareTable {
  return {
    start: lines[at]!.start,
    end: lines[body.end - 1]!.end,
    header,
    rows: body.rows,
    flags: body.flags,
  };
}

export function cellOf(line: Line): Cell {
  return {start: line.start, end: line.end, text: line.text};
}

function absent(at: number): Cell {
  return {start: at, end: at, text: ""};
}

function join(lines: readonly Line[], from: number, to: number): Cell {
  return {
    start: lines[from]!.start,
    end: lines[to - 1]!.end,
    text: lines
      .slice(from, to)
      .map((line) => line.text)
      .join(""),
  };
}
