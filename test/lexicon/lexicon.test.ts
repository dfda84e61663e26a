import {describe, expect, it} from "vitest";
import {tables, unused} from "../../bench/lexicon.js";
import {boundAfter, boundBefore, comparatorOfSign, signBefore} from "../../src/lexicon/comparators.js";
import {linesOf, Trie} from "../../src/lexicon/table.js";
import {denominatorEnd, isCount, isTime, isUnit, unitParts, unitWordAt} from "../../src/lexicon/units.js";

describe("tables", () => {
  it("hold a word a line, with fields and what may not follow", () => {
    expect(linesOf("# note\n家 =1 户 ! 庭 长\n\n户")).toEqual([
      {word: "家", fields: ["=1", "户"], not: ["庭", "长"]},
      {word: "户", fields: [], not: []},
    ]);
  });

  it.each(Object.entries(tables()))("%s holds each word once", (_, table) => {
    const words = table.map(({word}) => word);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it("list the words that no text contains", () => {
    const missing = unused(["不低于3家"]);
    expect(missing["BEFORE"]).not.toContain("不低于");
    expect(missing["BEFORE"]).toContain("不弱于");
  });

  it("find the longest word that is not another's beginning", () => {
    const trie = new Trie([
      ["工作", 1],
      ["工作日", 2],
      ["家", 3, ["庭"]],
    ] as const);
    expect(trie.at("5个工作日", 2)).toEqual({value: 2, end: 5});
    expect(trie.at("家庭", 0)).toBeNull();
  });
});

describe("units", () => {
  it.each([
    ["万户", 1e4, "户", null],
    ["百万千瓦", 1e6, "千瓦", null],
    ["件/万人", 1, "件", "人"],
    ["千瓦时", 1, "千瓦时", null],
    ["亿元/平方公里", 1e8, "元", "平方公里"],
  ])("%s is taken apart", (unit, multiplier, stem, per) => {
    expect(unitParts(unit)).toMatchObject({multiplier, stem});
    expect(unitParts(unit).per?.stem ?? null).toBe(per);
  });

  it.each([
    ["个工作日", true, true, false],
    ["万家次", true, false, true],
    ["批次/千人", true, false, false],
    ["平方公里", true, false, false],
    ["项目", false, false, false],
  ])("%s: a unit %s, a time %s, a count %s", (unit, known, time, count) => {
    expect([isUnit(unit), isTime(unit), isCount(unit)]).toEqual([known, time, count]);
  });

  it("a Latin unit ends where the letters end", () => {
    expect(unitWordAt("5g网络", 1)?.unit.word).toBe("g");
    expect(unitWordAt("5gas", 1)).toBeNull();
  });

  it.each([
    ["件/万人", 2, 4],
    ["批次/千人以上", 3, 5],
    ["吨/万元GDP,", 2, 7],
  ])("%s says what it is per", (text, at, end) => expect(denominatorEnd(text, at)).toBe(end));
});

describe("bounds", () => {
  it.each([
    ["满意度不低于", ">="],
    ["至少有", ">="],
    ["至少开展", ">="],
    ["最多为", "<="],
    ["超过了", ">"],
    ["达到或超过", ">="],
    ["未满", "<"],
    ["约合", "~"],
    ["不低于最大负荷的", ">="],
  ] as const)("%s bounds what follows: %s", (text, comparator) => {
    expect(boundBefore(text, text.length)?.comparator).toBe(comparator);
  });

  it.each(["节约", "附近", "以上", "通过", "网上", "打破"])("%s bounds nothing", (text) => {
    expect(boundBefore(text, text.length)).toBeNull();
  });

  it.each([
    ["以上", ">="],
    ["(含)以上", ">="],
    ["或者更多", ">="],
    ["以内", "<="],
    ["左右", "~"],
    ["余", ">"],
  ] as const)("%s behind a unit says %s", (text, comparator) => expect(boundAfter(text, 0)?.comparator).toBe(comparator));

  it.each(["内部", "多元化", "上级"])("%s behind a unit says nothing", (text) => expect(boundAfter(text, 0)).toBeNull());

  it.each([
    ["率>=", ">=", 1],
    ["率< =", "<=", 1],
    ["率≤ ", "<=", 1],
  ] as const)("the sign of %s is %s", (text, comparator, start) => {
    expect(signBefore(text, text.length)).toEqual({comparator, start});
    expect(comparatorOfSign(text.slice(1).replace(/\s/g, ""))).toBe(comparator);
  });
});
