import {clauseSentences, parseVectors, type Vectors} from "../clauses/index.js";
import type {Corpus} from "../corpus/index.js";
import {InputError, type Effects} from "./command.js";
import {textOf} from "./read.js";

/** The sentences of plans that vectors can be made for, a JSON line each. */
export function sentenceLines(corpus: Corpus, ids: readonly string[]): string {
  const documents = ids.flatMap((id) => corpus.side(id).document ?? []);
  return documents
    .flatMap(clauseSentences)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

/** The vectors of a file; what is wrong in it is bad input. */
export async function vectorsOf(file: string | undefined, effects: Effects): Promise<Vectors | undefined> {
  if (file === undefined) return undefined;
  const text = await textOf(file, effects);
  try {
    return parseVectors(text);
  } catch (error) {
    throw new InputError(`align: --vectors ${file}: ${(error as Error).message}`);
  }
}
