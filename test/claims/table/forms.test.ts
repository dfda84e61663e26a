import {describe, expect, it} from "vitest";
import {fold, tableOf} from "../../../src/text/index.js";
import {claimsOf, lines, type Around} from "./claims-of.js";
import {written, type Rows} from "../../text/tables/grid.js";

const read = (rows: Rows, around?: Around) => lines(claimsOf(rows, around));

describe("headers of several rows", () => {
  it("take base and target from two years under one word", () => {
    const rows = [
      ["指标", "规划值", "<", "属性"],
      ["^", "2025年", "2030年", "^"],
      ["湿地保护率(%)", "51", "56", "约束性"],
    ];
    expect(read(rows)).toEqual(["湿地保护率 51% baseline 2025 level", "湿地保护率 56% target 2030 level"]);
    expect(claimsOf(rows)[1]).toMatchObject({
      nature: "约束性",
      confidence: 0.95,
      flags: [],
    });
  });

  it("hold two numbers of the year before against the target as one", () => {
    const rows = [
      ["指标", "2025年完成情况", "2026年预期目标"],
      ["渔业总产值", "64亿元,增长5.5%", "增长6%以上"],
      ["林地面积", "31万亩", "32万亩"],
    ];
    expect(claimsOf(rows, {period: [2026, 2026]}).map((c) => [c.number, c.role, c.period])).toEqual([
      ["64", "baseline", "2025"],
      ["5.5", "baseline", "2025"],
      ["6", "target", "2026"],
      ["31", "baseline", "2025"],
      ["32", "target", "2026"],
    ]);
    const account = rows.map((row) => row.slice(0, 2));
    const told = claimsOf(account, {above: "2025年主要指标完成情况\n", period: [2026, 2026]});
    expect(told.map((c) => c.role)).toEqual(["achieved", "achieved", "achieved"]);
  });

  it("never take the old plan's target for a baseline", () => {
    const claims = claimsOf([
      ["指标", "“十四五”", "<", "“十五五”目标"],
      ["^", "目标", "实绩", "^"],
      ["博物馆数量(座)", "30", "34", "45"],
    ]);
    expect(lines(claims)).toEqual([
      "博物馆数量 30座 target 2025 level",
      "博物馆数量 34座 baseline 2025 level",
      "博物馆数量 45座 target 2030 level",
    ]);
    expect(claims[0]!.flags).toContain("earlier-plan");
    expect(claims[2]!.pair).toBe(claims[1]!.id);
  });

  it("read a ceiling with its bracket, and a fall against the plan before", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["车间操作人员", "12人", "6人(含)以下"],
      ["事故死亡人数", "-", "较“十四五”下降30%以上"],
    ];
    const claims = claimsOf(rows);
    expect(claims.slice(1).map((c) => [c.number, c.comparator, c.kind, c.period])).toEqual([
      ["6", "<=", "level", "2030"],
      ["30", ">=", "growth", "2026-2030"],
    ]);
  });

  it("read three rows", () => {
    const rows = [
      ["指标", "水环境", "<", "<"],
      ["^", "现状", "目标", "<"],
      ["^", "2025年", "2028年", "2030年"],
      ["断面达标率(%)", "91", "93", "95"],
    ];
    expect(read(rows).map((line) => line.replace(/^\S+ /, ""))).toEqual([
      "91% baseline 2025 level",
      "93% interim 2028 level",
      "95% target 2030 level",
    ]);
  });

  it("join words wrapped inside a header cell", () => {
    expect(
      read([
        ["指 标", "2025年 预计", "2030年 目标"],
        ["绿道长度(公里)", "620", "900"],
      ]),
    ).toEqual(["绿道长度 620公里 baseline 2025 level", "绿道长度 900公里 target 2030 level"]);
  });

  it("look ahead with columns of the plan's years, though the caption begins with what was done", () => {
    const rows = [
      ["指标", "“十四五”", "<", "“十五五”", "<"],
      ["^", "规划目标", "2025年完成", "2030年目标", "年均增长(%)"],
      ["渔业产值(亿元)", "18", "20", "26", "5.4"],
    ];
    expect(read(rows, {above: "表1 “十四五”指标完成情况与“十五五”目标"})).toEqual([
      "渔业产值 18亿元 target 2025 annual",
      "渔业产值 20亿元 baseline 2025 annual",
      "渔业产值 26亿元 target 2030 annual",
      "渔业产值年均增长 5.4% target 2026-2030 growth",
    ]);
  });

  it("look back where no column is of the plan's years", () => {
    const rows = [
      ["指标", "规划目标", "2025年完成"],
      ["渔业产值(亿元)", "18", "20"],
    ];
    expect(claimsOf(rows, {above: "表1 “十四五”指标完成情况"}).map((c) => c.role)).not.toContain("baseline");
  });

  it("drop a header repeated on the next page", () => {
    const header = ["指标", "2025年", "2030年"];
    expect(read([header, ["绿地率(%)", "31", "35"], header, ["绿道长度(公里)", "620", "900"]])).toHaveLength(4);
  });
});

