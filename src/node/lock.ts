import {open, readFile, rm} from "node:fs/promises";
import {hostname} from "node:os";
import process from "node:process";
import {setTimeout as sleep} from "node:timers/promises";

/** Milliseconds between two tries, at most. */
const PAUSE = 25;
/** Milliseconds after which somebody must look. */
const PATIENCE = 20_000;

/**
 * Runs `work` while nobody else, in this or another process, does so for the same file: `<file>.lock` stands meanwhile. A lock whose
 * process is gone is taken away.
 *
 * @throws where the lock is held for twenty seconds: names it and its process.
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  for (const end = Date.now() + PATIENCE; !(await made(lock)); await sleep(Math.random() * PAUSE)) {
    await breakDead(lock);
    if (Date.now() > end)
      throw new Error(
        `${lock}: held by ${await heldBy(lock)} for ${PATIENCE / 1000} s; wait until that duibiao ends, or ask \`duibiao doctor\``,
      );
  }
  try {
    return await work();
  } finally {
    await rm(lock, {force: true});
  }
}

/** True where the file was not there and now names this process. */
async function made(path: string): Promise<boolean> {
  try {
    const handle = await open(path, "wx");
    await handle.writeFile(`${process.pid}@${hostname()}`).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** A lock of a file that nobody holds any more: its process has ended. */
export const isLeftLock = async (lock: string): Promise<boolean> => dead(await heldBy(lock));

const heldBy = (lock: string): Promise<string> => readFile(lock, "utf8").catch(() => "");

/** Whether the process named is one of this machine that has ended. */
function dead(holder: string): boolean {
  const [pid, host] = holder.split("@");
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** One at a time, so that nobody takes away the lock of who came next. */
async function breakDead(lock: string): Promise<void> {
  if (!dead(await heldBy(lock)) || !(await made(`${lock}.break`))) return;
  try {
    if (dead(await heldBy(lock))) await rm(lock, {force: true});
  } finally {
    await rm(`${lock}.break`, {force: true});
  }
}
