import {readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {JUDGED, PARTED} from "./names.js";

/** Takes away the shards below a folder that nothing names any more. */
export async function removeUnused(root: string, used: ReadonlySet<string>): Promise<void> {
  for (const folder of await readdir(root).catch(() => []))
    for (const file of await readdir(join(root, folder)))
      if (!used.has(file.replace(".json.gz", ""))) await rm(join(root, folder, file), {force: true});
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
