import type {Cell} from "../../../model/index.js";
import {headingOf} from "../../headings.js";
import type {Line} from "../../lines.js";
import {columnKind, isHeaderCell} from "../columns.js";
import {endsTable} from "./bounds.js";
import {serialOf} from "./shapes.js";

/** A table of running text, one cell a line: `from` inclusive, `to` exclusive. */
export interface RunningTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly flags: readonly string[];
  readonly to: number;
}

const LONGEST_HEADER = 16;
const LONGEST_HEAD = 18;

/**
 * Rebuilds a table of tasks or projects 任务表 from one cell a line: its cells are running text of any form, so that only
 * the serial numbers tell where rows begin. Null where no such table starts at line `at`.
 */
export function runningTable(lines: readonly Line[], at: number): RunningTable | null {
  if (!startsHeader(lines[at]!.text)) return null;
  let data = at;
  while (data < lines.length && data - at < LONGEST_HEADER && lines[data]!.text.length <= LONGEST_HEAD && serialOf(lines[data]!.text) === 0)
    data++;
  const heads = lines.slice(at, data);
  if (serialOf(lines[data]?.text ?? "") !== 1 || !isHeader(heads)) return null;
  const header = mergeHeader(heads.map(cellOf));
  const starts = serialLines(lines, data);
  const flags: string[] = [];
  const rows: (readonly Cell[])[] = [];
  let to = data;
  starts.forEach((start, i) => {
    to = starts[i + 1] ?? lastEnd(lines, start, header, rows);
    const row = lines.slice(start, to).map(cellOf);
    if (row.length !== header.length && !isCarried(header, row))
      flags.push(`row ${i + 1}: ${row.length} cells under ${header.length} headings`);
    rows.push(place(header, row));
  });
  return {header, rows, flags, to};
}

/** The first cell of a header names rows, never a year. */
function startsHeader(text: string): boolean {
  return text.length <= 12 && isHeaderCell(text) && headingOf(text) === null && /^(?:serial|category|name)$/.test(columnKind(text));
}

function isHeader(heads: readonly Line[]): boolean {
  const kinds = heads.map((line) => columnKind(line.text));
  return (
    heads.length >= 3 && kinds.includes("serial") && kinds.includes("text") && heads.filter((line) => isHeaderCell(line.text)).length >= 2
  );
}

const FARTHEST = 2 * LONGEST_HEADER;

function serialLines(lines: readonly Line[], from: number): number[] {
  const starts = [from];
  for (let i = from + 1; i < lines.length && i - starts.at(-1)! <= FARTHEST; i++) {
    if (headingOf(lines[i]!.text)?.kind === "annex" || headingOf(lines[i]!.text)?.kind === "chapter") break;
    if (serialOf(lines[i]!.text) === starts.length + 1 && i - starts.at(-1)! >= 2) starts.push(i);
  }
  return starts;
}

const FAR_APART = 4;

const SENTENCE = /[。;]$/;

/**
 * The line after the last row, which no serial number ends: a sentence stands in no column that has none in the rows `above`. It is
 * that of the column before where the row goes on under the category above; else it stands behind the table.
 */
function lastEnd(lines: readonly Line[], start: number, header: readonly Cell[], above: readonly (readonly Cell[])[]): number {
  const takes = (c: number, {text}: Line): boolean =>
    above.length === 0 || !SENTENCE.test(text) || above.some((row) => SENTENCE.test(row[c]!.text));
  let carried = 0;
  let end = start + 1;
  for (; end < lines.length && end - start + carried < header.length && !isEnd(lines[end]!); end++) {
    const c = end - start + carried;
    if (takes(c, lines[end]!)) continue;
    if (carried > 0 || categoryOf(header) < 0 || c + 1 >= header.length || !takes(c + 1, lines[end]!)) break;
    carried = 1;
  }
  return end;
}

function isEnd(line: Line): boolean {
  const kind = headingOf(line.text)?.kind;
  return (
    line.blanksBefore >= FAR_APART ||
    (kind === undefined ? endsTable({...line, text: line.text.slice(0, 80)}) : !/^(?:digit|han-paren|circled)$/.test(kind))
  );
}

const BROKEN =
  /^(?:(?:项目|指标|任务|工程)名称|主要指标|(?:责任|牵头|配合|实施|主管)(?:单位|部门|主体)|(?:建设|实施)(?:地点|内容|周期|规模|年限|性质)|投资(?:规模|估算)|总投资|资金来源|完成时限|(?:工作|重点|主要)任务|指标属性|计量单位)$/;

/** Header cells broken over two lines (项目 | 名称) are joined. */
function mergeHeader(cells: readonly Cell[]): Cell[] {
  const out = [...cells];
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (BROKEN.test(a.text + b.text)) out.splice(i, 2, {start: a.start, end: b.end, text: a.text + b.text});
  }
  return out;
}

const categoryOf = (cells: readonly Cell[]): number => cells.findIndex((cell) => columnKind(cell.text) === "category");

/** A row that is short by its category goes on under the category above. */
const isCarried = (cells: readonly Cell[], row: readonly Cell[]): boolean => row.length === cells.length - 1 && categoryOf(cells) >= 0;

function place(cells: readonly Cell[], row: readonly Cell[]): Cell[] {
  const out = [...row];
  if (isCarried(cells, row)) out.splice(categoryOf(cells), 0, absent(row[categoryOf(cells)]?.start ?? row.at(-1)!.end));
  while (out.length < cells.length) out.push(absent(out.at(-1)!.end));
  return out;
}

const cellOf = (line: Line): Cell => ({
  start: line.start,
  end: line.end,
  text: line.text,
});
const absent = (at: number): Cell => ({start: at, end: at, text: ""});
