/** The finding of each notebook, from its own cells. */
import {readdirSync} from "node:fs";
import {lightData} from "../../src/corpus/light.js";
import {loadCorpus} from "../../src/node/index.js";
import {runNotebook} from "../../src/site/cells.js";

const data = lightData((await loadCorpus("data")).data);
const names = readdirSync("notebooks").filter((f) => f.endsWith(".md") && f !== "index.md");
const told: Record<string, {zh: string; en: string}> = {};
for (const name of names) {
  const {zh, en} = (await runNotebook(`notebooks/${name}`, data)).answer;
  told[name.replace(".md", "")] = {zh, en};
}
process.stdout.write(JSON.stringify(told));
