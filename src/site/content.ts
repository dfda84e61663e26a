/**
 * What a build makes of the plans, in one walk through them, and what it makes of all of them: `tsx src/site/content.ts FOLDER`, a step of
 * the site. The index is told as soon as it is there, for the pages wait for it.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import process from "node:process";
import {createCorpus, type Corpus} from "../corpus/index.js";
import {lightRegions} from "../corpus/light.js";
import {factsOfText, joinedFacts, manifestOf} from "../node/manifest.js";
import {indexing, type Indexing} from "../search/index.js";
import {FIRST, INDEX, REST} from "./content-places.js";
import {dataFiles} from "./data.js";
import {laying} from "./parts/lay.js";
import {keptReleases} from "./releases/kept.js";
import {changesFiles} from "./releases/lay.js";
import {ofStore, siteSource, sourcesOf, walked, type Source} from "./source.js";
import {codeName} from "./version.js";

function write(folder: string, files: Iterable<readonly [path: string, content: string | Uint8Array]>): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}

/** What hangs on the texts is asked of each in a second walk, when nobody waits for the index any more. */
async function manifest(source: Source, light: Corpus) {
  const facts: ReturnType<typeof factsOfText>[] = [];
  for await (const {record, corpus} of source.plans()) facts.push(factsOfText(corpus, record));
  return manifestOf(light, codeName(), joinedFacts(facts));
}

/** The first walk: parts, texts and the index, and what a search asks. What each held is let go with it. */
async function opened(source: Source, folder: string): Promise<Corpus> {
  const first = join(folder, FIRST);
  const parts = laying(join(first, "_file/parts"), source);
  const texts = indexing();
  const light = await walked(source, [
    parts.take,
    ({record}) => write(join(first, "sources", record.plan.id), sourcesOf(record)),
    ({record: {plan, text}}) => {
      if (typeof text === "string") texts.add(plan.id, text);
    },
  ]);
  write(folder, [[INDEX, JSON.stringify(await parts.end(light))]]);
  process.send?.(INDEX);
  write(join(folder, REST, "search"), searched(texts.end()));
  return light;
}

function* searched({contents, files}: ReturnType<Indexing["end"]>): Generator<readonly [string, string]> {
  yield ["contents.json", JSON.stringify(contents)];
  let bucket = 0;
  for (const text of files()) yield [`${bucket++}.json`, text];
}

async function writeContent(folder: string): Promise<void> {
  const rest = join(folder, REST);
  const source = await siteSource();
  const light = await opened(source, folder);
  write(join(rest, "data"), dataFiles(createCorpus(lightRegions(light.data))));
  write(join(rest, "data/package"), source.packed());
  // The releases are of the project's corpus; a store has none.
  write(rest, changesFiles(light, await manifest(source, light), ofStore() ? [] : keptReleases()));
}

await writeContent(process.argv[2]!);
