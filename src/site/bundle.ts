/**
 * Joins the small modules of the built pages into a few files, so that a page asks for five files and not for a hundred.
 * Framework writes one file a module; what pages share becomes shared pieces, what is loaded on demand stays apart.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, posix, relative, resolve} from "node:path";
import {build, type Metafile, type Plugin} from "esbuild";

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
  const {metafile, outputFiles} = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: join(root, PIECES),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    tsconfigRaw: "{}",
    plugins: [libraries(root)],
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const made = new Map(
    Object.entries(metafile.outputs).flatMap(([file, o]) => (o.entryPoint === undefined ? [] : [[resolve(o.entryPoint), file] as const])),
  );
  for (const file of readdirSync(join(root, "_import"), {recursive: true, encoding: "utf8"}))
    if (file.endsWith(".js")) rmSync(join(root, "_import", file));
  mkdirSync(join(root, PIECES), {recursive: true});
  for (const file of outputFiles) writeFileSync(file.path, file.contents);
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
