import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const FIVE: ClaimContext = {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null};
const table = (...lines: string[]) => extractClaims(parseDocument(`一、主要指标\n专栏1 主要指标\n${lines.join("\n")}`), FIVE);
const told = (...lines: string[]) =>
  table(...lines).map((c) => `${c.name} ${c.value}${c.unit} ${c.kind} ${c.role} ${c.period} ${c.nature}`);

describe("rows whose category cell is empty", () => {
  const rows = ["图书\t馆藏量\t万册\t60\t80\t预期性", "\t借阅率\t%\t12\t15\t约束性"];
  const read = [
    "馆藏量 60万册 level baseline 2020 预期性",
    "馆藏量 80万册 level target 2025 预期性",
    "借阅率 12% level baseline 2020 约束性",
    "借阅率 15% level target 2025 约束性",
  ];

  it("keeps their columns where a tab stands for the cell", () => {
    expect(told("类别\t指标\t单位\t2020年\t2025年\t属性", ...rows)).toEqual(read);
  });

  it("keeps their columns where the cell is left out", () => {
    const bare = ["类别\t指标\t2020年\t2025年\t属性", "图书\t馆藏量(万册)\t60\t80\t预期性", "借阅率(%)\t12\t15\t约束性"];
    expect(told(...bare)).toEqual(read);
  });
});

describe("a column of yearly growth", () => {
  it.each([
    ["年均增速", "5.5%"],
    ["年均增速(%)", "5.5"],
    ["年均/累计", "5.5%"],
  ])("%s gives growth in percent, not the row's unit", (header, cell) => {
    const word = header.includes("增速") ? "增速" : "增长";
    const [, , growth] = told(`指标|2020年|2025年|${header}|属性`, `水产品产量(万吨)|20|26|${cell}|预期性`);
    expect(growth).toBe(`水产品产量年均${word} 5.5% growth target 2021-2025 预期性`);
  });

  it("flags growth whose percent sign nobody printed", () => {
    const claims = table("指标|2020年|2025年|年均增速|属性", "水产品产量(万吨)|20|26|5.5|预期性");
    expect(claims[2]).toMatchObject({unit: "%", kind: "growth", flags: ["no-unit"]});
  });

  it("reads a bracketed sum in it as what is added", () => {
    const [, , sum] = told("指标|2020年|2025年|年均增速〔累计〕|属性", "湿地保护率(%)|50|56|〔6〕|约束性");
    expect(sum).toBe("湿地保护率 6% increment target 2021-2025 约束性");
  });

  it("marks a fall", () => {
    const claims = table("指标|2020年|2025年|年均增速(%)|属性", "烟草产量(吨)|90|80|-2.3|预期性");
    expect(claims[2]).toMatchObject({value: 2.3, flags: ["minus"]});
  });
});

describe("a table of places by indicators", () => {
  it("names each value by its place and column, growth by the column it stands beside", () => {
    expect(told("县(区)|新增民宿(家)|接待收入(亿元)|增速(%)", "北川区|40|6.5|8", "南丰县|25|3.2|9")).toEqual([
      "北川区新增民宿 40家 increment target 2025 ",
      "北川区接待收入 6.5亿元 annual target 2025 ",
      "北川区接待收入增速 8% growth target 2021-2025 ",
      "南丰县新增民宿 25家 increment target 2025 ",
      "南丰县接待收入 3.2亿元 annual target 2025 ",
      "南丰县接待收入增速 9% growth target 2021-2025 ",
    ]);
  });
});

describe("row names and headers", () => {
  it("drops the number of a row", () => {
    expect(told("指标|2020年|2025年|属性", "1.路网密度(公里)|3|4|预期性")[0]).toBe("路网密度 3公里 level baseline 2020 预期性");
  });

  it("takes 实绩 for the base", () => {
    expect(table("指标|2021年实绩|2025年目标|属性", "绿地率(%)|30|35|预期性").map((c) => c.role)).toEqual(["baseline", "target"]);
  });

  it("reads 新增 inside a name as an addition", () => {
    expect(table("指标|2020年|2025年|属性", "农村新增就业(万人)|2|3|预期性").map((c) => c.kind)).toEqual(["increment", "increment"]);
  });
});
