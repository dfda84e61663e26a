/** Reports of one year, read by the reader itself: what they say in a look back, and what they set for this year and the five to come. */
import {describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";
import {planOf} from "../fixtures.js";

const plan = planOf({id: "test", kind: "annual", period: [2026, 2026]});

function read(back: string, five: string, ahead: string): string[] {
  const text = `云山市政府工作报告\n一、2025年工作回顾\n过去一年,${back}\n五年来,${five}\n二、2026年主要目标\n${ahead}`;
  const document = parseDocument(text);
  const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue: createCatalogue([])});
  return audit({plan, document, claims, indicators: []}).map((f) => `${f.severity} ${f.rule}`);
}

describe("a report of one year", () => {
  it("says of the year that ends it what it says of the five years that end there", () => {
    const five = "地区生产总值突破3000亿元,增长较快。";
    expect(read("地区生产总值2277亿元。", five, "继续努力。")).toEqual(["explain same-value"]);
    expect(read("地区生产总值3277亿元。", five, "继续努力。")).toEqual([]);
  });

  it("does not say of a part of it what it says of the whole", () => {
    expect(read("园区生产总值2277亿元。", "地区生产总值突破3000亿元,增长较快。", "继续努力。")).toEqual([]);
  });

  it("sets a growth for this year against the level of the last", () => {
    const ahead = "社会消费品零售总额增长5%左右、突破1000亿元。";
    expect(read("社会消费品零售总额850亿元。", "办成大事。", ahead)).toEqual(["explain growth"]);
    expect(read("社会消费品零售总额950亿元。", "办成大事。", ahead)).toEqual([]);
  });
});
