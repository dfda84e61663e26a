import {describe, expect, it} from "vitest";
import {tableIn} from "./grid.js";

describe("a header of two rows", () => {
  const table = tableIn([
    ["序号", "指标", "单位", "“十四五”", "<", "“十五五”目标", "<", "属性"],
    ["^", "^", "^", "目标", "实绩", "2027年", "2030年", "^"],
    ["1", "公园数量", "个", "40", "42", "50", "60", "预期性"],
  ]);

  it("gives each column its path", () => {
    expect(table.columns.map((c) => c.path.join(" > "))).toEqual([
      "序号",
      "指标",
      "单位",
      "“十四五” > 目标",
      "“十四五” > 实绩",
      "“十五五”目标 > 2027年",
      "“十五五”目标 > 2030年",
      "属性",
    ]);
  });

  it("tells time and role of a column", () => {
    expect(table.columns.filter((c) => c.kind === "value").map((c) => [c.hint, c.years?.end])).toEqual([
      ["goal", 2025],
      ["done", 2025],
      ["goal", 2027],
      ["goal", 2030],
    ]);
  });

  it("heads a row by name, unit and nature", () => {
    expect(table.heads).toMatchObject([{name: "公园数量", unit: "个", nature: "预期性", category: []}]);
  });
});

describe("what stands around a grid", () => {
  it("is caption, unit and notes", () => {
    const table = tableIn(
      [
        ["指标", "2025年", "2030年"],
        ["水产品产值", "30", "45"],
      ],
      "表3 渔业指标\n单位:亿元",
      "注:带〔〕为累计值,*为预计数。",
    );
    expect(table).toMatchObject({
      caption: "表3 渔业指标",
      unit: "亿元",
      marks: [
        {mark: "〔", means: "sum"},
        {mark: "*", means: "estimate"},
      ],
    });
    expect(table.heads[0]).toMatchObject({name: "水产品产值", unit: "亿元"});
  });

  it("is the caption in the first row, across the table", () => {
    const table = tableIn([
      ["专栏2 渔业指标", "<", "<"],
      ["指标", "2025年", "2030年"],
      ["水产品产值(亿元)", "30", "45"],
    ]);
    expect(table).toMatchObject({caption: "专栏2 渔业指标", rows: [[{}, {text: "30"}, {text: "45"}]]});
  });
});

describe("a table turned by a quarter", () => {
  it("reads with a column a year", () => {
    const table = tableIn([
      ["年份", "公园数量(个)", "绿地率(%)"],
      ["2025年", "42", "31"],
      ["2030年", "60", "35"],
    ]);
    expect(table.heads.map((h) => `${h.name} ${h.unit}`)).toEqual(["公园数量 个", "绿地率 %"]);
    expect(table.rows.map((row) => row.slice(1).map((c) => c.text))).toEqual([
      ["42", "60"],
      ["31", "35"],
    ]);
  });
});

it("a bracket of sums behind a year tells of the bracketed cells alone", () => {
  const table = tableIn([
    ["指标", "2020年〔“十三五”累计〕", "2025年", "五年〔累计〕"],
    ["林地面积(万亩)", "36.4", "38", "—"],
    ["新建瞭望塔(座)", "〔12〕", "—", "〔40〕"],
  ]);
  expect(table.columns.map(({years, measure}) => [years?.start, years?.end, measure])).toEqual([
    [undefined, undefined, null],
    [2020, 2020, null],
    [2025, 2025, null],
    [undefined, undefined, "sum"],
  ]);
});
