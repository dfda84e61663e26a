import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {MeasureMention, PlanRecord} from "../../model/index.js";
import {readManifest, type Entry} from "./manifest.js";
import {FLAT, JUDGED, PARTED} from "./names.js";
import {shardPath} from "./paths.js";
import {loadShard, recordOf} from "./shard.js";

const byId = (documents: readonly Entry[]): readonly Entry[] => documents.toSorted((a, b) => (a.plan.id < b.plan.id ? -1 : 1));

/** A plan of a store as a corpus holds its own, and the clauses that name a measure. */
export interface Held {
  readonly record: PlanRecord;
  readonly mentions: readonly MeasureMention[];
}

/** The plans of a store one after another, by id or in an order of one's own. */
export async function* plansIn(store: string, order: (documents: readonly Entry[]) => readonly Entry[] = byId): AsyncGenerator<Held> {
  const manifest = await readManifest(store);
  if (manifest === null) throw new Error(`${store}: there is no store here; make one with duibiao ingest DIR --store ${store}`);
  for (const {plan, shard, file} of order(manifest.documents)) {
    const read = await loadShard(shardPath(store, shard));
    if (read === null) throw new Error(`${shardPath(store, shard)}: the reading of ${file} is gone or damaged; run the ingest once more`);
    yield {record: {...recordOf(read), plan}, mentions: read.mentions};
  }
}

/** The Parquet files of a store by their paths in it: those of a table and province, and those that stand once. */
export function parquetIn(store: string): string[] {
  const parted = [...PARTED, ...JUDGED].flatMap((table) => {
    const folder = join(store, table);
    return existsSync(folder)
      ? readdirSync(folder)
          .toSorted()
          .map((part) => `${table}/${part}/part.parquet`)
      : [];
  });
  return [...parted, ...FLAT.map((table) => `${table}.parquet`)].filter((file) => existsSync(join(store, file)));
}
