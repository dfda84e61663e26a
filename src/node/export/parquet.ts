import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer, type ColumnSource} from "hyparquet-writer";
import {elementsOf} from "./parquet-schema.js";
import type {ExportTable} from "./table.js";

/** Parquet with nullable, typed columns; lists and records as Parquet's own; table and column descriptions in the file's metadata. */
export function toParquet(table: ExportTable): Uint8Array {
  const schema = [{name: "root", num_children: table.fields.length}, ...table.fields.flatMap(elementsOf)] as SchemaElement[];
  const columnData = table.fields.map(({name}): ColumnSource => ({name, data: table.rows.map((row) => row[name] ?? null)}));
  const fields = Object.fromEntries(table.fields.map((f) => [f.name, `${f.zh} ${f.en}`]));
  const kvMetadata = [
    {key: "title", value: `${table.zh} ${table.en}`},
    {key: "fields", value: JSON.stringify(fields)},
  ];
  return new Uint8Array(parquetWriteBuffer({schema, columnData, kvMetadata, createdBy: "duibiao"}));
}
