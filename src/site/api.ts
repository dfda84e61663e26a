/** The API reference, made from the doc comments: `tsx src/site/api.ts [folder]`, or as a step of the site. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {Application, TypeDocReader} from "typedoc";

const out = process.argv[2] ?? "dist/api";
const app = await Application.bootstrap({options: "typedoc.json", logLevel: "Error"}, [new TypeDocReader()]);
const project = await app.convert();
if (!project) throw new Error("api: typedoc could not read src/; run `npm run types`");
await app.generateDocs(project, out);
if (!existsSync(join(out, "index.html"))) throw new Error(`api: nothing was written to ${out}; run \`npx typedoc\` to see why`);
