import {describe, expect, it} from "vitest";
import {createCatalogue, extractClaims, type ClaimContext} from "../../src/claims/index.js";
import type {Indicator} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const FIVE: ClaimContext = {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null};
const YEAR: ClaimContext = {plan: "p", period: [2024, 2024], kind: "annual", catalogue: null};
const read = (text: string, context = YEAR) => extractClaims(parseDocument(text), context);
const past = (sentence: string, context = YEAR) => read(`一、2023年工作回顾\n${sentence}`, context);
const plan = (sentence: string, context = FIVE) => read(`一、主要任务\n${sentence}`, context);

describe("a list of growth with a fall in it", () => {
  const claims = past("农业总产值、建筑业产值、货运量分别增长4.1%、-2.7%和5.5%。");

  it("gives each its own name and the kind growth", () => {
    expect(claims.map((c) => [c.name, c.number, c.value, c.kind])).toEqual([
      ["农业总产值增长", "4.1", 4.1, "growth"],
      ["建筑业产值增长", "-2.7", 2.7, "growth"],
      ["货运量增长", "5.5", 5.5, "growth"],
    ]);
  });

  it("marks the fall and links it to nothing", () => {
    const growth = {id: "g", zh: "建筑业产值增长", en: "", aliases: [], unit: "%", measurement: "growth", dimension: "share"};
    const catalogue = createCatalogue([growth as unknown as Indicator]);
    const linked = past("建筑业产值增长3%,货运量增长-2%。", {...YEAR, catalogue});
    expect(linked.map((c) => [c.indicator, c.flags.includes("minus")])).toEqual([
      ["g", false],
      [null, true],
    ]);
    const fallen = past("农业总产值、建筑业产值分别增长4.1%、-2.7%。", {...YEAR, catalogue});
    expect(fallen.map((c) => c.indicator)).toEqual([null, null]);
  });
});

describe("links of multiples", () => {
  const multiple = {id: "m", zh: "注册会员增长倍数", en: "", aliases: [], unit: "倍", measurement: "growth", dimension: "multiple"};
  const catalogue = createCatalogue([multiple as unknown as Indicator]);

  it.each([
    ["注册会员900人,是2018年的3倍。", "m"],
    ["注册会员900人,是全省平均水平的3倍。", null],
  ])("%s", (sentence, indicator) => expect(past(sentence, {...YEAR, catalogue})[1]!.indicator).toBe(indicator));
});

describe("a report's goals and tasks", () => {
  const text = "三、2024年目标任务\n今年主要预期目标:新增就业800人。\n(一)在招商引资上加力。\n新建标准厂房5万平方米,修缮校舍12栋。";

  it("reads the goals below 目标任务 as targets and what stands below its headings as tasks", () => {
    expect(read(text).map((c) => c.role)).toEqual(["target", "task", "task"]);
  });

  it("does not take a title with 远景目标纲要 for a section of goals", () => {
    const outline = "河东县第十四个五年规划和2035年远景目标纲要\n第一章 农业\n新建冷库15座。";
    expect(read(outline, FIVE).map((c) => c.role)).toEqual(["task"]);
  });

  it("takes a second goal behind 力争 for the same growth", () => {
    expect(plan("工业投资增长8%左右,力争10%。", YEAR).map((c) => [c.name, c.kind])).toEqual([
      ["工业投资增长", "growth"],
      ["工业投资增长", "growth"],
    ]);
  });
});

describe("times", () => {
  it.each([
    ["今后五年,生产总值年均增长6%。", YEAR, "2024-2028"],
    ["未来五年,累计培训农民3万人次。", FIVE, "2021-2025"],
  ])("%s", (sentence, context, period) => expect(plan(sentence, context)[0]!.period).toBe(period));

  it("reads a year in Chinese digits", () => {
    expect(plan("到二〇三五年,森林覆盖率达到50%。")[0]!.period).toBe("2035");
  });

  it("keeps a distant horizon to its own section", () => {
    const text = "第一节 远景目标\n到2035年,基本实现现代化。\n第二节 “十四五”目标\n文盲率控制在1%以内。";
    expect(read(text, FIVE)[0]!.period).toBe("2025");
  });

  it("keeps the year of 其中 to its own task", () => {
    const claims = plan("改造灌区8万亩,其中2023年底前建成3万亩;水产养殖面积达到20万亩。");
    expect(claims.map((c) => [c.role, c.period])).toEqual([
      ["task", "2021-2025"],
      ["interim", "2023"],
      ["target", "2025"],
    ]);
  });

  it("dates a distance to the province by the year of the review", () => {
    expect(past("空置率高出全省3.1个百分点。", FIVE)[0]).toMatchObject({kind: "level", period: "2023"});
  });
});

describe("kinds", () => {
  it.each([
    ["新增民宿30家、累计达120家。", ["increment", "level"]],
    ["生态移民搬迁1.8万人。", ["increment"]],
    ["65个贫困村全部出列。", ["increment"]],
    ["进出口总额由40亿元增加到65亿元。", ["annual", "annual"]],
    ["审批时间由20天压缩为8天。", ["level", "level"]],
  ])("%s", (sentence, kinds) => expect(past(sentence).map((c) => c.kind)).toEqual(kinds));

  it("reads a ratio to one as one number, in pairs too, and the parts of a whole each by itself", () => {
    const claims = past("城乡养老金比由2.4:1缩小到2.1:1,三次产业结构为12.1:40.2:47.7。");
    expect(claims.map((c) => [c.number, c.value, c.role])).toEqual([
      ["2.4:1", 2.4, "baseline"],
      ["2.1:1", 2.1, "achieved"],
      ["12.1", 12.1, "achieved"],
      ["40.2", 40.2, "achieved"],
      ["47.7", 47.7, "achieved"],
    ]);
  });

  it("takes no number of a footnote's formula", () => {
    expect(plan("注:合格率=合格批次÷总批次×100%。")).toEqual([]);
  });

  it.each([
    ["图书销量达到30万册。", "annual", "target"],
    ["为企业减免租金600万元以上。", "increment", "task"],
    ["安排奖补资金3000万元/年。", "annual", "task"],
    ["按项目投资额的8%给予补助。", "level", "task"],
    ["水域面积不低于36平方公里。", "level", "target"],
    ["优抚对象抚恤标准提高60元。", "increment", "target"],
    ["单个农户最高补助5000元。", "level", "task"],
    ["对新认定的省级工厂一次性奖励20万元。", "level", "task"],
    ["组建总规模8亿元的种业基金。", "level", "task"],
    ["建成地热装机40兆瓦。", "increment", "task"],
    ["服务半径不超过3公里。", "level", "target"],
  ])("%s", (sentence, kind, role) => expect(plan(sentence)[0]).toMatchObject({kind, role}));
});

