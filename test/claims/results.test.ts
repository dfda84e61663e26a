import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import type {Claim} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const read = (text: string): Claim[] => extractClaims(parseDocument(text), {plan: "", period: null, kind: null, catalogue: null});
const PLAN = "岚川县“十四五”规划\n一、发展基础\n";
const REPORT = "岚川县2024年政府工作报告\n一、2023年工作回顾\n";
const told = (text: string) => read(text).map(({number, kind, period}) => `${number} ${kind} ${period}`);
const names = (text: string) => read(text).map(({name}) => name);

describe("what a list of results counts on", () => {
  it("goes on behind a comma in its own units", () =>
    expect(told(`${PLAN}新建县级书屋7个、乡镇书屋9个,村级书屋30个。`)).toEqual([
      "7 increment 2016-2020",
      "9 increment 2016-2020",
      "30 increment 2016-2020",
    ]));
  it("ends where another unit, a new clause or 现有 tells what there is", () =>
    expect(told(`${PLAN}新建书屋7个,持证单位40家;农家书屋160个;现有书店12家。`)).toEqual([
      "7 increment 2016-2020",
      "40 level 2020",
      "160 level 2020",
      "12 level 2020",
    ]));
  it("counts persons who got away from want, whatever noun names them", () =>
    expect(told(`${PLAN}3万贫困人口全部脱贫。县城常住人口3万人。`)).toEqual(["3 increment 2016-2020", "3 level 2020"]));
});

describe("what was done and what stands", () => {
  it.each([
    ["食品抽检3万批次。", "3 increment 2016-2020"],
    ["专利复审结案120件。", "120 increment 2016-2020"],
    ["捣毁制假窝点30个。", "30 increment 2016-2020"],
    ["批准地理标志产品3个。", "3 increment 2016-2020"],
    ["税收比上年增收3万元。", "3 increment 2020"],
    ["总诊疗人次3亿。", "3 annual 2020"],
    ["拜访目标企业30家。", "30 increment 2016-2020"],
    ["我区5家企业获评质量奖。", "5 increment 2016-2020"],
    ["当年出生人口120人。", "120 annual 2020"],
    ["接待旅游总人数3万人次。", "3 annual 2020"],
    ["能繁母猪常年存栏3万头。", "3 level 2020"],
    ["私营企业注册资金3亿元。", "3 level 2020"],
  ])("%s", (sentence, expected) => expect(told(PLAN + sentence)).toEqual([expected]));
});

describe("years", () => {
  it("named for a flow that is reached are told by their last", () =>
    expect(told("岚川县“十四五”规划\n一、主要目标\n“十四五”期间,工业增加值达到130亿元,工业产值保持年均6%增长。")).toEqual([
      "130 annual 2025",
      "6 growth 2021-2025",
    ]));
  it("of the first part of a plan are those", () =>
    expect(told(`${REPORT}“十四五”前三年新建水厂3座。`)).toEqual(["3 increment 2021-2023"]));
  it("of 每年 say nothing of a count that is reached behind it", () =>
    expect(told("岚川县“十四五”规划\n一、主要目标\n到2025年,每年创建一个景区,等级景区达到20家。")).toEqual(["20 level 2025"]));
  it("are given out with the other numbers of a list", () =>
    expect(names(`${PLAN}入学率、受教育年限分别达到60%以上和15年以上。`)).toEqual(["入学率", "受教育年限"]));
  it("of 五年 in one clause say nothing of the next", () =>
    expect(told(`${PLAN}五年累计完成造林3万亩;森林覆盖率41%。`)).toEqual(["3 increment 2016-2020", "41 level 2020"]));
  it("run from 以来 to the end of the look back", () =>
    expect(told(`${PLAN}2018年以来新建水厂3座。2018年新建水厂1座。`)).toEqual(["3 increment 2018-2020", "1 increment 2018"]));
  it("compared with hold for all that 分别 gives out", () =>
    expect(told(`${PLAN}2020年,小麦、玉米单产较2016年分别增长9%、7%;棉花单产增长3%。`)).toEqual([
      "9 growth 2017-2020",
      "7 growth 2017-2020",
      "3 growth 2020",
    ]));
  it("of an average stand in its words", () =>
    expect(told(`${REPORT}零售额增长12%,两年平均增长7%。客运量年均增速达6%。`)).toEqual([
      "12 growth 2023",
      "7 growth 2022-2023",
      "6 growth ",
    ]));
  it("of 年均分别增长 are the plan's", () =>
    expect(told("岚川县“十四五”规划\n二、发展目标\n到2025年,城乡居民收入年均分别增长7%和8%。")).toEqual([
      "7 growth 2021-2025",
      "8 growth 2021-2025",
    ]));
});

it("counts 五年共抽检 over the years and 年抽检 by the year", () =>
  expect(told(`${PLAN}五年共抽检粮食3万批次。年抽检粮食6000批次。`)).toEqual(["3 increment 2016-2020", "6000 annual 2020"]));

