import {loadData} from "../load.js";
import type {Reference} from "./shard.js";

const references = new Map<string, Promise<Reference>>();

/** The catalogue, regions and populations of a folder, read once a process. */
export function referenceIn(dir: string): Promise<Reference> {
  const known = references.get(dir) ?? loadData(dir);
  references.set(dir, known);
  return known;
}
