import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import * as charts from "../../src/charts/index.js";
import * as answers from "../../src/answers/index.js";
import * as stats from "../../src/stats/index.js";

const notebooks = readdirSync("notebooks").filter((f) => f.endsWith(".md") && f !== "index.md");
const read = (file: string): string => readFileSync(`notebooks/${file}`, "utf8");

describe("notebooks", () => {
  it("are at least eleven, each listed", () => {
    expect(notebooks.length).toBeGreaterThanOrEqual(11);
    const listed = [...read("index.md").matchAll(/\]\(\.\/([\w-]+)\)/g)].map((m) => `${m[1]}.md`);
    expect(listed.toSorted()).toEqual(notebooks.toSorted());
  });

  it.each(notebooks)("%s opens with a finding that the code computes", (file) => {
    const text = read(file);
    const afterTitle = text.slice(text.indexOf("</h1>") + 5).trim();
    expect(afterTitle.startsWith("```js\nfinding(answer)\n```")).toBe(true);
    const answer = /const answer = (\w+)\(/.exec(text)?.[1] ?? "";
    expect(new Map<string, unknown>(Object.entries({...stats, ...answers})).get(answer)).toBeTypeOf("function");
  });

  it.each(notebooks)("%s imports only what is there", (file) => {
    for (const [, names, room] of read(file).matchAll(/import \{([^}]+)\} from "\.\.\/lib\/(stats|charts)\//g)) {
      const exported = room === "charts" ? charts : stats;
      for (const name of names!.split(",")) expect(Object.keys(exported)).toContain(name.trim());
    }
  });

  it("made of the public package import it and Framework's own, and nothing else", () => {
    const open = notebooks.filter((file) => read(file).includes('"npm:duibiao"'));
    expect(open.length).toBeGreaterThanOrEqual(3);
    for (const file of open) {
      const sources = [...read(file).matchAll(/^import .* from "([^"]+)";$/gm)].map((m) => m[1]!);
      expect([file, sources.filter((from) => !/^npm:(?:duibiao(?:\/(?:tables|live))?|arquero|vega-embed|d3)$/.test(from))]).toEqual([file, []]);
    }
  });

  it.each(notebooks)("%s shows its code and says what was left out", (file) => {
    expect(read(file).match(/```js echo/g)!.length).toBeGreaterThanOrEqual(3);
    expect(read(file)).toContain("leftOut(answer)");
    expect(read(file)).toContain("## 怎样使数值可比");
  });
});
