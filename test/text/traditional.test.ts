import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {inSimple} from "../../src/lexicon/traditional.js";
import {fold, parseDocument} from "../../src/text/index.js";

describe("traditional characters", () => {
  it("become simple ones, one for one", () => {
    expect(fold("嵐川縣國民經濟和社會發展計畫")).toBe("岚川县国民经济和社会发展计划");
    expect(inSimple("乾县俱乐部著名商标、瞭望台")).toBe("乾县俱乐部著名商标、瞭望台");
  });

  it("are read as simple ones are, and quoted as they stand", () => {
    const text = "一、2023年工作回顧\n地區生產總值達到412億元,比上年增長6%,增速提高0.8個百分點。\n";
    const [value, growth, points] = extractClaims(parseDocument(text), {plan: "", period: null, kind: null, catalogue: null});
    expect(value).toMatchObject({name: "地区生产总值", unit: "亿元", role: "achieved", kind: "annual", period: "2023"});
    expect(growth).toMatchObject({name: "地区生产总值比上年增长", kind: "growth", period: "2023"});
    expect(points!.unit).toBe("个百分点");
    for (const {quote, start, end} of [value!, growth!]) expect(text.slice(start, end)).toBe(quote);
  });
});
