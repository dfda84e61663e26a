import {describe, expect, it} from "vitest";
import type {ClaimKind} from "../../src/model/index.js";
import {coreName, normalName} from "../../src/claims/link/name.js";
import {catalogueOnDisk} from "../eval/claims.js";

const catalogue = catalogueOnDisk()!;
const linked = (name: string, unit: string, kind: ClaimKind = "level", period = "2025"): string | null =>
  catalogue.link(name, unit, {kind, period}).indicator;

describe("a link to the catalogue", () => {
  it.each<[string, string, ClaimKind, string]>([
    ["全市实有经营主体总量", "万户", "level", "market-entities"],
    ["公众食品安全满意度", "%", "level", "food-satisfaction"],
    ["全区审定公示放心消费创建示范单位", "家", "increment", "trusted-model-units"],
    ["全国重点实验室", "家", "level", "national-key-labs"],
    ["药械化抽检合格率", "%", "level", "drug-device-cosmetics-pass-rate"],
    ["消费者投诉举报按时办结率", "%", "level", "complaint-due-rate"],
    ["新设经营主体", "万户", "increment", "new-market-entities"],
    ["全社会研究与试验发展经费支出占GDP比重", "%", "level", "rd-intensity"],
    ["单位GDP二氧化碳排放降低", "%", "growth", "co2-per-gdp-cut"],
    ["PM2.5浓度", "微克/立方米", "level", "pm25"],
    ["每千人口拥有注册护士数", "人", "level", "nurses-per-thousand"],
  ])("takes %s in %s", (name, unit, kind, id) => expect(linked(name, unit, kind)).toBe(id));

  it.each<[why: string, name: string, unit: string, kind: ClaimKind]>([
    ["it is another rank of laboratory", "省级重点实验室", "家", "level"],
    ["it is a part of the whole", "食用农产品及保健食品抽检合格率", "%", "level"],
    ["a flow is no stock", "年注册经营主体量", "万户", "annual"],
    ["it does not say whose satisfaction", "群众满意度", "%", "level"],
    ["it is another thing of the same form", "质量基础设施一站式服务站", "个", "level"],
    ["a change is no value of a share", "食品抽检合格率", "%", "growth"],
    ["points are no percent", "食品抽检合格率", "个百分点", "increment"],
    ["a total is no ratio", "经营主体总量", "户/千人", "level"],
  ])("abstains where %s: %s", (_, name, unit, kind) => {
    expect(linked(name, unit, kind)).toBeNull();
  });

  it("does not take a growth over five years for a yearly one", () => {
    expect(linked("居民人均可支配收入增长", "%", "growth", "2021-2025")).toBeNull();
    expect(linked("居民人均可支配收入年均增长", "%", "growth", "2021-2025")).toBe("disposable-income-growth");
    expect(linked("居民人均可支配收入增长", "%", "growth", "2025")).toBe("disposable-income-growth");
  });

  it("keeps what it would not link as a candidate", () => {
    const link = catalogue.link("质量基础设施一站式服务站", "个");
    expect([link.indicator, link.score, link.alternatives[0]?.indicator]).toEqual([null, 0, "quality-one-stop-platforms"]);
  });

  it("drops neutral words only, and never leaves a bare head", () => {
    expect(coreName(normalName("公众对全区食品安全总体满意率"))).toBe("食品安全满意度");
    expect(coreName(normalName("全市合格率"))).toBe("");
    expect(normalName("研发经费相当于全市生产总值比例")).toBe("研发经费相当于地区生产总值比例");
    expect(coreName(normalName("新设经营主体"))).toBe("新设市场主体");
  });
});

describe("the catalogue", () => {
  const {indicators} = catalogue;
  const outside = indicators.filter((i) => i.sector !== "market-regulation");

  it("covers the outlines 2026–2030: at least 70 indicators outside market regulation, each with scope and sector", () => {
    expect(outside.length).toBeGreaterThanOrEqual(70);
    expect(indicators.filter((i) => i.scope === "" || i.sector === "").map((i) => i.id)).toEqual([]);
  });

  it("names part and whole on both sides", () => {
    const turned = {part: "whole", whole: "part"} as const;
    const sides = indicators.flatMap((i) => i.related.flatMap((r) => (r.relation ? [{id: i.id, ...r, relation: r.relation}] : [])));
    expect(sides.length).toBeGreaterThanOrEqual(12);
    const broken = sides.filter((s) => {
      const back = indicators.find((i) => i.id === s.indicator)?.related.find((r) => r.indicator === s.id);
      return back?.relation !== turned[s.relation];
    });
    expect(broken).toEqual([]);
  });
});
