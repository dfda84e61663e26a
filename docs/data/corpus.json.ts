/** The corpus as the pages fetch it: without texts, which are served as files of their own, and without regions that nothing names. */
import {readFileSync} from "node:fs";
import {lightData} from "../../src/corpus/light.js";
import {loadCorpus} from "../../src/node/index.js";
import {fingerprint} from "../../src/report/index.js";
import type {SiteData} from "../components/corpus.js";

const {data} = await loadCorpus("data");
const light = lightData(data);
const {version} = JSON.parse(readFileSync("package.json", "utf8")) as {version: string};
const site: SiteData = {...light, version: `${version}+${fingerprint(JSON.stringify(light))}`};
process.stdout.write(JSON.stringify(site));
