import {describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import type {Finding} from "../../src/model/index.js";
import {readLayout} from "../../src/node/index.js";
import {parseDocument} from "../../src/text/index.js";
import {plan} from "./plan.js";

/** What the audit finds in a text of Markdown, tables and all. */
async function found(source: string): Promise<Finding[]> {
  const document = parseDocument(await readLayout(new TextEncoder().encode(source), "plan.md"));
  const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue: createCatalogue([])});
  return audit({plan, document, claims, indicators: []});
}

const projects = (total: string, years = "2021—2023年"): string => `云山市“十四五”规划

2023年建成市文化中心。

附表1 重点项目

| 序号 | 项目名称 | 建设周期 | 总投资（亿元） |
| --- | --- | --- | --- |
| 1 | 市文化中心 | ${years} | 12.5 |
| 2 | 市体育公园 | 2022—2025年 | 8.5 |
| 合计 | | | ${total} |
`;

const indicators = (said: string): string => `云山市“十四五”规划

规划设2项主要指标，其中约束性指标${said}项。

表1 主要指标

| 序号 | 指标 | 2020年 | 2025年 | 属性 |
| --- | --- | --- | --- | --- |
| 1 | 森林覆盖率（%） | 41.2 | 43 | 约束性 |
| 2 | 图书馆藏书量（万册） | 120 | 150 | 预期性 |
`;

/** Rule, a text that breaks it, and the nearest text that does not. */
const CASES: readonly (readonly [rule: string, wrong: string, right: string])[] = [
  ["table-total", projects("31.0"), projects("21.0")],
  ["event-year", projects("21.0", "2022—2025年"), projects("21.0")],
  ["nature-count", indicators("2"), indicators("1")],
];

describe("rules on tables", () => {
  it.each(CASES)("%s finds its fault and lets the sound twin pass", async (rule, wrong, right) => {
    expect((await found(wrong)).map((f) => f.rule)).toEqual([rule]);
    expect((await found(right)).map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
  });
});
