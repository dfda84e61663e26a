import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {dumbbell} from "../../src/charts/index.js";
import {cases} from "./cases.js";
import {againstGolden} from "./golden.js";
import {svg} from "./render.js";

describe("charts", () => {
  it.each(Object.keys(cases))("draws %s as its golden picture", async (name) => {
    expect(againstGolden(name, await svg(cases[name]!()))).toMatch(/^(same|written)$/);
  });

  it("leaves room for row labels of Han characters alone, which no canvas measures here", async () => {
    const row = {label: "北京十五五纲要", baseline: null, target: {value: 4, comparator: "=" as const}};
    const left = /translate\(([\d.]+),/.exec(await svg(dumbbell([row], {unit: "%"})))![1]!;
    expect(Number(left)).toBeGreaterThanOrEqual(7 * 12 + 8);
  });

  it("has no golden picture without a case", () => {
    const goldens = readdirSync("test/charts/golden").filter((f) => f.endsWith(".svg") && !f.includes(".changed."));
    expect(goldens.map((f) => f.replace(".svg", "")).filter((name) => !(name in cases))).toEqual([]);
  });

  it("draws the same bytes twice", async () => {
    for (const draw of Object.values(cases)) expect(await svg(draw())).toBe(await svg(draw()));
  });
});