describe("what has grown, behind its growth", () => {
  it("is no growth itself", () =>
    expect(plan("社会消费品零售总额增长5%左右、突破900亿元。", YEAR).map((c) => [c.name, c.kind])).toEqual([
      ["社会消费品零售总额增长", "growth"],
      ["社会消费品零售总额", "annual"],
    ]));
});

describe("sums over years", () => {
  it("holds 五年 for the whole list, and for no other comma-part", () =>
    expect(past("五年财政总收入8000亿元、一般公共预算收入5000亿元,税收收入900亿元。", FIVE).map((c) => c.kind)).toEqual([
      "increment",
      "increment",
      "annual",
    ]));

  it("dates no sum of a plan's investment by its last year", () => {
    const text = "一、“十五五”时期主要目标\n安排500个重大工程,完成投资8000亿元。";
    expect(read(text, {...FIVE, period: [2026, 2030]}).map((c) => [c.name, c.period])).toEqual([
      ["安排重大工程", "2026-2030"],
      ["重大工程完成投资", "2026-2030"],
    ]);
  });
});

it("dates nothing by a year in the names of a list", () => {
  const text = "举办2023年马拉松、2024年世界杯预选赛等国际性赛事31场,首届球赛吸引观众超17万人次。";
  expect(past(text).map((c) => c.period)).toEqual(["2023", "2023"]);
});

it("takes 全年 for the year that the sentence named before", () => {
  const text = "东川市政府工作报告\n(2023年是收官之年,全年地区生产总值320亿元、同比增长4%。)\n一、2023年工作回顾\n新增就业3万人。";
  expect(read(text).map((c) => [c.role, c.period])).toEqual([
    ["achieved", "2023"],
    ["achieved", "2023"],
    ["achieved", "2023"],
  ]);
});

it("sums up what 累计 stands before inside a name", () =>
  expect(past("更新项目累计完成投资750亿元。", FIVE).map((c) => c.kind)).toEqual(["increment"]));

describe("steps that were passed", () => {
  it("states the last of them, as a lower bound", () =>
    expect(past("生产总值连续跨越8万亿元、9万亿元、10万亿元台阶。", FIVE).map((c) => [c.name, c.comparator, c.value])).toEqual([
      ["生产总值", ">=", 10],
    ]));
});

it.each([
  ["城市细颗粒物(PM2.5)平均浓度下降4.4%。", "城市细颗粒物(PM2.5)平均浓度下降"],
  ["地级及以上城市和重点城市群细颗粒物平均浓度下降4.4%。", "地级及以上城市和重点城市群细颗粒物平均浓度下降"],
  ["赤字率拟按4%左右安排。", "赤字率"],
  ["安排8000亿元超长期特别国债。", "安排超长期特别国债"],
])("%s", (text, name) => expect(plan(text, YEAR).map((c) => c.name)).toEqual([name]));

it("holds a bound behind 分别 for each number, whatever its unit", () =>
  expect(plan("婴儿死亡率、孕产妇死亡率分别不超过2.8‰、7.5/10万。").map((c) => c.comparator)).toEqual(["<=", "<="]));

it("takes the year behind 相较于 for a base", () =>
  expect(read("一、发展目标\n到2035年,经济总量相较于2020年翻一番。", FIVE).map((c) => [c.role, c.period])).toEqual([["target", "2035"]]));

it("gives both of two things that 双双 joins their number", () =>
  expect(past("社会消费品零售总额、商品进出口总值双双突破万亿元。").map((c) => [c.name, c.kind])).toEqual([
    ["社会消费品零售总额", "annual"],
    ["商品进出口总值", "annual"],
  ]));

it("takes 在…基础上 for a base", () =>
  expect(read("一、发展目标\n新片区生产总值在2018年基础上翻两番。", FIVE).map((c) => [c.role, c.period])).toEqual([
    ["target", "2021-2025"],
  ]));

it("names what is ahead by what it is", () =>
  expect(past("居民人均可支配收入保持全国领先,超过7.2万元。").map((c) => c.name)).toEqual(["居民人均可支配收入"]));

it("gives investments by sector one kind", () =>
  expect(plan("完成交通投资230亿元、能源投资210亿元、水利投资90亿元。", YEAR).map((c) => c.kind)).toEqual(["annual", "annual", "annual"]));

it.each([
  ["2022年新增3家企业、2023年新增5家企业。", ["2022", "2023"]],
  ["2022年规上工业增加值300亿元、2023年规上工业增加值400亿元。", ["2022", "2023"]],
  ["2023年完成500件,今年力争完成600件。", ["2023", "2024"]],
])("each year dates its own: %s", (text, periods) => expect(read(`一、主要任务\n${text}`).map((c) => c.period)).toEqual(periods));
