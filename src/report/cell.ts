/** What may stand in a cell of a table file. */
export type CellValue = string | number | boolean | null;

/** What a spreadsheet would run or swallow at the beginning of a cell, in full width too. */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]./su;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

/**
 * A cell that a spreadsheet shows and does not run: a text that begins as a formula (= + - @, tab, return) gets an apostrophe
 * before it. Numbers, also as text, stay as they are; `unguarded` gives the text back.
 *
 * @example guarded("=94%") // "'=94%"
 */
export function guarded<T extends CellValue>(cell: T): T | string {
  return typeof cell === "string" && RISKY.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/**
 * The text that `guarded` made safe: the first apostrophe goes where a formula would begin behind it.
 *
 * @example unguarded("'=94%") // "=94%"
 */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}

/** A field of a CSV file (RFC 4180), safe in a spreadsheet; null is an empty field. Semicolons are quoted too, for spreadsheets that part fields by them. */
export function csvField(cell: CellValue): string {
  const text = String(guarded(cell) ?? "");
  return /[",;\t\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV file without its end. */
export const csvLine = (cells: readonly CellValue[]): string => cells.map(csvField).join(",");
