import {ColumnTable, table} from "arquero";
import {displayWidth} from "../../model/width.js";
import {Datum} from "./datum.js";

/** Rows that are printed; with the head and the line on the rest they are eight lines. */
const ROWS = 6;
const WIDTH = 100;
const WIDEST = 22;

/** A table that prints so that a reader sees something: the first columns and rows, as wide as a terminal, and what there is beside. */
export class CorpusTable extends ColumnTable {
  /** A table of records with these columns, also where there is no record. */
  static of(rows: readonly Readonly<Record<string, unknown>>[], names: readonly string[]): CorpusTable {
    const data = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
    const plain = table(data, [...names]);
    return new CorpusTable(plain.data(), plain.columnNames());
  }

  /** With options or a number as Arquero prints; without, in eight lines. */
  override print(options?: Parameters<ColumnTable["print"]>[0]): this {
    if (options !== undefined) return super.print(options);
    // oxlint-disable-next-line no-console -- printing is what is asked for
    console.log(printed(this));
    return this;
  }
}

function printed(of: ColumnTable): string {
  const names = of.columnNames();
  const rows = of.objects({limit: ROWS}) as Record<string, unknown>[];
  const columns = names.map((name) => [name, ...rows.map((row) => cellOf(row[name]))]);
  const widths = columns.map((cells) => Math.min(WIDEST, Math.max(...cells.map(displayWidth))));
  let shown = 0;
  for (let used = 0; shown < names.length && used + widths[shown]! <= WIDTH; shown++) used += widths[shown]! + 2;
  const line = (i: number): string =>
    columns
      .slice(0, shown)
      .map((cells, c) => fitted(cells[i]!, widths[c]!))
      .join("  ")
      .trimEnd();
  const hidden = names.slice(shown);
  const rest = [
    of.numRows() > rows.length ? `${of.numRows() - rows.length} more rows` : "",
    hidden.length > 0 ? `${hidden.length} more columns: ${hidden.slice(0, 8).join(", ")}${hidden.length > 8 ? ", …" : ""}` : "",
  ].filter(Boolean);
  return [line(0), ...rows.map((_, i) => line(i + 1)), rest.length > 0 ? `… ${rest.join("; ")}` : `${of.numRows()} rows`].join("\n");
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (value instanceof Datum) return value.toString();
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/\s+/g, " ");
}

function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text + " ".repeat(width - displayWidth(text));
  let out = "";
  let used = 0;
  for (const ch of text) {
    const wide = displayWidth(ch);
    if (used + wide > width - 1) break;
    out += ch;
    used += wide;
  }
  return `${out}…${" ".repeat(width - used - 1)}`;
}
