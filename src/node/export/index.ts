import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {writeAtomically} from "../atomic.js";
import {makeFolder} from "../make-folder.js";
import {dataPackage, dictionary, LICENCE, type Format} from "./describe.js";
import {toCsv, toJson, toXlsx} from "./formats.js";
import {toParquet} from "./parquet.js";
import {questions} from "./questions.js";
import {readme} from "./readme.js";
import {exportTables, type ExportInput} from "./tables.js";

export {exportInput} from "./input.js";
export {exportTables, type ExportInput} from "./tables.js";
export {LICENCE_NAME} from "./describe.js";
export type {ExportTable, Field} from "./table.js";
export type {Format} from "./describe.js";

/** All formats, in the order of the help. */
export const FORMATS: readonly Format[] = ["csv", "json", "parquet", "xlsx"];

/** What to export, and in which formats. */
export interface ExportOptions {
  readonly formats: readonly Format[];
  /** Put a byte order mark before CSV, for spreadsheets. */
  readonly bom?: boolean;
  /** Names of the tables to write; all where it is left out. */
  readonly only?: readonly string[];
}

/**
 * The whole corpus as a data package: file names with their bytes. The same corpus gives the same bytes, whenever and wherever.
 * The descriptor comes last, so that a package with a descriptor is complete.
 *
 * @example [...exportFiles(exportInput(corpus), {formats: ["csv"], only: ["plans"]}).keys()] // ["plans.csv", "DICTIONARY.md", "LICENSE", "README.md", "datapackage.json"]
 */
export function exportFiles(input: ExportInput, {formats, bom, only}: ExportOptions): Map<string, string | Uint8Array> {
  const tables = exportTables(input, only);
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    if (formats.includes("csv")) files.set(`${table.name}.csv`, toCsv(table, bom));
    if (formats.includes("json")) files.set(`${table.name}.json`, toJson(table));
    if (formats.includes("parquet")) files.set(`${table.name}.parquet`, toParquet(table));
  }
  if (formats.includes("xlsx")) files.set("duibiao.xlsx", toXlsx(tables));
  files.set("DICTIONARY.md", dictionary(tables));
  files.set("LICENSE", LICENCE);
  files.set("README.md", readme(formats));
  if (formats.includes("parquet")) for (const [name, sql] of questions()) files.set(name, sql);
  files.set("datapackage.json", dataPackage(tables, formats, files, {version: version(), sources: sourcesOf(input.data)}));
  return files;
}

/** Release of this program. */
const version = (): string => (createRequire(import.meta.url)("../../../package.json") as {version: string}).version;

/** The plans, and the surveys that the denominators are from; the same once. */
function sourcesOf({plans, populations}: ExportInput["data"]): {title: string; path?: string}[] {
  const documents = plans.map(({plan}) => ({title: plan.title, ...(/^https?:/.test(plan.origin) ? {path: plan.origin} : {})}));
  const surveys = [...new Set(populations.map((p) => p.source))].map((title) => ({title}));
  return [...documents, ...surveys];
}

/**
 * Writes the data package into a folder, which is made where absent; each file appears whole, the descriptor last.
 *
 * @example await writeExport(dir + "/package", new Map([["plans.csv", "id"]])) // undefined
 */
export async function writeExport(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of files) {
    await makeFolder(dirname(join(folder, name)));
    await writeAtomically(join(folder, name), content);
  }
}
