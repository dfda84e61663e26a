import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {faultLine} from "../../src/node/faults.js";
import {readData} from "../../src/node/files.js";
import {validate} from "../../src/node/validate.js";

/** The fault lines of a copy of `data/` after one file of it was changed. */
export async function faultsAfter(file: string, change: (text: string) => string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "duibiao-"));
  const data = join(folder, "data");
  try {
    await cp("data", data, {recursive: true});
    const before = await readFile(join(data, file), "utf8").catch(() => "");
    const after = change(before);
    if (after === before) throw new Error(`corpus-folder: the change left ${file} as it was`);
    await writeFile(join(data, file), after);
    return validate(await readData(data)).map(faultLine);
  } finally {
    await rm(folder, {recursive: true});
  }
}
