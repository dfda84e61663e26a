import {describe, expect, it} from "vitest";
import {headOf, rowsOf, gridsIn} from "./read.js";

describe("a header", () => {
  it.each([
    [
      "spaces inside its words",
      "序号 指 标 单 位 2025 年 2030 年目标 属 性\n1 用水总量 亿立方米 3.1 2.9 约束性\n",
      "序号|指标|单位|2025年|2030年目标|属性",
    ],
    [
      "cells broken over lines",
      "序号\n指标\n单位\n2025年\n实绩\n2030年\n目标\n1\n用水总量\n亿立方米\n3.1\n2.9\n",
      "序号|指标|单位|2025年实绩|2030年目标",
    ],
    [
      "a spanning cell before what it spans",
      "序号\n指标\n规划值\n2025年\n2030年\n属性\n1\n林地面积(万亩)\n31\n33\n预期性\n",
      "序号|指标|规划值/2025年|规划值/2030年|属性",
    ],
    [
      "what a cell spans behind the whole first row",
      "序号 指标 规划值 属性\n2025年 2030年\n1 林地面积(万亩) 31 33 预期性\n2 水域面积(万亩) 5 6 预期性\n",
      "序号|指标|规划值/2025年|规划值/2030年|属性",
    ],
    [
      "a spanning cell on a line of its own and 序号 broken in two",
      "序 “十五五”目标\n指 标 单位 属性\n号\n2030年 年均[累计]\n1 林地面积 万亩 预期性 33 -\n2 粮食产量增速 % 预期性 - 2左右\n",
      "序号|指标|单位|属性|“十五五”目标/2030年|“十五五”目标/年均[累计]",
    ],
    [
      "two rows of tabs",
      "序号\t指标\t规划值\t\t属性\n序号\t指标\t2025年\t2030年\t属性\n1\t林地(万亩)\t31\t33\t预期性\n",
      "序号|指标|规划值/2025年|规划值/2030年|属性",
    ],
  ])("with %s keeps its columns", (_, text, head) => {
    expect(headOf(text)).toBe(head);
  });
});

describe("rows", () => {
  it("are put together where cells wrap one after the other, over a page and a repeated header", () => {
    const text =
      "类别 序号 指标 2025年 2030年目标 属性\n生态\n宜居\n(2项)\n1\n城乡生活污水集中收集处理设施覆盖的行政村占\n比(%)\n61左右* >70 约束性\n2 重点湖泊水质优良比例(%) —\n完成省下\n达任务\n约束性\n" +
      "— 7 —\n类别 序号 指标 2025年 2030年目标 属性\n民生\n(1项)\n3 3岁以下托位数(个) 410 520 预期性\n注:1.*为预计数。\n";
    expect(rowsOf(text)).toEqual([
      "生态宜居(2项)|1|城乡生活污水集中收集处理设施覆盖的行政村占比(%)|61左右*|>70|约束性",
      "|2|重点湖泊水质优良比例(%)|—|完成省下达任务|约束性",
      "民生(1项)|3|3岁以下托位数(个)|410|520|预期性",
    ]);
  });

  it("are put together where cells are centred on their row", () => {
    const text =
      "序号 指标 单位 2025年 2030年 属性\n1 用水总量 亿立方米 3.1 2.9 约束性\n城镇老旧小区改造后的\n2 户 5200 9000 预期性\n累计受益户数\n微克/立\n3 细颗粒物浓度 31 28 约束性\n方米\n4 托位数 个 410 520 预期性\n";
    expect(rowsOf(text)).toEqual([
      "1|用水总量|亿立方米|3.1|2.9|约束性",
      "2|城镇老旧小区改造后的累计受益户数|户|5200|9000|预期性",
      "3|细颗粒物浓度|微克/立方米|31|28|约束性",
      "4|托位数|个|410|520|预期性",
    ]);
  });

  it("go on where a cell's last words stand on the next line", () => {
    const text =
      "序号\t指标\t单位\t2025年\t2030年\t属性\n1\t企业总量\t户\t310\t420\t预期性\n2\t新增行业标\t项\t8\t6\t预期性\n准\n3\t驰名商标\t件\t7\t12\t预期性\n";
    expect(rowsOf(text)).toEqual(["1|企业总量|户|310|420|预期性", "2|新增行业标准|项|8|6|预期性", "3|驰名商标|件|7|12|预期性"]);
  });

  it("tell a serial number from the number that a name begins with", () => {
    const text =
      "序号 指标 2025年 2030年 属性\n1 5G基站数(万个) 3.2 5 预期性\n2 24小时自助网点数(个) 40 60 预期性\n3 3岁以下托位数(个) 410 520 预期性\n";
    expect(rowsOf(text)).toEqual([
      "1|5G基站数(万个)|3.2|5|预期性",
      "2|24小时自助网点数(个)|40|60|预期性",
      "3|3岁以下托位数(个)|410|520|预期性",
    ]);
  });

  it("keep two numbers that a space parts in two columns", () => {
    expect(rowsOf("指标 单位 2025年 2030年\n企业总量 户 7979 10000\n托位 个 410 520\n")).toEqual([
      "企业总量|户|7979|10000",
      "托位|个|410|520",
    ]);
  });
});

describe("the last row of a table of tasks", () => {
  const head = "序号\n\n类别\n\n名称\n\n目标\n\n1\n\n重点工程\n\n供水管网\n\n新建管网12公里。\n\n";
  const behind = "各乡镇要认真落实,按时报送2份报告。";

  it("that goes on under the category above ends with its own sentence", () => {
    const text = `${head}2\n\n污水泵站\n\n新建泵站3座。\n\n`;
    expect(rowsOf(text + behind)).toEqual(["1|重点工程|供水管网|新建管网12公里。", "2||污水泵站|新建泵站3座。"]);
    expect(rowsOf(text + behind)).toEqual(rowsOf(text));
  });

  it("takes no sentence for a cell of a column that has none above", () => {
    const text = `${head.replace("12公里。", "12公里")}2\n\n重点工程\n\n污水泵站\n\n`;
    expect(rowsOf(text + behind)).toEqual(rowsOf(text));
  });
});

it("every cell stands at its place, its words at theirs", () => {
  const text = "序号 指标 2025年 2030年 属性\n1 重点湖泊水质优良\n比例(%) “十四五”\n平均61 >70 约束性\n2 托位数(个) 410 520 预期性\n";
  const {grid} = gridsIn(text)[0]!;
  for (const cell of grid.cells) {
    expect(cell.text).toHaveLength(cell.end - cell.start);
    for (let i = 0; i < cell.text.length; i++) expect([" ", text[cell.start + i]]).toContain(cell.text[i]);
  }
  expect(grid.cells.find((cell) => cell.text.includes("61"))?.text).toBe("“十四五” 平均61");
});

it.each([
  ["a list of contents", "目录\n一、主要目标 3\n二、重点任务 7\n三、保障措施 21\n"],
  ["a list of telephones", "单位 电话\n县水务局 6231845\n县林业局 6232071\n"],
  ["a signature", "甲县人民政府\n2026年3月2日\n"],
  ["running text with tabs", "到2030年,\t全县林地\t面积达到33万亩,\t比2025年增加2万亩。\n"],
])("%s is no table", (_, text) => {
  expect(gridsIn(text)).toEqual([]);
});
