/** The Parquet files of a store: one a table and province, each written whole, and only where its documents changed. */
import {mkdir} from "node:fs/promises";
import {dirname, join} from "node:path";
import {toParquet} from "../export/parquet.js";
import type {ExportTable} from "../export/table.js";
import {exportTables} from "../export/tables.js";
import {writeAtomically} from "../atomic.js";
import {partPath, shardPath} from "./paths.js";
import {referenceIn} from "./reference.js";
import {tablesOf} from "./rows.js";
import {loadShard, type Reference, type Shard} from "./shard.js";

/** The files of one province. */
export interface Part {
  readonly store: string;
  readonly data: string;
  readonly province: string;
  /** Of its documents, in the order of the rows. */
  readonly shards: readonly string[];
}

/** Writes the files of one province. */
export default async function writePart({store, data, province, shards}: Part): Promise<void> {
  const read: Shard[] = [];
  for (const shard of shards) {
    const one = await loadShard(shardPath(store, shard));
    if (one === null) throw new Error(`${shardPath(store, shard)}: the reading is gone or damaged; run the ingest once more`);
    read.push(one);
  }
  for (const table of tablesOf(read, await referenceIn(data))) {
    const rows = "indicator" in (table.rows[0] ?? {}) ? table.rows.toSorted(byIndicator) : table.rows;
    await writeTable(store, province, {...table, rows});
  }
}

/** A table of one province, whole or not at all. */
export async function writeTable(store: string, province: string, table: ExportTable): Promise<void> {
  const path = partPath(store, table.name, province);
  await mkdir(dirname(path), {recursive: true});
  await writeAtomically(path, toParquet(table));
}

/** Rows of one indicator stand together, so that a question about it reads few row groups; ties keep their order. */
function byIndicator(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number {
  const [x, y] = [a, b].map(({indicator}) => (typeof indicator === "string" ? indicator : "~")) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The tables that do not grow with the documents: divisions, catalogue, denominators. */
export async function writeReference(store: string, reference: Reference): Promise<void> {
  const input = {data: {...reference, observations: [], plans: []}, metrics: [], mentions: []};
  for (const table of exportTables(input, ["regions", "indicators", "measures", "populations"]))
    await writeAtomically(join(store, `${table.name}.parquet`), toParquet(table));
}
