import {randomBytes} from "node:crypto";
import {mkdir, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Writes a file whole or not at all: a reader sees the old bytes or the new ones, never a part. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const next = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(next, content);
    await rename(next, path);
  } catch (error) {
    await rm(next, {force: true});
    throw error;
  }
}

/** Makes a folder with all its files appear at once; `folder` must not exist yet. */
export async function createFolderAtomically(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const next = join(dirname(folder), `.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await mkdir(next, {recursive: true});
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(next, name)), {recursive: true});
      await writeFile(join(next, name), content);
    }
    await rename(next, folder);
  } catch (error) {
    await rm(next, {recursive: true, force: true});
    throw error;
  }
}
