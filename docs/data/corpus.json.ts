/** The corpus as the pages fetch it: without texts, which are served as files of their own, and without regions that nothing names. */
import {createCorpus} from "../../src/corpus/index.js";
import {lightData} from "../../src/corpus/light.js";
import {siteCorpus, siteDecisions} from "../../src/site/source.js";
import {treeOf} from "../../src/site/tree.js";
import {versionOf} from "../../src/site/version.js";
import type {SiteData} from "../components/corpus.js";

const {data} = await siteCorpus();
const light = lightData(data);
const decisions = await siteDecisions();
const layouts = data.plans.filter((r) => r.layout !== undefined).map((r) => r.plan.id);
const site: SiteData = {...light, decisions, layouts, tree: treeOf(createCorpus(light)), version: versionOf(light)};
process.stdout.write(JSON.stringify(site));
