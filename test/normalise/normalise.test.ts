import {describe, expect, it} from "vitest";
import type {Population} from "../../src/model/index.js";
import {comparability, comparableMetrics, compoundRate, normalise, normaliseWithRefusals, paceBetween} from "../../src/normalise/index.js";
import {catalogue, claim, indicator, plan} from "./fixtures.js";

const census: Population = {
  code: "500156",
  name: "武隆区",
  year: 2020,
  persons: 200_000,
  basis: "census",
  source: "普查",
  checked: "one secondary copy only",
};
const context = {plan, indicators: catalogue, populations: [census]};

describe("normalise", () => {
  it("brings 户 and 万户 to one unit with the arithmetic kept", () => {
    const [metric] = normalise([claim({name: "全区市场主体", number: "34067", unit: "户", indicator: "market-entities"})], context);
    expect(metric).toMatchObject({value: 3.4067, unit: "万户", basis: "total", halfWidth: 0.00005});
    expect(metric!.steps.map((s) => s.operation)).toEqual(["read", "multiply"]);
    expect(metric!.flags).toContain("total");
  });

  it("puts a total per thousand people beside it, with population, year and flags", () => {
    const metrics = normalise([claim({name: "市场主体总量", number: "4", unit: "万户", indicator: "market-entities"})], context);
    expect(metrics.map((m) => m.basis)).toEqual(["total", "per-head"]);
    expect(metrics[1]).toMatchObject({value: 200, unit: "户/千人", denominator: {persons: 200_000, year: 2020, basis: "census"}});
    expect(metrics[1]!.flags).toEqual(["one-copy-population", "population-year"]);
    expect(metrics[1]!.id).toBe(`${metrics[0]!.claim}/per-head`);
  });

  it("gives no per-head value without a population", () => {
    const bare = {...context, populations: []};
    expect(normalise([claim({name: "市场主体总量", number: "4", unit: "万户", indicator: "market-entities"})], bare)).toHaveLength(1);
  });

  it("flags a population that a plan merely implies", () => {
    const implied = {...context, populations: [{...census, basis: "implied" as const, year: 2025, checked: ""}]};
    const metrics = normalise([claim({name: "市场主体总量", number: "4", unit: "万户", indicator: "market-entities"})], implied);
    expect(metrics[1]!.flags).toEqual(["implied-population"]);
  });

  it("reads the denominator out of the name", () => {
    const [metric] = normalise(
      [claim({name: "每万人发明专利拥有量", number: "0.77", unit: "件", indicator: "invention-patents-per-10k"})],
      context,
    );
    expect(metric).toMatchObject({value: 0.77, unit: "件/万人", basis: "as-stated", flags: []});
    expect(metric!.steps[1]!.operation).toBe("per-unit");
  });

  it("accepts 个 for 项 of the same thing and says so", () => {
    const [metric] = normalise([claim({name: "地理标志总量", number: "12", unit: "个", indicator: "geographical-indications"})], context);
    expect(metric).toMatchObject({value: 12, unit: "项"});
    expect(metric!.flags).toContain("unit-renamed");
  });

  it("refuses 件 for 户, with the reason", () => {
    const {metrics, refused} = normaliseWithRefusals(
      [claim({name: "市场主体", number: "5", unit: "件", indicator: "market-entities"})],
      context,
    );
    expect(metrics).toEqual([]);
    expect(refused[0]!.reason).toContain("量纲不同");
  });

  it("refuses points for a share: 提高5个百分点 is no level", () => {
    const one = claim({name: "食品安全满意度", number: "5", unit: "个百分点", indicator: "food-satisfaction"});
    expect(normalise([one], context)).toEqual([]);
  });

  it("does not multiply out 2800 万家 beside 2800 家", () => {
    const claims = [
      claim({name: "无理由退换货企业", number: "2800", unit: "万家", indicator: "return-promise-units", period: "2020"}),
      claim({name: "无理由退货承诺单位", number: "2800", unit: "家", indicator: "return-promise-units", period: "2020"}),
    ];
    const {metrics, refused} = normaliseWithRefusals(claims, context);
    expect(refused).toMatchObject([{claim: claims[0]!.id, reason: expect.stringContaining("单位冲突")}]);
    expect(metrics[0]).toMatchObject({claim: claims[1]!.id, value: 2800});
    expect(metrics[0]!.flags).toContain("unit-conflict");
  });

  it("keeps bounds and ranges as intervals", () => {
    const bound = claim({name: "食品抽检合格率", number: "98", unit: "%", comparator: ">=", indicator: "food-sampling-pass-rate"});
    const range = claim({name: "市场主体", number: "3-4", unit: "万户", value: 3, valueMax: 4, indicator: "market-entities"});
    expect(normalise([bound], context)[0]).toMatchObject({low: 98, high: null});
    expect(normalise([range], context)[1]).toMatchObject({low: 149.925, high: 200.1, basis: "per-head"});
  });

  it("never computes with a masked number until a curator decides", () => {
    const masked = claim({name: "食品抽检合格率", number: "9", unit: "%", indicator: "food-sampling-pass-rate", flags: ["masked"]});
    expect(normalise([masked], context)).toEqual([]);
    const [metric] = normalise([{...masked, origin: "confirmed"}], context);
    expect(metric!.flags).toContain("reviewed");
  });

  it("marks an addition to a stock, and derives nothing per head from it", () => {
    const added = claim({name: "市场主体", number: "1", unit: "万户", kind: "increment", indicator: "market-entities"});
    const metrics = normalise([added], context);
    expect(metrics).toHaveLength(1);
    expect(metrics[0]!.flags).toContain("increment-of-stock");
  });

  it("leaves out a claim that is linked to nothing", () => {
    expect(normalise([claim({name: "某数", number: "1", unit: "个", indicator: null})], context)).toEqual([]);
    expect(normalise([], context)).toEqual([]);
  });
});

