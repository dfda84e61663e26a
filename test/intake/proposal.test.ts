import {describe, expect, it} from "vitest";
import {basisOf, issuedOn, kindOf, numberOf, proposePlan, proposeRegion, titleIn} from "../../src/intake/index.js";
import {shortName} from "../../src/intake/names.js";
import type {Region} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const region = (code: string, name: string, level: Region["level"], parent: string | null): Region => ({code, name, level, parent});
const REGIONS: readonly Region[] = [
  region("000000", "中华人民共和国", "nation", null),
  region("120000", "天津市", "province", "000000"),
  region("120101", "和平区", "county", "120000"),
  region("210000", "辽宁省", "province", "000000"),
  region("210100", "沈阳市", "prefecture", "210000"),
  region("210102", "和平区", "county", "210100"),
  region("222400", "延边朝鲜族自治州", "prefecture", "000000"),
  region("500000", "重庆市", "province", "000000"),
  region("500156", "武隆区", "county", "500000"),
];
const told = (title: string, text = "", file = "a.txt"): string | null => proposeRegion({title, text}, file, REGIONS).region?.code ?? null;

describe("whose document it is", () => {
  it.each([
    ["重庆市武隆区市场监管规划", "500156", "the lowest place of a chain"],
    ["武隆质量提升行动方案", "500156", "a name without 区"],
    ["国家标准化发展纲要", "000000", "the nation"],
    ["沈阳市落实全省质量方案", "210000", "全省 lifts to the province"],
    ["“十四五”国家应急体系规划", "000000", "the nation behind the name of a period"],
    ["延边州质量规划", "222400", "what an autonomous prefecture is called every day"],
  ])("%s is of %s: %s", (title, code) => expect(told(title)).toBe(code));

  it("comes from who speaks where the title tells nothing", () => {
    expect(told("市场监管规划", "沈阳市人民政府办公室\n关于印发规划的通知")).toBe("210100");
  });
  it.each([
    ["国务院关于印发规划的通知\n各省人民政府:", "000000"],
    ["现在，我代表国务院，向大会报告政府工作", "000000"],
    ["近日，中共中央、国务院印发了《市场监管规划》", "000000"],
    ["近日，中共中央、国务院印发了《质量强国建设纲要》，沈阳市人民政府认真落实", "210100"],
    ["沈阳市人民政府\n国务院要求做好这项工作", "210100"],
    ["市场监管总局\n2022年2月8日", "000000"],
  ])("comes from who speaks: %j", (text, code) => expect(told("市场监管规划", text)).toBe(code));
  it("comes from the places named most, where one is clearly named most", () => {
    expect(told("市场监管规划", "沈阳要做甲。沈阳要做乙。沈阳要做丙。天津在旁。")).toBe("210100");
    expect(told("市场监管规划", "沈阳要做甲。天津要做乙。")).toBeNull();
    expect(told("工作报告", "沈阳要做甲。沈阳要做乙。沈阳要做丙。我国经济，我国外贸，我国农业，中国特色。")).toBeNull();
  });
  it("tells two places of one name apart by the region above, and abstains where nothing tells", () => {
    expect(told("和平区规划", "依托沈阳市的产业")).toBe("210102");
    expect(proposeRegion({title: "和平区规划", text: ""}, "a.txt", REGIONS).among.map((r) => r.code)).toEqual(["120101", "210102"]);
  });
  it.each([
    ["恩施土家族苗族自治州", "恩施"],
    ["广西壮族自治区", "广西"],
    ["内蒙古自治区", "内蒙古"],
    ["延边朝鲜族自治州", "延边"],
    ["武隆区", "武隆"],
    ["沙市", "沙市"],
  ])("%s is %s for short", (name, short) => expect(shortName(name)).toBe(short));
});

describe("what it calls itself", () => {
  it.each([
    ["落实质量强国建设纲要实施方案", "programme"],
    ["质量强国建设纲要", "outline"],
    ["东川市“十四五”质量规划(征求意见稿)", "five-year"],
    ["2023年十件民生实事", "annual"],
    ["东川市公共租赁住房管理办法", "programme"],
    ["东川市质量资料", "five-year"],
  ] as const)("%s is of kind %s", (title, kind) => expect(kindOf(title)).toBe(kind));
  it("is a year's where a plan or a paper without a name is for one year", () => {
    expect(kindOf("东川区2021年国民经济和社会发展计划", [2021, 2021])).toBe("annual");
    expect(kindOf("关于2021年国民经济和社会发展计划执行情况与2022年计划(草案)的报告", [2022, 2022])).toBe("annual");
    expect(kindOf("东川区质量行动计划", [2021, 2021])).toBe("programme");
    expect(kindOf("东川区发展计划", [2021, 2023])).toBe("programme");
    expect(kindOf("稿子", [2021, 2021])).toBe("annual");
  });
  it("stands in the preamble where the title does not tell", () =>
    expect(kindOf("稿子", null, "为推进工作，特制定本行动计划。")).toBe("programme"));
  it.each([
    [
      "云山市国民经济和社会发展\n第十四个五年规划\n和二〇三五年远景目标纲要\n序言",
      "云山市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
    ],
    ["云山市质量行动计划\n（2023—2025年）\n为推进工作", "云山市质量行动计划（2023—2025年）"],
    ["云山市质量“十四五”规划（2021—2025年）（征求意见稿）\n前言", "云山市质量“十四五”规划（2021—2025年）（征求意见稿）"],
    ["云山市2023年《政府工作报告》\n各位代表:", "云山市2023年《政府工作报告》"],
    ["云山市质量规划\n（公开发布）\n前言", "云山市质量规划"],
    ["序号\n指标\n单位\n规划", ""],
    ["序号 指标 单位 规划", ""],
  ])("has its title whole and as printed: %j", (text, title) => {
    expect(titleIn(parseDocument(text))).toBe(title);
  });
});