describe("time", () => {
  it("of several years: steps before the last are interim", () => {
    const roles = claimsOf([
      ["指标", "2025年基期", "2026年", "2027年", "2028年", "2029年", "2030年"],
      ["泊位总数(万个)", "1", "2", "3", "4", "5", "6"],
    ]).map((c) => c.role);
    expect(roles).toEqual(["baseline", "interim", "interim", "interim", "interim", "target"]);
  });

  it("of a turned table: a row a year", () => {
    expect(
      read([
        ["年份", "公园数量(个)", "绿地率(%)"],
        ["2025年", "42", "31"],
        ["2030年", "60", "35"],
      ]).toSorted(),
    ).toEqual([
      "公园数量 42个 baseline 2025 level",
      "公园数量 60个 target 2030 level",
      "绿地率 31% baseline 2025 level",
      "绿地率 35% target 2030 level",
    ]);
  });

  it("of a caption holds for columns without a year", () => {
    const rows = [
      ["区县", "新增绿地(公顷)", "绿地率(%)"],
      ["临江区", "12", "31"],
      ["合计", "12", "31"],
    ];
    expect(read(rows, {above: "表4 2025年各区完成情况"})).toEqual([
      "临江区新增绿地 12公顷 achieved 2025 increment",
      "临江区绿地率 31% achieved 2025 level",
      "新增绿地 12公顷 achieved 2025 increment",
      "绿地率 31% achieved 2025 level",
    ]);
  });

  it("of a cell goes before that of its column", () => {
    const rows = [
      ["指标", "单位", "2025年完成值", "2030年目标值"],
      ["工业增加值年均增长", "%", "“十四五”年均增长6.1", "“十五五”年均增长6.5左右"],
      ["碳排放强度降低", "%", "2021-2024年累计降低9.4", "完成上级下达任务"],
    ];
    expect(read(rows)).toEqual([
      "工业增加值年均增长 6.1% baseline 2021-2025 growth",
      "工业增加值年均增长 ~6.5% target 2026-2030 growth",
      "碳排放强度降低 9.4% baseline 2021-2024 growth",
    ]);
  });

  it("of a cell are not those that it compares with behind a stop", () => {
    const rows = [
      ["指标", "单位", "“十五五”年均"],
      ["研发经费增长", "%", ">8,力争高于“十四五”时期实际"],
      ["工业产值增长", "%", "6(“十五五”时期)"],
    ];
    expect(read(rows).map((line) => line.split(" ").slice(1, 4).join(" "))).toEqual([
      "&gt;8% target 2026-2030".replace("&gt;", ">"),
      "6% target 2026-2030",
    ]);
  });

  it("of 五年新增 is the stretch of the plan, and of 三年合计 what the columns before it measure", () => {
    expect(
      read([
        ["指标", "2025年末", "2030年末", "五年新增"],
        ["商标注册量(件)", "6", "12", "6"],
      ])[2],
    ).toBe("新增商标注册量 6件 target 2026-2030 increment");
    expect(
      read([
        ["园区", "2029年新增(家)", "2030年新增(家)", "两年合计(家)"],
        ["东港园区", "3", "4", "7"],
      ])[2],
    ).toBe("东港园区新增 7家 target 2026-2030 increment");
  });

  it("of a sum is the stretch of the plan", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["城镇新增就业(万人)", "〔31〕", "〔35〕"],
      ["绿地率提高(百分点)", "—", "【2左右】"],
    ];
    expect(read(rows, {below: "注:带〔〕、【】的为五年累计数。"})).toEqual([
      "城镇新增就业 31万人 baseline 2021-2025 increment",
      "城镇新增就业 35万人 target 2026-2030 increment",
      "绿地率提高 ~2百分点 target 2026-2030 increment",
    ]);
  });

  it("of a column 年均〔累计〕 is the stretch of the plan", () => {
    const rows = [
      ["指标", "单位", "“十五五”目标", "<"],
      ["^", "^", "2030年", "年均〔累计〕"],
      ["服务业增加值增速", "%", "—", "力争达到7左右"],
      ["新增托位", "万个", "—", "〔3—4〕"],
      ["常住人口", "万人", "410左右", "—"],
    ];
    expect(read(rows)).toEqual([
      "服务业增加值增速 ~7% target 2026-2030 growth",
      "新增托位 3-4万个 target 2026-2030 increment",
      "常住人口 ~410万人 target 2030 level",
    ]);
  });
});

