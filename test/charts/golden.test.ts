import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {cases} from "./cases.js";
import {againstGolden} from "./golden.js";
import {svg} from "./render.js";

describe("charts", () => {
  it.each(Object.keys(cases))("draws %s as its golden picture", async (name) => {
    expect(againstGolden(name, await svg(cases[name]!()))).toMatch(/^(same|written)$/);
  });

  it("has no golden picture without a case", () => {
    const goldens = readdirSync("test/charts/golden").filter((f) => f.endsWith(".svg") && !f.includes(".changed."));
    expect(goldens.map((f) => f.replace(".svg", "")).filter((name) => !(name in cases))).toEqual([]);
  });

  it("draws the same bytes twice", async () => {
    for (const draw of Object.values(cases)) expect(await svg(draw())).toBe(await svg(draw()));
  });
});
