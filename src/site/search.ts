/** The index of the texts, in small files that a search asks one by one: `tsx src/site/search.ts [folder]`, or as a step of the site. */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {indexTexts} from "../search/index.js";
import {siteCorpus} from "./source.js";

const folder = process.argv[2] ?? "dist/search";
const {plans} = (await siteCorpus()).data;
const texts = new Map(plans.flatMap(({plan, text}) => (typeof text === "string" ? [[plan.id, text] as const] : [])));
const {contents, files} = indexTexts(texts);
mkdirSync(folder, {recursive: true});
for (const [bucket, text] of files.entries()) writeFileSync(join(folder, `${bucket}.json`), text);
writeFileSync(join(folder, "contents.json"), JSON.stringify(contents));