it("takes 国有 for no verb of having", () =>
  expect(told(`${REPORT}国有林场经营收入2亿元。全县有林场6个。`)).toEqual(["2 annual 2023", "6 level 2023"]));

it("reads a fall to nothing as a pair", () =>
  expect(read(`${PLAN}贫困发生率由2015年的9%降至0。贫困发生率9%,降至0。`).map(({role}) => role)).toEqual([
    "baseline",
    "achieved",
    "achieved",
    "achieved",
  ]));

describe("sums of a budget", () => {
  it("are a year's flow, planned or expected too", () =>
    expect(told("岚川县2024年政府工作报告\n二、2024年工作安排\n教育支出安排3亿元。贷款余额达到3亿元。")).toEqual([
      "3 annual 2024",
      "3 level 2024",
    ]));
  it("and debts are told apart", () => expect(told(`${REPORT}一般债务4亿元。化解债务4亿元。`)).toEqual(["4 level 2023", "4 annual 2023"]));
  it("name what they are a share of the budget of", () =>
    expect(names(`${REPORT}一般公共预算收入9亿元,为预算的102%,比上年增长6%。`)).toEqual([
      "一般公共预算收入",
      "一般公共预算收入完成预算比例",
      "一般公共预算收入比上年增长",
    ]));
});

it("ends the goals of a paragraph where a new sentence turns to a task", () => {
  const aims = "岚川县2024年政府工作报告\n二、2024年工作安排\n今年主要预期目标是:生产总值增长6%,新增就业3000人。";
  expect(read(`${aims}重点抓好工业项目60个。`).at(-1)!.role).toBe("task");
  expect(read(`${aims}力争新增工业企业60家。`).at(-1)!.role).toBe("target");
});

describe("names", () => {
  it.each([
    ["水务企业经营持续向好\n全年营业收入12亿元,利润总额3亿元。", ["营业收入", "利润总额"]],
    ["查处假种子案件12件,货值30万元。", ["查处假种子案件", "假种子案件货值"]],
    [
      "存款余额12亿元、贷款余额9亿元,分别是“十二五”末的1.6倍和1.4倍。",
      ["存款余额", "贷款余额", "存款余额相当于“十二五”末的倍数", "贷款余额相当于“十二五”末的倍数"],
    ],
    ["业务系统230个,其中自治区级110个。", ["业务系统", "自治区级业务系统"]],
    ["4.为300名老人送餐。", ["老人送餐"]],
    ["9台老楼加装电梯。", ["加装电梯的老楼"]],
    ["化学需氧量、氨氮、氮氧化物排放量分别削减6%、7%、8%。", ["化学需氧量排放量削减", "氨氮排放量削减", "氮氧化物排放量削减"]],
  ])("%s", (text, expected) => expect(names(`岚川县2024年政府工作报告\n一、2023年工作回顾\n(一)${text}`)).toEqual(expected));
});

describe("names and kinds beside what stands", () => {
  const year = (text: string) => read(`${REPORT}${text}`).map(({name, number, kind}) => `${number} ${kind} ${name}`);
  it.each([
    ["贷款余额36亿元,新增5亿元。", ["36 level 贷款余额", "5 increment 贷款余额新增"]],
    ["存款余额36亿元,比年初新增5亿元。", ["36 level 存款余额", "5 increment 存款余额比年初新增"]],
    ["新增书店3家,累计28家。", ["3 increment 新增书店", "28 level 累计书店"]],
    ["累计培育示范店28家,其中县级9家。", ["28 level 累计培育示范店", "9 level 县级示范店"]],
    ["11月当月新设企业32户。", ["32 increment 11月当月新设企业"]],
    ["注册志愿者3万人。注册企业3万户。", ["3 level 注册志愿者", "3 increment 注册企业"]],
    ["集装箱吞吐量30万标箱,增长6%,其中外贸集装箱9万标箱。", ["30 annual 集装箱吞吐量", "6 growth 集装箱吞吐量增长", "9 level 外贸集装箱"]],
    ["电力装机80万千瓦,增长6%,其中风电9万千瓦。", ["80 level 电力装机", "6 growth 电力装机增长", "9 level 风电装机"]],
    ["货物进出口36亿元,增长6%,其中出口9亿元。", ["36 annual 货物进出口", "6 growth 货物进出口增长", "9 annual 出口"]],
    [
      "接待游客60万人次,实现旅游收入3亿元,年均增长分别为6%、7%。",
      ["60 annual 接待游客", "3 annual 旅游收入", "6 growth 接待游客年均增长", "7 growth 旅游收入年均增长"],
    ],
    ["税收过千万元楼宇达9栋。", ["9 level 税收过千万元楼宇"]],
    ["建立39个村健康档案、服务台账。建立9份档案、台账。", ["39 increment 建立村健康档案", "9 increment 建立档案、台账"]],
  ])("%s", (text, expected) => expect(year(text)).toEqual(expected));

  it("tells what climbed, without how far", () =>
    expect(names(`${PLAN}生产总值由全省第14位上升到第11位,达到90亿元。`).at(-1)).toBe("生产总值"));
});
