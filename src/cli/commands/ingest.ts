import {existsSync} from "node:fs";
import {stat} from "node:fs/promises";
import {basename, resolve} from "node:path";
import type {Given} from "../../intake/index.js";
import {CorpusError} from "../../node/faults.js";
import {ingest as takeIn} from "../../node/store/ingest.js";
import {readMap} from "../../node/store/map.js";
import {InputError, type Command, type Effects} from "../command.js";
import {homeOf} from "../open.js";
import {readOptions} from "../options.js";
import {progressOn} from "../progress.js";
import {jobsOf, storeOf} from "../store.js";

const usage = "DIR [--map FILE.csv] [--jobs N] [--store DIR]";
const options = {map: {type: "string"}, jobs: {type: "string"}, store: {type: "string"}} as const;

export const ingest: Command = {
  name: "ingest",
  usage,
  summary: "take a folder of documents into a store, by several workers; goes on where it was left, lists what cannot be read",
  async run(args, effects) {
    const {values, positionals} = readOptions("ingest", usage, args, options, {min: 1, max: 1});
    const named = positionals[0]!;
    const folder = resolve(effects.cwd, named);
    if (!existsSync(folder)) throw new InputError(`${named}: there is no such folder; check the path`);
    if (!(await stat(folder)).isDirectory()) throw new InputError(`${named}: this is a file; name the folder it is in`);
    const store = storeOf(values.store, effects);
    const given = values.map === undefined ? undefined : await mapOf(values.map, effects);
    const progress = progressOn(effects, "ingest");
    const opening = (file: string): void => effects.reading?.(`${named}/${file}`);
    const done = await takeIn(folder, {store, data: homeOf(effects), given, jobs: jobsOf("ingest", values.jobs), progress, opening});
    for (const {file, fact} of done.failures) effects.err(`${named}/${file}: ${fact}`);
    if (done.documents + done.failures.length === 0)
      throw new InputError(`${named}: no document is in it; name a folder with PDF, DOCX, HTML, text, XLSX, CSV or Markdown files`);
    effects.out(
      `${done.documents} documents, ${done.claims} claims in ${store}: ${done.read} read, ${done.linked} linked anew, ${done.kept} as they were; ${done.failures.length} failed\n`,
    );
    return done.failures.length > 0 ? 1 : 0;
  },
};

async function mapOf(file: string, effects: Effects): Promise<Map<string, Given>> {
  const {textOf} = await import("../read.js");
  const text = await textOf(file, effects);
  try {
    return readMap(text, basename(file));
  } catch (error) {
    throw error instanceof CorpusError ? new InputError(error.message) : error;
  }
}