describe("names", () => {
  it("of a divided indicator are whole, the part before what it divides", () => {
    const rows = [
      ["序号", "指标", "<", "2025年", "2030年", "属性"],
      ["1", "抽查合格率(%)", "农药", "97", "98", "约束性"],
      ["^", "^", "化肥", "96", "97", "^"],
      ["2", "水质达标率(%)", "<", "90", "92", "约束性"],
    ];
    expect(claimsOf(rows).map((c) => `${c.name} ${c.value}${c.unit} ${c.nature}`)).toEqual([
      "农药抽查合格率 97% 约束性",
      "农药抽查合格率 98% 约束性",
      "化肥抽查合格率 96% 约束性",
      "化肥抽查合格率 97% 约束性",
      "水质达标率 90% 约束性",
      "水质达标率 92% 约束性",
    ]);
  });

  it("of parts that measure by themselves stand alone", () => {
    const rows = [
      ["指标", "<", "2025年", "2030年"],
      ["农业投入品", "农药抽查合格率(%)", "97", "98"],
      ["^", "化肥抽查合格率(%)", "96", "97"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual(["农药抽查合格率", "农药抽查合格率", "化肥抽查合格率", "化肥抽查合格率"]);
  });

  it("of rows below an indicator without values", () => {
    const rows = [
      ["序号", "指标", "单位", "2025年", "2030年"],
      ["3", "人均可支配收入", "元", "", ""],
      ["", "城镇", "元", "51000", "66000"],
      ["", "农村", "元", "27000", "38000"],
      ["4", "绿地率", "%", "31", "35"],
    ];
    expect(read(rows)).toEqual([
      "城镇人均可支配收入 51000元 baseline 2025 annual",
      "城镇人均可支配收入 66000元 target 2030 annual",
      "农村人均可支配收入 27000元 baseline 2025 annual",
      "农村人均可支配收入 38000元 target 2030 annual",
      "绿地率 31% baseline 2025 level",
      "绿地率 35% target 2030 level",
    ]);
  });

  it("lose a serial number, also before a digit", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["11.人均寿命(岁)", "81", "82"],
      ["12.3岁以下幼儿入托率(%)", "9", "18"],
      ["13.绿地率(%)", "31", "35"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual([
      "人均寿命",
      "人均寿命",
      "3岁以下幼儿入托率",
      "3岁以下幼儿入托率",
      "绿地率",
      "绿地率",
    ]);
  });

  it("keep their own digits where nothing is numbered", () => {
    expect(
      claimsOf([
        ["指标", "2025年", "2030年"],
        ["5G基站数量(个)", "900", "1500"],
      ])[0]!.name,
    ).toBe("5G基站数量");
  });
});

describe("rows of parts", () => {
  it.each<[string, string, string]>([
    ["其中:城镇", "城镇人均可支配收入", "annual"],
    ["——农村", "农村人均可支配收入", "annual"],
    ["其中:人均工资性收入", "人均工资性收入", "annual"],
  ])("%s below a row with values", (part, name) => {
    const rows = [
      ["指标", "单位", "2025年", "2030年"],
      ["人均可支配收入", "元", "41000", "55000"],
      [part, "元", "51000", "66000"],
    ];
    expect(
      claimsOf(rows)
        .slice(2)
        .map((c) => c.name),
    ).toEqual([name, name]);
  });

  it("numbered in brackets below a numbered indicator", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["4.抽查合格率(%)", "", ""],
      ["(1)农药", "97", "98"],
      ["(2)化肥", "96", "97"],
      ["5.绿地率(%)", "31", "35"],
    ];
    expect(claimsOf(rows).map((c) => `${c.name} ${c.value}${c.unit}`)).toEqual([
      "农药抽查合格率 97%",
      "农药抽查合格率 98%",
      "化肥抽查合格率 96%",
      "化肥抽查合格率 97%",
      "绿地率 31%",
      "绿地率 35%",
    ]);
  });

  it("take their nature from the group above them", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["一、约束性指标", "<", "<"],
      ["湿地保护率(%)", "51", "56"],
      ["二、预期性指标", "<", "<"],
      ["绿地率(%)", "31", "35"],
    ];
    expect(claimsOf(rows).map((c) => c.nature)).toEqual(["约束性", "约束性", "预期性", "预期性"]);
  });

  it("behind a colon, and those below", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["6.抽查合格率(%):农药", "97", "98"],
      ["化肥", "96", "97"],
      ["7.绿地率(%)", "31", "35"],
    ];
    expect(claimsOf(rows).map((c) => `${c.name}${c.unit}`)).toEqual([
      "农药抽查合格率%",
      "农药抽查合格率%",
      "化肥抽查合格率%",
      "化肥抽查合格率%",
      "绿地率%",
      "绿地率%",
    ]);
  });

  it("keep the group that says what a short head is of", () => {
    const rows = [
      ["指标", "<", "2025年", "2030年"],
      ["学前教育", "毛入园率(%)", "92", "95"],
      ["教师", "专任教师数(万人)", "8", "9"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual(["学前教育毛入园率", "学前教育毛入园率", "专任教师数", "专任教师数"]);
  });

  it("are parts where one beside them measures nothing", () => {
    const rows = [
      ["指标", "<", "2025年", "2030年"],
      ["减排量(万吨)", "化学需氧量", "1.4", "1.6"],
      ["^", "氨氮", "0.2", "0.3"],
      ["占比(%)", "集装箱联运量", "31", "33"],
      ["^", "散货联运量", "12", "15"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual([
      "化学需氧量减排量",
      "化学需氧量减排量",
      "氨氮减排量",
      "氨氮减排量",
      "集装箱联运量",
      "集装箱联运量",
      "散货联运量",
      "散货联运量",
    ]);
  });

  it("behind the unit of what they divide, up to a row of its own unit", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["主要污染物减排量(万吨)化学需氧量", "1.4", "1.6"],
      ["氨氮", "0.2", "0.3"],
      ["林地面积(万亩)", "31", "33"],
      ["生态质量指数", "66", "67"],
    ];
    expect(claimsOf(rows).map((c) => `${c.name}${c.unit}`)).toEqual([
      "化学需氧量主要污染物减排量万吨",
      "化学需氧量主要污染物减排量万吨",
      "氨氮主要污染物减排量万吨",
      "氨氮主要污染物减排量万吨",
      "林地面积万亩",
      "林地面积万亩",
      "生态质量指数",
      "生态质量指数",
    ]);
  });

  it("of a grade take it before what it grades", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["A级仓储企业(家)", "31", "40"],
      ["其中:5A级(家)", "3", "5"],
    ];
    expect(claimsOf(rows)[3]!.name).toBe("5A级仓储企业");
  });

  it("that come again in another category take it, others do not", () => {
    const rows = [
      ["学段", "指标", "2025年", "2030年"],
      ["义务教育", "在校生(万人)", "51", "54"],
      ["^", "巩固率(%)", "96", "97"],
      ["高中教育", "在校生(万人)", "19", "22"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual([
      "义务教育在校生",
      "义务教育在校生",
      "巩固率",
      "巩固率",
      "高中教育在校生",
      "高中教育在校生",
    ]);
  });

  it("say a word that both share once", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["小学教师本科学历比例(%)", "70", "80"],
      ["其中:乡村小学(%)", "62", "75"],
    ];
    expect(claimsOf(rows)[3]!.name).toBe("乡村小学教师本科学历比例");
  });
});

