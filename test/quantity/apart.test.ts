import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findQuantities, readingsOf} from "../../src/quantity/index.js";
import {cleanOf, fold} from "../../src/text/index.js";

const seed = 20261126;
const UNITS = ["户", "万户", "%", "件", "亿元", ""];
const SEPARATORS = [
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\u3000",
  "\u00a0",
  "\u2003",
  " \n ",
  "\t\t",
  "\v",
  "\f",
  "\u2028",
  " | ",
  "|",
  "、",
  ";",
  "/ ",
];

const number = fc.oneof(
  fc.integer({min: 1, max: 99}),
  fc.integer({min: 100, max: 999}),
  fc.integer({min: 1000, max: 99_999_999}),
  fc.double({min: 0.1, max: 9999, noNaN: true}).map((x) => Number(x.toFixed(1))),
);
const pair = fc.record({
  name: fc.constantFrom("企业总量", "全区药店数量", "完成", "", "增加值"),
  a: number,
  unitA: fc.constantFrom("", "", "户", "%"),
  separator: fc.constantFrom(...SEPARATORS),
  b: number,
  unitB: fc.constantFrom(...UNITS),
  tail: fc.constantFrom("", "左右", "以上", "。"),
});

describe("two printed numbers", () => {
  it(`are never made one, whatever stands between them (10,000 texts, seed ${seed})`, () => {
    fc.assert(
      fc.property(pair, ({name, a, unitA, separator, b, unitB, tail}) => {
        const text = `${name}${a}${unitA}${separator}${b}${unitB}${tail}`;
        const folded = fold(text);
        const printed = new Set([a, b]);
        const clean = cleanOf(folded, 0, folded.length);
        for (const {value, valueMax} of [...findQuantities(text), ...readingsOf(clean.text)]) {
          expect(valueMax).toBeNull();
          expect(printed).toContain(value);
        }
      }),
      {seed, numRuns: 10_000},
    );
  });

  it("keep their places behind cleaning", () => {
    const text = "企业总量 7979\t10000户";
    const clean = cleanOf(fold(text), 0, text.length);
    expect(clean.text).toBe("企业总量7979\t10000户");
    expect(readingsOf(clean.text).map((r) => [r.value, r.unit, clean.at(r.start)])).toEqual([
      [7979, "", 5],
      [10000, "户", 10],
    ]);
  });
});

describe("grouped digits", () => {
  it.each([
    ["产值10 000户", 10000],
    ["产值1,234户", 1234],
    ["产值12 050 300户", 12050300],
    ["产值达到1 234 567户", 1234567],
    ["产值332\u2009500户", 332500],
    ["产值55\u202f235\u202f367.5户", 55235367.5],
    ["产值12\u200b34户", 1234],
  ])("%s is one number where the groups are right", (text, value) => {
    expect(findQuantities(text).map((q) => q.value)).toEqual([value]);
    const clean = cleanOf(fold(text), 0, text.length).text;
    expect(readingsOf(clean).map((q) => [q.value, q.doubtful])).toEqual([[value, false]]);
  });

  it.each(["产值332 500户", "商标 332 500 600件", "产值1 23户", "产值1234 050户"])("%s stays apart", (text) => {
    const values = (t: string) => readingsOf(t).map((q) => q.value);
    expect(Math.max(...values(fold(text)))).toBeLessThan(10_000);
    expect(Math.max(...values(cleanOf(fold(text), 0, text.length).text))).toBeLessThan(10_000);
  });

  it("at a wrong place are flagged", () => {
    expect(readingsOf("产值12,34户").every((r) => r.doubtful)).toBe(true);
  });
});

describe("a number cut by a line break", () => {
  it("is flagged and not joined", () => {
    const found = readingsOf(cleanOf("全区企业达到12\n34户", 0, 13).text);
    expect(found.map((r) => [r.value, r.doubtful])).toEqual([
      [12, true],
      [34, true],
    ]);
  });

  it("is joined inside a year, and where every line is as long", () => {
    expect(cleanOf("到20\n25年底", 0, 8).text).toBe("到2025年底");
    const line = "推动企业加快发展并持续优化营商环境服务水平";
    const text = `${line}\n${line.slice(2)}12\n34户${line.slice(3)}\n${line}`;
    expect(cleanOf(text, 0, text.length).text).toContain("1234户");
  });
});
