import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const claims = (text: string) => extractClaims(parseDocument(text), {plan: "p", period: null, kind: null, catalogue: null});
const past = (sentence: string) => claims(`2023年岚川县国民经济和社会发展统计公报\n一、综合\n${sentence}`);
const names = (sentence: string) => past(sentence).map(({name}) => name);

describe("names in accounts of a year", () => {
  it.each([
    ["第二产业实现增加值61亿元。", ["第二产业增加值"]],
    ["全县实现地区生产总值(GDP)221亿元,比上年增长5%。", ["全县地区生产总值", "全县地区生产总值比上年增长"]],
    ["累计实现产值40亿元。", ["累计实现产值"]],
    ["规模以上工业(以下口径相同)增加值增长8%。", ["规模以上工业增加值增长"]],
    ["规模以上工业[3]增加值按可比价格计算比上年增长6%。", ["规模以上工业增加值比上年增长"]],
    ["食品(含食用农产品)抽检量3万批次。", ["食品(含食用农产品)抽检量"]],
    ["人均GDP为6.3万元(按平均汇率折算为9800美元),同比增长8%。", ["人均GDP", "人均GDP", "人均GDP同比增长"]],
    ["地方财政收入3.5亿元,自然增幅2%,同口径完成3.6亿元。", ["地方财政收入", "地方财政收入自然增幅", "同口径地方财政收入"]],
    ["城镇人口自然增长率为3‰。", ["城镇人口自然增长率"]],
    ["实际利用外资4700万美元,完成年目标任务117%,增长9%。", ["实际利用外资", "实际利用外资完成年目标任务比例", "实际利用外资增长"]],
    ["工业投资增长29%,超全市平均8个百分点。", ["工业投资增长", "工业投资超全市平均"]],
    ["全县工业投资增长9%。分产业看,第二产业增长12%。", ["全县工业投资增长", "第二产业投资增长"]],
    ["居民收入预计4.6万元。", ["居民收入"]],
    ["刑事、治安警情分别下降12%、8%。", ["刑事警情下降", "治安警情下降"]],
    ["存、贷款余额分别增长10%和12%。", ["存款余额增长", "贷款余额增长"]],
    ["汽车、集成电路产量分别增长10%和12%。", ["汽车产量增长", "集成电路产量增长"]],
    ["单位GDP能耗、用水量分别下降3%、5%。", ["单位GDP能耗下降", "单位GDP用水量下降"]],
    ["民间投资、工业投资占比分别达到73%、63%。", ["民间投资占比", "工业投资占比"]],
    [
      "种茶面积3万亩,种菜面积1万亩,分别占耕地面积的57%和14%。",
      ["种茶面积", "种菜面积", "种茶面积占耕地面积比重", "种菜面积占耕地面积比重"],
    ],
    ["实现了重大动物疫情零发生。", ["重大动物疫情发生数"]],
    ["建成滨河等4处绿地、新增公厕12座。", ["建成滨河等绿地", "新增公厕"]],
    ["监督抽检21批次,其中药品15批次。", ["监督抽检", "药品抽检"]],
    ["改造公路8项,总投资21亿元,其中县道32公里。", ["改造公路", "改造公路总投资", "改造县道"]],
  ])("%s", (sentence, expected) => expect(names(sentence)).toEqual(expected));

  it("are without the serial number of their line", () =>
    expect(claims("2023年岚川县实事项目\n01 新建书屋10个。\n12 实施管网改造5公里。").map(({name}) => name)).toEqual([
      "新建书屋",
      "实施管网改造",
    ]));

  it("read the signs of ratio that stand for a colon", () =>
    expect(names("三次产业比调整为11.8︰48.3︰39.9。")).toEqual([
      "三次产业比：第一产业占比",
      "三次产业比：第二产业占比",
      "三次产业比：第三产业占比",
    ]));
});

describe("goals that an account tells of", () => {
  const review = (sentence: string) =>
    claims(`岚川县“十四五”规划实施情况中期评估报告\n一、指标进展\n${sentence}`).map(({name, role, period, comparator}) => [
      name,
      role,
      period,
      comparator,
    ]);
  it("are targets beside what was reached", () => {
    expect(review("2022年研发投入年均增长13%,高于11%的规划目标。")[1]).toEqual(["研发投入年均增长", "target", "2021-2025", "="]);
    expect(review("2022年专利拥有量7件,2025年目标为9件。")).toEqual([
      ["专利拥有量", "achieved", "2022", "="],
      ["专利拥有量", "target", "2025", "="],
    ]);
  });
  it("do not date what stands behind them", () =>
    expect(review("2022年城镇化率63%,2025年目标为68%;森林覆盖率31%。").at(-1)!.slice(1, 3)).toEqual(["achieved", "2022"]));
});

describe("tables of tasks and what came of them", () => {
  const table =
    "| 序号 | 项目内容 | 进展情况 | 责任单位 |\n|---|---|---|---|\n| 1 | 新增公交线路3条。 | 新增公交线路4条。 | 交通局 |\n| 2 | 新建书屋10个。 | 完成新建书屋12个。 | 文旅局 |\n";
  it("tell both, each in its role", () =>
    expect(claims(`# 2023年实事项目\n\n${table}`).map(({number, role}) => [number, role])).toEqual([
      ["3", "task"],
      ["4", "achieved"],
      ["10", "task"],
      ["12", "achieved"],
    ]));
  it("sum what a column of five years adds", () =>
    expect(
      claims(
        "岚川县水利“十四五”规划\n\n| 指标 | 单位 | 2020年 | 2025年 | 五年增加 |\n|---|---|---|---|---|\n| 自来水普及率 | % | 92 | 95 | 3 |\n| 堤防达标率 | % | 71 | 82 | 11 |\n",
      )
        .filter(({kind}) => kind === "increment")
        .map(({name, period}) => [name, period]),
    ).toEqual([
      ["自来水普及率", "2021-2025"],
      ["堤防达标率", "2021-2025"],
    ]));
});
