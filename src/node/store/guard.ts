/** Holds a worker's process to the limits of time and memory: who reads cannot look up, so a thread beside does. */
import process from "node:process";
import {isMainThread, parentPort, Worker, workerData} from "node:worker_threads";
import type {Limits} from "../../formats/index.js";

/** Milliseconds between two looks. */
const PAUSE = 100;

interface Watched {
  /** When the document was begun, in milliseconds; 0 between two. */
  readonly begun: BigInt64Array;
  readonly limits: Pick<Limits, "seconds" | "memory">;
}

let begun: BigInt64Array | null = null;

/** From now on this process has the time and the memory of one document, or is ended; until what is given back is called. */
export async function guard({seconds, memory}: Limits): Promise<() => void> {
  const clock = (begun ??= await watched({seconds, memory}));
  Atomics.store(clock, 0, BigInt(Date.now()));
  return () => void Atomics.store(clock, 0, 0n);
}

/** Starts the thread; it watches before the first document is opened, for a thread is not loaded while this one works. */
async function watched(limits: Watched["limits"]): Promise<BigInt64Array> {
  const data: Watched = {begun: new BigInt64Array(new SharedArrayBuffer(8)), limits};
  const thread = new Worker(new URL(import.meta.url), {workerData: data});
  thread.unref();
  await new Promise((up) => thread.once("message", up));
  return data.begun;
}

if (!isMainThread && isWatched(workerData)) {
  const {begun: clock, limits} = workerData;
  setInterval(() => {
    const since = Number(Atomics.load(clock, 0));
    if (since === 0) return;
    if (Date.now() - since > limits.seconds * 1000 || process.memoryUsage.rss() > limits.memory * 2 ** 20)
      process.kill(process.pid, "SIGKILL");
  }, PAUSE);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage("watching");
}

function isWatched(data: unknown): data is Watched {
  return typeof data === "object" && data !== null && "begun" in data && "limits" in data;
}
