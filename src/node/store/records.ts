import type {PlanRecord} from "../../model/index.js";
import {readManifest} from "./manifest.js";
import {shardPath} from "./paths.js";
import {loadShard, recordOf} from "./shard.js";

/** The plans of a store as a corpus holds its own, by id. */
export async function recordsIn(store: string): Promise<PlanRecord[]> {
  const manifest = await readManifest(store);
  if (manifest === null) throw new Error(`${store}: there is no store here; make one with duibiao ingest DIR --store ${store}`);
  const records: PlanRecord[] = [];
  for (const {plan, shard, file} of manifest.documents.toSorted((a, b) => (a.plan.id < b.plan.id ? -1 : 1))) {
    const read = await loadShard(shardPath(store, shard));
    if (read === null) throw new Error(`${shardPath(store, shard)}: the reading of ${file} is gone or damaged; run the ingest once more`);
    records.push({...recordOf(read), plan});
  }
  return records;
}
