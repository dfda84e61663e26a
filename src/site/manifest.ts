/** `manifest.json` of a build: what it publishes and what that rests on. `tsx src/site/manifest.ts [file]`, or as a step of the site. */
import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import process from "node:process";
import {manifestFile, manifestOf} from "../node/manifest.js";
import {siteCorpus} from "./source.js";

/** Release, and fingerprint of the sources that read and judge. */
export function codeName(): string {
  const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
  const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".ts") && !f.startsWith("site"));
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join("src", file)));
  return `${version}+${hash.digest("hex").slice(0, 12)}`;
}

const file = process.argv[2] ?? "dist/manifest.json";
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, manifestFile(manifestOf(await siteCorpus(), codeName())));
