/** The Parquet files of a store: one a table and province, each written whole, and only where its documents changed. */
import {mkdir, readdir, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {groupBy} from "../../model/group.js";
import {exportTables} from "../export/index.js";
import {toParquet} from "../export/formats.js";
import {writeAtomically} from "../atomic.js";
import {sha256} from "../sha256.js";
import {JUDGED, PARTED, tablesOf} from "./rows.js";
import {loadShard, type Reference, type Shard} from "./shard.js";

/** A document as a part needs it. */
export interface PartDocument {
  readonly plan: string;
  readonly region: string;
  readonly shard: string;
}

/** The first two digits of a code: the province, 00 for the nation, 99 where the region is not known. */
export const provinceOf = (region: string): string => region.slice(0, 2);

export const shardPath = (store: string, shard: string): string => join(store, "shards", shard.slice(0, 2), `${shard}.json.gz`);
export const partPath = (store: string, table: string, province: string): string =>
  join(store, table, `province=${province}`, "part.parquet");

/**
 * Writes the parts whose documents are not those of `before`; gives the hash of each. Parts without documents go, and with any change
 * all that was judged: a verdict must not stand beside documents that it was not given on.
 */
export async function writeParts(
  store: string,
  documents: readonly PartDocument[],
  before: Readonly<Record<string, string>>,
  reference: Reference,
  version: string,
): Promise<Record<string, string>> {
  const provinces = groupBy(documents, (d) => provinceOf(d.region));
  const hashes: Record<string, string> = {};
  for (const [province, own] of [...provinces].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = own.toSorted((a, b) => (a.region + a.plan < b.region + b.plan ? -1 : 1));
    const hash = sha256(`${version} ${sorted.map((d) => d.shard).join(" ")}`).slice(0, 16);
    if (before[province] !== hash) await writePart(store, province, sorted, reference);
    hashes[province] = hash;
  }
  await removeOthers(store, new Set(provinces.keys()));
  if (JSON.stringify(hashes) !== JSON.stringify(before)) await removeJudged(store);
  return hashes;
}

async function writePart(store: string, province: string, documents: readonly PartDocument[], reference: Reference): Promise<void> {
  const shards: Shard[] = [];
  for (const {shard} of documents) {
    const read = await loadShard(shardPath(store, shard));
    if (read) shards.push(read);
  }
  for (const table of tablesOf(shards, reference)) {
    const rows = "indicator" in (table.rows[0] ?? {}) ? table.rows.toSorted(byIndicator) : table.rows;
    const path = partPath(store, table.name, province);
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, toParquet({...table, rows}));
  }
}

/** Rows of one indicator stand together, so that a question about it reads few row groups; ties keep their order. */
function byIndicator(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number {
  const [x, y] = [a, b].map(({indicator}) => (typeof indicator === "string" ? indicator : "~")) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

async function removeOthers(store: string, provinces: ReadonlySet<string>): Promise<void> {
  for (const table of PARTED)
    for (const name of await readdir(join(store, table)).catch(() => []))
      if (!provinces.has(name.replace("province=", ""))) await rm(join(store, table, name), {recursive: true, force: true});
}

async function removeJudged(store: string): Promise<void> {
  for (const table of JUDGED) await rm(join(store, table), {recursive: true, force: true});
}

/** The tables that do not grow with the documents: divisions, catalogue, denominators. */
export async function writeReference(store: string, reference: Reference): Promise<void> {
  const input = {data: {...reference, observations: [], plans: []}, metrics: [], mentions: []};
  for (const table of exportTables(input, ["regions", "indicators", "measures", "populations"]))
    await writeAtomically(join(store, `${table.name}.parquet`), toParquet(table));
}
