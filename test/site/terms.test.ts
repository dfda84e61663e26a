import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {fits, hitsIn, termsOf} from "../../docs/views/search/terms.js";
import type {Indicator, Measure} from "../../src/model/index.js";

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}.json`, "utf8"));
const catalogue = {indicators: read("indicators") as Indicator[], measures: read("measures") as Measure[]};

describe("a query", () => {
  it("finds what the catalogue knows under another name", () => {
    expect(termsOf("市场主体", catalogue)).toEqual([["市场主体", "经营主体"]]);
    expect(fits(termsOf("经营主体", catalogue), "实有市场主体总量")).toBe(true);
  });
  it("asks for each of its words, in one sentence", () => {
    const text = "经营主体增长一成。市场主体总量10万户。增长点不断涌现。";
    const hits = hitsIn(text, termsOf("市场主体 增长", catalogue));
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(["经营主体"]);
  });
  it("finds a word over a line end, and nothing else where only the word is wanted", () => {
    expect(hitsIn("满\n意度", termsOf("满意度", catalogue))).toEqual([{start: 0, end: 4}]);
    expect(termsOf("市场主体", catalogue, true)).toEqual([["市场主体"]]);
  });
});
