import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {proposePlan} from "../../src/intake/index.js";
import {parseDocument} from "../../src/text/index.js";

const read = (text: string, period: readonly [number, number] | null = null) =>
  extractClaims(parseDocument(text), {plan: "p", period, kind: null, catalogue: null});
const told = (text: string, period: readonly [number, number] | null = null) => read(text, period).map(({role, period}) => [role, period]);

describe("a document that only looks back by its title", () => {
  it.each([
    "2023年岚川县国民经济和社会发展统计公报\n一、综合\n全年粮食产量36万吨。\n二、服务业\n网点120个。",
    "2023年岚川县国民经济和社会发展统计公报[1]\n一、综合\n全年粮食产量36万吨。\n图2 2019-2023年粮食产量\n年末常住人口40万人。",
    "岚川县农业局2023年工作总结\n一、粮食生产\n今年全县粮食产量36万吨。种植油菜3万亩。",
    "2023年全县经济运行情况\n一、服务业发展平稳\n规模以上服务业营业收入3亿元,比上年增长6%。",
    "岚川县市场监管局2023年4月份工作小结\n一、登记注册\n经营主体总量3万户。\n二、监督抽检\n抽检食品120批次。",
    "岚川县农业局2023年第三季度工作情况\n持续推进粮食生产,产量6万吨。检查农机合作社12家。",
    "岚川县工商行政管理2023年概况\n市场达到36处。新开办企业120户。",
    "2023年全县食品安全情况通报\n持续推进明厨亮灶建设,覆盖率达80%。抽检食品120批次。",
    "2023年全县空气质量状况\n优良天数比例为85%。臭氧浓度为144微克/立方米。",
    "2023年度镇工作汇报\n粮食产量完成6万吨。架设线路3条。",
  ])("tells what was reached in its year: %s", (text) =>
    expect(told(text)).toEqual([
      ["achieved", "2023"],
      ["achieved", "2023"],
    ]),
  );

  it("keeps its year where the caller gives it", () =>
    expect(told("2023年岚川县国民经济和社会发展统计公报\n一、综合\n全年粮食产量36万吨。", [2023, 2023])).toEqual([["achieved", "2023"]]));

  it("takes the year that the caller gives where its title has none", () =>
    expect(told("岚川县农业局工作总结\n一、粮食生产\n粮食产量36万吨。", [2023, 2023])).toEqual([["achieved", "2023"]]));

  it("tells of the year at hand where it is dated within it", () =>
    expect(told("岚川县抽检结果通报\n2023-12-05 岚川晚报\n截至今年10月底,共完成抽检9万批次。")).toEqual([["achieved", "2023"]]));

  it("tells of the year that dates what was reached, not of that of a goal", () => {
    const text =
      "代表听取政府工作报告\n报告提出,2014年全县主要预期目标:生产总值增长9%。\n报告说,2013年全县粮食产量36万吨,增长3%。\n2014年,失业率控制在4%以内;粮食产量增长2%。";
    expect(told(text)).toEqual([
      ["target", "2014"],
      ["achieved", "2013"],
      ["achieved", "2013"],
      ["target", "2014"],
      ["target", "2014"],
    ]);
  });

  it("tells of the five years whose last its title names, where a heading looks back on them", () => {
    const text = "岚川市2021年工作报告\n一、过去五年及2021年工作回顾\n五年来,新增学位4万个。\n2021年,新建学校3所。";
    expect(told(text)).toEqual([
      ["achieved", "2017-2021"],
      ["achieved", "2021"],
    ]);
  });

  it("is proposed with the year it tells of", () => {
    const document = parseDocument("2023年岚川县国民经济和社会发展统计公报\n一、综合\n全年粮食产量36万吨。");
    expect(proposePlan("d", document, "a.txt", {}, {regions: [], plans: []}).plan.period).toEqual([2023, 2023]);
  });

  it("plans under a heading that does", () =>
    expect(told("岚川县2023年工作总结\n一、粮食生产\n粮食产量36万吨。\n二、下一步工作\n新建粮仓3座。").map(([role]) => role)).toEqual([
      "achieved",
      "task",
    ]));

  it("is no summary with the plan of the next year in its title", () =>
    expect(told("岚川县2023年工作总结及2024年工作计划\n一、2023年工作\n新建粮仓2座。\n二、2024年工作计划\n新建粮仓3座。")).toEqual([
      ["achieved", "2023"],
      ["task", "2024"],
    ]));
});