describe("comparability", () => {
  it.each([
    ["invention-patents-per-10k", "high-value-patents-per-10k"],
    ["food-tests-per-thousand", "food-farm-sampling-per-thousand"],
    ["equipment-accident-rate", "equipment-death-rate"],
    ["market-entities", "new-market-entities"],
  ])("%s and %s are related, not equal, whichever is asked first", (a, b) => {
    const [there, back] = [comparability(indicator(a), indicator(b)), comparability(indicator(b), indicator(a))];
    expect(there.state).toBe("related");
    expect(back).toEqual(there);
  });

  it("refuses where the dimensions differ, and names them", () => {
    const verdict = comparability(indicator("market-entities"), indicator("food-satisfaction"));
    expect(verdict).toMatchObject({state: "not comparable", reason: expect.stringContaining("量纲不同")});
  });

  it("refuses where only the scope differs", () => {
    const verdict = comparability(indicator("food-satisfaction"), indicator("drug-satisfaction"));
    expect(verdict).toMatchObject({state: "not comparable", reason: expect.stringContaining("口径不同")});
  });

  it("holds an indicator comparable with itself", () => {
    expect(comparability(indicator("enterprises"), indicator("enterprises"))).toEqual({state: "comparable"});
  });
});

describe("comparableMetrics", () => {
  it("keeps the same scope together and shows the related beside it with the reason", () => {
    const metrics = normalise(
      [
        claim({name: "千人食品检验量", number: "3", unit: "批次/千人", indicator: "food-tests-per-thousand"}),
        claim({name: "食品和农产品抽检量", number: "4", unit: "批次/千人", indicator: "food-farm-sampling-per-thousand"}),
      ],
      context,
    );
    const groups = comparableMetrics(indicator("food-tests-per-thousand"), {metrics, indicators: catalogue});
    expect(groups.map((g) => [g.indicator.id, g.state, g.metrics.length])).toEqual([
      ["food-tests-per-thousand", "comparable", 1],
      ["food-farm-sampling-per-thousand", "related", 1],
    ]);
    expect(groups[1]!.reason).toContain("农产品");
  });

  it("sets aside a value without a unit", () => {
    const metrics = normalise([claim({name: "累计国际标准", number: "28", unit: "", indicator: "international-standards"})], context);
    const [group] = comparableMetrics(indicator("international-standards"), {metrics, indicators: catalogue});
    expect(group!.metrics).toEqual([]);
    expect(group!.totals).toHaveLength(1);
  });
});

describe("compoundRate", () => {
  it("is the yearly rate that leads from one value to the other", () => {
    expect(compoundRate(100, 121, 2)).toBeCloseTo(10, 10);
    expect(compoundRate(7, 7, 5)).toBe(0);
  });

  it.each([
    [null, 4, 5],
    [0, 4, 5],
    [4, 0, 5],
    [4, 5, 0],
  ])("has no meaning for %s to %s in %s years", (a, b, years) => {
    expect(compoundRate(a, b, years)).toBeNull();
  });

  it("carries rounding through: the pace lies inside its interval", () => {
    const [start, , goal] = normalise(
      [
        claim({name: "市场主体总量", number: "3.4", unit: "万户", indicator: "market-entities", period: "2020", role: "baseline"}),
        claim({name: "市场主体总量", number: "4", unit: "万户", indicator: "market-entities"}),
      ],
      context,
    );
    const pace = paceBetween(start!, goal!);
    expect(pace.rate).toBeCloseTo(3.304, 3);
    expect(pace.low!).toBeLessThan(pace.rate!);
    expect(pace.high!).toBeGreaterThan(pace.rate!);
    expect(paceBetween(goal!, start!)).toMatchObject({rate: null, reason: expect.stringContaining("年份")});
  });
});
