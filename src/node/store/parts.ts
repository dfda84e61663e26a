/** The Parquet files of a store: one a table and province, each written whole, and only where its documents changed. */
import {mkdir, readdir, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {groupBy} from "../../model/group.js";
import type {Plan} from "../../model/index.js";
import {exportTables, type ExportTable} from "../export/index.js";
import {toParquet} from "../export/formats.js";
import {writeAtomically} from "../atomic.js";
import type {Job} from "./pool.js";
import {referenceIn} from "./reference.js";
import {JUDGED, PARTED} from "./names.js";
import {tablesOf} from "./rows.js";
import {loadShard, type Reference, type Shard} from "./shard.js";

/** The first two digits of a code: the province, 00 for the nation, 99 where the region is not known. */
export const provinceOf = (region: string): string => region.slice(0, 2);

export const shardPath = (store: string, shard: string): string => join(store, "shards", shard.slice(0, 2), `${shard}.json.gz`);
export const partPath = (store: string, table: string, province: string): string =>
  join(store, table, `province=${province}`, "part.parquet");

/** The documents of each province, in the order of their rows. */
export function provincesOf<T extends {readonly plan: Pick<Plan, "id" | "region">}>(documents: readonly T[]): ReadonlyMap<string, T[]> {
  const ordered = documents.toSorted((a, b) => (a.plan.region + a.plan.id < b.plan.region + b.plan.id ? -1 : 1));
  return new Map([...groupBy(ordered, (d) => provinceOf(d.plan.region))].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

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

export const writing: Job<Part, void> = {module: "./parts.js", work: writePart};

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

/** Parts of provinces that have no document any more. */
export async function removeOthers(store: string, provinces: ReadonlySet<string>): Promise<void> {
  for (const table of [...PARTED, ...JUDGED])
    for (const name of await readdir(join(store, table)).catch(() => []))
      if (!provinces.has(name.replace("province=", ""))) await rm(join(store, table, name), {recursive: true, force: true});
}

/** All tables of what was judged: a verdict must not stand beside documents that it was not given on. */
export async function removeJudged(store: string): Promise<void> {
  for (const table of JUDGED) await rm(join(store, table), {recursive: true, force: true});
}

/** The tables that do not grow with the documents: divisions, catalogue, denominators. */
export async function writeReference(store: string, reference: Reference): Promise<void> {
  const input = {data: {...reference, observations: [], plans: []}, metrics: [], mentions: []};
  for (const table of exportTables(input, ["regions", "indicators", "measures", "populations"]))
    await writeAtomically(join(store, `${table.name}.parquet`), toParquet(table));
}
