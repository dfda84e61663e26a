import {compile} from "vega-lite";
import {describe, expect, it} from "vitest";
import {bands, dumbbell, type DumbbellRow} from "../../src/charts/index.js";

const row: DumbbellRow = {
  label: "甲市",
  baseline: {value: 3, comparator: "=", year: 2020},
  target: {value: 4, comparator: ">=", year: 2025},
  observed: {value: 5, comparator: "=", year: 2024},
};
/** Words that a picture prints, from the data of all of its layers. */
const words = (spec: unknown): string[] => [...JSON.stringify(spec).matchAll(/"text":"([^"]+)"/g)].map((m) => m[1]!);

describe("a plot of plans", () => {
  it("marks what was reported later, with its year", () => {
    expect(words(dumbbell([row], {unit: "件"}))).toContain("5 (2024)");
  });
  it("prints the year of each value where they are unlike", () => {
    expect(words(dumbbell([row], {unit: "件", years: true}))).toEqual(expect.arrayContaining(["3 (2020)", "≥4 (2025)"]));
  });
  it("gives each scope of a family a band and an axis of its own", () => {
    const spec = bands([
      {title: "宽口径", unit: "", rows: [row]},
      {title: "窄口径", unit: "", rows: [{...row, target: {value: 400, comparator: "="}}]},
    ]);
    const scales = JSON.stringify(compile(spec).spec.scales ?? []);
    expect(words(spec)).toEqual(expect.arrayContaining(["宽口径", "窄口径"]));
    expect(scales).toContain("concat_0_x");
    expect(scales).toContain("concat_1_x");
  });
});
