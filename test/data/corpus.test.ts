import {existsSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {Indicator} from "../../src/model/index.js";
import * as v from "valibot";
import {csvRecords} from "../../src/node/csv-file.js";

const SEEDS: Readonly<Record<string, string>> = {
  "qianjiang-2021": "000_2384e73e434c0dfc.txt",
  "sichuan-2021": "001_4bcad4cce81b7e3a.txt",
  "guizhou-2020": "002_19861a0e5c4b9de5.txt",
  "hubei-2023": "003_63844650efac3891.txt",
  "wulong-2021": "004_a3c6fb84209f3d63.txt",
};
const seeds = "../shared/seeds";
const regions = csvRecords(readFileSync("data/regions.csv", "utf8")).map((r) => r.fields);
const indicators = v.parse(v.array(Indicator), JSON.parse(readFileSync("data/indicators.json", "utf8")));

describe("plans", () => {
  it.skipIf(!existsSync(seeds)).each(Object.entries(SEEDS))("%s holds its text byte for byte", (id, file) => {
    expect(readFileSync(`data/plans/${id}/source.txt`).equals(readFileSync(`${seeds}/${file}`))).toBe(true);
  });

  it("are the five documents and the two reference plans", () => {
    const ids = readdirSync("data/plans");
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(SEEDS), "cn-quality-2023", "cn-outline-2021"]));
  });
});

describe("regions", () => {
  const row = (code: string): string[] | undefined => regions.find((r) => r[0] === code);

  it.each([
    ["000000", "nation", ""],
    ["510000", "province", "000000"],
    ["510100", "prefecture", "510000"],
    ["429005", "county", "420000"],
    ["500156", "county", "500000"],
    ["441900", "prefecture", "440000"],
    ["110101", "county", "110000"],
    ["659001", "county", "650000"],
  ])("%s is a %s under %s", (code, level, parent) => {
    expect(row(code)?.slice(2, 4)).toEqual([level, parent]);
  });

  it("has 34 provinces and no statistical area", () => {
    expect(regions.filter((r) => r[2] === "province")).toHaveLength(34);
    expect(regions.filter((r) => r[2] === "county" && /7\d$/.test(r[0]!)).map((r) => r[1])).toEqual([]);
  });
});

describe("catalogue", () => {
  it("has at least 60 entries, each defined in both languages", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(60);
    expect(indicators.filter((i) => !/\p{Script=Han}/u.test(i.definition) || /\p{Script=Han}{6}/u.test(i.definitionEn))).toEqual([]);
  });

  it("gives no two indicators of one dimension the same name", () => {
    const names = indicators.flatMap((i) => [i.zh, ...i.aliases].map((n) => `${n} ${i.dimension}`));
    expect(names.filter((n, at) => names.indexOf(n) !== at)).toEqual([]);
  });

  it.each([
    "千人食品检验量",
    "食品（含食用农产品）抽检量",
    "食品年抽检样本量",
    "每万人发明专利拥有量",
    "每万人口高价值发明专利拥有量",
    "经营主体总量",
    "制造业产品质量合格率",
    "万台特种设备死亡率",
    "万台特种设备事故率",
    "社会公用计量标准数量",
  ])("knows %s", (name) => {
    expect(indicators.filter((i) => i.zh === name || i.aliases.includes(name))).toHaveLength(1);
  });

  it("turns every unit named for a per-head value into the same dimension as its ratio", () => {
    expect(indicators.filter((i) => i.perHead !== null && i.measurement !== "stock" && i.measurement !== "flow").map((i) => i.id)).toEqual([]);
  });
});
