import {runInNewContext} from "node:vm";
import * as arquero from "arquero";
import {expect, it} from "vitest";
import * as tables from "../../src/corpus/tables/index.js";
import * as node from "../../src/node/index.js";
import {OPENING, printed, RECIPES} from "./recipes.js";

const files = new Map<string, Uint8Array>();
const modules: Readonly<Record<string, object>> = {
  arquero,
  "duibiao/node": node,
  "duibiao/tables": tables,
  "node:fs/promises": {writeFile: (name: string, bytes: Uint8Array) => void files.set(name, bytes)},
};
const bound = (code: string): string =>
  code.replaceAll(/^import (?:\* as (\w+)|(\{[^}]+\})) from ("[^"]+");$/gm, "const $1$2 = modules[$3];");
const run = (code: string): Promise<unknown> => runInNewContext(`(async () => {${code}})()`, {modules, Math}) as Promise<unknown>;
/** The last statement of a piece is its answer. */
function answering(code: string): string {
  const lines = code.split("\n");
  const from = lines.findLastIndex((line, i) => i < lines.length - 1 && line.endsWith(";")) + 1;
  return [...lines.slice(0, from), `return ${lines.slice(from).join("\n")};`].join("\n");
}
const [charting, beginning] = OPENING.filter((o) => o.language === "js").map((o) => bound(o.code));

it("asks twenty questions, thirteen of them in SQL too", () => {
  expect(RECIPES.map((r) => Number.parseInt(r.question))).toEqual(Array.from({length: 20}, (_, i) => i + 1));
  expect(RECIPES.filter((r) => r.sql !== null).length).toBeGreaterThanOrEqual(13);
});

it("draws the first chart in at most ten lines", async () => {
  expect(charting!.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
  await run(charting!);
  expect(new TextDecoder("latin1").decode(files.get("chart.png")).slice(1, 4)).toBe("PNG");
});

it("answers each as it says", async () => {
  const pieces = RECIPES.map((r) => `async () => {${answering(r.code)}}`).join(",\n");
  const answers = (await run(
    `${beginning!}\nconst out = [];\nfor (const piece of [${pieces}]) out.push(await piece());\nreturn out;`,
  )) as unknown[];
  expect(answers.map(printed)).toEqual(RECIPES.map((r) => r.answer));
});
