import {utils, write} from "@e965/xlsx";
import type {Sheet} from "./annex.js";
import {guarded, type CellValue} from "./cell.js";

/** Longest text a spreadsheet cell holds. */
const CELL = 32_767;

/** The bytes of a workbook with these sheets; texts that begin as a formula are guarded, and the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book = utils.book_new();
  for (const {name, header, widths, rows} of sheets) {
    const sheet = utils.aoa_to_sheet([[...header], ...rows.map((row) => row.map((cell) => shortened(guarded(cell))))]);
    sheet["!cols"] = widths.map((wch) => ({wch}));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Props = {Title: "对齐审核明细表", CreatedDate: new Date(0), ModifiedDate: new Date(0)};
  return new Uint8Array(write(book, {type: "array", bookType: "xlsx", compression: true}) as ArrayBuffer);
}

/** A text that a cell cannot hold ends in …. */
export const shortened = (cell: CellValue): CellValue =>
  typeof cell === "string" && cell.length > CELL ? `${cell.slice(0, CELL - 1)}…` : cell;
