import {join} from "node:path";
import {writeAtomically} from "../atomic.js";
import {makeFolder} from "../make-folder.js";
import {dataPackage, dictionary, LICENCE, type Format} from "./describe.js";
import {toCsv, toJson, toParquet, toXlsx} from "./formats.js";
import {exportTables, type ExportInput} from "./tables.js";

export {exportInput} from "./input.js";
export {exportTables, type ExportInput} from "./tables.js";
export {LICENCE_NAME} from "./describe.js";
export type {ExportTable, Field} from "./table.js";
export type {Format} from "./describe.js";

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = ["csv", "json", "parquet", "xlsx"];

export interface ExportOptions {
  readonly formats: readonly Format[];
  /** Put a byte order mark before CSV, for spreadsheets. */
  readonly bom?: boolean;
}

/**
 * The whole corpus as a data package: file names with their bytes. The same corpus gives the same bytes, whenever and wherever.
 * The descriptor comes last, so that a package with a descriptor is complete.
 */
export function exportFiles(input: ExportInput, {formats, bom}: ExportOptions): Map<string, string | Uint8Array> {
  const tables = exportTables(input);
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    if (formats.includes("csv")) files.set(`${table.name}.csv`, toCsv(table, bom));
    if (formats.includes("json")) files.set(`${table.name}.json`, toJson(table));
    if (formats.includes("parquet")) files.set(`${table.name}.parquet`, toParquet(table));
  }
  if (formats.includes("xlsx")) files.set("duibiao.xlsx", toXlsx(tables));
  files.set("DICTIONARY.md", dictionary(tables));
  files.set("LICENSE", LICENCE);
  files.set("datapackage.json", dataPackage(tables, formats));
  return files;
}

/** Writes the data package into a folder, which is made where absent; each file appears whole, the descriptor last. */
export async function writeExport(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await makeFolder(folder);
  for (const [name, content] of files) await writeAtomically(join(folder, name), content);
}
