import {read, utils, type CellObject, type WorkBook, type WorkSheet} from "@e965/xlsx";
import {zipSync} from "fflate";
import type {Layout} from "../model/layout.js";
import {LIMITS, within, type Limits} from "./limits.js";
import {raised} from "./raised.js";
import {Run} from "./run.js";
import {writeSheet, type SheetCell} from "./sheet.js";
import {LayoutWriter} from "./writer.js";
import {unzipped} from "./zip.js";

/** Sheets that a program named: one of these words and a number. */
const NAMELESS = new Set(["sheet", "工作表", "表"]);
const isNameless = (name: string): boolean => NAMELESS.has(name.toLowerCase().replace(/\s*\d*$/, ""));
/**
 * The sheets of an Excel workbook as grids: numbers as their formats print them (98.5%, 10,000), merged cells once, hidden
 * sheets, rows and columns set aside. A sheet's own name heads it. Throws for a file that is no workbook.
 */
export function readXlsx(bytes: Uint8Array, limits: Limits = LIMITS): Layout {
  const book = read(honest(bytes, limits), {type: "array", cellStyles: true, cellHTML: false, sheetRows: limits.lines + 1});
  const writer = new LayoutWriter("xlsx");
  book.SheetNames.forEach((name, i) => {
    const cells = cellsOf(book.Sheets[name]!, writer, limits);
    if (cells.length === 0) return;
    if (isHidden(book, i)) return void writer.aside("hidden", lines(cells));
    if (!isNameless(name.trim())) writer.block("heading", name, {level: 1});
    writeSheet(cells, writer);
  });
  return writer.layout();
}

/** The workbook packed anew, without pictures: the library unpacks whatever comes, this only what the directory says. */
function honest(bytes: Uint8Array, limits: Limits): Uint8Array {
  const parts = unzipped(bytes, (name) => !/(?:^|\/)(?:media|embeddings|drawings|charts)\//.test(name), limits);
  for (const [name, part] of parts) if (name.endsWith(".xml")) within("elements", tagsIn(part), limits);
  return zipSync(Object.fromEntries(parts), {level: 0});
}

/** Opening brackets in an XML part, twice its elements at most. */
function tagsIn(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(LESS); at >= 0; at = part.indexOf(LESS, at + 1)) count++;
  return count / 2;
}
const LESS = 0x3c;

function isHidden(book: WorkBook, at: number): boolean {
  return (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
}

/** Cells that are seen; what stands in hidden rows and columns goes to the writer. */
function cellsOf(sheet: WorkSheet, writer: LayoutWriter, limits: Limits): SheetCell[] {
  const range = sheet["!ref"] === undefined ? null : utils.decode_range(sheet["!ref"]);
  if (range === null) return [];
  const spans = new Map(
    (sheet["!merges"] ?? []).map(({s, e}) => [utils.encode_cell(s), {rowSpan: e.r - s.r + 1, columnSpan: e.c - s.c + 1}]),
  );
  // Rows beyond the limit are not read, but the whole range is told.
  const whole = sheet["!fullref"] as string | undefined;
  within("lines", (whole === undefined ? range : utils.decode_range(whole)).e.r + 1, limits);
  const cells: SheetCell[] = [];
  const hidden: SheetCell[] = [];
  let wrong = 0;
  for (const address of Object.keys(sheet)) {
    if (address.startsWith("!")) continue;
    within("cells", cells.length + hidden.length, limits);
    const {r: row, c: column} = utils.decode_cell(address);
    const cell = sheet[address] as CellObject;
    const place = {words: wordsOf(cell), row, column, ...spans.get(address)};
    if (cell.t === "e") wrong++;
    (isOutOfSight(sheet, row, column) ? hidden : cells).push(place);
  }
  if (wrong > 0) writer.warn(`${wrong} cells of the workbook hold an error such as #REF! instead of a value`);
  for (const cell of hidden) writer.aside("hidden", lines([cell]));
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function isOutOfSight(sheet: WorkSheet, row: number, column: number): boolean {
  return Boolean(sheet["!rows"]?.[row]?.hidden || sheet["!cols"]?.[column]?.hidden);
}

function lines(cells: readonly SheetCell[]): string {
  return cells.map(({words}) => (typeof words === "string" ? words : words.text)).join("\n");
}

/** What the cell shows; of rich text, struck pieces apart and raised ones as powers or marks. */
function wordsOf(cell: CellObject): Run {
  const rich = typeof cell.r === "string" && /<rPr>/.test(cell.r) ? cell.r : null;
  if (rich === null || cell.t !== "s") return shown(cell);
  const run = new Run();
  for (const [, properties, words] of rich.matchAll(/<r>(?:\s*<rPr>([^]*?)<\/rPr>)?\s*<t[^>]*>([^<]*)<\/t>\s*<\/r>/g)) {
    const text = unescaped(words!);
    if (/<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(properties ?? "")) run.apart("deleted", text);
    else if (/vertAlign val="superscript"/.test(properties ?? "")) lift(run, text);
    else run.add(text);
  }
  return run.length > 0 || run.marks.length > 0 ? run : shown(cell);
}

/** The value as its format prints it. */
function shown(cell: CellObject): Run {
  return new Run(cell.w ?? String(cell.v ?? ""));
}

function lift(run: Run, text: string): void {
  const found = raised(run.tail(12), text, "");
  if (found.is === "note-mark") run.apart("note-mark", text);
  else run.add(found.text);
}

const ENTITIES: Readonly<Record<string, string>> = {lt: "<", gt: ">", quot: '"', apos: "'", amp: "&"};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ten, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Math.min(parseInt(ten ?? hex, ten === undefined ? 16 : 10), 0x10ffff));
  });
}
