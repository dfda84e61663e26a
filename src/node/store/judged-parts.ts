/** The tables of what was judged, a file a table and province, as the readings have. */
import {readFile, rm} from "node:fs/promises";
import {gunzipSync} from "node:zlib";
import {judgementTables, type Judged} from "./judgements.js";
import {writeTable} from "./parts.js";
import {judgedPath} from "./paths.js";

/** The judgements of one province. */
export interface JudgedPart {
  readonly store: string;
  readonly province: string;
  /** Document and key of each, in the order of the rows. */
  readonly judged: readonly {readonly file: string; readonly key: string}[];
}

/** Writes the tables of one province. */
export default async function writeJudged({store, province, judged}: JudgedPart): Promise<void> {
  const read: Judged[] = [];
  for (const {file, key} of judged) {
    const one = await loadJudged(store, key);
    if (one === null) throw new Error(`${store}: the judgement of ${file} was damaged and is removed; run the command once more`);
    read.push(one);
  }
  for (const table of judgementTables(read)) await writeTable(store, province, table);
}

/** The judgement kept under a key; null where there is none. A damaged one is removed. */
async function loadJudged(store: string, key: string): Promise<Judged | null> {
  const bytes = await readFile(judgedPath(store, key)).catch(() => null);
  if (bytes === null) return null;
  try {
    return JSON.parse(gunzipSync(bytes).toString("utf8")) as Judged;
  } catch {
    await rm(judgedPath(store, key), {force: true});
    return null;
  }
}
