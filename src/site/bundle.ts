/**
 * Joins the small modules of the built pages into a few files: what most pages need is one file, what some share are a few more, and
 * what is loaded on demand stays apart. On a slow line every request costs more than its bytes.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {transform} from "esbuild";
import {rollup, type GetModuleInfo, type OutputChunk, type Plugin} from "rollup";

/** All pieces lie in one folder, as deep as the modules they replace, so that addresses relative to a module stay true. */
const PIECES = "_import/pieces";
const LIBRARIES = /\/_(?:node|npm|observablehq)\//;
/** A module that so many entries reach belongs to the one file that all pages load. */
const COMMON = 8;
/** Bytes before minifying; smaller pieces join another one that loads with them. */
const SMALLEST = 12_000;

const pagesOf = (dist: string): string[] =>
  readdirSync(dist, {recursive: true, encoding: "utf8"})
    .filter((f) => f.endsWith(".html"))
    .map((f) => join(dist, f));

/** Modules that a page names itself, outside its preload hints. */
function entriesOf(page: string, html: string): Map<string, string> {
  const named = html.replace(/<link rel="modulepreload"[^>]*>/g, "").matchAll(/"((?:\.{1,2}\/)+_import\/[^"]+\.js)"/g);
  return new Map([...named].map((m) => [m[1]!, resolve(dirname(page), m[1]!)]));
}

/** Of these a page needs little: they are joined with it, what it does not use left out. */
const PICKED = /\/_node\/(valibot)@/;

/** Other libraries stay the files that Framework made of them. */
const libraries: Plugin = {
  name: "libraries",
  resolveId(source, importer) {
    const path = importer && /^\.{1,2}\//.test(source) ? resolve(dirname(importer), source) : "";
    const picked = PICKED.exec(path)?.[1];
    if (picked) return {id: fileURLToPath(import.meta.resolve(picked)), moduleSideEffects: false};
    return LIBRARIES.test(path) ? {id: path, external: "absolute"} : null;
  },
};

const small: Plugin = {
  name: "small",
  renderChunk: async (code) => ({code: (await transform(code, {minify: true, format: "esm", target: "es2022"})).code, map: null}),
};

/** A module that starts a worker names it so. */
const WORKER = /import\.meta\.resolve\("(\.{1,2}\/[^"]+\.js)"\)/g;

/** All pieces lie in one folder, so that a worker is found beside whichever piece starts it. */
const starters = (places: ReadonlyMap<string, string>): Plugin => ({
  name: "workers",
  transform: (code, id) =>
    code.replace(WORKER, (_, address: string) => {
      const place = places.get(resolve(dirname(id), address));
      if (place === undefined) throw new Error(`site: the worker ${address} of ${id} was not bundled`);
      return `new URL("./${place}",import.meta.url).href`;
    }),
});

/** Puts a module into the common file by how many entries reach it at once. */
function commons(entries: readonly string[]): (id: string, meta: {getModuleInfo: GetModuleInfo}) => string | undefined {
  let reached: Map<string, number> | undefined;
  const count = (info: GetModuleInfo): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      const seen = new Set([entry]);
      for (const id of seen) for (const next of info(id)?.importedIds ?? []) seen.add(next);
      for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return (id, {getModuleInfo}) => (((reached ??= count(getModuleInfo)).get(id) ?? 0) >= COMMON ? "common" : undefined);
}

/** The joined files of these entries, not yet written. */
async function joined(dist: string, entries: readonly string[], plugins: readonly Plugin[]): Promise<OutputChunk[]> {
  const build = await rollup({
    input: [...entries],
    plugins: [libraries, ...plugins],
    preserveEntrySignatures: "allow-extension",
    onLog: (level, log) => {
      if (level === "warn" && log.code !== "CIRCULAR_DEPENDENCY") process.stderr.write(`site: ${log.message}\n`);
    },
  });
  const {output} = await build.generate({
    dir: join(dist, PIECES),
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
    manualChunks: commons(entries),
    experimentalMinChunkSize: SMALLEST,
    hoistTransitiveImports: false,
    paths: (id) => (LIBRARIES.test(id) ? relative(join(dist, PIECES), id) : id),
    plugins: [small],
  });
  await build.close();
  return output.filter((file) => file.type === "chunk");
}

/** Workers under `_import`, each joined into files beside the pieces; where each went. */
async function joinedWorkers(dist: string): Promise<{files: OutputChunk[]; places: Map<string, string>}> {
  const folder = join(dist, "_import");
  const modules = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".js"));
  const entries = modules.flatMap((f) =>
    [...readFileSync(join(folder, f), "utf8").matchAll(WORKER)].map((m) => resolve(folder, dirname(f), m[1]!)),
  );
  const files = await joined(dist, entries, []);
  return {files, places: placesOf(files)};
}

/** Which file a module ended in. */
const placesOf = (files: readonly OutputChunk[]): Map<string, string> =>
  new Map([
    ...files.flatMap((f) => f.moduleIds.map((id) => [id, f.fileName] as const)),
    ...files.flatMap((f) => (f.facadeModuleId ? [[f.facadeModuleId, f.fileName] as const] : [])),
  ]);

/** Files that a piece imports at once, and theirs. */
function needs(name: string, files: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()): Set<string> {
  for (const file of files.get(name)?.imports ?? []) {
    const local = basename(file);
    if (seen.has(local) || !files.has(local)) continue;
    seen.add(local);
    needs(local, files, seen);
  }
  return seen;
}

/** Rewrites the pages under `dist` to the joined files and removes the single ones. */
export async function bundle(dist = "dist"): Promise<void> {
  const root = resolve(dist);
  const pages = pagesOf(root).map((path) => ({path, html: readFileSync(path, "utf8")}));
  const entries = [...new Set(pages.flatMap((p) => [...entriesOf(p.path, p.html).values()]))];
  const workers = await joinedWorkers(root);
  const files = await joined(root, entries, [starters(workers.places)]);
  for (const file of readdirSync(join(root, "_import"), {recursive: true, encoding: "utf8"}))
    if (file.endsWith(".js")) rmSync(join(root, "_import", file));
  mkdirSync(join(root, PIECES), {recursive: true});
  for (const file of [...files, ...workers.files]) writeFileSync(join(root, PIECES, file.fileName), file.code);
  const byName = new Map(files.map((f) => [f.fileName, f]));
  for (const page of pages) writeFileSync(page.path, rewritten(root, page, placesOf(files), byName));
}

interface Page {
  readonly path: string;
  readonly html: string;
}

function rewritten(root: string, {path, html}: Page, places: ReadonlyMap<string, string>, files: ReadonlyMap<string, OutputChunk>): string {
  const to = (name: string): string => {
    const address = relative(dirname(path), join(root, PIECES, name));
    return address.startsWith(".") ? address : `./${address}`;
  };
  const wanted = new Set<string>();
  let page = html.replace(/\n<link rel="modulepreload" href="([^"]*)">/g, (hint, href: string) =>
    href.includes("/_import/") || PICKED.test(href) ? "" : hint,
  );
  for (const [address, module] of entriesOf(path, html)) {
    const piece = places.get(module);
    if (piece === undefined) throw new Error(`site: ${address} of ${path} was not bundled; look at src/site/bundle.ts`);
    page = page.replaceAll(`"${address}"`, `"${to(piece)}"`);
    for (const file of [piece, ...needs(piece, files)]) wanted.add(to(file));
  }
  const hints = [...wanted].map((href) => `<link rel="modulepreload" href="${href}">`).join("\n");
  return page.replace("</head>", `${hints}\n</head>`);
}
