import {describe, expect, it} from "vitest";
import {applyReview, createCatalogue, extractClaims, proposeAliases} from "../../src/claims/index.js";
import type {Claim, Indicator, Review} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const indicator = (id: string, zh: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  zh,
  en: id,
  sector: "market-regulation",
  domain: "access",
  definition: "",
  definitionEn: "",
  unit,
  dimension: unit === "%" ? "share" : "count",
  polarity: "higher",
  measurement: unit === "%" ? "share" : "stock",
  scope: "",
  denominator: null,
  perHead: null,
  aliases: [],
  related: [],
  ...more,
});
const catalogue = createCatalogue([
  indicator("market-entities", "市场主体总量", "万户", {aliases: ["实有市场主体"]}),
  indicator("patents", "每万人发明专利拥有量", "件"),
  indicator("high-value-patents", "每万人口高价值发明专利拥有量", "件"),
  indicator("food-pass", "食品安全评价性抽检合格率", "%"),
]);

describe("linking", () => {
  it.each([
    ["全市实有市场主体", "万户", "market-entities"],
    ["经营主体总量", "户", "market-entities"],
    ["每万人发明专利拥有量", "件", "patents"],
    ["全省每万人口高价值发明专利拥有量", "件", "high-value-patents"],
  ])("%s is %s", (name, unit, id) => expect(catalogue.link(name, unit).indicator).toBe(id));

  it.each([
    ["食品安全监督抽检合格率", "%"],
    ["新增市场主体", "万户"],
    ["市场主体总量", "件"],
    ["每万人高价值专利", "%"],
    ["", "%"],
  ])("%s in %s is left unlinked", (name, unit) => expect(catalogue.link(name, unit).indicator).toBeNull());

  it("an exact name scores 1 and keeps alternatives", () => {
    const link = catalogue.link("每万人发明专利拥有量", "件");
    expect(link.score).toBe(1);
    expect(link.alternatives.map((a) => a.indicator)).toContain("high-value-patents");
  });

  it("finds by id, name and part of a name", () => {
    expect(catalogue.find("patents")[0]!.id).toBe("patents");
    expect(catalogue.find("高价值").map((i) => i.id)).toEqual(["high-value-patents"]);
    expect(catalogue.find("没有这样的指标")).toEqual([]);
  });

  it("proposes close names as aliases, never exact ones", () => {
    const text = "一、目标\n每万人发明专利年末拥有数达到3件,市场主体总量达到4万户。";
    const claims = extractClaims(parseDocument(text), {plan: "p", period: [2021, 2025], kind: null, catalogue});
    expect(proposeAliases(claims, catalogue).map((p) => [p.indicator, p.alias])).toEqual([["patents", "每万人发明专利年末拥有数"]]);
  });
});

describe("review", () => {
  const text = "一、目标\n市场主体达到4万户。";
  const claims = extractClaims(parseDocument(text), {plan: "p", period: [2021, 2025], kind: null, catalogue: null});
  const at = text.indexOf("4");
  const guard = {start: at - 6, end: at + 3, quote: text.slice(at - 6, at + 3)};
  const decide = (more: Partial<Review["decisions"][number]>): Review => ({
    plan: "p",
    decisions: [{decision: "confirmed", number: "4", numberStart: at, guard, reason: "读过原文", by: "c", date: "2026-01-01", ...more}],
  });

  it("confirms, corrects, rejects and adds", () => {
    expect(applyReview(claims, decide({}), text, "f")[0]!.origin).toBe("confirmed");
    expect(applyReview(claims, decide({decision: "corrected", fields: {value: 5}}), text, "f")[0]).toMatchObject({
      value: 5,
      origin: "corrected",
    });
    expect(applyReview(claims, decide({decision: "rejected"}), text, "f")).toEqual([]);
    const added = applyReview(claims, decide({decision: "added", fields: {name: "另一项", value: 4, unit: "万户"}}), text, "f");
    expect(added.map((c) => c.origin)).toEqual(["extracted", "added"]);
    expect(added[1]!.id).toBe(`p@${at}.2`);
  });

  it("lets the later of two curators' decisions stand, and both be kept", () => {
    const name = claims[0]!.name;
    const both = (...more: Parameters<typeof decide>[0][]): Claim[] =>
      applyReview(claims, {plan: "p", decisions: more.flatMap((m) => decide({name, ...m}).decisions)}, text, "f");
    const renamed = {decision: "corrected", fields: {name: "另一项"}} as const;
    expect(both({decision: "rejected"}, {decision: "confirmed"}).map((c) => c.origin)).toEqual(["confirmed"]);
    expect(both(renamed, {decision: "confirmed"})).toMatchObject([{name: "另一项", origin: "confirmed"}]);
    expect(both(renamed, {decision: "rejected"})).toEqual([]);
  });

  it("a guard that no longer fits names file and place", () => {
    expect(() => applyReview(claims, decide({guard: {...guard, quote: "达到5万户"}}), text, "review.json")).toThrow(
      `review.json decision 1 quote-moved: "达到5万户" is not at ${guard.start}–${guard.end}`,
    );
    expect(() => applyReview(claims, decide({number: "9"}), text, "review.json")).toThrow("review.json decision 1 number-gone");
    expect(() => applyReview([], decide({}), text, "review.json")).toThrow("review.json decision 1 claim-gone");
  });
});
