import {ColumnTable, table} from "arquero";
import {meant} from "../../model/nearest.js";
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

/** Verbs that name columns. */
const VERBS = [
  "select",
  "filter",
  "derive",
  "groupby",
  "rollup",
  "orderby",
  "rename",
  "relocate",
  "lookup",
  "join",
  "join_left",
  "join_right",
  "join_full",
  "semijoin",
  "antijoin",
  "fold",
  "pivot",
  "unroll",
  "dedupe",
  "impute",
  "get",
  "array",
] as const;

/** How Arquero says that an expression names no column; of names it repeats but a part, so that those are looked for in the call. */
const NO_COLUMN = /Invalid column reference: "\w+\.(\w+)"/;

/** Names in a call: alone, in a list of keys, or as what `desc` orders by. */
function namesIn(given: unknown): string[] {
  if (typeof given === "string") return [given];
  if (Array.isArray(given)) return given.flatMap(namesIn);
  return typeof given === "object" && given !== null && "expr" in given ? namesIn(given.expr) : [];
}

/** The same error with the nearest right names; another one as it is. */
function hinted(error: unknown, args: readonly unknown[], own: readonly string[]): unknown {
  const others = args.flatMap((arg) => (arg instanceof ColumnTable ? arg.columnNames() : []));
  const known = [...new Set([...own, ...others])];
  const named = error instanceof Error ? NO_COLUMN.exec(error.message)?.[1] : undefined;
  const wrong = [...namesIn(args), ...(named === undefined ? [] : [named])].find((name) => !known.includes(name));
  return wrong === undefined ? error : new Error(`table: no column "${wrong}"; ${meant(wrong, known)}`);
}

for (const verb of VERBS) {
  const plain = ColumnTable.prototype[verb] as (...args: unknown[]) => unknown;
  Object.defineProperty(CorpusTable.prototype, verb, {
    value(this: CorpusTable, ...args: unknown[]): unknown {
      try {
        return plain.apply(this, args);
      } catch (error) {
        throw hinted(error, args, this.columnNames());
      }
    },
  });
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
