/** Second half of `npm run prepare`: sweeps `lib/` and adds the corpus as a module, so that a bundler needs no file system. */
import {chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import type {CorpusData} from "../model/index.js";
import {loadData} from "../node/index.js";

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
  chmodSync("lib/cli/bin.js", 0o755);
}
