/** What a store holds: the documents it was made from, and the files written of them. The last file written of an ingest. */
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import * as v from "valibot";
import {Plan} from "../../model/index.js";
import {writeAtomically} from "../atomic.js";

const SCHEMA = 2;

const Entry = v.object({
  /** Path below the folder that was taken in. */
  file: v.string(),
  /** SHA-256 of the bytes. */
  sha256: v.string(),
  shard: v.string(),
  /** As read from the document, so that what hangs on the plans alone opens no shard. */
  plan: Plan,
  /** Id of the plan above it among these documents. */
  parent: v.nullable(v.string()),
  claims: v.number(),
});
export type Entry = v.InferOutput<typeof Entry>;

const Failure = v.object({file: v.string(), fact: v.string()});
export type Failure = v.InferOutput<typeof Failure>;

export const Manifest = v.object({
  schema: v.literal(SCHEMA),
  /** Folder that was taken in, as it was named. */
  source: v.string(),
  reading: v.string(),
  linking: v.string(),
  documents: v.array(Entry),
  failures: v.array(Failure),
  /** Hash of the shards behind the files of each province; one that is being written is left out. */
  parts: v.record(v.string(), v.string()),
});
export type Manifest = v.InferOutput<typeof Manifest>;

const pathIn = (store: string): string => join(store, "manifest.json");

/** The manifest of a store; null where nothing was taken in, or an ingest never came to its end. Throws where a newer version wrote it. */
export async function readManifest(store: string): Promise<Manifest | null> {
  const text = await readFile(pathIn(store), "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = v.safeParse(Manifest, json(text));
  if (parsed.success) return parsed.output;
  throw new Error(`${pathIn(store)}: not a manifest of this version; take the folder in again with a new --store`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One entry a line, so that two manifests can be compared. */
export async function writeManifest(store: string, manifest: Omit<Manifest, "schema">): Promise<void> {
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? "[]" : `[\n${list.map((x) => JSON.stringify(x)).join(",\n")}\n]`;
  const {source, reading, linking, documents, failures, parts} = manifest;
  const fields = [
    `"schema": ${SCHEMA}`,
    `"source": ${JSON.stringify(source)}`,
    `"reading": "${reading}"`,
    `"linking": "${linking}"`,
    `"documents": ${lines(documents)}`,
    `"failures": ${lines(failures)}`,
    `"parts": ${JSON.stringify(parts, null, 2)}`,
  ];
  await writeAtomically(pathIn(store), `{\n${fields.join(",\n")}\n}\n`);
}
