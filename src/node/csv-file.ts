import * as v from "valibot";
import type {Fault} from "./faults.js";

/** A checked row with its 1-based line. */
export interface CsvRow<T> {
  readonly value: T;
  readonly line: number;
}

/** How a column becomes a field; columns not named stay strings. */
export type Columns = Readonly<Record<string, "number" | "empty-is-null">>;

/** Reads a CSV text (first line the header, RFC 4180 quotes) and checks each row against a schema; faults have the row's line. */
export function readCsv<S extends v.GenericSchema>(
  text: string,
  file: string,
  schema: S,
  columns: Columns,
): {rows: CsvRow<v.InferOutput<S>>[]; faults: Fault[]} {
  const [header, ...records] = csvRecords(text.replace(/^\uFEFF/, ""));
  const rows: CsvRow<v.InferOutput<S>>[] = [];
  const faults: Fault[] = header
    ? []
    : [{file, line: 1, code: "empty-file", fact: "there is no header", mend: "put the file back from your copy"}];
  for (const {fields, line} of records) {
    const width = header?.fields.length ?? 0;
    if (fields.length !== width) {
      faults.push({
        file,
        line,
        code: "wrong-width",
        fact: `${fields.length} fields where the header has ${width}`,
        mend: "give every column, and quote a field that holds a comma",
      });
      continue;
    }
    const parsed = v.safeParse(schema, typed(header!.fields, fields, columns));
    if (parsed.success) rows.push({value: parsed.output, line});
    else faults.push(...parsed.issues.map((issue) => rowFault(issue, file, line)));
  }
  return {rows, faults};
}

function typed(header: readonly string[], fields: readonly string[], columns: Columns): Record<string, unknown> {
  return Object.fromEntries(header.map((name, i) => [name, typedField(fields[i]!, columns[name])]));
}

function typedField(field: string, as: Columns[string] | undefined): string | number | null {
  if (as === "number") return field.trim() === "" ? Number.NaN : Number(field);
  return as === "empty-is-null" && field === "" ? null : field;
}

function rowFault(issue: v.BaseIssue<unknown>, file: string, line: number): Fault {
  const column = v.getDotPath(issue) ?? "row";
  return {
    file,
    line,
    code: "invalid-field",
    fact: `${column} is ${issue.received}`,
    mend: issue.kind === "schema" && issue.expected !== null ? `give ${issue.expected}` : `give ${issue.message}`,
  };
}

/** Records of a CSV text with the line each starts on; empty lines are skipped. */
export function csvRecords(text: string): {fields: string[]; line: number}[] {
  if (!text.includes('"')) return plainRecords(text);
  const records: {fields: string[]; line: number}[] = [];
  let line = 1;
  for (const m of text.matchAll(/(?:[^"\n]|"[^"]*")*(?:\n|$)/g)) {
    const record = m[0].replace(/\r?\n$/, "");
    if (record !== "") records.push({fields: quotedFields(record), line});
    line += m[0].split("\n").length - 1;
  }
  return records;
}

function plainRecords(text: string): {fields: string[]; line: number}[] {
  return text.split(/\r?\n/).flatMap((record, i) => (record === "" ? [] : [{fields: record.split(","), line: i + 1}]));
}

function quotedFields(record: string): string[] {
  return [...record.matchAll(/(?:^|,)((?:[^",]|"[^"]*")*)/g)].map((m) => m[1]!.replace(/^"([\s\S]*)"$/, "$1").replace(/""/g, '"'));
}