describe("the year of a report", () => {
  it.each([
    ["it is given in", "政府工作报告\n2022年1月8日\n一、2021年工作回顾\n粮食产量36万吨。", "2021"],
    ["behind the last months, in which it is given", "政府工作报告\n2021年12月18日\n一、过去五年工作回顾\n粮食产量36万吨。", "2021"],
    ["behind the one its heading looks back on", "政府工作报告\n一、2021年工作回顾\n粮食产量36万吨。", "2021"],
    ["behind the one a line looks back on", "政府工作报告\n各位代表:\n2021年工作回顾\n粮食产量36万吨。", "2021"],
    ["behind the five years its heading looks back on", "政府工作报告\n一、“十五”时期工作总体回顾\n粮食产量36万吨。", "2005"],
    ["that its heading plans for", "白塔镇2021年政府工作报告\n一、2021年工作回顾\n粮食产量36万吨。\n二、2022年工作安排", "2021"],
  ])("is the one %s", (_, text, period) => expect(told(text)).toEqual([["achieved", period]]));

  it("gives a pace the five years that the heading names", () =>
    expect(told("政府工作报告\n一、“十五”时期工作总体回顾\n生产总值年均增长12%。")).toEqual([["achieved", "2001-2005"]]));
});

describe("an evaluation of a plan that still runs", () => {
  const title = "岚川县“十四五”规划实施情况中期评估报告";
  it("looks back on its first years", () =>
    expect(told(`${title}\n一、指标进展\n2022年生产总值412亿元。森林覆盖率31%。\n二、下一步工作\n到2025年,森林覆盖率达到33%。`)).toEqual([
      ["achieved", "2022"],
      ["achieved", "2022"],
      ["target", "2025"],
    ]));
  it("has no year where none is told", () => expect(told(`${title}\n一、指标进展\n森林覆盖率31%。`)).toEqual([["achieved", ""]]));
});

describe("how things stand", () => {
  it("is told by 目前 up to the full stop, in a plan too", () =>
    expect(told("岚川县养老服务行动方案(2024—2026年)\n目前,全县有养老机构94家;护理型床位占比48%。\n新建养老机构3家。")).toEqual([
      ["achieved", "2023"],
      ["achieved", "2023"],
      ["task", "2024-2026"],
    ]));
  it("is told by outcomes among the background", () =>
    expect(told("岚川县农业“十四五”规划\n第一章 规划背景\n第一节 发展成效\n共培育特色村镇160个。")).toEqual([["achieved", "2016-2020"]]));
});

it("gives each year of a stretch its own number", () =>
  expect(
    told("岚川县养老服务行动方案(2024—2026年)\n二、主要任务\n2024—2026年分别改造800户、1000户、1200户。").map(([, period]) => period),
  ).toEqual(["2024", "2025", "2026"]));
it("takes 5年内 for no year of its own", () =>
  expect(told("林业发展规划(2021—2025年)\n二、主要任务\n5年内新建林场3个。")).toEqual([["task", "2021-2025"]]));

describe("an account within its year", () => {
  it("looks back and ahead in that year", () =>
    expect(
      told(
        "岚川县2023年上半年工作总结及下半年工作计划\n一、做强工业\n上半年,完成工业产值36亿元,同比增长6%。\n二、下半年工作计划\n新建厂房3座。",
      ),
    ).toEqual([
      ["achieved", "2023"],
      ["achieved", "2023"],
      ["task", "2023"],
    ]));

  it("is of the year whose part it names", () =>
    expect(told("会议听取了岚川县2023年1至9月计划执行情况的报告。\n今年以来,全县工业投资同比增长6%。")).toEqual([["achieved", "2023"]]));

  it("turns to what is to come with 下半年", () =>
    expect(told("2023年7月12日 岚川日报\n今年1-6月,全县新增企业320家,同比增长6%。\n下半年,该局将帮扶企业200家。")).toEqual([
      ["achieved", "2023"],
      ["achieved", "2023"],
      ["task", "2023"],
    ]));

  it("is of the year before where it says 截至去年底", () =>
    expect(told("2023年5月6日 岚川日报\n截至去年底,全县绿色食品达120个,居全省第2位。")[0]).toEqual(["achieved", "2022"]));

  it("is dated by a year with a blank behind it", () =>
    expect(told("2023 年,全县完成各项任务。全年实现产值 36 亿元,同比增长 6%。")[0]).toEqual(["achieved", "2023"]));
});

