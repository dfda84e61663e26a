import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import type {PlanKind} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

function read(text: string, period: readonly [number, number], kind: PlanKind) {
  const claims = extractClaims(parseDocument(text), {plan: "", period, kind, catalogue: null});
  return claims.map((c) => [c.number, c.valueMax, c.unit, c.role, c.period]);
}

describe("a document that looks back and plans ahead", () => {
  it("reads the plan's part as goals although the title says 总结", () => {
    const text =
      "青溪市市场监管局2025年工作总结和2026年工作计划\n一、2025年工作情况\n完成食品抽检800批次。\n二、2026年工作安排\n全年新增经营主体不少于2万户。\n";
    expect(read(text, [2026, 2026], "annual")).toEqual([
      ["800", null, "批次", "achieved", "2025"],
      ["2", null, "万户", "task", "2026"],
    ]);
  });
  it("hands 五年来 on to the sentences below, states at its end", () => {
    const text = "政府工作报告\n一、过去五年工作回顾\n2025年,新建学校2所。\n五年来,新建公园12座。改造管网30公里,森林覆盖率达到41%。\n";
    expect(read(text, [2026, 2026], "annual").map(([number, , , , period]) => [number, period])).toEqual([
      ["2", "2025"],
      ["12", "2021-2025"],
      ["30", "2021-2025"],
      ["41", "2025"],
    ]);
  });
});

describe("cells of a table", () => {
  it("keep a range, and the unit whose opening bracket was lost", () => {
    const rows = [
      "序号",
      "指标",
      "2025年",
      "2030年",
      "属性",
      "1",
      "省级检查员(人)",
      "265",
      "400~450",
      "约束性",
      "2",
      "执业药师数人)",
      "580",
      "700",
      "预期性",
    ];
    const text = `某省“十五五”药品安全规划\n专栏1 主要指标\n${rows.join("\n\n")}\n`;
    expect(read(text, [2026, 2030], "five-year").map(([number, max, unit]) => [number, max, unit])).toEqual([
      ["265", null, "人"],
      ["400~450", 450, "人"],
      ["580", null, "人"],
      ["700", null, "人"],
    ]);
  });
});
