import {utils, write} from "@e965/xlsx";
import {csvLine, guarded, type CellValue} from "../../report/cell.js";
import {flat, type ExportTable} from "./table.js";

/** Byte order mark that makes spreadsheets read CSV as UTF-8. */
const BOM = "\uFEFF";
/** Longest text a spreadsheet cell holds. */
const CELL = 32_767;

/** RFC 4180 with LF line ends; a null is an empty cell, a list or record is JSON text, no text runs as a formula. */
export function toCsv(table: ExportTable, bom = false): string {
  const names = table.fields.map((f) => f.name);
  const line = (cells: readonly CellValue[]): string => `${csvLine(cells)}\n`;
  const rows = table.rows.map((row) => line(names.map((n) => flat(row[n] ?? null))));
  return `${bom ? BOM : ""}${line(names)}${rows.join("")}`;
}

/** An array of records, one a line, lists and records kept as such. */
export function toJson(table: ExportTable): string {
  return table.rows.length === 0 ? "[]\n" : `[\n${table.rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** One workbook with a sheet a table; codes stay text, and no text begins as a formula. Text longer than a cell can hold ends in …; the other formats hold it whole. */
export function toXlsx(tables: readonly ExportTable[]): Uint8Array {
  const book = utils.book_new();
  for (const table of tables) {
    const names = table.fields.map((f) => f.name);
    const rows = table.rows.map((row) => names.map((n) => shortened(guarded(flat(row[n] ?? null)))));
    utils.book_append_sheet(book, utils.aoa_to_sheet([names, ...rows]), table.name);
  }
  book.Props = {Title: "duibiao 对标", CreatedDate: new Date(0), ModifiedDate: new Date(0)};
  return new Uint8Array(write(book, {type: "array", bookType: "xlsx", compression: true}) as ArrayBuffer);
}

const shortened = (cell: CellValue): CellValue => (typeof cell === "string" && cell.length > CELL ? `${cell.slice(0, CELL - 1)}…` : cell);
