import {describe, expect, it} from "vitest";
import {both, en, joined, paired, pick, quoted, saidOf, verbatim, zh} from "../../src/say/index.js";

const ADDED = {zh: "新增", en: "added"};

describe("a sentence", () => {
  it("takes of each part the words of its own language", () => {
    expect(zh`到${2025}年${ADDED}${"3"}万户`).toBe("到2025年新增3万户");
    expect(en`${ADDED} ${"3"} by ${2025}`).toBe("added 3 by 2025");
  });

  it("says nothing for a part that is null, and nought for one that is 0", () => {
    expect(zh`${null}年${0}户`).toBe("年0户");
  });

  it("of one form is written once for both", () => {
    expect(both`${ADDED} ≠ ${3}`).toEqual({zh: "新增 ≠ 3", en: "added ≠ 3"});
  });

  it("is picked by its language; what reads alike in either stays", () => {
    expect([pick(ADDED, "zh"), pick(ADDED, "en"), pick("3", "en"), pick(3, "zh"), pick(null, "en")]).toEqual([
      "新增",
      "added",
      "3",
      "3",
      "",
    ]);
  });
});

describe("a list", () => {
  it("has the stop of its language between its parts, or the one given", () => {
    expect(joined([ADDED, 3])).toEqual({zh: "新增、3", en: "added, 3"});
    expect(joined([ADDED, 3], " + ")).toEqual({zh: "新增 + 3", en: "added + 3"});
    expect(joined([])).toEqual({zh: "", en: ""});
  });
});

describe("words of a text", () => {
  it("stand in quotation marks, inner ones single in English", () => {
    expect(quoted("“十四五”规划")).toEqual({zh: "““十四五”规划”", en: "“‘十四五’规划”"});
  });

  it("or as they stand, and quoted among English words only", () => {
    expect(verbatim(" 满意度 ")).toEqual({zh: " 满意度 ", en: "“满意度”"});
  });
});

describe("a pair of fields", () => {
  it("is written under the name and beside it, in the order given", () => {
    expect(JSON.stringify(paired({reason: ADDED, sum: "1 + 1"}))).toBe(
      '{"reason":"新增","reasonEn":"added","sum":"1 + 1","sumEn":"1 + 1"}',
    );
  });

  it("is read as what was written", () => {
    expect(saidOf(paired({reason: ADDED}), "reason")).toEqual(ADDED);
  });
});
