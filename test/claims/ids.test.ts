import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {applyReview, createCatalogue, extractClaims} from "../../src/claims/index.js";
import {audit} from "../../src/audit/index.js";
import {formerId} from "../../src/model/ids.js";
import type {Claim, Indicator, Plan, Review} from "../../src/model/index.js";
import {anchorsOf, parseDocument} from "../../src/text/index.js";

const SOURCES = ["qianjiang-2021", "sichuan-2021", "guizhou-2020", "hubei-2023", "wulong-2021"];
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const indicators = json("data/indicators.json") as Indicator[];
const catalogue = createCatalogue(indicators);

const planOf = (id: string): Plan => json(`data/plans/${id}/plan.json`) as Plan;
const source = (id: string): string => readFileSync(`data/plans/${id}/source.txt`, "utf8");
/** Claims of a plan after review, as they would be if its text were this. */
function claimsOf(id: string, text: string): Claim[] {
  const {period, kind} = planOf(id);
  const document = parseDocument(text);
  const claims = extractClaims(document, {plan: id, period, kind, catalogue});
  return applyReview(claims, json(`data/plans/${id}/review.json`) as Review, document, "review.json");
}
const kept = (before: readonly Claim[], after: readonly Claim[]): number => {
  const ids = new Set(after.map((c) => c.id));
  return before.filter((c) => ids.has(c.id)).length;
};

describe.each(SOURCES)("ids of %s", (id) => {
  const text = source(id);
  const claims = claimsOf(id, text);

  it("name each claim once", () => {
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
  });

  it.each([
    ["a space", " "],
    ["a line feed", "\n"],
    ["a paragraph", "本文件由办公室重新排印,内容未改。\n\n"],
  ])("all stay, with their decisions, when %s is put at the top", (_, added) => {
    const after = claimsOf(id, added + text);
    expect(kept(claims, after)).toBe(claims.length);
    expect(after.map((c) => [c.id, c.origin])).toEqual(claims.map((c) => [c.id, c.origin]));
  });

  it("of a reworded sentence alone are lost", () => {
    const prose = claims.filter((c) => c.where === "prose" && c.origin === "extracted");
    const one = prose[Math.floor(prose.length / 2)]!;
    const at = one.numberStart;
    const after = claimsOf(id, `${text.slice(0, at)}约略${text.slice(at)}`);
    const {clauses} = parseDocument(text);
    const sentence = clauses.find((c) => c.start <= at && at < c.end)!;
    const own = claims.filter((c) => sentence.start <= c.numberStart && c.numberStart < sentence.end);
    const ids = new Set(after.map((c) => c.id));
    const lost = claims.filter((c) => !ids.has(c.id)).map((c) => c.id);
    expect(lost).toContain(one.id);
    expect(lost.filter((x) => !own.some((c) => c.id === x))).toEqual([]);
  });
});

describe("ids", () => {
  const {period, kind} = planOf("wulong-2021");
  const findings = (text: string): string[] => {
    const document = parseDocument(text);
    const claims = extractClaims(document, {plan: "wulong-2021", period, kind, catalogue});
    return audit({plan: planOf("wulong-2021"), document, claims, indicators}).map((f) => f.id);
  };

  it("of findings hang on their sentences too", () => {
    const text = source("wulong-2021");
    const ids = findings(text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findings(` \n${text}`).toSorted()).toEqual(ids.toSorted());
  });

  it("count the places of an equal sentence, and tell columns of a row apart by their heads", () => {
    const text = "一、目标\n新增专利5件。\n二、任务\n新增专利5件。";
    const anchor = anchorsOf(parseDocument(text));
    const [first, second] = [anchor(text.indexOf("5")), anchor(text.lastIndexOf("5"))];
    expect(second).toBe(first.replace(".", "_2."));
  });

  it("do not count white space and punctuation, but what belongs to a number", () => {
    const anchor = (text: string): string => anchorsOf(parseDocument(text))(text.search(/\d/));
    expect(anchor("市场 主体,达到4.5万户。")).toBe(anchor("市场主体达到4.5万户;"));
    expect(anchor("市场主体达到45万户。")).not.toBe(anchor("市场主体达到4.5万户。"));
    expect(anchor("合格率达到98%。")).not.toBe(anchor("合格率达到98‰。"));
  });

  it("of the time before sentences are told from those of now", () => {
    expect(formerId("wulong-2021@8123.2/per-head")).toEqual({plan: "wulong-2021", kind: "offset", at: 8123, nth: 2, rest: "/per-head"});
    expect(formerId("hubei-ip-2021@secondary.3.baseline")).toMatchObject({kind: "target", at: 3, nth: 2});
    expect(formerId("wulong-2021@s1f0c88ab.14")).toBeNull();
  });
});
