import {describe, expect, it} from "vitest";
import {proposePlan} from "../../src/intake/index.js";
import {yearsOf, yearsZh} from "../../src/model/years.js";
import {parseDocument} from "../../src/text/index.js";

const proposed = (text: string) => proposePlan("document-1", parseDocument(text), "a.txt", {}, {regions: [], plans: []}).plan;

describe("the years of a document from outside", () => {
  it("are those it names", () => {
    const plan = proposed("青禾县质量提升规划(2021—2025年)\n一、目标\n到2025年,市场主体达到4万户。\n");
    expect([yearsOf(plan), yearsZh(plan)]).toEqual([[2021, 2025], "2021–2025年"]);
  });
  it("are said to be unknown where it names none, never shown as a span of a century", () => {
    const plan = proposed("青禾县质量提升办法\n一、目标\n完善质量基础设施,提升服务能力。\n");
    expect([yearsOf(plan), yearsZh(plan)]).toEqual([null, "年份未读出"]);
  });
});
