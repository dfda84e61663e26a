import {describe, expect, it} from "vitest";
import {extractClaims} from "../../../src/claims/index.js";
import {parseDocument} from "../../../src/text/index.js";
import {claimsOf, lines, type Around} from "./claims-of.js";
import type {Rows} from "../../text/tables/grid.js";

const read = (rows: Rows, around?: Around) => lines(claimsOf(rows, around));
const nowhere: Around = {period: null};

describe("tables that only give an account", () => {
  it("tell no goal where they compare with the year before", () => {
    const rows = [
      ["指标", "绝对数(亿元)", "比上年增长%"],
      ["茶叶产值", "31.5", "6.2"],
    ];
    expect(read(rows, {...nowhere, above: "2023年全县茶产业"})).toEqual([
      "茶叶产值 31.5亿元 achieved 2023 annual",
      "茶叶产值增长 6.2% achieved 2023 growth",
    ]);
    expect(read([rows[0]!.with(1, "目标值(亿元)"), rows[1]!], {...nowhere, above: "2023年全县茶产业"})[0]).toContain("target");
  });

  it("tell no goal where the years run back, one a column or one a row", () => {
    const back = [
      ["指标", "2023年", "2022年", "2021年"],
      ["湖泊面积(平方公里)", "12", "11", "10"],
    ];
    const achieved = ["2023", "2022", "2021"].map((year, i) => `湖泊面积 ${12 - i}平方公里 achieved ${year} level`);
    expect(read(back, nowhere)).toEqual(achieved);
    const turned = [
      ["年份", "湖泊面积(平方公里)"],
      ["2023", "12"],
      ["2022", "11"],
      ["2021", "10"],
    ];
    expect(read(turned, nowhere)).toEqual(achieved);
  });

  it("are doubted where nothing tells goal from result", () => {
    const rows = [
      ["指标", "2020年", "2023年"],
      ["湖泊面积(平方公里)", "10", "12"],
    ];
    expect(claimsOf(rows, nowhere).map(({flags, confidence}) => [flags, confidence])).toEqual(
      Array.from({length: 2}, () => [["assumed-role"], 0.75]),
    );
    for (const told of [{period: [2021, 2025]} as const, {...nowhere, above: "湿地保护规划指标表"}])
      expect(claimsOf(rows, told).flatMap(({flags}) => flags)).toEqual([]);
  });

  it("take the years of the plan that the caption names where nothing else dates them", () => {
    const rows = [
      ["指标", "基期值", "目标值", "累计", "属性"],
      ["湖泊面积(平方公里)", "10", "12", "2", "约束性"],
    ];
    const dated = [
      "湖泊面积 10平方公里 baseline 2015 level",
      "湖泊面积 12平方公里 target 2020 level",
      "湖泊面积 2平方公里 target 2016-2020 increment",
    ];
    expect(read(rows, {...nowhere, above: "“十三五”湿地保护主要指标"})).toEqual(dated);
    expect(read(rows, {...nowhere, above: "“十五五”湿地保护主要指标"})[2]).toBe("湖泊面积 2平方公里 target 2026-2030 increment");
    const own = read(rows, {period: [2026, 2030], above: "“十三五”湿地保护主要指标"});
    expect(own[1]).toBe("湖泊面积 12平方公里 target 2030 level");
  });

  it("are dated by the caption's plan, not by a lone far year of the text", () => {
    const text = (far: string) =>
      `到${far}年,湿地生态根本好转。\n表1 “十四五”湿地保护主要目标\n序号\t指标\t单位\t2020年\t2025年\n1\t湿地保护率\t%\t50\t55\n2\t湿地面积\t公顷\t800\t820`;
    const roles = (far: string) =>
      extractClaims(parseDocument(text(far)), {plan: "", period: null, kind: null, catalogue: null}).map(
        ({role, period}) => `${role} ${period}`,
      );
    expect(roles("2035")).toEqual(["baseline 2020", "target 2025", "baseline 2020", "target 2025"]);
  });

  it("leave the base undated where a plan runs for longer than five years", () => {
    const rows = [
      ["指标", "基期水平", "2030年目标"],
      ["湖泊面积(平方公里)", "10", "12"],
    ];
    expect(read(rows, {period: [2019, 2030]})[0]).toBe("湖泊面积 10平方公里 baseline  level");
    expect(read(rows, {period: [2026, 2030]})[0]).toBe("湖泊面积 10平方公里 baseline 2025 level");
  });
});