describe("tables of places", () => {
  it("name a value by place and column, through two header rows", () => {
    const rows = [
      ["县区", "新增民宿(家)", "<", "接待收入(亿元)", "<"],
      ["^", "2026年", "2027年", "2026年", "2027年"],
      ["北川区", "40", "60", "6.5", "8"],
    ];
    expect(read(rows, {period: [2026, 2027]})).toEqual([
      "北川区新增民宿 40家 interim 2026 increment",
      "北川区新增民宿 60家 target 2027 increment",
      "北川区接待收入 6.5亿元 interim 2026 annual",
      "北川区接待收入 8亿元 target 2027 annual",
    ]);
  });

  it("name it by place and row where both stand in front", () => {
    const rows = [
      ["区域", "指标", "2025年", "2030年"],
      ["东岸", "绿地率(%)", "31", "35"],
      ["^", "绿道长度(公里)", "62", "90"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual(["东岸绿地率", "东岸绿地率", "东岸绿道长度", "东岸绿道长度"]);
  });

  it("name it by column and row where the places stand in the head", () => {
    const rows = [
      ["指标", "东岸", "西岸"],
      ["绿地率(%)", "31", "35"],
      ["达标率(%)", "90", "92"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual(["东岸绿地率", "西岸绿地率", "东岸达标率", "西岸达标率"]);
  });

  it("take a column 单位 that holds offices for the names", () => {
    const rows = [
      ["单位", "任务数(户)"],
      ["北川区", "400"],
      ["南丰县", "250"],
    ];
    expect(claimsOf(rows).map((c) => `${c.name} ${c.value}${c.unit}`)).toEqual(["北川区 400户", "南丰县 250户"]);
  });
});

describe("a column 年均/累计", () => {
  const header = [["指标", "2025年", "2030年", "年均增长/[累计]"]];

  it("is a yearly pace in % beside the row's own values, whose sign nobody printed", () => {
    const claim = claimsOf([...header, ["渔业产值(亿元)", "20", "26", "5.4"]])[2];
    expect(claim).toMatchObject({name: "渔业产值年均增长", unit: "%", kind: "growth", period: "2026-2030", flags: ["no-unit"]});
  });

  it("is a yearly amount in the row's unit for what is added", () => {
    expect(read([...header, ["新增岗位(万个)", "—", "—", "3"]])).toEqual(["新增岗位 3万个 target 2026-2030 increment"]);
  });

  it("is a sum in brackets, in the row's unit", () => {
    expect(read([...header, ["城镇化率(%)", "60", "65", "[5]"]])[2]).toBe("城镇化率 5% target 2026-2030 increment");
  });
});

describe("words of headers", () => {
  it.each([
    ["近期目标(2027年)", "interim 2027"],
    ["2030年规划目标值", "target 2030"],
    ["2030年预期目标", "target 2030"],
    ["“十五五”末目标", "target 2030"],
    ["目标值", "target 2030"],
    ["2025年基数值", "baseline 2025"],
    ["2025年预计完成", "baseline 2025"],
    ["“十四五”末", "baseline 2025"],
    ["现状", "baseline 2025"],
    ["2020年", "baseline 2020"],
    ["2035年", "target 2035"],
  ])("%s", (header, told) => {
    expect(
      read([
        ["指标", "单位", header],
        ["绿地率", "%", "31"],
      ]),
    ).toEqual([`绿地率 31% ${told} level`]);
  });

  it("a change between the columns runs over the plan's years", () => {
    expect(
      read([
        ["指标", "2025年(%)", "2030年(%)", "提升(百分点)"],
        ["绿地率", "31", "35", "4"],
      ])[2],
    ).toBe("绿地率 4百分点 target 2026-2030 increment");
  });

  it("two goals of years before the plan's own are the old plan's", () => {
    const rows = [
      ["指标", "2025年计划", "2025年完成", "2026年预期目标"],
      ["新增岗位(个)", "30", "34", "36"],
    ];
    expect(claimsOf(rows, {period: [2026, 2026]}).map((c) => [c.role, c.period, c.flags])).toEqual([
      ["target", "2025", ["earlier-plan"]],
      ["baseline", "2025", []],
      ["target", "2026", []],
    ]);
  });
});

describe("a grid without a header", () => {
  it("gives its numbers in doubt, without role or time made up for them", () => {
    const claims = claimsOf([
      ["绿地率(%)", "31", "35"],
      ["绿道长度(公里)", "620", "900"],
    ]);
    expect(claims.map((c) => [c.name, c.value, c.period, c.flags.includes("table-ambiguous"), c.confidence <= 0.5])).toEqual([
      ["绿地率", 31, "", true, true],
      ["绿地率", 35, "", true, true],
      ["绿道长度", 620, "", true, true],
      ["绿道长度", 900, "", true, true],
    ]);
  });

  it("is running text where no column holds numbers", () => {
    expect(
      claimsOf([
        ["01", "建设综合体,丰富业态。"],
        ["02", "打造街区,举办展会。"],
      ]),
    ).toEqual([]);
  });
});

describe("other shapes", () => {
  it("read a list set in two halves side by side", () => {
    const rows = [
      ["指标", "2030年", "指标", "2030年"],
      ["绿地率(%)", "35", "达标率(%)", "92"],
      ["绿道长度(公里)", "900", "泊位总数(万个)", "6"],
    ];
    expect(read(rows).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "绿地率 35%",
      "达标率 92%",
      "绿道长度 900公里",
      "泊位总数 6万个",
    ]);
  });

  it("give shares % and all else the other of two units above the table", () => {
    const rows = [
      ["指标", "2025年实绩", "2026年预期", "增长"],
      ["工业总产值", "500", "530", "6"],
      ["服务业增加值增速", "5.5", "6.5", ""],
    ];
    expect(read(rows, {above: "单位:亿元、%", period: [2026, 2026]})).toEqual([
      "工业总产值 500亿元 baseline 2025 annual",
      "工业总产值 530亿元 target 2026 annual",
      "工业总产值增长 6% target 2026 growth",
      "服务业增加值增速 5.5% baseline 2025 growth",
      "服务业增加值增速 6.5% target 2026 growth",
    ]);
  });

  it("read growth between two years over the years between", () => {
    expect(
      read([
        ["指标", "2025年", "2030年", "2030年比2025年增长(%)"],
        ["渔业产值(亿元)", "20", "26", "30"],
      ])[2],
    ).toBe("渔业产值增长 30% target 2026-2030 growth");
  });

  it("read an addition under the five years of the old plan as done in all of them", () => {
    const rows = [
      ["指标", "“十四五”完成", "“十五五”目标"],
      ["新增公园(个)", "31", "40"],
      ["绿地率(%)", "31", "35"],
    ];
    expect(read(rows)).toEqual([
      "新增公园 31个 baseline 2021-2025 increment",
      "新增公园 40个 target 2026-2030 increment",
      "绿地率 31% baseline 2025 level",
      "绿地率 35% target 2030 level",
    ]);
  });

  it("takes the header of the page before where a grid has none", () => {
    const first = written([
      ["指标", "2025年", "2030年"],
      ["绿地率(%)", "31", "35"],
    ]);
    const table = tableOf(first.grid, first.text, {previous: null});
    const next = written([["达标率(%)", "90", "92"]]);
    expect(tableOf(next.grid, next.text, {previous: table})?.columns.map((c) => c.years?.end)).toEqual([undefined, 2025, 2030]);
  });

  it("sets the notes below apart", () => {
    const {grid, text} = written(
      [
        ["指标", "2025年"],
        ["绿地率(%)", "31"],
      ],
      "",
      "注:1.绿地率指建成区内6类绿地之比。\n2.带*为预计数。\n第二章 任务",
    );
    expect(tableOf(grid, fold(text), {previous: null})?.notes).toHaveLength(2);
  });
});

describe("several values in a cell", () => {
  it("are one claim each with own name and unit", () => {
    const rows = [
      ["指标", "单位", "2025年", "2030年"],
      ["口岸旅客/货邮吞吐量", "万人次/万吨", "820/61", "1200/90"],
    ];
    expect(read(rows)).toEqual([
      "口岸旅客吞吐量 820万人次 baseline 2025 annual",
      "口岸货邮吞吐量 61万吨 baseline 2025 annual",
      "口岸旅客吞吐量 1200万人次 target 2030 annual",
      "口岸货邮吞吐量 90万吨 target 2030 annual",
    ]);
  });

  it("are named by the grades that they share a head with", () => {
    const rows = [
      ["指标", "单位", "2025年", "2030年"],
      ["国家级/省级创新平台数", "个/个", "6/48", "10/80"],
      ["港口年货物/集装箱吞吐能力", "亿吨/万标箱", "14/286", "16/350"],
    ];
    expect(claimsOf(rows).map((c) => c.name)).toEqual([
      "国家级创新平台数",
      "省级创新平台数",
      "国家级创新平台数",
      "省级创新平台数",
      "港口年货物吞吐能力",
      "港口集装箱吞吐能力",
      "港口年货物吞吐能力",
      "港口集装箱吞吐能力",
    ]);
  });

  it("are flagged where nothing tells which is which", () => {
    for (const cell of ["97/98", "97 98", "7979 10000"]) {
      const claims = claimsOf([
        ["指标", "2025年", "2030年"],
        ["综合合格率(%)", "96", cell],
      ]).filter((c) => c.value !== 96);
      expect(claims.map((c) => [c.flags.includes("table-ambiguous"), c.confidence <= 0.5, c.indicator])).toEqual([
        [true, true, null],
        [true, true, null],
      ]);
    }
  });

  it("are a level and a sum where the second stands in brackets", () => {
    expect(
      read([
        ["指标", "2025年", "2030年"],
        ["改造管网(公里)", "80", "100〔450〕"],
      ]),
    ).toEqual([
      "改造管网 80公里 baseline 2025 increment",
      "改造管网 100公里 target 2030 increment",
      "改造管网 450公里 target 2026-2030 increment",
    ]);
  });
});

describe("units", () => {
  it.each<[string, Rows, string]>([
    [
      "of the row",
      [
        ["指标", "单位", "2025年", "2030年"],
        ["海水养殖产量", "万吨", "21", "30"],
      ],
      "",
    ],
    [
      "behind the name",
      [
        ["指标", "2025年", "2030年"],
        ["海水养殖产量(万吨)", "21", "30"],
      ],
      "",
    ],
    [
      "in the head",
      [
        ["指标", "2025年(万吨)", "2030年(万吨)"],
        ["海水养殖产量", "21", "30"],
      ],
      "",
    ],
    [
      "once above the table",
      [
        ["指标", "2025年", "2030年"],
        ["海水养殖产量", "21", "30"],
      ],
      "表1 渔业\n(单位:万吨)",
    ],
    [
      "in the caption's row",
      [
        ["表1 渔业 单位:万吨", "<", "<"],
        ["指标", "2025年", "2030年"],
        ["海水养殖产量", "21", "30"],
      ],
      "",
    ],
    [
      "in the cell",
      [
        ["指标", "2025年", "2030年"],
        ["海水养殖产量", "21万吨", "30万吨"],
      ],
      "",
    ],
  ])("%s", (_, rows, above) => {
    expect(read(rows, {above})).toEqual(["海水养殖产量 21万吨 baseline 2025 annual", "海水养殖产量 30万吨 target 2030 annual"]);
  });

  it("of grouped digits", () => {
    expect(
      read([
        ["指标", "单位", "2025年", "2030年"],
        ["企业总量", "户", "79,790", "1 200 300"],
      ]),
    ).toEqual(["企业总量 79790户 baseline 2025 level", "企业总量 1200300户 target 2030 level"]);
  });
});

describe("cells", () => {
  it.each([
    ["≥95", ">=", 95],
    ["> 5.0", ">", 5],
    ["<0.6", "<", 0.6],
    ["≤20", "<=", 20],
    ["240左右", "~", 240],
    ["7000以上", ">=", 7000],
    ["30以内", "<=", 30],
    ["不低于95", ">=", 95],
    ["控制在5以内", "<=", 5],
    ["8.5*", "=", 8.5],
    ["4.5,努力争取更好结果", "=", 4.5],
    ["12315", "=", 12315],
    ["2030", "=", 2030],
    ["2.05:1", "=", 2.05],
    ["1:2.05", "=", 2.05],
    ["100%", "=", 100],
    ["年均5左右", "~", 5],
  ])("%s", (cell, comparator, value) => {
    const claims = claimsOf([
      ["指标", "单位", "2025年", "2030年"],
      ["某项水平", "分", "1", cell],
    ]);
    expect(claims.map((c) => [c.comparator, c.value]).slice(1)).toEqual([[comparator, value]]);
  });

  it.each(["—", "-", "/", "与经济增长同步", "完成国家任务", "持续下降", "达到国家要求", "2030年前完成", ""])(
    "%s holds no claim",
    (cell) => {
      expect(
        claimsOf([
          ["指标", "单位", "2025年", "2030年"],
          ["某项水平", "分", "1", cell],
        ]),
      ).toHaveLength(1);
    },
  );

  it("with a sign that the note explains are estimates", () => {
    const claims = claimsOf(
      [
        ["指标", "2025年", "2030年"],
        ["绿地率(%)", "31*", "35"],
      ],
      {below: "注:*为预计数。"},
    );
    expect(claims.map((c) => c.flags)).toEqual([["estimate"], []]);
  });
});

describe("additions told in the cell", () => {
  it("name what is added", () => {
    const rows = [
      ["指标", "2025年", "2030年"],
      ["注册商标(件)", "4000", "新增480"],
      ["新增公园(个)", "累计新增31", "40"],
    ];
    expect(read(rows)).toEqual([
      "注册商标 4000件 baseline 2025 level",
      "新增注册商标 480件 target 2030 increment",
      "新增公园 31个 baseline 2021-2025 increment",
      "新增公园 40个 target 2030 increment",
    ]);
  });
});

describe("rows of projects", () => {
  it("state sizes as tasks in their own years", () => {
    const rows = [
      ["项目名称", "建设年限", "总投资(亿元)", "“十五五”投资(亿元)"],
      ["环城水系", "2024—2028", "120", "80"],
    ];
    expect(read(rows)).toEqual(["环城水系总投资 120亿元 task 2024-2028 level", "环城水系投资 80亿元 task 2026-2030 level"]);
  });

  it("are in doubt where a value ran into the name", () => {
    expect(
      claimsOf([
        ["项目名称", "建设年限", "总投资(亿元)"],
        ["环城水系68.4", "2026", "120"],
      ])[0]!.flags,
    ).toContain("table-ambiguous");
  });
});

describe("what aims at nothing", () => {
  it("a table of points and weights has no claims", () => {
    expect(
      claimsOf([
        ["序号", "一级指标", "二级指标", "权重", "评分标准"],
        ["1", "服务", "办件提速", "15", "提速60%以上得15分"],
        ["2", "数据", "归集率", "10", "达到95%得10分"],
      ]),
    ).toEqual([]);
  });
});

describe("a grid that did not come out", () => {
  const rows = [
    ["指标", "2025年", "2030年"],
    ["绿地率(%)", "31", "35"],
    ["绿道长度(公里)", "620", "900"],
  ];

  it("flags all its claims, which are never linked", () => {
    for (const claim of claimsOf(rows, {flags: ["columns do not meet"]}))
      expect(claim).toMatchObject({
        flags: ["table-ambiguous"],
        confidence: 0.45,
        indicator: null,
      });
  });

  it("flags one row where only that row is in doubt", () => {
    expect(claimsOf(rows, {flags: ["row 2: 2 cells under 3 headings"]}).map((c) => c.flags)).toEqual([
      [],
      [],
      ["table-ambiguous"],
      ["table-ambiguous"],
    ]);
  });
});

describe("a cell of an outline's table", () => {
  const HEAD = ["指标", "2025年", "2030年", "属性"];
  const one = (name: string, value: string): string => read([HEAD, [name, "", value, ""]])[0] ?? "";

  it.each([
    ["says where its number holds", "文化站覆盖面", "每个乡镇(街道)至少2个", "文化站覆盖面 >=2个 target 2030 level"],
    ["says that it is so each year", "宣传活动", "每县(市、区)每年举办2次", "宣传活动 2次 target annual annual"],
    ["has a unit behind a line's end", "税收(亿元)", "62 亿元", "税收 62亿元 target 2030 annual"],
    ["counts persons for so many", "跌倒致死率(/10万)", "≤52.5", "跌倒致死率 <=52.5/10万 target 2030 level"],
    ["counts in hundreds of millions alone", "实名用户规模(亿)", "8", "实名用户规模 8亿 target 2030 level"],
  ])("that %s", (_, name, value, line) => expect(one(name, value)).toBe(line));

  it("is of the year in brackets behind its number", () => {
    expect(read([HEAD, ["健康素养水平(%)", "9.6(2022年)", "15", ""]])).toEqual([
      "健康素养水平 9.6% baseline 2022 level",
      "健康素养水平 15% target 2030 level",
    ]);
  });

  it.each([
    ["城、乡居民人均可支配收入(元)", "84500、52300", ["城居民人均可支配收入 84500元", "乡居民人均可支配收入 52300元"]],
    ["货物出口额(亿元)/客运量(万人次)", "870/310", ["货物出口额 870亿元", "客运量 310万人次"]],
  ])("of %s holds as many values as names", (name, value, expected) => {
    expect(read([HEAD, [name, "", value, ""]]).map((line) => line.replace(/ target.*/, ""))).toEqual(expected);
  });

  it("in brackets below 年均增长(%) is a sum in the row's unit", () => {
    const rows = [
      ["指标", "2030年", "年均增长(%)"],
      ["新增岗位(万个)", "", "[45]"],
      ["湿地保护率(%)", "51", "[3]"],
    ];
    expect(read(rows)).toEqual([
      "新增岗位 45万个 target 2026-2030 increment",
      "湿地保护率 51% target 2030 level",
      "湿地保护率 3% target 2026-2030 increment",
    ]);
  });

  it("in points below 年均增速 adds to the row's own name", () => {
    const rows = [
      ["指标", "2030年", "年均增速(%)"],
      ["城镇化率(%)", "46", "0.9个百分点"],
    ];
    expect(read(rows)[1]).toBe("城镇化率 0.9个百分点 target 2026-2030 increment");
  });

  it("grows as planned right of what is planned, in an account too", () => {
    const rows = [
      ["指标", "2023年完成", "2024年计划", "增长(%)"],
      ["木材产量(吨)", "162", "173", "6.5"],
    ];
    expect(read(rows, {above: "2023年计划执行情况", period: [2023, 2023]}).at(-1)).toBe("木材产量增长 6.5% target 2024 growth");
  });

  it("is no pace where no pace is so great", () => {
    const rows = [
      ["指标", "2025年", "2030年", "年均/累计"],
      ["务工规模(万人)", "3243", "", ">3000"],
    ];
    expect(read(rows)[1]).toMatch(/^务工规模 >3000万人 target/);
  });

  it("is in doubt where a bracket behind the name may be its unit", () => {
    const rows = [HEAD, ["智能算力(每秒百亿亿次)", "90", "300", ""], ["智能网关数(个)", "4", "9", ""]];
    expect(claimsOf(rows).map(({flags}) => flags.includes("table-ambiguous"))).toEqual([true, true, false, false]);
  });

  it("takes no nature from 指导员, only from what stands in brackets", () => {
    const rows = [
      ["指标", "2030年"],
      ["体育指导员人数(万人)", "10"],
      ["耕地保有量(万亩)(约束性)", "40"],
    ];
    expect(claimsOf(rows).map(({nature}) => nature)).toEqual(["", "约束性"]);
  });

  it("has a name into which another value ran in doubt", () => {
    const rows = [HEAD, ["达标比例其中街道71.2%64.5%", "85%以上", "80%以上", "预期性"]];
    expect(claimsOf(rows, {origin: "rebuilt"}).every(({flags}) => flags.includes("table-ambiguous"))).toBe(true);
  });
});

it("dates a table by the year behind its number", () => {
  const rows = [
    ["指标", "绝对量", "同比增长(%)"],
    ["房屋施工面积(万平方米)", "868", "-4.5"],
  ];
  expect(claimsOf(rows, {above: "表1 2022年1—8月份房地产开发情况", period: null}).map(({period}) => period)).toEqual(["2022", "2022"]);
});
