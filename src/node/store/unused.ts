import {readdir, rm} from "node:fs/promises";
import {join} from "node:path";

/** Takes away the shards below a folder that nothing names any more. */
export async function removeUnused(root: string, used: ReadonlySet<string>): Promise<void> {
  for (const folder of await readdir(root).catch(() => []))
    for (const file of await readdir(join(root, folder)))
      if (!used.has(file.replace(".json.gz", ""))) await rm(join(root, folder, file), {force: true});
}