describe("columns of a year's account", () => {
  const budget = [
    ["项目", "2024年预算数", "上年完成数", "比上年增减额", "比上年增减%"],
    ["一、契税", "520", "500", "20", "4"],
    ["三、四级河道养护费", "21", "20", "1", "5"],
  ];

  it("date 上年 a year before, and know an amount from a pace", () => {
    expect(read(budget, {period: null, above: "单位:万元"})).toEqual([
      "契税 520万元 target 2024 annual",
      "契税 500万元 baseline 2023 annual",
      "契税 20万元 target 2024 increment",
      "契税增减 4% target 2024 growth",
      ...["21万元 target 2024 level", "20万元 baseline 2023 level", "1万元 target 2024 increment"].map(
        (rest) => `三、四级河道养护费 ${rest}`,
      ),
      "三、四级河道养护费增减 5% target 2024 growth",
    ]);
  });

  it("hold what was done against the plan, in the year that it was done", () => {
    const rows = [
      ["指标", "单位", "2023年计划", "2023年完成", "为计划%", "2024年计划", "增长%"],
      ["二、一般债务余额", "亿元", "50", "49", "98", "52", "4"],
    ];
    expect(read(rows, {period: [2024, 2024]}).slice(2)).toEqual([
      "一般债务余额为计划 98% baseline 2023 level",
      "一般债务余额 52亿元 target 2024 level",
      "一般债务余额增长 4% target 2024 growth",
    ]);
  });

  it("tell what was reached in the middle of a plan from its base", () => {
    const rows = [
      ["指标", "2020年基数", "2023年实际值", "2025年目标", "完成进度"],
      ["湿地保护率(%)", "50", "53", "56", "50%"],
    ];
    expect(read(rows, {period: [2021, 2025]})).toEqual([
      "湿地保护率 50% baseline 2020 level",
      "湿地保护率 53% achieved 2023 level",
      "湿地保护率 56% target 2025 level",
      "湿地保护率完成进度 50% achieved 2025 level",
    ]);
  });
});

describe("cells", () => {
  it("keep a bound that a space parts from its number", () => {
    const rows = [
      ["指标", "2030年目标"],
      ["湿地保护率(%)", "56 以上"],
    ];
    expect(claimsOf(rows)[0]).toMatchObject({comparator: ">=", number: "56"});
  });

  it("take a sign behind a number for what the note says of it, and no bracket", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["湿地修复面积(公顷)", "320*", "400[80]"],
    ];
    const claims = read(rows, {below: "注:*为“十四五”累计数,[ ]内为五年累计数。"});
    expect(claims[0]).toBe("湿地修复面积 320公顷 baseline 2021-2025 increment");
    expect(claims[1]).toBe("湿地修复面积 400公顷 target 2030 level");
  });

  it("of a district below a column that measures nothing are in doubt", () => {
    const rows = [
      ["县区", "2026年完成情况(亩)"],
      ["东山区", "320"],
      ["西山区", "280"],
    ];
    expect(claimsOf(rows)[0]!.flags).toContain("table-ambiguous");
    expect(claimsOf([["县区", "2026年植树面积(亩)"], ...rows.slice(1)])[0]!.flags).toEqual([]);
  });

  it("of a rebuilt table are in doubt where words of the name stand twice", () => {
    const rows = [
      ["指标", "2030年目标"],
      ["湿地水质水质优良率(%)", "56"],
    ];
    expect(claimsOf(rows, {origin: "rebuilt"})[0]!.flags).toContain("table-ambiguous");
    expect(claimsOf(rows)[0]!.flags).toEqual([]);
  });

  it("of a rebuilt table keep a unit of so many", () => {
    const text = "表1 “十四五”妇幼健康主要指标\n指标 单位 2020年 2025年 属性\n孕妇贫血发生率 /10万 30 25 预期性\n剖宫产率 % 40 35 预期性";
    const claims = extractClaims(parseDocument(text), {plan: "", period: [2021, 2025], kind: null, catalogue: null});
    expect(claims.map(({unit, flags}) => [unit, flags])).toEqual([
      ...Array.from({length: 2}, () => ["/10万", []]),
      ...Array.from({length: 2}, () => ["%", []]),
    ]);
  });
});
