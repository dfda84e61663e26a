import {describe, expect, it} from "vitest";
import {csvRecords} from "../../src/node/csv-file.js";
import {dataFolder, packagedData} from "../../src/node/folder.js";
import {indicatorNamed, secondaryClaims} from "../../src/node/secondary.js";
import {resolve} from "node:path";
import {readData} from "../../src/node/files.js";

describe("csvRecords", () => {
  it("keeps quoted commas, quotes and line breaks, and counts lines", () => {
    expect(csvRecords('a,b\n"x,1","say ""hi"""\n"two\nlines",z\nend,\n')).toEqual([
      {fields: ["a", "b"], line: 1},
      {fields: ["x,1", 'say "hi"'], line: 2},
      {fields: ["two\nlines", "z"], line: 3},
      {fields: ["end", ""], line: 5},
    ]);
  });

  it("reads plain rows and skips empty lines", () => {
    expect(csvRecords("a,b\r\n\r\n1,\r\n")).toEqual([
      {fields: ["a", "b"], line: 1},
      {fields: ["1", ""], line: 3},
    ]);
    expect(csvRecords("")).toEqual([]);
  });
});

describe("dataFolder", () => {
  it("is the nearest data/ with plans/ upward, else the one that comes with the package", () => {
    expect(dataFolder("src/node")).toBe(resolve("data"));
    expect(dataFolder("/")).toBe(packagedData);
  });
});

describe("secondaryClaims", () => {
  it("gives each reported target a claim without a place, and its baseline beside it", async () => {
    const {plans, indicators} = await readData("data");
    const plan = plans.find((p) => p.id === "cn-outline-2021")!.plan.value!;
    const claims = secondaryClaims(plan, indicators.value!);
    expect(claims.map((c) => [c.role, c.value, c.period, c.pair])).toEqual([
      ["baseline", 6.3, "2020", "cn-outline-2021@t49eed9d0"],
      ["target", 12, "2025", "cn-outline-2021@t49eed9d0.baseline"],
    ]);
    expect(claims.every((c) => c.start === -1 && c.where === "secondary" && c.origin === "secondary")).toBe(true);
    expect(claims.map((c) => c.indicator)).toEqual(["high-value-patents-per-10k", "high-value-patents-per-10k"]);
  });

  it("keeps ranges, kinds and the years that a pace or a sum is over", async () => {
    const {plans, indicators} = await readData("data");
    const read = (id: string, name: string) =>
      secondaryClaims(plans.find((p) => p.id === id)!.plan.value!, indicators.value!)
        .filter((c) => c.name === name)
        .map((c) => [c.role, c.kind, c.number, c.value, c.valueMax, c.period]);
    expect(read("shanghai-outline-2026", "新增供应保障性租赁住房")).toEqual([["target", "increment", "25-27", 25, 27, "2026-2030"]]);
    expect(read("beijing-outline-2026", "实际利用外资规模")).toEqual([
      ["baseline", "annual", "68.7", 68.7, null, "2025"],
      ["target", "increment", "350", 350, null, "2026-2030"],
    ]);
  });

  it("links by exact name or alias only", async () => {
    const {indicators} = await readData("data");
    expect(indicatorNamed("经营主体总量", indicators.value!)?.id).toBe("market-entities");
    expect(indicatorNamed("主体", indicators.value!)).toBeUndefined();
  });
});
