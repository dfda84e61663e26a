import {existsSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";

/** The corpus that comes with the package. */
export const packagedData = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * The folder of the corpus: the nearest `data/` with `plans/` from `cwd` upward, else the one that comes with the package.
 *
 * @example dataFolder(".").endsWith("data") // true
 */
export function dataFolder(cwd: string): string {
  for (let here = resolve(cwd); ; here = dirname(here)) {
    const data = join(here, "data");
    if (existsSync(join(data, "plans"))) return data;
    if (dirname(here) === here) return packagedData;
  }
}
