import {describe, expect, it} from "vitest";
import type {Table} from "../../../../src/model/index.js";
import {fold, tableOf} from "../../../../src/text/index.js";
import {written} from "../grid.js";
import {rowsOf, tableIn} from "./read.js";

function tableIs(rows: readonly (readonly string[])[]): Table | null {
  const {text, grid} = written(rows);
  return tableOf(grid, fold(text), {previous: null});
}

const headsOf = (text: string): string[] => (tableIn(text)?.heads ?? []).map(({name, unit}) => `${name}|${unit}`);

describe("cells behind bars, one a line", () => {
  const cells = ["指标", "2020年", "2025年", "粮食产量(万吨)", "31.6", "33", "绿化率(%)", "40", "≥42", "公园(个)", "12", "18"];

  it("come out even below their header where a bar ends each", () => {
    expect(rowsOf(cells.map((cell) => `${cell} |`).join("\n"))).toEqual(["粮食产量(万吨)|31.6|33", "绿化率(%)|40|≥42", "公园(个)|12|18"]);
  });

  it("are no table where a row has lost a cell and nothing tells which", () => {
    expect(
      tableIn(
        cells
          .filter((cell) => cell !== "40")
          .map((cell) => `${cell} |`)
          .join("\n"),
      ),
    ).toBeNull();
  });

  const fresh = (rows: readonly (readonly string[])[]): string => rows.map((row) => `|\n${row.join("\n| ")}`).join("\n");

  it("stand in the rows that a bar alone begins, and what is missing is said", () => {
    const table = tableIn(
      fresh([
        ["指标", "2020年", "2025年", "〔累计〕1", "属性"],
        ["水环境"],
        ["优良水体比例(%)", "66", "70", "-", "约束性"],
        ["泉水达标率(%)", "71", "80", "预期性"],
      ]),
    );
    expect(table?.heads.map(({name}) => name)).toEqual(["", "优良水体比例", "泉水达标率"]);
    expect(table?.columns[3]).toMatchObject({kind: "value", measure: "sum"});
    expect(table?.flags).toEqual(["row 3: a value is missing"]);
  });
});

describe("lists whose parts are told once ahead", () => {
  const list = [
    "主要指标如下(各项依次为指标名称、2025年基数、2030年目标、属性):",
    "(一)农业",
    "1.粮食产量(万吨):21.7;≥22;约束性。",
    "2.家庭农场(家):52;75以上;预期性。",
  ];

  it("are a table", () => {
    expect(rowsOf(list.join("\n")).slice(1)).toEqual(["粮食产量(万吨)|21.7|≥22|约束性", "家庭农场(家)|52|75以上|预期性"]);
    expect(headsOf(list.join("\n")).slice(1)).toEqual(["粮食产量|万吨", "家庭农场|家"]);
  });

  it("are none where a line has other parts", () => {
    expect(tableIn([list[0], list[2]!.replace("21.7;", ""), list[3]].join("\n"))).toBeNull();
  });

  it("tell a nature in brackets behind the last value", () => {
    const rows = rowsOf("1.球场面积:2020年2.1平方米,2025年2.8平方米(预期性);\n2.锻炼人数比例:2020年37%,2025年40%以上(预期性);");
    expect(rows).toEqual(["球场面积|2.1平方米|2.8平方米|(预期性)", "锻炼人数比例|37%|40%以上|(预期性)"]);
  });
});

describe("headers", () => {
  it("name nothing where rows tell their units and one head stands over all years", () => {
    const years = (first: string, unit: string): string[][] => [
      [first, unit, "客情", "<"],
      ["^", "^", "2020年", "2025年"],
      ["东川", "万人", "3", "4"],
      ["北原", "户", "5", "6"],
    ];
    const named = (first: string, unit: string): string | undefined => tableIs(years(first, unit))?.columns[3]?.indicator;
    expect([named("指标", "单位"), named("地区", "备注")]).toEqual(["", "客情"]);
  });

  it("leave out what a bracket explains, and a unit what is remarked behind it", () => {
    expect(tableIn("指标\t2020年基期值(比较的起点)\t2025年\n产量(吨)\t3\t4\n标准(项,累计)\t5\t6")).toMatchObject({
      columns: [{}, {indicator: "", hint: "base"}, {}],
      heads: [{unit: "吨"}, {name: "标准", unit: "项"}],
    });
  });

  it("take what is compared with last year for the year beside it", () => {
    const table = tableIn("项目\t2016年预算数\t上年完成数\t比上年增减额\n税收\t24\t21\t3\n罚没\t8\t7\t1");
    expect(table?.columns[3]).toMatchObject({hint: "goal", years: {end: 2016}});
  });
});

describe("rows", () => {
  it("take one of a class for the class, and a bare rate for that of its group", () => {
    const table = tableIn("指标\t2020年\t2025年\n主要污染物排放总量(吨):氨氮\t9\t8\n主要污染物排放总量(吨):总磷\t5\t4");
    expect(table?.heads[0]?.name).toBe("氨氮排放总量");
    expect(headsOf("类别\t指标\t2020年\t2025年\n农产品\t合格率(%)\t97\t98\n药品\t合格率(%)\t99\t99")).toEqual([
      "农产品合格率|%",
      "药品合格率|%",
    ]);
  });
});
