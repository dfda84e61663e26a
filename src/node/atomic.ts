import {randomBytes} from "node:crypto";
import {chmod, mkdir, open, readdir, realpath, rename, rm, stat} from "node:fs/promises";
import {dirname, join} from "node:path";
import {makeFolder} from "./make-folder.js";

/**
 * Writes a file whole or not at all: a reader sees the old bytes or the new ones, never a part, and after a power cut too. A link
 * keeps standing and what it points to is replaced; rights stay as they were; a device or a pipe is written to as it is.
 *
 * @example await writeAtomically(dir + "/a.txt", "甲") // undefined
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(ifMissing(path));
  const before = await stat(target).catch(ifMissing(null));
  if (before !== null && !before.isFile()) return writeWhole(target, content, "w");
  const next = temporary(target);
  try {
    await writeWhole(next, content);
    if (before !== null) await chmod(next, before.mode);
    await rename(next, target);
  } catch (error) {
    await rm(next, {force: true});
    throw named(error, path);
  }
  await syncFolder(dirname(target));
}

/**
 * Makes a folder with all its files appear at once; `folder` must not exist yet.
 *
 * @example await createFolderAtomically(dir + "/new", {"a.txt": "甲"}) // undefined
 */
export async function createFolderAtomically(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const next = temporary(join(dirname(folder), "."));
  try {
    await mkdir(next);
    for (const [name, content] of Object.entries(files)) {
      await makeFolder(dirname(join(next, name)));
      await writeWhole(join(next, name), content);
    }
    await syncFolder(next);
    await rename(next, folder);
  } catch (error) {
    await rm(next, {recursive: true, force: true});
    throw named(error, folder);
  }
  await syncFolder(dirname(folder));
}

/** What `writeAtomically` and `createFolderAtomically` leave behind when they are killed. */
const LEFT = /\.[0-9a-f]{8}\.tmp$/;
/** Milliseconds after which nobody writes there any more. */
const STALE = 3_600_000;

/** Unfinished files in a folder that a killed process left there more than an hour ago. */
export async function leftovers(folder: string, now = Date.now()): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => LEFT.test(name));
  const paths = names.map((name) => join(folder, name));
  const ages = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (s) => now - s.mtimeMs,
        () => 0,
      ),
    ),
  );
  return paths.filter((_, i) => ages[i]! > STALE);
}

/** Takes such files away. */
export async function sweep(folder: string): Promise<void> {
  for (const path of await leftovers(folder)) await rm(path, {recursive: true, force: true});
}

const temporary = (path: string): string => `${path}${path.endsWith(".") ? "" : "."}${randomBytes(4).toString("hex")}.tmp`;

async function writeWhole(path: string, content: string | Uint8Array, flag = "wx"): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.writeFile(content);
    await file.sync().catch(ifNone);
  } finally {
    await file.close();
  }
}

/** So that the new name outlives a power cut; some systems open no folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(ifNone);
  await handle?.close();
}

const NO_SYNC = ["EINVAL", "ENOTSUP", "EPERM", "EISDIR", "EBADF"];

/** Pipes and folders of some systems know no sync. */
function ifNone(error: NodeJS.ErrnoException): void {
  if (!NO_SYNC.includes(error.code ?? "")) throw error;
}

const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };

/** The person asked for this file, not for the unfinished one beside it. */
function named(error: unknown, path: string): unknown {
  if (error instanceof Error && "path" in error) error.path = path;
  return error;
}
