import {describe, expect, it} from "vitest";
import {denominatorInName, matchDimension, parseUnit} from "../../src/normalise/index.js";
import {catalogue} from "./fixtures.js";

describe("parseUnit", () => {
  it.each([
    ["户", 1, "count:户"],
    ["万户", 1e4, "count:户"],
    ["亿元", 1e8, "money"],
    ["万亿元", 1e12, "money"],
    ["百万人", 1e6, "count:人"],
    ["万千瓦", 1e4, "count:千瓦"],
    ["件/万人", 1e-4, "ratio:件/人"],
    ["份/百万人口", 1e-6, "ratio:份/人"],
    ["批次/千人", 1e-3, "ratio:批次/人"],
    ["件/万户", 1e-4, "ratio:件/户"],
    ["批次/年", 1, "count:批次"],
    ["%", 1, "share"],
    ["个百分点", 1, "points"],
    ["个工作日", 1, "time:工作日"],
    ["小时", 60, "time:分钟"],
    ["", 1, "number"],
  ])("takes %s apart", (unit, factor, dimension) => {
    expect(parseUnit(unit)).toEqual({factor, dimension});
  });

  it.each(catalogue.map((i) => [i.id, i.unit, i.dimension]))("agrees with the catalogue on %s", (_, unit, dimension) => {
    expect(parseUnit(unit).dimension.split(":")[0] === "time" ? "time" : parseUnit(unit).dimension).toBe(dimension);
  });

  it("keeps working days apart from calendar days", () => {
    expect(matchDimension(parseUnit("工作日").dimension, parseUnit("天").dimension)).toBe("different");
  });
});

describe("matchDimension", () => {
  it.each([
    ["个", "项", "renamed"],
    ["万家", "家", "same"],
    ["件", "户", "different"],
    ["份", "件", "different"],
    ["%", "个百分点", "different"],
    ["家/千人", "户/千人", "renamed"],
    ["件/万人", "件/万户", "different"],
  ])("%s for %s is %s", (a, b, verdict) => {
    expect(matchDimension(parseUnit(a).dimension, parseUnit(b).dimension)).toBe(verdict);
  });
});

describe("denominatorInName", () => {
  it.each([
    ["每万人发明专利拥有量", 1e4, "人"],
    ["千人食品检验量", 1e3, "人"],
    ["每万户市场主体有效注册商标量", 1e4, "户"],
    ["万台特种设备死亡率", 1e4, "台"],
    ["每百万人口药品不良反应报告数", 1e6, "人"],
  ])("reads %s", (name, factor, thing) => {
    expect(denominatorInName(name)).toMatchObject({factor, thing});
  });

  it("finds none where the name states none", () => {
    expect(denominatorInName("食品抽检合格率")).toBeNull();
  });
});
