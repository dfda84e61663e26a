import {displayWidth} from "../model/width.js";
import {csvLine} from "../report/cell.js";

/** Columns of text under their headers, padded by display width: a Chinese character takes two places. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(...all.map((row) => displayWidth(row[i] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell + " ".repeat(Math.max(0, widths[i]! - displayWidth(cell))))
      .join("  ")
      .trimEnd();
  return all.map((row) => `${line(row)}\n`).join("");
}

/** Rows as RFC 4180 CSV, safe in a spreadsheet. */
export function csvTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${csvLine(row)}\n`).join("");
}
