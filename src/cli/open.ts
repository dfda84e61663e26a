import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Corpus} from "../corpus/index.js";
import {CorpusError, dataFolder, loadCorpus} from "../node/index.js";
import {InputError, type Effects} from "./command.js";

/** The corpus that a command works on, from its folder upward; faults in it are the user's to mend, one a line. */
export async function openCorpus({cwd}: Pick<Effects, "cwd">): Promise<Corpus> {
  const dir = dataFolder(cwd);
  if (!existsSync(join(dir, "plans"))) throw new InputError(`${dir}: there is no corpus here; run this where data/plans is`);
  return loadCorpus(dir).catch((error: unknown) => {
    throw error instanceof CorpusError ? new InputError(error.message) : error;
  });
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
