import {describe, expect, it} from "vitest";
import {headOf, rowsOf, tableIn} from "./read.js";

const WITH_UNITS = `1 水库座数 座 12 15 预期性
农村集中式供水工程覆盖人口
2 % 91.5 96 约束性
比例
3 灌溉面积 万亩 30.2 33以上 预期性
4 堤防达标率 % 80 85 约束性
5 节水器具普及率 % 71 90 预期性`;
const WITH_PACE = `1 水库座数(座) 12 15 〔3〕 预期性
农村集中式供水工程覆盖人口
2 91.5 96 — 约束性
比例(%)
3 灌溉面积(万亩) 30.2 33以上 1.8% 预期性
4 堤防达标率(%) 80 85 — 约束性`;
const WITH_OFFICES = `1 水库座数(座) 12 15 预期性 水利局
农村集中式供水工程覆盖人口
2 91.5 96 约束性 水利局
比例(%)
3 灌溉面积(万亩) 30.2 33以上 预期性 农业局
4 堤防达标率(%) 80 85 约束性 水利局`;

describe("a header of three lines whose cells are centred", () => {
  it.each([
    [
      "values and nature of two lines",
      "2025 年 2030 年 指标\n序号 指标名称 单位\n现状值 目标值 属性",
      WITH_UNITS,
      "序号|指标名称|单位|2025年现状值|2030年目标值|指标属性",
    ],
    [
      "what rows are in two lines",
      "序 指标 指标\n单位 2025年 2030年\n号 名称 属性",
      WITH_UNITS,
      "序号|指标名称|单位|2025年|2030年|指标属性",
    ],
    [
      "values of two lines",
      "2025 年 2030 年\n序号 指标名称 单位 属性\n现状 目标",
      WITH_UNITS,
      "序号|指标名称|单位|2025年现状|2030年目标|属性",
    ],
    ["a pace of two lines", "年均增长\n序号 指标 2025年 2030年 属性\n[累计]", WITH_PACE, "序号|指标|2025年|2030年|年均增长[累计]|属性"],
    [
      "a pace of three lines",
      "“十五五”\n序号 指标 2025年 2030年 年均增长 属性\n(累计)",
      WITH_PACE,
      "序号|指标|2025年|2030年|“十五五”年均增长(累计)|属性",
    ],
    [
      "brackets below",
      "2025年 2030年 年均增长\n序号 指标 属性\n(基期) (目标) 〔累计〕",
      WITH_PACE,
      "序号|指标|2025年(基期)|2030年(目标)|年均增长〔累计〕|属性",
    ],
    ["offices of two lines", "责任\n序号 指标 2025年 2030年 属性\n单位", WITH_OFFICES, "序号|指标|2025年|2030年|属性|责任单位"],
  ])("may have %s", (_, head, body, columns) => {
    const text = `表2 主要指标\n${head}\n${body}\n`;
    expect(headOf(text)).toBe(columns);
    expect(tableIn(text)!.flags).toEqual([]);
    expect(rowsOf(text)[1]).toMatch(/^2\|农村集中式供水工程覆盖人口比例.*\|91\.5\|96\|/);
  });

  it("sets a span over its years beside the base", () => {
    const text =
      "目标值\n指标 单位 基期值 属性\n2027 年 2030 年\n水库座数 座 12 13 15 预期性\n灌溉面积 万亩 30.2 31 33以上 预期性\n堤防达标率 % 80 82 85 约束性\n";
    expect(headOf(text)).toBe("指标|单位|基期值|目标值/2027年|目标值/2030年|属性");
  });

  it("keeps a line above for the caption where it is no half of a header", () => {
    const text = `岚川县主要指标\n序号 指标名称 单位 2025年 2030年 属性\n${WITH_UNITS}\n`;
    expect(headOf(text)).toBe("序号|指标名称|单位|2025年|2030年|属性");
  });
});

describe("a name over two lines", () => {
  it("may begin with a number of people or of years", () => {
    const text = `序号 指标 单位 2025年 2030年 属性
1 水库座数 座 12 15 预期性
每千名6岁以下儿童拥有的
2 个 3.1 4.5 预期性
活动场所数
年产值5亿元以上的
3 % 62 80 预期性
企业占比
4 堤防达标率 % 80 85 约束性`;
    expect(rowsOf(text).slice(1, 3)).toEqual([
      "2|每千名6岁以下儿童拥有的活动场所数|个|3.1|4.5|预期性",
      "3|年产值5亿元以上的企业占比|%|62|80|预期性",
    ]);
  });

  it("never takes the count of a category", () => {
    const text = `类别 序号 指标 2025年 2030年 属性
1 水库座数(座) 12 15 预期性
水利
2 灌溉面积(万亩) 30.2 33以上 预期性
(3项) 农村集中式供水工程覆盖人口
3 91.5 96 约束性
比例(%)
节水 4 节水器具普及率(%) 71 90 预期性
(1项)`;
    expect(rowsOf(text)[2]!.split("|")[2]).toBe("农村集中式供水工程覆盖人口比例(%)");
  });
});

describe("growth below the years", () => {
  it("stands beside the last of them, as many as there are", () => {
    const text = `指标名称 单位 2024年实际 2025年预计 2026年计划
增长(%) 增长(%)
渔业总产值 亿元 80.5 84.1 5.2 88.5 5左右
林业总产值 亿元 30.2 31.4 3.1 32 3
城镇失业率 % 3.1 3.0 — 4以内 —`;
    expect(headOf(text)).toBe("指标名称|单位|2024年实际|2025年预计|增长(%)|2026年计划|增长(%)");
    expect(rowsOf(text)[2]).toBe("城镇失业率|%|3.1|3.0|—|4以内|—");
  });

  it("goes on the years where a row has no more numbers", () => {
    const text = "指标名称 2025年预计 2026年计划\n增长(%) 增长(%)\n渔业总产值 5.2 5左右\n林业总产值 3.1 3\n牧业总产值 2.4 2.5\n";
    expect(headOf(text)).toBe("指标名称|2025年预计增长(%)|2026年计划增长(%)");
  });
});

it("指标类型 left of the names tells groups, beside 属性 that tells natures", () => {
  const text = `指标类型 指标名称 单位 2025年 2030年 指标属性
水源保障 水库座数 座 12 15 预期性
灌溉面积 万亩 30.2 33以上 约束性
防洪安全 堤防达标率 % 80 85 约束性
河道治理长度 公里 120 200 预期性`;
  expect(tableIn(text)!.columns.map((column) => column.kind)).toEqual(["category", "name", "unit", "value", "value", "nature"]);
  expect(tableIn(text)!.heads.map((head) => [head.name, head.nature])).toEqual([
    ["水库座数", "预期性"],
    ["灌溉面积", "约束性"],
    ["堤防达标率", "约束性"],
    ["河道治理长度", "预期性"],
  ]);
  const natures = "指标 2025年 2030年 指标类型\n水库座数(座) 12 15 预期性\n灌溉面积(万亩) 30.2 33 约束性\n";
  expect(tableIn(natures)!.columns.map((column) => column.kind)).toEqual(["name", "value", "value", "nature"]);
});
