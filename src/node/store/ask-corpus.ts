import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Corpus} from "../../corpus/index.js";
import {exportFiles, exportInput, writeExport} from "../export/index.js";
import {FLAT, JUDGED, PARTED} from "./names.js";
import {ask, type Answer} from "./query.js";

/** Tables that a question speaks of: the others need not be made. */
const namedIn = (sql: string): string[] => [...PARTED, ...JUDGED, ...FLAT].filter((name) => new RegExp(`\\b${name}\\b`, "i").test(sql));

/** As `ask`, over the tables of a corpus in memory. */
export async function askCorpus(corpus: Corpus, sql: string, parameters: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "duibiao-query-"));
  try {
    await writeExport(folder, exportFiles(exportInput(corpus), {formats: ["parquet"], only: namedIn(sql)}));
    return await ask(folder, sql, parameters);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
