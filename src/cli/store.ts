import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {InputError, type Effects} from "./command.js";

/** Where documents were taken in, unless told: `store/` in the folder of the call. */
export const storeOf = (named: string | undefined, {cwd}: Pick<Effects, "cwd">): string => resolve(cwd, named ?? "store");

/** The folder of a store that must be there. */
export function namedStore(named: string, effects: Pick<Effects, "cwd">): string {
  const store = storeOf(named, effects);
  if (existsSync(join(store, "manifest.json"))) return store;
  throw new InputError(`${named}: there is no store here; make one with duibiao ingest DIR --store ${named}`);
}

/** The number of workers asked for; undefined leaves it to the machine. */
export function jobsOf(command: string, jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (!/^\d{1,3}$/.test(jobs))
    throw new InputError(`duibiao ${command}: --jobs ${jobs} is no number of workers; give one such as 4, or 0 for none`);
  return Number(jobs);
}
