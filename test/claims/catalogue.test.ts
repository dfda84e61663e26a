import {describe, expect, it} from "vitest";
import {applyReview, guardOf, createCatalogue, extractClaims, proposeAliases} from "../../src/claims/index.js";
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
  const document = parseDocument(text);
  const claims = extractClaims(document, {plan: "p", period: [2021, 2025], kind: null, catalogue: null});
  const guard = guardOf(claims[0]!, document);
  const decide = (more: Partial<Review["decisions"][number]>): Review => ({
    plan: "p",
    decisions: [{decision: "confirmed", ...guard, reason: "读过原文", by: "c", date: "2026-01-01", ...more}],
  });

  it("confirms, corrects, rejects and adds", () => {
    expect(applyReview(claims, decide({}), document, "f")[0]!.origin).toBe("confirmed");
    expect(applyReview(claims, decide({decision: "corrected", fields: {value: 5}}), document, "f")[0]).toMatchObject({
      value: 5,
      origin: "corrected",
    });
    expect(applyReview(claims, decide({decision: "rejected"}), document, "f")).toEqual([]);
    const added = applyReview(claims, decide({decision: "added", fields: {name: "另一项", value: 4, unit: "万户"}}), document, "f");
    expect(added.map((c) => c.origin)).toEqual(["extracted", "added"]);
    expect(added[1]!.id).toBe(`${claims[0]!.id}.2`);
  });

  it("lets the later of two curators' decisions stand, and both be kept", () => {
    const name = claims[0]!.name;
    const both = (...more: Parameters<typeof decide>[0][]): Claim[] =>
      applyReview(claims, {plan: "p", decisions: more.flatMap((m) => decide({name, ...m}).decisions)}, document, "f");
    const renamed = {decision: "corrected", fields: {name: "另一项"}} as const;
    expect(both({decision: "rejected"}, {decision: "confirmed"}).map((c) => c.origin)).toEqual(["confirmed"]);
    expect(both(renamed, {decision: "confirmed"})).toMatchObject([{name: "另一项", origin: "confirmed"}]);
    expect(both(renamed, {decision: "rejected"})).toEqual([]);
  });

  it("a decision whose sentence is gone names file and words", () => {
    const reworded = parseDocument(text.replace("4万户", "5万户"));
    expect(() => applyReview(claims, decide({}), reworded, "review.json")).toThrow(
      'review.json decision 1 sentence-gone: "市场主体达到4万户。" stands nowhere in the text; re-read the source and decide anew',
    );
    expect(() => applyReview(claims, decide({number: "9"}), document, "review.json")).toThrow("review.json decision 1 sentence-gone");
    expect(() => applyReview([], decide({}), document, "review.json")).toThrow("review.json decision 1 claim-gone");
  });

  it("a decision follows its sentence, and the second of two equal ones stays the second", () => {
    const twice = parseDocument(`${text}\n二、措施\n市场 主体达到4万户；`);
    const second = extractClaims(twice, {plan: "p", period: [2021, 2025], kind: null, catalogue: null})[1]!;
    expect(guardOf(second, twice)).toMatchObject({number: "4", nth: 2});
    const moved = parseDocument(` \n前言。\n${twice.text}`);
    const claimsNow = extractClaims(moved, {plan: "p", period: [2021, 2025], kind: null, catalogue: null});
    const reviewed = applyReview(claimsNow, {plan: "p", decisions: [{...decide({}).decisions[0]!, ...guardOf(second, twice)}]}, moved, "f");
    expect(reviewed.map((c) => c.origin)).toEqual(["extracted", "confirmed"]);
  });

  it("a sentence that became part of a longer one is another sentence", () => {
    const longer = parseDocument(text.replace("4万户", "4万户以上"));
    expect(() => applyReview(claims, decide({}), longer, "f")).toThrow("sentence-gone");
  });
});
