/** The API reference, made from the doc comments: `tsx src/site/api.ts`, or as a step of the site. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {Application, TypeDocReader} from "typedoc";

/**
 * Writes the reference into `out`; typedoc.json says of what. Comes after the finish of the pages, for its pages are not ours to mend.
 *
 * @throws where the sources cannot be read or nothing was written.
 */
export async function buildApi(out = "dist/api"): Promise<void> {
  const app = await Application.bootstrap({options: "typedoc.json", logLevel: "Error"}, [new TypeDocReader()]);
  const project = await app.convert();
  if (!project) throw new Error("api: typedoc could not read src/; run `npm run types`");
  await app.generateDocs(project, out);
  if (!existsSync(join(out, "index.html"))) throw new Error(`api: nothing was written to ${out}; run \`npx typedoc\` to see why`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildApi();
