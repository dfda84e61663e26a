/** The API reference, made from the doc comments: `tsx src/site/api.ts [folder]`, or as a step of the site. */
import {spawn} from "node:child_process";
import {existsSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {fileURLToPath, pathToFileURL} from "node:url";

/**
 * Writes the reference into `out`; typedoc.json says of what.
 *
 * @throws where the sources cannot be read or nothing was written.
 */
async function buildApi(out: string): Promise<void> {
  const {Application, TypeDocReader} = await import("typedoc");
  const app = await Application.bootstrap({options: "typedoc.json", logLevel: "Error"}, [new TypeDocReader()]);
  const project = await app.convert();
  if (!project) throw new Error("api: typedoc could not read src/; run `npm run types`");
  await app.generateDocs(project, out);
  if (!existsSync(join(out, "index.html"))) throw new Error(`api: nothing was written to ${out}; run \`npx typedoc\` to see why`);
}

/**
 * Starts the reference in a process of its own, beside the pages. What it gives back waits for the end and lays the reference under
 * `dist`: after the finish of the pages, for these are not ours to mend.
 */
export function startApi(): (dist: string) => Promise<void> {
  const folder = "node_modules/.cache/duibiao-api";
  rmSync(folder, {recursive: true, force: true});
  const run = spawn(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => run.kill());
  const ended = new Promise<number | null>((done) => run.once("exit", done));
  return async (dist) => {
    if ((await ended) !== 0) throw new Error("api: the reference was not made; the lines above say why");
    renameSync(folder, join(dist, "api"));
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildApi(process.argv[2] ?? "dist/api");
