import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const read = (text: string) =>
  extractClaims(parseDocument(`一、主要任务\n${text}`), {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null}).map(
    ({number, comparator, unit, name}) => [`${comparator}${number}${unit}`, name],
  );

describe("a class of size", () => {
  it("is a number where the plan calls it its goal", () =>
    expect(read("培育竹木、茶叶两个百亿级农业集群目标。")).toEqual([
      ["=两个", "培育百亿级农业集群"],
      ["~百亿", "农业集群规模"],
    ]));

  it("is a number where it was reached", () => expect(read("全县商贸销售额达百亿级规模。")).toEqual([[">=百亿", "全县商贸销售额"]]));

  it("names the things elsewhere", () =>
    expect(read("形成3个百亿级农业集群和2个千亿级产业。")).toEqual([
      ["=3个", "形成百亿级农业集群"],
      ["=2个", "形成千亿级产业"],
    ]));
});
