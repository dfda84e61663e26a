import process from "node:process";
import {createInterface} from "node:readline";
import {parentPort, workerData} from "node:worker_threads";
import {main} from "./main.js";
import {printable} from "./printable.js";

/** What the thread that works is given. */
export interface Work {
  readonly args: readonly string[];
  /** The output is a terminal, which gets no command that a document holds; else bytes go on as they are. */
  readonly terminal: boolean;
}

/** What it tells the thread that watches. */
export type Told = {readonly code: number} | {readonly reading: string} | {readonly asks: true};

/** Runs one command and tells how it ended; alone where nobody watches. */
export async function work(): Promise<void> {
  const {args, terminal} = (workerData as Work | null) ?? {args: process.argv.slice(2), terminal: process.stdout.isTTY};
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  const tell = (told: Told): void => parentPort?.postMessage(told);
  const code = await main(args, {
    out: (text) => void process.stdout.write(terminal ? printable(text) : text),
    err: (line) => void process.stderr.write(`${line}\n`),
    cwd: process.cwd(),
    reading: (file) => tell({reading: file}),
    answers: {
      [Symbol.asyncIterator]: () => {
        tell({asks: true});
        return createInterface({input: process.stdin, terminal: false})[Symbol.asyncIterator]();
      },
    },
  });
  process.exitCode = code;
  tell({code});
}
