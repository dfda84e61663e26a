/** `npm run notebook -- <slug> [question]`: a new notebook from the template, listed in the index. */
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {escapeMarkup} from "../model/escape.js";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The template: a question, a finding that the code computes, a picture, a table, how it compares, what was left out. */
export function template(question: string): string {
  return `---
title: ${JSON.stringify(question)}
---

<h1 id="content" tabindex="-1" data-notebook>${escapeMarkup(question)}</h1>

\`\`\`js
finding(answer)
\`\`\`

\`\`\`js echo
import * as aq from "npm:arquero";
import {createCorpus, drawn, dumbbell} from "npm:duibiao";
import {tablesOf} from "npm:duibiao/tables";
import {beside, evidence, finding, leftOut, live, say, unitWord} from "npm:duibiao/live";

const corpus = createCorpus(await FileAttachment("../data/corpus.json").json());
const {headlines, plans} = tablesOf(corpus);
\`\`\`

\`\`\`js echo
// 换成你的问题：取哪个指标？总量先折成人均再放在一起比。
const INDICATOR = "market-entities";
const goals = headlines
  .params({INDICATOR})
  .filter((d, $) => d.indicator === $.INDICATOR && d.target != null && d.basis !== "total")
  .lookup(plans, ["plan", "id"], "short", "shortEn")
  .orderby(aq.desc("target"))
  .reify();
\`\`\`

\`\`\`js echo
const {zh, en} = corpus.indicator(INDICATOR);
const answer = {
  zh: \`\${goals.numRows()}份规划给出「\${zh}」的目标，最高的是\${goals.get("short")}（\${goals.get("target")}）。\`,
  en: \`\${goals.numRows()} plans set a goal for \${en}; the highest is that of \${goals.get("shortEn")} (\${+goals.get("target")}).\`,
  leftOut: plans
    .antijoin(goals, ["id", "plan"])
    .objects()
    .map((p) => ({what: p.short, whatEn: p.shortEn, reason: "规划未写明", reasonEn: "the plan does not state it"})),
};
\`\`\`

\`\`\`js echo
const bells = goals.objects().map((d) => ({label: say(d.short, d.shortEn), baseline: d.start && drawn(d.start.metric), target: drawn(d.target.metric)}));
display(
  live((width, page) => dumbbell(bells, {...page, width: beside(width, 190), unit: unitWord(goals.get("unit")), title: say("从基期到目标", "From baseline to goal")})),
);
\`\`\`

\`\`\`js echo
Inputs.table(goals.derive({who: aq.escape((d) => say(d.short, d.shortEn))}).select("who", "start", "target"), {
  select: false,
  header: {who: say("规划", "plan"), start: say("基期", "baseline"), target: say("目标", "goal")},
  format: {start: evidence, target: evidence},
})
\`\`\`

## 怎样使数值可比

写明口径、单位、分母和年份。

## 没有列入的

\`\`\`js echo
leftOut(answer)
\`\`\`
`;
}

/** Writes the notebook and adds it to the index; returns its path. Throws on a bad or taken name. */
export function addNotebook(folder: string, slug: string, question = slug): string {
  if (!SLUG.test(slug)) throw new Error(`notebook: "${slug}" is no name; use lower-case words joined by hyphens`);
  const file = join(folder, `${slug}.md`);
  if (existsSync(file)) throw new Error(`notebook: ${file} is there already; choose another name`);
  writeFileSync(file, template(question));
  const index = join(folder, "index.md");
  if (existsSync(index)) writeFileSync(index, listed(readFileSync(index, "utf8"), slug, question));
  return file;
}

/** The index with one more entry after the last. */
export function listed(index: string, slug: string, question: string): string {
  const lines = index.split("\n");
  const last = lines.findLastIndex((l) => l.startsWith("- ["));
  lines.splice(last < 0 ? lines.length : last + 1, 0, `- [${question}](./${slug}) \${shown("${slug}")}`);
  return lines.join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [slug = "", ...words] = process.argv.slice(2);
  try {
    const file = addNotebook("notebooks", slug, words.join(" ") || slug);
    process.stdout.write(`${file}\n`);
    process.stderr.write(`next: npm run preview, then open /notebooks/${slug}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}; usage: npm run notebook -- <name> [question]\n`);
    process.exitCode = 2;
  }
}
