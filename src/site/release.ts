/**
 * `npm run release -- [YYYY-MM-DD]`: keeps what the corpus publishes today as `data/releases/<version>-<date>.zip`, from which each later build
 * makes its list of changes and the copy at the dated path. The same corpus and code give the same bytes.
 */
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {strToU8, zipSync} from "fflate";
import type {Corpus} from "../corpus/index.js";
import {exportFiles, exportInput} from "../node/export/index.js";
import {loadCorpus} from "../node/index.js";
import {manifestFile, manifestOf} from "../node/manifest.js";
import {codeName, version} from "./version.js";
import {NAME, RELEASES} from "./releases/kept.js";

/** The oldest time that a ZIP can state, so that its bytes do not change with the day. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The bytes of a release: manifest, and the data package as CSV; its other forms hold the same tables again. */
export function releaseZip(corpus: Corpus, code: string): Uint8Array {
  const whole = [...exportFiles(exportInput(corpus), {formats: ["csv"]})];
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? strToU8(content) : content);
  const files = [
    ["manifest.json", manifestFile(manifestOf(corpus, code))] as const,
    ...whole.map(([n, c]) => [`package/${n}`, c] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, bytes(content)])), {mtime: ZIP_EPOCH, level: 9});
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const name = `${version()}-${process.argv[2] ?? new Date().toISOString().slice(0, 10)}`;
  const file = join(RELEASES, `${name}.zip`);
  if (!NAME.test(name) || existsSync(file)) {
    const fault = existsSync(file) ? `${file} is there already, and a release stays as it was` : `"${process.argv[2]}" is no day`;
    process.stderr.write(`release: ${fault}; give another day: npm run release -- YYYY-MM-DD\n`);
    process.exitCode = 2;
  } else {
    mkdirSync(RELEASES, {recursive: true});
    writeFileSync(file, releaseZip(await loadCorpus("data"), codeName()));
    process.stdout.write(`${file}\n`);
  }
}
