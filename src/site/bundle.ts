/**
 * Joins the small modules of the built pages into a few files, so that a page asks for five files and not for a hundred.
 * Framework writes one file a module; what pages share becomes shared pieces, what is loaded on demand stays apart.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, posix, relative, resolve} from "node:path";
import {build, type Metafile, type OutputFile, type Plugin} from "esbuild";

/** All pieces lie in one folder, as deep as the modules they replace, so that addresses relative to a module stay true. */
const PIECES = "_import/pieces";
const LIBRARIES = /\/_(?:node|npm|observablehq)\//;

const pagesOf = (dist: string): string[] =>
  readdirSync(dist, {recursive: true, encoding: "utf8"})
    .filter((f) => f.endsWith(".html"))
    .map((f) => join(dist, f));

/** Modules that a page names itself, outside its preload hints. */
function entriesOf(page: string, html: string): Map<string, string> {
  const named = html.replace(/<link rel="modulepreload"[^>]*>/g, "").matchAll(/"((?:\.{1,2}\/)+_import\/[^"]+\.js)"/g);
  return new Map([...named].map((m) => [m[1]!, resolve(dirname(page), m[1]!)]));
}

/** A module that starts a worker names it so. */
const WORKER = /import\.meta\.resolve\("(\.{1,2}\/[^"]+\.js)"\)/g;

/** What all builds share. */
const COMMON = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  tsconfigRaw: "{}",
  metafile: true,
  write: false,
  logLevel: "error",
} as const;

/** Workers under `_import`, each joined into one file beside the pieces; where each went. */
async function bundleWorkers(dist: string): Promise<{files: OutputFile[]; places: Map<string, string>}> {
  const folder = join(dist, "_import");
  const modules = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".js"));
  const entryPoints = modules.flatMap((f) =>
    [...readFileSync(join(folder, f), "utf8").matchAll(WORKER)].map((m) => resolve(folder, dirname(f), m[1]!)),
  );
  const outdir = join(dist, PIECES);
  const {metafile, outputFiles} = await build({...COMMON, entryPoints, splitting: true, outdir, plugins: [libraries(dist)]});
  const places = Object.entries(metafile.outputs).flatMap(([file, o]) =>
    o.entryPoint === undefined ? [] : [[resolve(o.entryPoint), basename(file)] as const],
  );
  return {files: outputFiles, places: new Map(places)};
}

/** All pieces lie in one folder, so that a worker is found beside whichever piece starts it. */
const starters = (places: ReadonlyMap<string, string>): Plugin => ({
  name: "workers",
  setup: (b) =>
    b.onLoad({filter: /\.js$/}, (a) => {
      const before = readFileSync(a.path, "utf8");
      const contents = before.replace(WORKER, (_, address: string) => {
        const place = places.get(resolve(dirname(a.path), address));
        if (place === undefined) throw new Error(`site: the worker ${address} of ${a.path} was not bundled`);
        return `new URL("./${place}",import.meta.url).href`;
      });
      return contents === before ? undefined : {contents, loader: "js"};
    }),
});

/** Libraries stay the files that Framework made of them. */
const libraries = (dist: string): Plugin => ({
  name: "libraries",
  setup: (b) =>
    b.onResolve({filter: /^\.{1,2}\//}, (a) => {
      const path = resolve(a.resolveDir, a.path);
      return LIBRARIES.test(path) ? {path: posix.relative(join(dist, PIECES), path), external: true} : undefined;
    }),
});

/** Files that a piece imports at once, and theirs. */
function needs(output: string, metafile: Metafile, seen = new Set<string>()): Set<string> {
  for (const i of metafile.outputs[output]?.imports ?? []) {
    if (i.kind !== "import-statement" || i.external || seen.has(i.path)) continue;
    seen.add(i.path);
    needs(i.path, metafile, seen);
  }
  return seen;
}

/** Rewrites the pages under `dist` to the joined files and removes the single ones. */
export async function bundle(dist = "dist"): Promise<void> {
  const root = resolve(dist);
  const pages = pagesOf(root).map((path) => ({path, html: readFileSync(path, "utf8")}));
  const entryPoints = [...new Set(pages.flatMap((p) => [...entriesOf(p.path, p.html).values()]))];
  const workers = await bundleWorkers(root);
  const {metafile, outputFiles} = await build({
    ...COMMON,
    entryPoints,
    splitting: true,
    outdir: join(root, PIECES),
    plugins: [libraries(root), starters(workers.places)],
  });
  const made = new Map(
    Object.entries(metafile.outputs).flatMap(([file, o]) => (o.entryPoint === undefined ? [] : [[resolve(o.entryPoint), file] as const])),
  );
  for (const file of readdirSync(join(root, "_import"), {recursive: true, encoding: "utf8"}))
    if (file.endsWith(".js")) rmSync(join(root, "_import", file));
  mkdirSync(join(root, PIECES), {recursive: true});
  for (const file of [...outputFiles, ...workers.files]) writeFileSync(file.path, file.contents);
  for (const page of pages) writeFileSync(page.path, rewritten(page.path, page.html, made, metafile));
}

function rewritten(path: string, html: string, made: ReadonlyMap<string, string>, metafile: Metafile): string {
  const to = (file: string): string => {
    const address = relative(dirname(path), resolve(file));
    return address.startsWith(".") ? address : `./${address}`;
  };
  const wanted = new Set<string>();
  let page = html.replace(/\n<link rel="modulepreload" href="[^"]*\/_import\/[^"]*">/g, "");
  for (const [address, module] of entriesOf(path, html)) {
    const piece = made.get(module);
    if (piece === undefined) throw new Error(`site: ${address} of ${path} was not bundled; look at src/site/bundle.ts`);
    page = page.replaceAll(`"${address}"`, `"${to(piece)}"`);
    for (const file of [piece, ...needs(piece, metafile)]) wanted.add(to(file));
  }
  const hints = [...wanted].map((href) => `<link rel="modulepreload" href="${href}">`).join("\n");
  return page.replace("</head>", `${hints}\n</head>`);
}
