/** Work of a build that runs in processes of its own, beside the pages, and what it leaves for the next build. */
import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {timeless} from "./stage.js";

/** Runs a TypeScript file of ours; fails with its name where it does. */
function run(file: string, args: readonly string[], out: number | "ignore"): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {stdio: ["ignore", out, "inherit"]});
  process.once("exit", () => child.kill());
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

/** Starts a step that fills a folder; what it gives back waits for the end and lays the folder under `dist`, at `place`. */
function startFolder(step: string, place: string): (dist: string) => Promise<void> {
  const folder = `node_modules/.cache/duibiao-${step.replace("/", "-")}`;
  rmSync(folder, {recursive: true, force: true});
  const made = run(`src/site/${step}.ts`, [folder], "ignore");
  made.catch(() => undefined);
  return async (dist) => {
    await made;
    cpSync(folder, join(dist, place), {recursive: true});
  };
}

/** Starts writing the data at their addresses. */
export const startData = (): ReturnType<typeof startFolder> => startFolder("data", "data");
/** Starts making the index of the texts. */
export const startSearch = (): ReturnType<typeof startFolder> => startFolder("search", "search");
/** Starts writing what the build publishes, what that rests on, and what is new in it. */
export const startChanges = (): ReturnType<typeof startFolder> => startFolder("releases/lay", ".");

/** Runs the data loaders of `docs/data` ahead of Framework, into its cache under a root of pages. */
export async function runLoaders(root: string): Promise<void> {
  const cache = join(root, ".observablehq/cache/data");
  mkdirSync(cache, {recursive: true});
  const loaders = readdirSync("docs/data").filter((f) => f.endsWith(".json.ts"));
  await Promise.all(
    loaders.map(async (file) => {
      const out = openSync(join(cache, file.replace(/\.ts$/, "")), "w");
      await run(join("docs/data", file), [], out).finally(() => closeSync(out));
      timeless(join(cache, file.replace(/\.ts$/, "")));
    }),
  );
}

/** Lays the CMaps under `dist`, with which a page reads dropped PDFs whose Chinese fonts are only named. */
export const layCmaps = (dist: string): void => cpSync("node_modules/pdfjs-dist/cmaps", join(dist, "cmaps"), {recursive: true});
