/** The corpus as the pages fetch it: without texts, which are served as files of their own, and without regions that nothing names. */
import {lightData} from "../../src/corpus/light.js";
import {allDecisions, loadCorpus} from "../../src/node/index.js";
import {versionOf} from "../../src/site/version.js";
import type {SiteData} from "../components/corpus.js";

const {data} = await loadCorpus("data");
const light = lightData(data);
const decisions = await allDecisions("data");
const site: SiteData = {...light, decisions, version: versionOf(light)};
process.stdout.write(JSON.stringify(site));
