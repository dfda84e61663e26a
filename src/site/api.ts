/** The API reference, made from the doc comments of what the package exports; no request leaves its pages. */
import process from "node:process";
import {pathToFileURL} from "node:url";
import {Application, LogLevel} from "typedoc";

/** What a user of the package imports. */
const ENTRIES = ["src/index.ts", "src/node/index.ts"];

/** Writes the reference into a folder; the same sources give the same pages. */
export async function api(out: string): Promise<void> {
  const app = await Application.bootstrap({
    entryPoints: ENTRIES,
    tsconfig: "tsconfig.lib.json",
    name: "对标 duibiao",
    readme: "none",
    lang: "zh",
    disableSources: true,
    excludeExternals: true,
    excludeReferences: true,
    githubPages: false,
    hideGenerator: true,
    skipErrorChecking: true,
    validation: false,
    logLevel: LogLevel.Error,
    navigationLinks: {对标: "../"},
  });
  const project = await app.convert();
  if (!project) throw new Error("api: the sources could not be read; run `npm run types` and mend what it finds");
  await app.generateDocs(project, out);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await api(process.argv[2] ?? "dist/api");
