import {describe, expect, it} from "vitest";
import {maskedNames, maskedValues} from "../../src/quantity/index.js";

const printed = (text: string) => maskedValues({text}).map(({start, end}) => text.slice(start, end));

describe("maskedValues", () => {
  it.each([
    ["新立项省级地方标准不少于XX项,新发布标准不少于××项。", ["XX项", "××项"]],
    ["全省承诺企业力争突破XX家,优秀示范店达到XX 家", ["XX家", "XX 家"]],
    ["投资ＸＸ亿元,合格率达到**%", ["ＸＸ亿元", "**%"]],
    ["推进XX省广告产业发展,XX市、XX县和XX区", []],
    ["XX勘察设计院集团、“XX精品”、XX人民政府、12XX年", []],
    ["2023年XX月XX日", []],
    ["", []],
  ])("finds in %s", (text, expected) => expect(printed(text)).toEqual(expected));
});

describe("maskedNames", () => {
  it.each([
    ["推进XX省广告产业发展,某某公司和□□中心参与", ["XX", "某某", "□□"]],
    ["新立项省级地方标准不少于XX项,标准×1项", []],
  ])("finds in %s", (text, expected) => {
    expect(maskedNames({text}).map(({start, end}) => text.slice(start, end))).toEqual(expected);
  });
});
