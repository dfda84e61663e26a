import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {createCorpus} from "../../src/corpus/index.js";
import type {CorpusData, Indicator} from "../../src/model/index.js";
import {dataFiles} from "../../src/site/data.js";
import {sourceOf} from "../../src/site/source.js";
import {claimOf, planOf} from "../fixtures.js";

const indicator = (JSON.parse(readFileSync("data/indicators.json", "utf8")) as Indicator[]).find((i) => i.id === "food-satisfaction")!;
const text = "到2025年，食品安全满意度达到85%。";
const claim = claimOf({
  number: "85",
  numberStart: text.indexOf("85"),
  unit: "%",
  name: "食品安全满意度",
  indicator: indicator.id,
  period: "2025",
});
const region = {code: "110000", name: "云山市", level: "province", parent: "000000"} as CorpusData["regions"][number];
const data: CorpusData = {
  plans: [{plan: planOf({region: region.code}), claims: [claim], review: {decisions: []} as never, text}],
  indicators: [{...indicator, related: []}],
  measures: [],
  words: {} as CorpusData["words"],
  regions: [{...region, code: "000000", parent: null, name: "全国"}, region],
  populations: [],
  observations: [],
};

describe("data at addresses that stay", () => {
  const files = new Map(dataFiles(createCorpus(data)));
  it("gives an indicator and a plan the statements that belong to them", () => {
    const csv = String(files.get(`indicators/${indicator.id}.csv`));
    expect(csv.split("\n")).toHaveLength(3);
    expect(csv).toContain("云山市");
    expect(csv).toContain("read?plan=test-2021&evidence=");
    expect(files.get("plans/test-2021.csv")).toBe(csv);
  });
  it("describes each column of the table beside it, and the version", () => {
    const about = JSON.parse(String(files.get(`indicators/${indicator.id}.json`))) as {
      url: string;
      tableSchema: {columns: {name: string}[]};
      "dc:hasVersion": string;
    };
    const head = String(files.get(`indicators/${about.url}`)).split("\n")[0];
    expect(about.tableSchema.columns.map((c) => c.name).join(",")).toBe(head);
    expect(about["dc:hasVersion"]).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]+$/);
  });
  it("lies beside the data package", () => {
    const names = [...sourceOf(createCorpus(data)).packed()].map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["datapackage.json", "claims.csv", "duibiao.xlsx"]));
  });
});
