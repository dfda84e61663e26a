import {DEFINITIONS, tableOf, type Field, type Material, type TableName} from "../../corpus/tables/index.js";
import type {ExportTable} from "./table.js";

/** What an export is made of: the corpus and what was computed from it. */
export type ExportInput = Material;

/** These hold whole objects, which a file cannot. */
const IN_MEMORY: readonly TableName[] = ["values", "headlines"];
const NAMES = (Object.keys(DEFINITIONS) as TableName[]).filter((name) => !IN_MEMORY.includes(name));

/**
 * The tables of a corpus as `duibiao/tables` defines them, all or those named, in a fixed order; rows in the corpus's own order.
 *
 * @example exportTables(exportInput(corpus), ["plans"]).map((t) => t.name) // ["plans"]
 */
export function exportTables(input: ExportInput, only: readonly string[] = NAMES): ExportTable[] {
  return NAMES.filter((name) => only.includes(name)).map((name) => {
    const {fields, rows, ...rest} = tableOf(input, name);
    return {...rest, fields, references: referencesOf(fields), rows: rows as ExportTable["rows"]};
  });
}

function referencesOf(fields: readonly Field[]): ExportTable["references"] {
  return fields.flatMap(({name, to}) => {
    const [table, key] = to?.split(".") ?? [];
    return table && key ? [{field: name, table, key}] : [];
  });
}
