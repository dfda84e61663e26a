/**
 * Fills the cache of Observable Framework from `node_modules`, so that neither build nor preview asks a registry or a CDN.
 * Framework looks up two kinds of imports: `npm:name` (its own) in `_npm`, and bare names (ours) in `_node`.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {build, type BuildOptions, type Plugin} from "esbuild";
import {version} from "./version.js";

/** Libraries that Framework's client and standard library import and that pages may use. */
const FRAMEWORK = ["htl", "isoformat", "@observablehq/plot", "d3", "d3-dsv"];
/** Libraries that a notebook imports by `npm:name`; the project's own package is one of them. */
const NOTEBOOKS = ["arquero", "vega", "vega-lite", "vega-embed", "vega-interpreter"];
/** Entry points of the project's own package, as a notebook names them: `npm:duibiao`, `npm:duibiao/tables`. */
const OWN = {_esm: "src/index.ts", "tables._esm": "src/corpus/tables/index.ts", "live._esm": "src/live/index.ts"};
/** Our own imports that Framework's bundler cannot make fit for a browser, or bundles slowly. */
const OURS =
  "arquero vega vega-lite vega-interpreter valibot minisearch d3-random simple-statistics hyparquet unpdf parse5 saxes fflate".split(" ");
/** Names that Framework's client mentions and no page uses; an empty folder stops the look-up. */
const UNUSED = [
  ..."react react-dom lodash echarts leaflet mapbox-gl topojson-client sql.js vega-lite-api apache-arrow".split(" "),
  ..."parquet-wasm exceljs jszip katex mermaid @viz-js/viz @duckdb/duckdb-wasm @uwdata/vgplot @observablehq/sample-datasets".split(" "),
];
/** Font slices for readers without a Chinese system font. */
export const FONT = "@fontsource-variable/noto-sans-sc";

/** A file with its libraries in it, for a browser of today. */
export const FOR_BROWSERS = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  mainFields: ["browser", "module", "main"],
  logLevel: "error",
} as const satisfies BuildOptions;

/** Version of an installed package. */
export function installed(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {version: string}).version;
}

type Shelf = "_npm" | "_node";
const cacheOf = (root: string): string => `${root}/.observablehq/cache`;
const place = (name: string, shelf: Shelf): string => `${shelf}/${name}@${installed(name)}/${shelf === "_npm" ? "_esm" : "index"}.js`;

/** Keeps libraries of one shelf apart, so that vega-lite and a page share one vega. */
function shared(name: string, shelf: Shelf, all: readonly string[], here = dirname(place(name, shelf))): Plugin {
  return {
    name: "shared",
    setup: (b) =>
      b.onResolve({filter: /^[^./]/}, (a) =>
        a.kind !== "entry-point" && a.path !== name && all.includes(a.path)
          ? {path: posix.relative(here, place(a.path, shelf)), external: true}
          : undefined,
      ),
  };
}

/** CommonJS libraries of which we import names; what they are called is known only when the library runs. */
const COMMONJS = ["saxes"];

/** A library itself, or for CommonJS a module that spells its names out. */
async function entryOf(name: string): Promise<Pick<BuildOptions, "entryPoints" | "stdin">> {
  if (!COMMONJS.includes(name)) return {entryPoints: [name]};
  const names = Object.keys((await import(name)) as object).filter((n) => /^[A-Za-z]\w*$/.test(n) && n !== "default");
  return {stdin: {contents: `export {${names.join(", ")}} from "${name}";`, resolveDir: "."}};
}

async function bundle(cache: string, name: string, shelf: Shelf, all: readonly string[]): Promise<void> {
  await build({
    ...(await entryOf(name)),
    outfile: `${cache}/${place(name, shelf)}`,
    ...FOR_BROWSERS,
    tsconfigRaw: "{}",
    define: {"process.env.NODE_ENV": '"production"'},
    plugins: [shared(name, shelf, all)],
  });
}

/** The project's package as `npm:duibiao`: entries that share their pieces, so that a table and a page mean the same classes. */
async function bundleOwn(cache: string, all: readonly string[]): Promise<void> {
  const folder = `_npm/duibiao@${version()}`;
  await build({
    entryPoints: OWN,
    outdir: `${cache}/${folder}`,
    ...FOR_BROWSERS,
    splitting: true,
    plugins: [shared("duibiao", "_npm", all, folder)],
  });
}

/** Puts the libraries into the cache of a root of pages, afresh; about a second. */
export async function vendor(root: string): Promise<void> {
  const cache = cacheOf(root);
  for (const shelf of ["_npm", "_node"]) rmSync(join(cache, shelf), {recursive: true, force: true});
  const have = (name: string): boolean => existsSync(`node_modules/${name}/package.json`);
  const framework = [...FRAMEWORK, ...NOTEBOOKS].filter(have);
  const ours = OURS.filter(have);
  // One after another: each uses all cores, and all at once would hold every library in memory.
  for (const name of framework) await bundle(cache, name, "_npm", framework);
  for (const name of ours) await bundle(cache, name, "_node", ours);
  await bundleOwn(cache, framework);
  for (const part of ["index.css", "files"])
    cpSync(`node_modules/${FONT}/${part}`, `${cache}/_npm/${FONT}@${installed(FONT)}/${part}`, {recursive: true});
  for (const name of UNUSED) mkdirSync(`${cache}/_npm/${name}@0.0.0`, {recursive: true});
}
