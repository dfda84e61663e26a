/** Work of a build that runs in processes of its own, beside the pages, and what it leaves for the next build. */
import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {closeSync, copyFileSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {FIRST, INDEX, REST} from "./content-places.js";
import {timeless} from "./stage.js";
import type {Share} from "./still.js";

/** Lets the memory of a process grow no more than by half over what it holds: there may be thousands of plans beside each other. */
export const LEAN = "--heap-growing-percent=50";

/** Runs a TypeScript file of ours, and calls `told` when it tells something; fails with its name where it does. */
function run(file: string, args: readonly string[], out: number | "ignore", told = (): void => undefined): Promise<void> {
  const child = spawn(process.execPath, [LEAN, "--import", "tsx", file, ...args], {stdio: ["ignore", out, "inherit", "ipc"]});
  process.once("exit", () => child.kill());
  child.once("message", told);
  return new Promise((done, fail) =>
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`site: ${file} failed; the lines above say why`)))),
  );
}

const KEPT = "node_modules/.cache/duibiao-api";

/** Names all that the API reference is made of. */
function sources(): string {
  const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".ts"));
  const hash = createHash("sha256");
  for (const file of ["typedoc.json", "tsconfig.lib.json", "package-lock.json", ...files.toSorted().map((f) => join("src", f))])
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Starts the API reference, or takes the kept one where no source has changed. What it gives back waits for the end and lays the
 * reference under `dist`: after the finish of the pages, for these are not ours to mend.
 */
export function startApi(): (dist: string) => Promise<void> {
  const folder = join(KEPT, sources());
  const part = `${folder}.part`;
  const made = existsSync(folder)
    ? Promise.resolve()
    : (rmSync(KEPT, {recursive: true, force: true}), run("src/site/api.ts", [part], "ignore").then(() => renameSync(part, folder)));
  made.catch(() => undefined);
  return async (dist) => {
    await made;
    cpSync(folder, join(dist, "api"), {recursive: true});
  };
}

/** Joins the modules of the pages and bundles their libraries. */
export const joinModules = (): Promise<void> => run("src/site/modules.ts", [], "ignore");

/** Kept between builds, so that the first files are moved to their place and not copied. */
const CONTENT = "node_modules/.cache/duibiao-content";

/** What is made of the plans, as far as it is there. */
export interface Content {
  /** The index, and what the pages fetch beside it. */
  readonly first: Promise<void>;
  readonly rest: Promise<void>;
}

/** Starts making all that is made of the plans. */
export function startContent(): Content {
  rmSync(CONTENT, {recursive: true, force: true});
  let told = (): void => undefined;
  const indexed = new Promise<void>((done) => (told = done));
  const rest = run("src/site/content.ts", [CONTENT], "ignore", told);
  rest.catch(() => undefined);
  return {first: Promise.race([indexed, rest]), rest};
}

/** Moves what was made of the plans under `dist`. */
export function layContent(part: typeof FIRST | typeof REST, dist: string): void {
  const folder = join(CONTENT, part);
  for (const name of readdirSync(folder)) {
    const to = join(dist, name);
    // Framework has laid files of its own there.
    if (name !== "_file") renameSync(join(folder, name), to);
    else for (const inner of readdirSync(join(folder, name))) renameSync(join(folder, name, inner), join(to, inner));
  }
}

/** Runs the data loaders of `docs/data` ahead of Framework, into its cache under a root of pages; that of the index is for a preview. */
export async function runLoaders(root: string, {first}: Content): Promise<void> {
  const cache = join(root, ".observablehq/cache/data");
  mkdirSync(cache, {recursive: true});
  // One at a time, as the content is being made beside them: each holds a whole corpus.
  for (const file of readdirSync("docs/data").filter((f) => f.endsWith(".json.ts") && f !== `${INDEX}.ts`)) {
    const to = join(cache, file.replace(/\.ts$/, ""));
    const out = openSync(to, "w");
    await run(join("docs/data", file), [], out).finally(() => closeSync(out));
    timeless(to);
  }
  await first;
  copyFileSync(join(CONTENT, INDEX), join(cache, INDEX));
  timeless(join(cache, INDEX));
}

/** Draws a share of the stills under `dist`. */
export const drawBeside = (dist: string, {place, of}: Share): Promise<void> =>
  run("src/site/still.ts", [dist, String(place), String(of)], "ignore");

/** Lays the CMaps under `dist`, with which a page reads dropped PDFs whose Chinese fonts are only named. */
export const layCmaps = (dist: string): void => cpSync("node_modules/pdfjs-dist/cmaps", join(dist, "cmaps"), {recursive: true});
