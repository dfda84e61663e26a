import {NO_WORDS} from "../words.js";
import {describe, expect, it} from "vitest";
import {align, isNamed, referenceOf, type PlanSide} from "../../src/align/index.js";
import {strengthAt} from "../../src/clauses/index.js";
import {parentPlanOf, withBasis} from "../../src/corpus/relations.js";
import type {Plan, Region} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {planOf} from "../fixtures.js";

const regions: Region[] = [
  {code: "000000", name: "全国", level: "nation", parent: null},
  {code: "990000", name: "云山省", level: "province", parent: "000000"},
  {code: "990100", name: "清河市", level: "prefecture", parent: "990000"},
  {code: "980000", name: "海州省", level: "province", parent: "000000"},
];
const city = (fields: Partial<Plan> = {}): Plan => planOf({id: "city", short: "清河", region: "990100", issued: "2021-06-01", ...fields});
const province = (fields: Partial<Plan> = {}): Plan =>
  planOf({id: "province", short: "云山", region: "990000", issued: "2021-03-01", ...fields});

describe("a higher plan is a reference only", () => {
  it.each([
    ["later than the plan", city(), province({issued: "2023-02-06"})],
    ["later than the plan", city({issued: null, period: [2020, 2022]}), province({issued: "2021-03-01"})],
    ["no parent", city(), province({region: "980000"})],
    ["other period", city({period: [2026, 2030], issued: "2026-01-29"}), province()],
    ["other kind", city({kind: "annual", period: [2022, 2022], issued: "2022-01-04"}), province()],
  ])("because it is %s", (code, lower, higher) => {
    expect(referenceOf(lower, higher, regions)?.code).toBe(code);
  });

  it("is none where it was issued before, governs the region and shares the years", () => {
    expect(referenceOf(city(), province(), regions)).toBeNull();
  });

  const corpus = loadCorpus("data");

  it("leaves every verdict without weight and says so first", async () => {
    const alignment = (await corpus).align("wulong-2021", "cn-quality-2023");
    expect(alignment.reference?.code).toBe("later than the plan");
    expect(alignment.notices[0]).toMatch(/印发在武隆 2021–2025之后（2023年2月6日对2022年4月13日），仅作参照/);
    expect(alignment.indicators.every((v) => v.reference && v.weight === "none")).toBe(true);
  });

  it("holds 四川 to the outline that came before it", async () => {
    const alignment = (await corpus).align("sichuan-2021", "cn-outline-2021");
    expect(alignment.reference).toBeNull();
    expect(alignment.indicators.map((v) => [v.verdict, v.reference])).toEqual([["falls short", false]]);
  });
});

describe("the plan that a basis names", () => {
  const basis = (title: string, number: string | null) => ({title, number, plan: null});
  const parent = province({title: "云山省市场监管现代化“十四五”规划（2021—2025年）", number: "云府发〔2021〕4号"});

  it.each([
    ["by its number, whatever the brackets", basis("云山省规划", "云府发[2021] 4号"), true],
    ["by its title without the years behind it", basis("《云山省市场监管现代化“十四五”规划》", null), true],
    ["not by a title under another number", basis(parent.title, "云府发〔2021〕5号"), false],
    ["not by another title", basis("云山省质量发展规划", null), false],
  ])("is found %s", (_, named, found) => {
    expect(isNamed(named, parent)).toBe(found);
  });

  const lower = city({basis: [basis("云山省规划", "云府发〔2021〕4号"), basis("云山省别的规划", "云府发〔2021〕9号")]});
  const side = (plan: Plan): PlanSide => ({plan, document: null, claims: [], metrics: [], worded: [], readings: []});

  it("is not called missing in the report that is aligned with it", () => {
    const {notices} = align(side(lower), side(parent), {indicators: [], regions, populations: [], measures: [], words: NO_WORDS});
    expect(notices.filter((n) => n.includes("未入库"))).toEqual([expect.stringContaining("云府发〔2021〕9号")]);
  });

  it("is the parent as soon as it is added", () => {
    const other = province({id: "other", period: [2021, 2025]});
    const {plan, missing} = parentPlanOf(lower, [other, parent, lower], regions);
    expect([plan?.id, missing.map((b) => b.number)]).toEqual(["province", ["云府发〔2021〕9号"]]);
    expect(withBasis(lower, [other, parent]).basis.map((b) => b.plan)).toEqual(["province", null]);
  });
});

describe("what a plan says without a number", () => {
  const corpus = loadCorpus("data");

  it("is not missing: 武隆 sets 建成国家食品安全示范城市 in words and another rate by the city's average", async () => {
    const {indicators} = (await corpus).align("wulong-2021", "sichuan-2021");
    const on = (id: string) => indicators.find((v) => v.indicator === id)!;
    const city = on("national-food-safety-cities");
    expect([city.verdict, city.reasonCode, city.lower]).toEqual(["not comparable", "in words", null]);
    expect(city.worded!.quote).toContain("建成国家食品安全示范城市");
    const rate = on("key-industrial-pass-rate");
    expect([rate.verdict, rate.reasonCode]).toEqual(["not comparable", "relative"]);
    expect(rate.worded!.quote).toContain("超过全市平均水平");
  });
});

it("does not take 保证金 for 确保", () => {
  const text = "落实工程质量保证金制度";
  expect(strengthAt(text, text.indexOf("保证金"), text.length)).toBe("advance");
  expect(strengthAt("保证落实首席质量官制度", 4, 11)).toBe("ensure");
});
