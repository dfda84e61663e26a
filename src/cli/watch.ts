import {closeSync, constants, openSync, statSync, writeSync} from "node:fs";
import process from "node:process";
import {Worker} from "node:worker_threads";
import {beyond, limitsFrom, type Limits} from "../formats/limits.js";
import {messageLines} from "./printable.js";
import type {Told, Work} from "./work.js";

/** Milliseconds between two looks at the memory. */
const PAUSE = 200;

/** Megabytes for commands that read a whole corpus. */
const HEAP = 4096;

/**
 * Runs a command in a thread of its own and holds it, from opening a document on, to the limits of time and memory. Beyond them it
 * ends with a line that names the document and the limit, and exit code 2.
 */
export async function watch(thread: URL): Promise<void> {
  let document: string | null = null;
  let late: NodeJS.Timeout | undefined;
  const end = (message: string, code = 2): never => {
    for (const line of messageLines(message)) process.stderr.write(`${line}\n`);
    if (document !== null) release(document);
    return process.exit(code);
  };
  const limits = readLimits(end);
  const refuse = (limit: keyof Limits) => (): never => end(`${document ?? "duibiao"}: ${beyond(limit, limits).message}`);
  const data: Work = {args: process.argv.slice(2), terminal: process.stdout.isTTY};
  const worker = new Worker(thread, {
    workerData: data,
    stdin: true,
    resourceLimits: {maxOldGenerationSizeMb: Math.max(limits.memory, HEAP)},
  });
  const look = setInterval(() => {
    if (document !== null && process.memoryUsage.rss() > limits.memory * 2 ** 20) refuse("memory")();
  }, PAUSE);
  worker.on("message", (told: Told) => {
    if ("code" in told) process.exitCode = told.code;
    else if ("asks" in told) process.stdin.pipe(worker.stdin!);
    else {
      document = told.reading;
      clearTimeout(late);
      late = setTimeout(refuse("seconds"), limits.seconds * 1000);
    }
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse("memory")();
    end(`duibiao: this is a fault of duibiao itself (${error.message.split("\n")[0]}); report it with the file`, 3);
  });
  await new Promise((done) => worker.once("exit", done));
  clearInterval(look);
  clearTimeout(late);
  process.stdin.destroy();
}

/** A process does not end while a thread of it waits at a pipe: a sign put into it lets the thread go. */
function release(path: string): void {
  if (!statSync(path, {throwIfNoEntry: false})?.isFIFO()) return;
  try {
    const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    writeSync(pipe, "\n");
    closeSync(pipe);
  } catch {
    // Nobody waits there.
  }
}

function readLimits(end: (message: string) => never): Limits {
  try {
    return limitsFrom(process.env["DUIBIAO_LIMITS"]);
  } catch (error) {
    return end((error as Error).message);
  }
}
