import {existsSync} from "node:fs";
import {dirname, join, resolve, sep} from "node:path";
import type {Corpus} from "../corpus/index.js";
import {dataFolder, packagedData} from "../node/folder.js";
import {InputError, type Effects} from "./command.js";

type Where = Pick<Effects, "cwd" | "data">;

/** The folders that a command works on: those given with --data, else the nearest `data/` from its own folder upward. */
export function foldersOf({cwd, data = []}: Where): readonly string[] {
  const dirs = data.length === 0 ? [dataFolder(cwd)] : data.map((dir) => resolve(cwd, dir));
  const none = dirs.find((dir) => !existsSync(join(dir, "plans")));
  if (none === undefined) return dirs;
  throw new InputError(
    `${none}: there is no corpus here; give a folder that has plans/ with --data, or make one with \`duibiao init ${none}\``,
  );
}

/** The folder that what belongs to all of them is looked for in: the last one given. */
export const homeOf = (where: Where): string => foldersOf(where).at(-1)!;

/** The folder that a command writes to; never that of an installed package, which the next install replaces. */
export function ownHomeOf(where: Where): string {
  const home = homeOf(where);
  if (home === packagedData && !isBelow(resolve(where.cwd), dirname(packagedData)))
    throw new InputError(
      `${where.cwd}: there is no corpus of your own here, and the package's is not written to; make one with \`duibiao init data\``,
    );
  return home;
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/** The corpus that a command works on, for which all rooms are loaded; faults in it are the user's to mend, one a line. */
export async function openCorpus(where: Where): Promise<Corpus> {
  const {loadCorpus} = await import("../node/load.js");
  return loadCorpus(foldersOf(where));
}

/** Runs a look-up in the corpus; a wrong id becomes wrong usage, with the corpus's own line. */
export function asked<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("corpus: ")) throw new InputError(error.message);
    throw error;
  }
}
