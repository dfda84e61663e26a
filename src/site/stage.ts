/**
 * The pages as Framework builds them for readers: everything of `docs/` as it is, but the small modules joined into a few files. What
 * most pages need is one file, what some share are a few more, and what is loaded on demand stays apart: on a slow line every request
 * costs more than its bytes, and Framework looks at a few files instead of hundreds. The preview works on `docs/` itself.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {transform} from "esbuild";
import {rollup, type GetModuleInfo, type OutputOptions, type Plugin} from "rollup";

const DOCS = resolve("docs");
/** Root of the pages to build. */
export const STAGE = "docs/.observablehq/stage";
/** Folders whose modules are joined. */
const DATA = "data";
const MODULES = ["components", "views", "lib"];
/** What a preview leaves there; a build lays its own. */
const PREVIEWED = "parts";
/** All joined files lie as deep as the components, so that addresses relative to a module stay true. */
const PIECES = "pieces";
const LIBRARY = join(DOCS, "lib/");
/** A module that so many pages reach belongs to the one file that all load. */
const COMMON = 10;
/** Bytes before minifying; smaller pieces join another one that loads with them. */
const SMALLEST = 5_000;
/** Of these a page needs little: they are joined with it, what it does not use left out. Other libraries stay whole. */
const PICKED = ["valibot", "d3-array", "internmap"];

/** Classes of words, whose making does nothing else: a page leaves out those that it does not use. */
const CLASS = /(?<=^(?:export )?const [A-Z][A-Z\d_]* = )(?=(?:words|together)\()/gm;
/**
 * Make patterns of them, and do nothing else either. A bundler takes these by name, also before a dot: no other function of such a name,
 * and nothing of such a name that is changed by a call, may stand anywhere.
 */
const PURE = ["pattern", "patternAt", "patternEverywhere", "patternOfAnyCase"];

/** Modules that pages name, and the one that every page starts with. */
function namedByPages(): string[] {
  const pages = ["docs", "notebooks"].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: "utf8"})
      .filter((f) => f.endsWith(".md") && !f.startsWith("."))
      .map((f) => ({text: readFileSync(join(folder, f), "utf8"), at: join(DOCS, folder === "docs" ? "" : folder, dirname(f))})),
  );
  const named = pages.flatMap(({text, at}) => [...text.matchAll(/from "(\.{1,2}\/[^"]+\.js)"/g)].map((m) => resolve(at, m[1]!)));
  return [...new Set([join(DOCS, "components/shell.js"), ...named])];
}

const asSource = (path: string): string => (existsSync(path) ? path : path.replace(/\.js$/, ".ts"));

/** A module of ours or of what is picked from; those of libraries do nothing by being loaded, so that a page takes only what it uses of them. */
const ours = (id: string): {id: string; moduleSideEffects: boolean} => ({
  id,
  moduleSideEffects: !id.startsWith(LIBRARY) && !id.includes("/node_modules/"),
});

/** Our modules by their place in `docs/`; the names of libraries are left to Framework. */
const places: Plugin = {
  name: "places",
  resolveId(source, importer) {
    if (!importer) return asSource(source);
    if (/^\.{1,2}\//.test(source)) return ours(asSource(resolve(dirname(importer), source)));
    if (PICKED.includes(source)) return {id: fileURLToPath(import.meta.resolve(source)), moduleSideEffects: false};
    return {id: source, external: true};
  },
};

const plain: Plugin = {
  name: "plain",
  transform: async (code, id) =>
    id.endsWith(".ts")
      ? {
          code: (await transform(code.replace(CLASS, "/* @__PURE__ */ "), {loader: "ts", target: "es2022", tsconfigRaw: "{}"})).code,
          map: null,
        }
      : null,
};

const small: Plugin = {
  name: "small",
  renderChunk: async (code) => ({
    code: (await transform(code, {minify: true, charset: "utf8", format: "esm", target: "es2022"})).code,
    map: null,
  }),
};

/** A module that starts a worker names it so. */
const WORKER = /import\.meta\.resolve\("\.\/([^"]+\.js)"\)/g;
/** Wherever the starter ends, the worker lies among the components. */
const starters: Plugin = {
  name: "starters",
  transform: (code) => code.replace(WORKER, 'import.meta.resolve("../components/$1")'),
};
function workers(): string[] {
  const folder = join(DOCS, "components");
  const texts = readdirSync(folder).flatMap((f) => (f.endsWith(".ts") ? [readFileSync(join(folder, f), "utf8")] : []));
  return texts.flatMap((text) => [...text.matchAll(WORKER)].map((m) => join(folder, m[1]!)));
}

/** Puts a module into the common file by how many pages' modules reach it at once. */
function commons(entries: readonly string[]): (id: string, meta: {getModuleInfo: GetModuleInfo}) => string | undefined {
  let reached: Map<string, number> | undefined;
  const count = (info: GetModuleInfo): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries.map(asSource)) {
      const seen = new Set([entry]);
      for (const id of seen) for (const next of info(id)?.importedIds ?? []) seen.add(next);
      for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return (id, {getModuleInfo}) => (((reached ??= count(getModuleInfo)).get(id) ?? 0) >= COMMON ? "common" : undefined);
}

async function joined(entries: readonly string[], plugins: readonly Plugin[], options: OutputOptions): Promise<void> {
  const build = await rollup({
    input: Object.fromEntries(entries.map((e) => [relative(DOCS, e).replace(/\.js$/, ""), e])),
    plugins: [places, plain, ...plugins],
    preserveEntrySignatures: "strict",
    treeshake: {manualPureFunctions: PURE},
    onLog: (level, log) => {
      if (level === "warn" && log.code !== "CIRCULAR_DEPENDENCY") process.stderr.write(`site: ${log.message}\n`);
    },
  });
  await build.write({dir: STAGE, entryFileNames: "[name].js", chunkFileNames: `${PIECES}/[name].js`, plugins: [small], ...options});
  await build.close();
}

/** An empty root of pages. */
export function clear(): void {
  rmSync(STAGE, {recursive: true, force: true});
  mkdirSync(STAGE, {recursive: true});
}

/** The data of the pages, whose times Framework writes into their names and pages: all are of one time, so that every build is the same. */
function layData(): void {
  mkdirSync(join(STAGE, DATA), {recursive: true});
  for (const file of readdirSync(join(DOCS, DATA))) {
    const [from, to] = [join(DOCS, DATA, file), join(STAGE, DATA, file)];
    if (file.endsWith(".ts")) symlinkSync(from, to);
    else {
      copyFileSync(from, to);
      timeless(to);
    }
  }
}

/** Later than any source, so that what was made from it counts as fresh. */
const ALWAYS = new Date("2100-01-01T00:00:00Z");
/** Gives a file the one time that all data has. */
export function timeless(path: string): void {
  utimesSync(path, ALWAYS, ALWAYS);
}

/** Lays out the pages for a build. */
export async function stage(): Promise<void> {
  for (const name of readdirSync(DOCS).filter((f) => !f.startsWith(".") && ![...MODULES, PREVIEWED].includes(f)))
    if (name === DATA) layData();
    else symlinkSync(join(DOCS, name), join(STAGE, name));
  const entries = namedByPages();
  await joined(entries, [starters], {
    manualChunks: commons(entries),
    experimentalMinChunkSize: SMALLEST,
    hoistTransitiveImports: false,
  });
  for (const worker of workers()) await joined([worker], [], {inlineDynamicImports: true});
}
