import {readManifest, type Entry} from "./manifest.js";

/** The document of a store that is meant, by the id of its plan or by its path below the folder taken in; null where there is none. */
export async function entryIn(store: string, plan: string): Promise<Entry | null> {
  const manifest = await readManifest(store);
  return manifest?.documents.find((d) => d.plan.id === plan || d.file === plan) ?? null;
}
