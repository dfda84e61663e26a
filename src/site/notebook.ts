/** `npm run notebook -- <slug> [question]`: a new notebook from the template, listed in the index. */
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The template: a question, a finding that the code computes, a picture, a table, how it compares, what was left out. */
export function template(slug: string, question: string): string {
  return `---
title: ${JSON.stringify(question)}
---

<h1 id="content" tabindex="-1">${question.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</h1>

\`\`\`js
finding(answer)
\`\`\`

\`\`\`js echo
import {goalsOf, plansLeftOut} from "../lib/stats/index.js";
import {corpus, finding, leftOut, picture, rows, textColumn, valueColumn} from "../components/notebook.js";

// 换成你的问题：取哪些指标？把算出结论的函数移到 src/stats/findings/，测试就能核对它。
const INDICATOR = "market-entities";
const goals = goalsOf(corpus, (i) => i.id === INDICATOR);
const answer = {
  zh: \`\${goals.length}份规划给出「\${corpus.indicators.get(INDICATOR).zh}」的目标。\`,
  en: \`\${goals.length} plans set a goal for \${corpus.indicators.get(INDICATOR).en}.\`,
  rows: goals,
  leftOut: plansLeftOut(
    corpus.sides.map((s) => s.plan).filter((plan) => !goals.some((g) => g.plan === plan)),
    "规划未写明",
    "the plan does not state it",
  ),
};
\`\`\`

\`\`\`js echo
import {drawn, dumbbell, printedValue} from "../lib/charts/index.js";

// 总量先折成人均；没有人口数的不画。
const comparable = (m) => m && corpus.comparable(m);
const bells = goals.map((g) => {
  const [start, goal] = [comparable(g.start), comparable(g.goal)];
  return {label: corpus.who(g.plan), baseline: start ? drawn(start) : null, target: goal ? drawn(goal) : null};
});
\`\`\`

\`\`\`js echo
picture({
  id: ${JSON.stringify(slug)},
  title: "从基期到目标",
  height: 90 + 46 * bells.length,
  caption: "空心为基期，实心为目标，箭头为上下限。",
  draw: (options) => dumbbell(bells, {...options, unit: goals.map(({goal}) => comparable(goal)?.unit).find(Boolean) ?? ""}),
  data: [["规划", "基期", "目标"], ...bells.map((b) => [b.label, b.baseline && printedValue(b.baseline), b.target && printedValue(b.target)])],
})
\`\`\`

\`\`\`js echo
rows(${JSON.stringify(slug)}, "目标", goals, [
  textColumn("plan", "规划", (r) => r.plan.short, true),
  valueColumn("start", "基期", (r) => r.start),
  valueColumn("goal", "目标", (r) => r.goal),
])
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
  writeFileSync(file, template(slug, question));
  const index = join(folder, "index.md");
  if (existsSync(index)) writeFileSync(index, listed(readFileSync(index, "utf8"), slug, question));
  return file;
}

/** The index with one more entry after the last. */
export function listed(index: string, slug: string, question: string): string {
  const lines = index.split("\n");
  const last = lines.findLastIndex((l) => l.startsWith("- ["));
  lines.splice(last < 0 ? lines.length : last + 1, 0, `- [${question}](./${slug})`);
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
