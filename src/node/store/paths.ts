/** Where things lie in a store. */
import {group} from "d3-array";
import {join} from "node:path";
import type {Plan} from "../../model/index.js";

/** The first two digits of a code: the province, 00 for the nation, 99 where the region is not known. */
const provinceOf = (region: string): string => region.slice(0, 2);

export const shardPath = (store: string, shard: string): string => join(store, "shards", shard.slice(0, 2), `${shard}.json.gz`);
export const judgedPath = (store: string, key: string): string => join(store, "judged", key.slice(0, 2), `${key}.json.gz`);
export const partPath = (store: string, table: string, province: string): string =>
  join(store, table, `province=${province}`, "part.parquet");

/** The documents of each province, in the order of their rows. */
export function provincesOf<T extends {readonly plan: Pick<Plan, "id" | "region">}>(documents: readonly T[]): ReadonlyMap<string, T[]> {
  const ordered = documents.toSorted((a, b) => (a.plan.region + a.plan.id < b.plan.region + b.plan.id ? -1 : 1));
  return new Map([...group(ordered, (d) => provinceOf(d.plan.region))].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
