/** What code and data are called, so that two states of either can be told apart. */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {CorpusData} from "../model/index.js";
import {fingerprint} from "../report/index.js";

/** Release of the code. */
export const version = (): string => (JSON.parse(readFileSync("package.json", "utf8")) as {version: string}).version;

/** Release and fingerprint of the data without texts: two pages, or a page and a file, that show the same version show the same values. */
export function versionOf({plans, ...shared}: CorpusData): string {
  const prints = plans.map((plan) => fingerprint(JSON.stringify(plan)));
  return `${version()}+${fingerprint(JSON.stringify([shared, prints]))}`;
}

/** Release, and fingerprint of the sources that read and judge. */
export function codeName(): string {
  const files = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((f) => f.endsWith(".ts") && !f.startsWith("site"));
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join("src", file)));
  return `${version()}+${hash.digest("hex").slice(0, 12)}`;
}
