/** A folder of documents becomes a store: read by several workers, resumed where it was left, written whole or not at all. */
import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, stat} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {join, sep} from "node:path";
import process from "node:process";
import {beyondEither, limitsFrom} from "../../formats/index.js";
import type {Given} from "../../intake/index.js";
import {whileLocked} from "../lock.js";
import {sha256} from "../sha256.js";
import {linkingVersion, readingVersion, shardKey} from "./keys.js";
import {readManifest, writeManifest, type Entry, type Failure, type Manifest} from "./manifest.js";
import {parentsOf} from "../../corpus/parents.js";
import {taking, writing} from "./jobs.js";
import {provincesOf, shardPath} from "./paths.js";
import {inTurn, WorkerEnded, workers, type Workers} from "./pool.js";
import {referenceIn} from "./reference.js";
import type {Reference} from "./shard.js";
import {removeJudged, removeOthers, removeUnused} from "./unused.js";
import type {Taken, Task} from "./worker.js";

export interface IngestOptions {
  /** Where the store is, or shall be. */
  readonly store: string;
  /** Folder of the catalogue, regions and populations. */
  readonly data: string;
  /** What is known of single files, by their path below the folder. */
  readonly given?: ReadonlyMap<string, Given>;
  /** Workers; as many as the machine has cores unless told, and none (all in this thread) for 0. */
  readonly jobs?: number;
  /** Told before each document that is read in this thread. */
  readonly opening?: (file: string) => void;
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
  const {store, data, jobs = availableParallelism()} = options;
  await mkdir(store, {recursive: true});
  return whileLocked(join(store, "ingest"), async () => {
    const hands = workers(jobs);
    return takeIn(folder, {...options, hands, reference: await referenceIn(data)}).finally(hands.end);
  });
}

type Run = IngestOptions & {readonly hands: Workers; readonly reference: Reference};

async function takeIn(folder: string, run: Run): Promise<Ingested> {
  const {store, reference} = run;
  const versions = {reading: readingVersion(reference), linking: linkingVersion(reference)};
  const before = await readManifest(store);
  const taken = await takeAll(folder, await documentsIn(folder), before, {...run, ...versions});
  const failures = taken.filter((t): t is Failure => "fact" in t);
  const read = distinct(taken.filter((t): t is Read => !("fact" in t)));
  const parents = parentsOf(
    read.map((t) => t.plan),
    reference.regions,
  );
  const documents = read.map((t): Entry => {
    const {how: _, ...entry} = t;
    return {...entry, parent: parents.get(t.plan.id) ?? null};
  });
  const manifest = {source: folder, ...versions, documents, failures};
  await writeManifest(store, {...manifest, parts: await writeParts(manifest, before, run)});
  await removeUnused(join(store, "shards"), new Set(documents.map((d) => d.shard)));
  const count = (how: Read["how"]): number => read.filter((t) => t.how === how).length;
  const claims = read.reduce((sum, t) => sum + t.claims, 0);
  return {documents: read.length, claims, read: count("read"), linked: count("linked"), kept: count("kept"), failures};
}

/** Writes the files of each province whose documents are not those of `before`; gives the hash of each province. */
async function writeParts(
  {documents, reading, linking}: Pick<Manifest, "documents" | "reading" | "linking">,
  before: Manifest | null,
  {store, data, hands, reference}: Run,
): Promise<Record<string, string>> {
  const provinces = [...provincesOf(documents)].map(([province, own]) => {
    const shards = own.map((d) => d.shard);
    const hash = sha256(`${reading} ${linking} ${shards.join(" ")}`).slice(0, 16);
    return {province, hash, part: {store, data, province, shards}};
  });
  const parts = Object.fromEntries(provinces.map((p) => [p.province, p.hash]));
  const same = (province: string): boolean => before?.parts[province] === parts[province];
  const kept = Object.entries(before?.parts ?? {}).filter(([province]) => same(province));
  // What is being written counts as unknown, so that a kill leaves no hash beside files of other documents.
  if (before && kept.length < Object.keys(before.parts).length) await writeManifest(store, {...before, parts: Object.fromEntries(kept)});
  const changed = provinces.filter((p) => !same(p.province));
  if (changed.length > 0 || kept.length < Object.keys(before?.parts ?? {}).length) await removeJudged(store);
  await inTurn(changed, hands.width, ({part}) => hands.run(writing, part));
  await removeOthers(store, new Set(Object.keys(parts)));
  if (before?.reading !== reading || before.linking !== linking) await (await import("./parts.js")).writeReference(store, reference);
  return parts;
}

type Read = Exclude<Taken, Failure>;

/** The same bytes under two names are one document. */
function distinct(taken: readonly Read[]): Read[] {
  return [...new Map(taken.toReversed().map((t) => [t.plan.id, t])).values()].toReversed();
}

async function takeAll(
  folder: string,
  files: readonly string[],
  before: Manifest | null,
  {store, data, given, hands, progress, opening, reading, linking}: Run & Pick<Task, "reading" | "linking">,
): Promise<Taken[]> {
  const known = new Map(before?.documents.map((d) => [d.file, d]));
  const same = before?.reading === reading && before.linking === linking;
  let done = 0;
  return inTurn(files, hands.width, async (file) => {
    const task: Task = {store, source: folder, file, given: given?.get(file) ?? {}, data, reading, linking, apart: hands.apart};
    const entry = known.get(file);
    if (!hands.apart) opening?.(file);
    const result = (same && entry ? await unchanged(entry, task) : null) ?? (await taken(task, hands));
    progress?.(++done, files.length);
    return result;
  });
}

/** Takes a document in; one that ends its worker twice, or takes all its time, is listed as any other that cannot be read. */
async function taken(task: Task, hands: Workers, again = true): Promise<Taken> {
  const limits = limitsFrom(process.env["DUIBIAO_LIMITS"]);
  const started = performance.now();
  return hands.run(taking, task).catch((error: unknown) => {
    if (!(error instanceof WorkerEnded)) throw error;
    const late = performance.now() - started > limits.seconds * 1000;
    return again && !late ? taken(task, hands, false) : {file: task.file, fact: beyondEither(limits)};
  });
}

/** The entry of a document whose bytes and shard are as they were, without opening the shard. */
async function unchanged(entry: Entry, {source, file, given, reading, store}: Task): Promise<Taken | null> {
  const bytes = await readFile(join(source, file)).catch(() => null);
  if (bytes === null || sha256(bytes) !== entry.sha256) return null;
  const key = shardKey(entry.sha256, file.split("/").at(-1)!, given, reading);
  if (key !== entry.shard || !existsSync(shardPath(store, key))) return null;
  const {parent: _, ...rest} = entry;
  return {...rest, how: "kept"};
}

/** Bytes of the Parquet files of a store. */
export async function sizeOf(store: string): Promise<number> {
  const all = await readdir(store, {recursive: true, withFileTypes: true});
  const files = all.filter((entry) => entry.isFile() && entry.name.endsWith(".parquet"));
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))));
  return sizes.reduce((sum, {size}) => sum + size, 0);
}
