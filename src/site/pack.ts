/** Second half of `npm run prepare`: sweeps `lib/` and adds the corpus as a module, so that a bundler needs no file system. */
import {chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {build} from "esbuild";
import type {CorpusData} from "../model/index.js";
import {loadData} from "../node/index.js";
import {FOR_BROWSERS} from "./vendor.js";

/** Builds the site only; no part of the package. */
const PRIVATE = "site";

const TYPES = `import type {CorpusData} from "../model/index.js";

/** The corpus that comes with the package, texts and reviewed claims included; \`createCorpus(data)\` opens it anywhere. */
export declare const data: CorpusData;
`;

/** The corpus as a JavaScript module: one string to parse is read faster than a literal. */
export function dataModule(data: CorpusData): string {
  const text = JSON.stringify(data).replace(/[\\']/g, "\\$&");
  return `export const data = /* @__PURE__ */ JSON.parse('${text}');\n`;
}

/** Removes what older sources left behind. */
function sweep(lib: string): void {
  rmSync(join(lib, PRIVATE), {recursive: true, force: true});
  for (const file of readdirSync(lib, {recursive: true, encoding: "utf8"})) {
    const source = join("src", file.replace(/(?:\.d\.ts|\.js)$/, ".ts"));
    if (source.endsWith(".ts") && !existsSync(source)) rmSync(join(lib, file));
  }
}

/**
 * Arquero's front page also opens files, which some bundlers (that of Observable Framework) cannot leave out for a browser; its
 * tables alone do not. Same module, so that tables of ours and of a user who imports "arquero" are of one class.
 */
function narrow(lib: string): void {
  const file = join(lib, "corpus/tables/print.js");
  const before = readFileSync(file, "utf8");
  const after = before.replace(
    /import \{ ?ColumnTable, table ?\} from "arquero";/,
    'import {ColumnTable} from "arquero/src/table/ColumnTable.js";\nimport {table} from "arquero/src/table/index.js";',
  );
  if (after === before) throw new Error(`pack: ${file} no longer imports "arquero"; adapt src/site/pack.ts`);
  writeFileSync(file, after);
}

/** The maps of old Chinese fonts, with their licence: PDF.js is 40 MB, and nothing else of it is used. */
function addCmaps(lib: string): void {
  cpSync("node_modules/pdfjs-dist/cmaps", join(lib, "cmaps"), {recursive: true});
}

/** Rooms that a page imports from one file: the library, its tables, its live pictures; Arquero's verbs go with them as `aq`. */
const ROOMS = ["../index.js", "../corpus/tables/index.js", "../live/index.js"];

/**
 * `lib/browser/duibiao.js`: all that runs in a page as one file with its libraries in it, for a plain page, Observable or Deno, where
 * nothing resolves the names of packages; the types lie beside it.
 */
async function addBundle(lib: string): Promise<void> {
  const folder = join(lib, "browser");
  mkdirSync(folder, {recursive: true});
  const contents = `${ROOMS.map((room) => `export * from ${JSON.stringify(room)};\n`).join("")}export * as aq from "arquero";\n`;
  await build({
    stdin: {contents, resolveDir: folder},
    outfile: join(folder, "duibiao.js"),
    ...FOR_BROWSERS,
    legalComments: "linked",
  });
  writeFileSync(join(folder, "duibiao.d.ts"), contents);
}

async function addData(lib: string): Promise<void> {
  const data = await loadData("data");
  mkdirSync(join(lib, "data"), {recursive: true});
  writeFileSync(join(lib, "data/index.js"), dataModule(data));
  writeFileSync(join(lib, "data/index.d.ts"), TYPES);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  sweep("lib");
  narrow("lib");
  await addData("lib");
  addCmaps("lib");
  await addBundle("lib");
  chmodSync("lib/cli/bin.js", 0o755);
}
