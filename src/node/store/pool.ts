/** Workers, each a process of its own, and work in bounded portions. */
import {fileURLToPath} from "node:url";
import {Tinypool} from "tinypool";

/** @param module path of the worker beside this file */
export const poolOf = (module: string, jobs: number): Tinypool =>
  new Tinypool({filename: fileURLToPath(new URL(module, import.meta.url)), minThreads: jobs, maxThreads: jobs, runtime: "child_process"});

/** At most `width` at a time, so that memory does not grow with the list; results in its order. */
export async function inTurn<T, R>(list: readonly T[], width: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let i = next++; i < list.length; i = next++) results[i] = await run(list[i]!);
  };
  await Promise.all(Array.from({length: Math.min(width, list.length)}, walk));
  return results;
}
