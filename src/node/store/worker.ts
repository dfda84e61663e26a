/** What one worker of an ingest does: a document from its bytes to its shard. Reference data are read once a worker. */
import {mkdir, readFile, stat} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import process from "node:process";
import type {Given} from "../../intake/index.js";
import type {Plan} from "../../model/index.js";
import {limitsFrom, UnreadableFile, within} from "../../formats/index.js";
import {isSystemError, systemFact} from "../system-error.js";
import {sha256} from "../sha256.js";
import {guard} from "./guard.js";
import {shardKey} from "./keys.js";
import {shardPath} from "./paths.js";
import {referenceIn} from "./reference.js";
import {linkShard, loadShard, readShard, writeShard} from "./shard.js";

/** One document to be taken in. */
export interface Task {
  readonly store: string;
  readonly source: string;
  /** Path below `source`. */
  readonly file: string;
  readonly given: Given;
  /** Folder of the catalogue, regions and populations. */
  readonly data: string;
  readonly reading: string;
  readonly linking: string;
  /** In a process of its own, which ends itself where the document takes more than the limits. */
  readonly apart: boolean;
}

/** What became of it. */
export type Taken =
  | {
      readonly file: string;
      readonly sha256: string;
      readonly shard: string;
      readonly plan: Plan;
      readonly claims: number;
      readonly how: "kept" | "linked" | "read";
    }
  | {readonly file: string; readonly fact: string};

/** Takes one document in; a file that cannot be read is told, not thrown. */
export default async function take(task: Task): Promise<Taken> {
  const {store, source, file, given, reading, linking, data, apart} = task;
  const limits = limitsFrom(process.env["DUIBIAO_LIMITS"]);
  const release = apart ? await guard(limits) : () => undefined;
  try {
    within("bytes", (await stat(join(source, file))).size, limits);
    const bytes = await readFile(join(source, file));
    const hash = sha256(bytes);
    const key = shardKey(hash, basename(file), given, reading);
    const path = shardPath(store, key);
    const known = await loadShard(path);
    const how = known === null ? "read" : known.linked === linking ? "kept" : "linked";
    const shard = how === "kept" ? known! : await made();
    return {file, sha256: hash, shard: key, plan: shard.plan, claims: shard.claims.length, how};

    async function made(): ReturnType<typeof readShard> {
      const reference = await referenceIn(data);
      const next = linkShard(known ?? (await readShard(bytes, basename(file), given, reference)), reference, linking);
      await mkdir(dirname(path), {recursive: true});
      await writeShard(path, next);
      return next;
    }
  } catch (error) {
    return {file, fact: factOf(error)};
  } finally {
    release();
  }
}

function factOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  return isSystemError(error) ? systemFact(error) : `could not be taken in: ${(error as Error).message}`;
}
