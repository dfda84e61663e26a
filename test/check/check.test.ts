import {describe, expect, it} from "vitest";
import {checkDraft} from "../../src/check/index.js";
import type {Claim, CorpusData, Region} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {claimOf, planOf} from "../fixtures.js";

const region = (code: string, name: string, level: Region["level"], parent: string | null): Region => ({code, name, level, parent});
const stated = (fields: Partial<Claim>): Claim =>
  claimOf({number: "1", numberStart: 0, plan: "yunshan-2021", quote: "规划原句", ...fields});
const DATA = {
  regions: [
    region("000000", "中华人民共和国", "nation", null),
    region("420000", "云山省", "province", "000000"),
    region("430000", "海平省", "province", "000000"),
  ],
  indicators: [],
  plans: [
    {
      plan: planOf({id: "yunshan-2021", region: "420000"}),
      review: {plan: "yunshan-2021", decisions: []},
      claims: [
        stated({id: "a", name: "养老床位数", number: "3.2", value: 3.2, unit: "万张", period: "2025"}),
        stated({id: "b", name: "养老床位数", number: "2.1", value: 2.1, unit: "万张", period: "2020", role: "baseline"}),
        stated({id: "c", name: "居民满意度", number: "90", value: 90, unit: "%", comparator: ">=", period: "2025"}),
        stated({
          id: "d",
          name: "新增就业",
          number: "5000",
          value: 5000,
          unit: "人",
          period: "2025",
          quote: "新增就业5000人",
          kind: "increment",
        }),
      ],
    },
  ],
} as unknown as CorpusData;
const check = (text: string) => checkDraft(parseDocument(text), DATA).map((f) => [f.status, f.diagnosis]);

describe("a figure of a draft", () => {
  it.each([
    ["到2025年,云山省养老床位数达到3.2万张。", "agrees", null],
    ["到2025年,云山省养老床位数达到32000张。", "agrees", null],
    ["到2025年,云山省养老床位数达到3万张。", "rounds", null],
    ["到2025年,云山省养老床位数达到3.2亿张。", "differs", "magnitude"],
    ["到2025年,云山省养老床位数达到2.1万张。", "differs", "baseline"],
    ["到2025年,云山省养老床位数达到3.4万张。", "differs", "value"],
    ["到2025年,云山省居民满意度达到90%。", "differs", "bound"],
    ["到2025年,云山省居民满意度不低于90%。", "agrees", null],
    ["到2025年,云山省公园数量达到90个。", "unverified", "no statement"],
    ["到2025年,海平省养老床位数达到3.2万张。", "unverified", "no plan"],
  ])("%s: %s %s", (text, status, diagnosis) => expect(check(text)[0]).toEqual([status, diagnosis]));

  it("is held against every plan where the draft names no place", () => {
    expect(check("到2025年,养老床位数达到3.2万张。")).toEqual([["agrees", null]]);
  });
  it("keeps the place that was named before", () => {
    expect(check("云山省近日公布规划。\n到2025年,养老床位数达到3.4万张。")).toEqual([["differs", "value"]]);
  });
});