describe("an account of a plan", () => {
  it("is one of its years where it is dated in the last of them", () =>
    expect(told("岚川“十三五”规划《纲要》完成31项指标\n2020-12-24\n“十三五”期间,全市生产总值年均增长7%。城镇化率达71%。")).toEqual([
      ["achieved", "2016-2020"],
      ["achieved", "2020"],
    ]));
  it("begins with no sentence for its title", () =>
    expect(told("岚川县县长在会上作政府工作报告时说,2017年,县政府将办好十件实事:\n新增公交线路6条。\n成文日期 2020-12-24")).toEqual([
      ["task", "2017"],
    ]));
});

describe("a paragraph that begins with a date", () => {
  const text =
    "岚川县专利规划(2021-2025年)\n一、发展基础\n截至2021年底,专利拥有量达3万件。每万人专利拥有量达12件。\n地理标志8件。\n2019年,新登记企业4万户。查处案件300件。";
  it("has it for what it goes on to tell", () =>
    expect(told(text).map(([, period]) => period)).toEqual(["2021", "2021", "2020", "2019", "2019"]));
});

describe("what a change is held against", () => {
  const report = "岚川县2021年政府工作报告\n一、过去五年工作回顾\n";
  it("is the year that 下同 holds for the section", () =>
    expect(told(`${report}2020年,生产总值340亿元,比2016年(下同)增长47%;投资353亿元,增长125%。`).map(([, period]) => period)).toEqual([
      "2020",
      "2017-2020",
      "2020",
      "2017-2020",
    ]));
  it("is that of the multiple for the pace behind it", () =>
    expect(
      told("岚川县2021年政府工作报告\n一、2020年工作回顾\n2020年,生产总值340亿元,是2015年的1.9倍,年均增长15%。").map(([, p]) => p),
    ).toEqual(["2020", "2020", "2016-2020"]));
  it("is that of the change for the pace behind it", () =>
    expect(
      told("岚川县2021年政府工作报告\n一、2020年工作回顾\n2020年,就业人员4万人,比2016年增加1万人,年均增长6%。").map(([, p]) => p),
    ).toEqual(["2020", "2017-2020", "2017-2020"]));
  it("is the year whose multiple is told, which dates nothing behind it", () =>
    expect(
      told("岚川县2011年政府工作报告\n一、过去五年工作回顾\n2010年,财政收入为“十五”期末的2.48倍,资产总量8亿元。").map(([, p]) => p),
    ).toEqual(["2010", "2010"]));
  it("is no part of a doubling over years", () =>
    expect(told("岚川县2021年政府工作报告\n一、2020年工作回顾\n投资完成126亿元,五年内翻了两番,增长35%。").map(([, p]) => p)).toEqual([
      "2020",
      "2016-2020",
      "2020",
    ]));
  it("reads “九五” and “十五” as plans", () =>
    expect(told("岚川县2006年政府工作报告\n一、2005年工作回顾\n“十五”时期,完成投资51亿元。").map(([, p]) => p)).toEqual(["2001-2005"]));
});

it("heads what stands below it by a bare line", () =>
  expect(told("工作回顾\n查处案件320件。\n未来展望\n案件查办率达到98%。").map(([role]) => role)).toEqual(["achieved", "target"]));

it("tells by 目前 how things stand, though 推进 stands in a name", () =>
  expect(told("质量工作报告\n目前,全国已有31个省成立了名牌推进机构。")[0]![0]).toBe("achieved"));

it("names what 我们 and 将 stand around by itself", () =>
  expect(read("岚川县2021年政府工作报告\n二、2021年工作安排\n今年我们投资3亿元,居民人均收入将突破4万元。").map(({name}) => name)).toEqual([
    "投资",
    "居民人均收入",
  ]));
