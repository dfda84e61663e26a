import {readFileSync} from "node:fs";
import {runInNewContext} from "node:vm";
import {expect, it} from "vitest";
import * as node from "../../src/node/index.js";
import * as duibiao from "../../src/index.js";

const guide = readFileSync("docs/guides/first-notebook.md", "utf8");
const code = /```js run=false\n([\s\S]+?)```/.exec(guide)?.[1] ?? "";

it("draws the chart of the guide in at most ten lines", async () => {
  expect(code.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
  const written = new Map<string, string>();
  const modules = {duibiao, "duibiao/node": node, "node:fs/promises": {writeFile: (name: string, text: string) => void written.set(name, text)}};
  const body = code.replaceAll(/^import (\{[^}]+\}) from ("[^"]+");$/gm, "const $1 = modules[$2];");
  await runInNewContext(`(async () => {${body}})()`, {modules});
  const svg = written.get("chart.svg") ?? "";
  expect(svg.startsWith("<svg")).toBe(true);
  const corpus = await node.loadCorpus("data");
  for (const {short} of corpus.plans()) expect(svg).toContain(short.split(" ")[0]);
  const shown = corpus.plans().flatMap(({id}) => corpus.headline(id, "food-evaluative-pass-rate").target ?? []);
  expect(shown.length).toBeGreaterThan(0);
  for (const {metric} of shown) expect(svg).toContain(`>${metric.value}<`);
});