describe("what a document says of itself", () => {
  const text = `武隆区人民政府办公室
关于印发武隆区质量规划的通知
武隆府发〔2022〕5号
2022年4月13日
武隆区质量“十四五”规划
根据《重庆市质量“十四五”规划》(渝府发〔2022〕4号)、《中华人民共和国产品质量法》,制定本规划。
一、目标
到2025年,合格率达到95%。`;
  const {plan, doubts} = proposePlan("d", parseDocument(text), "a.txt", {}, {regions: REGIONS, plans: []});

  it("is title, region, years, kind, date, number and basis", () => {
    expect(plan).toMatchObject({
      title: "武隆区质量“十四五”规划",
      short: "武隆 2021–2025",
      region: "500156",
      period: [2021, 2025],
      kind: "five-year",
      issued: "2022-04-13",
      number: "武隆府发〔2022〕5号",
      basis: [{title: "重庆市质量“十四五”规划", number: "渝府发〔2022〕4号"}],
    });
    expect(doubts).toEqual([]);
  });
  it("gives way to what a person says", () => {
    const given = {title: "甲方案", region: "210000", period: [2023, 2024], kind: "programme"} as const;
    expect(proposePlan("d", parseDocument(text), "a.txt", given, {regions: REGIONS, plans: []}).plan).toMatchObject(given);
  });
  it("says what could not be told, and takes no sentence for a title", () => {
    const bare = proposePlan("d", parseDocument("现在,我向大会作报告\n要做好工作。"), "稿子.docx", {}, {regions: REGIONS, plans: []});
    expect(bare.plan.title).toBe("稿子");
    expect(bare.doubts.map((d) => d.field)).toEqual(["title", "region", "period"]);
  });
  it("says that its years are guessed where a goal alone tells them", () => {
    const periodOf = (text: string): readonly unknown[] => {
      const {plan, doubts} = proposePlan("d", parseDocument(text), "a.txt", {}, {regions: REGIONS, plans: []});
      return [plan.period, doubts.filter((d) => d.field === "period").map((d) => d.zh)];
    };
    expect(periodOf("武隆区质量方案\n到2025年，合格率达到95%。")).toEqual([
      [2025, 2025],
      ["没有写明规划期，按成文日期和目标年推定为2025年"],
    ]);
    expect(periodOf("武隆区质量方案（2024年）\n到2025年，合格率达到95%。")).toEqual([[2024, 2024], []]);
    expect(periodOf("武隆区质量工作总结和2023年工作打算\n做好工作。")).toEqual([[2023, 2023], []]);
  });
  it.each([
    ["松江区质量十四五”发展规划", ["title"]],
    ["松江区质量“十四五发展规划", ["title"]],
    ["松江区质量“十四五”发展规划(2021—2025年)", []],
  ])("asks to look at a title that lost a mark: %s", (title, fields) => {
    const read = proposePlan("d", parseDocument(text.replace("武隆区质量“十四五”规划", title)), "a.txt", {}, {regions: REGIONS, plans: []});
    expect(read.plan.title).toBe(title);
    expect(read.doubts.map((d) => d.field).filter((field) => field === "title")).toEqual(fields);
  });
  it.each([
    ["发布日期：2026-02-10", "2026-02-10"],
    ["[ 成文日期 ] 2022-04-13 [ 发布日期 ] 2022-04-19", "2022-04-13"],
    ["甲\n2021 年 1 月 7 日\n乙", "2021-01-07"],
    ["到2025年12月31日完成", null],
    ["云山市政府工作报告\n——2024年1月23日在云山市人民代表大会第二次会议上", "2024-01-23"],
    ["（2016年2月28日云山县第十五届人民代表大会第五次会议批准）", "2016-02-28"],
    ["2024年1月23日，全市召开会议，有关规划通过", null],
  ])("dates %j as %j", (words, day) => expect(issuedOn(words)).toBe(day));
  it("takes a number only from its own line or label", () => {
    expect(numberOf("文 号: 川市监发〔2021〕74号")).toBe("川市监发〔2021〕74号");
    expect(numberOf("按照渝府发〔2022〕4号文件执行")).toBeNull();
  });
  it("names no law as a basis", () => expect(basisOf("根据《甲法》制定本规划。")).toEqual([]));
});
