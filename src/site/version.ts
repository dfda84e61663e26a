import {readFileSync} from "node:fs";
import type {CorpusData} from "../model/index.js";
import {fingerprint} from "../report/index.js";

/** Release and fingerprint of the data without texts: two pages, or a page and a file, that show the same version show the same values. */
export function versionOf(light: CorpusData): string {
  const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
  return `${version}+${fingerprint(JSON.stringify(light))}`;
}
