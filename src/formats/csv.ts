import type {Layout} from "../model/layout.js";
import type {Decoded} from "./decode.js";
import {LIMITS, within, type Limits} from "./limits.js";
import {writeSheet, type SheetCell} from "./sheet.js";
import {LayoutWriter} from "./writer.js";

const SEPARATORS = [",", "\t", ";", "|", "，"];
const ROWS_LOOKED_AT = 60;

/**
 * A table of separated values as a grid. The separator is the one that parts most rows alike; quoted fields may hold it, line
 * ends and doubled quotes. Rows longer than the header are flagged: a thousands mark without quotes looks like a separator.
 */
export function readCsv({text, encoding, warnings}: Decoded, limits: Limits = LIMITS): Layout {
  const writer = new LayoutWriter("csv", encoding);
  for (const warning of warnings) writer.warn(warning);
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const rows = parseRows(body, stated?.[1] ?? separatorOf(body), limits);
  const cells = rows.flatMap((row, r) => row.map((words, column): SheetCell => ({words, row: r, column})));
  const flags = longRows(rows);
  for (const flag of flags) writer.warn(flag);
  writeSheet(cells, writer, flags);
  return writer.layout();
}

/** Rows of fields. An unclosed quote ends with its line. */
export function parseRows(text: string, separator: string, limits: Limits = LIMITS): string[][] {
  let cells = 0;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    within("cells", ++cells, limits);
    const field = fieldAt(text, at, separator);
    row.push(field.words);
    at = field.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

function fieldAt(text: string, start: number, separator: string): {words: string; end: number} {
  if (text[start] === '"') {
    const quoted = quotedAt(text, start, separator);
    if (quoted !== null) return quoted;
  }
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return {words: text.slice(start, end), end};
}

const LONGEST_QUOTED = 20_000;

function quotedAt(text: string, start: number, separator: string): {words: string; end: number} | null {
  const most = Math.min(text.length, start + LONGEST_QUOTED);
  for (let i = start + 1; i < most; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i++;
    else if (i + 1 >= text.length || text[i + 1] === separator || /[\r\n]/.test(text[i + 1]!))
      return {words: text.slice(start + 1, i).replace(/""/g, '"'), end: i + 1};
    else return null;
  }
  return null;
}

/** The separator with which most of the first rows have the same number of fields, two at least; the comma where none parts any. */
function separatorOf(text: string): string {
  const head = text.slice(0, 100_000);
  const scores = SEPARATORS.map((separator) => {
    const counts = parseRows(head, separator)
      .slice(0, ROWS_LOOKED_AT)
      .map((row) => row.length)
      .filter((count) => count > 1);
    const commonest = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
    return {separator, commonest};
  });
  return scores.reduce((best, score) => (score.commonest > best.commonest ? score : best)).separator;
}

function longRows(rows: readonly (readonly string[])[]): string[] {
  const header = rows.find((row) => row.filter((field) => field.trim() !== "").length >= 2);
  if (header === undefined) return [];
  return rows.flatMap((row, i) => {
    const surplus = row.slice(header.length).some((field) => field.trim() !== "");
    return surplus
      ? [`row ${i + 1} has ${row.length} fields, the header ${header.length}; put quotes around numbers with a thousands mark`]
      : [];
  });
}
