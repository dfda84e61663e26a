/** Serves the built site for the browser tests; `npm run site` comes before. */
import {existsSync} from "node:fs";
import type {TestProject} from "vitest/node";
import {listen, staticServer} from "../../src/site/serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    base: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("browser tests: dist/ is missing; run `npm run site` first");
  const server = staticServer("dist");
  project.provide("base", await listen(server, 0));
  return () => new Promise((done) => void server.close(() => done()));
}
