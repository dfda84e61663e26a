import {open, readFile, rm, stat} from "node:fs/promises";
import {hostname} from "node:os";
import process from "node:process";
import {setTimeout as sleep} from "node:timers/promises";

/** Milliseconds between two tries, at most. */
const PAUSE = 25;
/** Milliseconds after which somebody must look. */
const PATIENCE = 20_000;
/** Milliseconds after which a lock without a name is one of a killed process. */
const NAMELESS = 5000;

/**
 * Runs `work` while nobody else, in this or another process, does so for the same file: `<file>.lock` stands meanwhile. A lock whose
 * process is gone is taken away.
 *
 * @throws where the lock is held for twenty seconds: names it and its process.
 *
 * @example await whileLocked(dir + "/log", async () => 4) // 4
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
  const handle = await open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(`${process.pid}@${hostname()}`);
  } catch (error) {
    await rm(path, {force: true});
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

/** A lock of a file that nobody holds any more: its process has ended, or was killed before it wrote its name. */
export async function isLeftLock(lock: string): Promise<boolean> {
  const holder = await heldBy(lock);
  if (holder !== "") return isDead(holder);
  const there = await stat(lock).catch(() => null);
  return there !== null && Date.now() - there.mtimeMs > NAMELESS;
}

const heldBy = (lock: string): Promise<string> => readFile(lock, "utf8").catch(() => "");

/** Whether the process named is one of this machine that has ended. */
function isDead(holder: string): boolean {
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
  const breaker = `${lock}.break`;
  if (!(await isLeftLock(lock))) return;
  if (!(await made(breaker))) {
    if (await isLeftLock(breaker)) await rm(breaker, {force: true});
    return;
  }
  try {
    if (await isLeftLock(lock)) await rm(lock, {force: true});
  } finally {
    await rm(breaker, {force: true});
  }
}
