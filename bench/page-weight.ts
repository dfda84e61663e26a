/** JavaScript of a page of one's own that uses the library, as a bundler packs it: without tables, with them, with live pictures. */
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import type {Row} from "./times.js";

export const name = "JavaScript of a page, KB gzipped";

const CORPUS = 'export {createCorpus} from "./src/index.ts";';
const TABLES = `${CORPUS}export {tablesOf} from "./src/corpus/tables/index.ts";`;
const KINDS = [
  ["opens a corpus", CORPUS],
  ["with its tables", TABLES],
  ["with tables and live pictures, as a notebook", `${TABLES}export {live} from "./src/live/index.ts";`],
] as const;

export const run = (): Promise<Row[]> => Promise.all(KINDS.map(async ([what, contents]) => ({what, KB: await weight(contents)})));

async function weight(contents: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: resolve("."), loader: "ts"},
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents).length / 1000;
}
