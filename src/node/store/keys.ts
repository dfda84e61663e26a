/** What a stored reading hangs on: the bytes, what was said of them, the reader's own code, the catalogue. */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Given} from "../../intake/index.js";
import {sha256} from "../sha256.js";
import type {Reference} from "./shard.js";

/** Rooms whose code decides what is read from a document. */
const READER = ["formats", "intake", "lexicon", "model", "quantity", "text", "claims", "normalise", "clauses", "corpus"] as const;

/** Hash of the code of some rooms: a better one makes everything anew that it had a hand in. */
export function codeOf(rooms: readonly string[]): string {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const code = rooms.flatMap((room) =>
    readdirSync(join(root, room), {recursive: true, encoding: "utf8"})
      .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith(".d.ts"))
      .toSorted()
      .map((file) => `${room}/${file}\n${readFileSync(join(root, room, file), "utf8")}`),
  );
  return sha256(code.join("\n"));
}

/** Hash of what a reading rests on beside the document: the reader's code, the divisions it knows, the measures it looks for. */
export function readingVersion({regions, measures}: Reference): string {
  return short(sha256(`${codeOf(READER)} ${JSON.stringify([regions, measures])}`));
}

/** Hash of what claims are linked to and made comparable by; where only this changed, nothing is read anew. */
export function linkingVersion({indicators, populations}: Reference): string {
  return short(sha256(JSON.stringify([indicators, populations])));
}

/** Name of a document's shard: the same bytes, by their hash, said to be the same, read by the same reader. */
export function shardKey(bytes: string, file: string, given: Given, reading: string): string {
  return sha256(`${bytes} ${file} ${JSON.stringify(given)} ${reading}`).slice(0, 32);
}

const short = (hash: string): string => hash.slice(0, 16);
