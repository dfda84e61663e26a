/** A folder of documents becomes a store: read by several workers, resumed where it was left, written whole or not at all. */
import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rm, stat} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join, sep} from "node:path";
import {parentPlanOf, withBasis} from "../../corpus/relations.js";
import {ancestorsOf} from "../../align/index.js";
import type {Given} from "../../intake/index.js";
import {groupBy} from "../../model/group.js";
import type {CorpusData, Plan} from "../../model/index.js";
import {loadData} from "../load.js";
import {whileLocked} from "../lock.js";
import {sha256} from "../sha256.js";
import {linkingVersion, readingVersion, shardKey} from "./keys.js";
import {readManifest, writeManifest, type Entry, type Failure, type Manifest} from "./manifest.js";
import {shardPath, writeParts, writeReference} from "./parts.js";
import {inTurn, poolOf} from "./pool.js";
import {loadShard} from "./shard.js";
import take, {type Taken, type Task} from "./worker.js";

export interface IngestOptions {
  /** Where the store is, or shall be. */
  readonly store: string;
  /** Folder of the catalogue, regions and populations. */
  readonly data: string;
  /** What is known of single files, by their path below the folder. */
  readonly given?: ReadonlyMap<string, Given>;
  /** Workers; as many as the machine has cores unless told, and none (all in this thread) for 0. */
  readonly jobs?: number;
  /** Told after each document. */
  readonly progress?: (done: number, of: number) => void;
}

/** What an ingest did. */
export interface Ingested {
  readonly documents: number;
  readonly claims: number;
  /** Read from their bytes, only linked anew, and as they were. */
  readonly read: number;
  readonly linked: number;
  readonly kept: number;
  readonly failures: readonly Failure[];
}

const FORMATS = /\.(?:txt|html?|mhtml?|xhtml|docx|pdf|xlsx|csv|md|rtf)$/i;

/** Files of a folder that may be documents, by path, always in the same order. */
export async function documentsIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, {recursive: true, withFileTypes: true});
  return all
    .filter((entry) => entry.isFile() && FORMATS.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .toSorted();
}

/**
 * Takes all documents of a folder into a store. What was taken in before, and is the same, is kept; after a kill it goes on where it
 * was. One document that cannot be read is listed and stops nothing.
 */
export async function ingest(folder: string, options: IngestOptions): Promise<Ingested> {
  const {store, data} = options;
  await mkdir(store, {recursive: true});
  return whileLocked(join(store, "ingest"), async () => {
    const reference = await loadData(data);
    const versions = {reading: readingVersion(reference), linking: linkingVersion(reference)};
    const before = await readManifest(store);
    const taken = await takeAll(folder, await documentsIn(folder), before, {...options, ...versions});
    const failures = taken.filter((t): t is Failure => "fact" in t);
    const read = distinct(taken.filter((t): t is Read => !("fact" in t)));
    const parents = await parentsOf(store, read, reference, before, versions);
    const documents = read.map(({file, sha256: hash, shard, plan, region, claims}): Entry => ({
      file,
      sha256: hash,
      shard,
      plan,
      region,
      parent: parents.get(plan) ?? null,
      claims,
    }));
    const version = `${versions.reading} ${versions.linking}`;
    const parts = await writeParts(store, documents, before?.parts ?? {}, reference, version);
    if (before?.linking !== versions.linking) await writeReference(store, reference);
    await writeManifest(store, {source: folder, ...versions, documents, failures, parts});
    await removeOldShards(store, new Set(documents.map((d) => d.shard)));
    const count = (how: Read["how"]): number => read.filter((t) => t.how === how).length;
    const claims = read.reduce((sum, t) => sum + t.claims, 0);
    return {documents: read.length, claims, read: count("read"), linked: count("linked"), kept: count("kept"), failures};
  });
}

type Read = Exclude<Taken, Failure>;

/** The same bytes under two names are one document. */
function distinct(taken: readonly Read[]): Read[] {
  return [...new Map(taken.toReversed().map((t) => [t.plan, t])).values()].toReversed();
}

async function takeAll(
  folder: string,
  files: readonly string[],
  before: Manifest | null,
  {store, data, given, jobs = availableParallelism(), progress, reading, linking}: IngestOptions & Pick<Task, "reading" | "linking">,
): Promise<Taken[]> {
  const known = new Map(before?.documents.map((d) => [d.file, d]));
  const same = before?.reading === reading && before.linking === linking;
  const pool = jobs > 0 ? poolOf("./worker.js", jobs) : null;
  let done = 0;
  const one = async (file: string): Promise<Taken> => {
    const task: Task = {store, source: folder, file, given: given?.get(file) ?? {}, data, reading, linking};
    const entry = known.get(file);
    const result =
      (same && entry ? await unchanged(entry, task) : null) ?? (await (pool ? (pool.run(task) as Promise<Taken>) : take(task)));
    progress?.(++done, files.length);
    return result;
  };
  try {
    return await inTurn(files, Math.max(1, jobs * 2), one);
  } finally {
    await pool?.destroy();
  }
}

/** The entry of a document whose bytes and shard are as they were, without opening the shard. */
async function unchanged(entry: Entry, {source, file, given, reading, store}: Task): Promise<Taken | null> {
  const bytes = await readFile(join(source, file));
  if (sha256(bytes) !== entry.sha256) return null;
  const key = shardKey(bytes, file.split("/").at(-1)!, given, reading);
  if (key !== entry.shard || !existsSync(shardPath(store, key))) return null;
  const {parent: _, ...rest} = entry;
  return {...rest, how: "kept"};
}

/** The plan above each document, found among the plans of the regions above it only. */
async function parentsOf(
  store: string,
  read: readonly Read[],
  {regions}: Pick<CorpusData, "regions">,
  before: Manifest | null,
  versions: Pick<Task, "reading" | "linking">,
): Promise<Map<string, string>> {
  const same = before?.reading === versions.reading && read.length === before.documents.length && read.every((t) => t.how === "kept");
  if (same) return new Map(before.documents.flatMap((d) => (d.parent === null ? [] : [[d.plan, d.parent]])));
  const plans: Plan[] = [];
  for (const {shard} of read) {
    const loaded = await loadShard(shardPath(store, shard));
    if (loaded) plans.push(loaded.plan);
  }
  const byRegion = groupBy(plans, (p) => p.region);
  const parents = new Map<string, string>();
  for (const plan of plans) {
    const above = ancestorsOf(plan.region, regions).flatMap((code) => byRegion.get(code) ?? []);
    const {plan: parent} = parentPlanOf(withBasis(plan, above), above, regions);
    if (parent) parents.set(plan.id, parent.id);
  }
  return parents;
}

/** Shards that no document of the manifest names any more. */
async function removeOldShards(store: string, used: ReadonlySet<string>): Promise<void> {
  const root = join(store, "shards");
  for (const folder of await readdir(root).catch(() => []))
    for (const file of await readdir(join(root, folder)))
      if (!used.has(file.replace(".json.gz", ""))) await rm(join(root, folder, file), {force: true});
}

/** Bytes of the Parquet files of a store. */
export async function sizeOf(store: string): Promise<number> {
  const all = await readdir(store, {recursive: true, withFileTypes: true});
  const files = all.filter((entry) => entry.isFile() && entry.name.endsWith(".parquet"));
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))));
  return sizes.reduce((sum, {size}) => sum + size, 0);
}
