import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const YEAR: ClaimContext = {plan: "p", period: [2026, 2026], kind: "annual", catalogue: null};
const names = (text: string) => extractClaims(parseDocument(`一、2025年工作回顾\n${text}`), YEAR).map((c) => c.name);

describe("分别 gives each thing its own number", () => {
  it.each([
    ["粮食、棉花产量分别达300万吨、12万吨。", ["粮食产量", "棉花产量"]],
    ["新区、老城区常住人口分别达到30万人、45万人。", ["新区常住人口", "老城区常住人口"]],
    ["港口煤炭、集装箱吞吐量分别达1.2亿吨、305万标准箱。", ["港口煤炭吞吐量", "港口集装箱吞吐量"]],
    ["规模以上钢铁业、建材业增加值分别增长3.1%、2.2%。", ["规模以上钢铁业增加值增长", "规模以上建材业增加值增长"]],
    ["火灾事故起数、死亡人数分别下降5%、6%。", ["火灾事故起数下降", "火灾事故死亡人数下降"]],
    ["城乡医疗救助标准分别提高8%、9%。", ["城市医疗救助标准提高", "农村医疗救助标准提高"]],
    [
      "新材料、生物医药产值分别达300亿元、500亿元,年均分别增长10%、12%。",
      ["新材料产值", "生物医药产值", "新材料产值年均增长", "生物医药产值年均增长"],
    ],
    ["货物出口额、新设外资企业、跨境电商进口额分别增长8%、6%、4%。", ["货物出口额增长", "新设外资企业增长", "跨境电商进口额增长"]],
    [
      "第一产业增加值30亿元,第二产业增加值50亿元,五年年均分别增长3%、6%。",
      ["第一产业增加值", "第二产业增加值", "第一产业增加值年均增长", "第二产业增加值年均增长"],
    ],
    ["全国第一、二、三产业增加值分别达9亿元、48亿元、78亿元。", ["全国第一产业增加值", "全国第二产业增加值", "全国第三产业增加值"]],
    ["财政收入、工业投资双双突破20亿元,分别达到21亿元和24亿元。", ["财政收入", "工业投资", "财政收入", "工业投资"]],
    [
      "财政收入21亿元、工业投资24亿元,是2020年的2.1倍和3.2倍。",
      ["财政收入", "工业投资", "财政收入相当于2020年的倍数", "工业投资相当于2020年的倍数"],
    ],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("and each the kind of its thing", () => {
    const claims = extractClaims(parseDocument("一、2025年工作回顾\n城镇、农村居民人均收入分别突破2万元、1万元大关。"), YEAR);
    expect(claims.map((c) => [c.name, c.value, c.kind])).toEqual([
      ["城镇居民人均收入", 2e4 / 1e4, "annual"],
      ["农村居民人均收入", 1, "annual"],
    ]);
  });

  it("of distances, to one yardstick or to several", () => {
    expect(names("投资、消费增速分别快于全国2.1个、0.8个百分点。")).toEqual(["投资增速快于全国", "消费增速快于全国"]);
    expect(names("服务出口增长9.1%,分别高于全国、全省2.1、1.4个百分点。").slice(1)).toEqual([
      "服务出口增速高于全国",
      "服务出口增速高于全省",
    ]);
  });
});

describe("shares of the three industries", () => {
  it("are named each by its own", () => {
    const shares = ["第一产业占比", "第二产业占比", "第三产业占比"].map((share) => `三次产业结构：${share}`);
    expect(names("工业增加值增长6%,三次产业结构持续优化,调整为5.1∶40.2∶54.7。").slice(1)).toEqual(shares);
    expect(names("三次产业结构由9.1∶40.2∶50.7调整为7.4∶39.6∶53。")).toEqual([...shares, ...shares]);
  });
});

describe("what a bare head speaks of", () => {
  it.each([
    ["粮油企业茁壮成长。总量达90万户,新登记4万户。", ["粮油企业总量", "新登记粮油企业"]],
    ["地方财政收入增长3%、支出首次超过500亿元。", ["地方财政收入增长", "地方财政支出"]],
    ["国有企业利润8亿元、营收200亿元。", ["国有企业利润", "国有企业营收"]],
    ["经济总量跨越5万亿元大关,占全国比重由2020年的6.2%提升至6.4%。", ["经济总量", "经济总量占全国比重", "经济总量占全国比重"]],
    ["生铁产量达80万吨、稳定在全省1/10以上。", ["生铁产量", "生铁产量占全省比重"]],
    ["地区生产总值突破5万亿元、成为西部第二个过5万亿元省份。", ["地区生产总值", "地区生产总值"]],
    ["地区生产总值稳居西部前三位、增长5.2%。", ["地区生产总值增长"]],
    [
      "地区生产总值连续迈上3个千亿元台阶、达8200亿元、年均增长6.1%。",
      ["地区生产总值连续迈上千亿元台阶", "地区生产总值", "地区生产总值年均增长"],
    ],
    ["证照办理平均减时间60%、减材料45%。", ["证照办理平均减时间", "证照办理平均减材料比例"]],
    ["农机以旧换新带动销售20亿元、惠及农户3万户。", ["农机以旧换新带动销售", "农机以旧换新惠及农户"]],
    ["每万人拥有企业达到120户、药品抽检批次达到1.2万批次。", ["每万人拥有企业", "药品抽检批次"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("is never a slogan or the title of a report's part", () => {
    expect(names("总量达90万户。")).toEqual(["总量"]);
    const [claim] = extractClaims(parseDocument("一、2025年工作回顾\n(一)积极推动高水平治理,乡村面貌不断改善\n总量达90万户。"), YEAR);
    expect(claim).toMatchObject({name: "总量"});
    expect(claim!.flags).toContain("carried-subject");
  });
});

describe("a bare measure", () => {
  it("takes the thing of the clause before, and says that it was carried", () => {
    const claims = (text: string) => extractClaims(parseDocument(`一、2025年工作回顾\n${text}`), YEAR);
    expect(claims("粮食生产再获丰收,总产量达50万吨。")[0]).toMatchObject({
      name: "粮食总产量",
      flags: expect.arrayContaining(["carried-subject"]),
    });
    expect(claims("收入83亿元。")[0]).toMatchObject({name: "收入", flags: expect.arrayContaining(["carried-subject"])});
    expect(claims("进出口增长4%。")[0]!.flags).not.toContain("carried-subject");
  });
});

describe("a number inside a name", () => {
  it.each([
    ["公园绿地300米服务半径覆盖率达到85%。", ["公园绿地300米服务半径覆盖率"]],
    ["进入全球前1%的学科数量增长一倍。", ["进入全球前1%的学科数量增长"]],
    ["清理单笔30万元以下拖欠账款12亿元。", ["清理单笔30万元以下拖欠账款"]],
    ["建成120千瓦以上超充站45座。", ["建成120千瓦以上超充站"]],
    ["推进航道二期工程,升级智造之城2.0,新建泊位6个。", ["新建泊位"]],
    ["培育百亿元企业2家、50亿元企业8家。", ["培育百亿元企业", "培育50亿元企业"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("is a number where it stands for itself", () => {
    expect(names("公园服务半径达到300米,奖励单笔30万元以下。").length).toBe(2);
  });
});

describe("a name keeps its characters", () => {
  it.each([
    ["共性技术攻关项目达到30项。", "共性技术攻关项目"],
    ["对共建“一带一路”国家出口比重超过三成。", "对共建“一带一路”国家出口比重"],
    ["调查失业率平均为5.1%。", "调查失业率"],
    ["食品(含食用农产品)抽检量年均达到3.2万批次。", "食品(含食用农产品)抽检量"],
    ["筹措7亿元支持困难企业。", "筹措金额"],
    ["十四是免费送书下乡1万场。", "免费送书下乡"],
  ])("%s", (text, expected) => expect(names(text)).toEqual([expected]));
});

describe("where the measure of the last begins", () => {
  it.each([
    ["急难型、支出型救助最低标准分别提高100元、150元。", ["急难型救助最低标准提高", "支出型救助最低标准提高"]],
    ["推动制造业、数字经济核心产业增加值分别增长5%、6%。", ["制造业增加值增长", "数字经济核心产业增加值增长"]],
    ["养老、医疗、失业保险参保人数分别达到90万人、200万人、30万人。", ["养老保险参保人数", "医疗保险参保人数", "失业保险参保人数"]],
    ["湖库、近岸水域水质优良比例分别达95%、96%。", ["湖库水质优良比例", "近岸水域水质优良比例"]],
    ["供热可靠率、自来水普及率分别达99%、98%。", ["供热可靠率", "自来水普及率"]],
    ["存款、贷款余额同比分别增长8%、9%。", ["存款余额增长", "贷款余额增长"]],
    ["一般公共预算收入、支出分别增长3%、4%。", ["一般公共预算收入增长", "一般公共预算支出增长"]],
    ["文化工程、健身工程分别惠及350万人次、230万人次。", ["文化工程惠及", "健身工程惠及"]],
    ["新增国家级、省级绿色工厂5家、40家。", ["新增国家级绿色工厂", "新增省级绿色工厂"]],
    ["复员军人、残疾人新增就业均超3万人。", ["复员军人新增就业", "残疾人新增就业"]],
  ])("%s", (text, expected) => expect(names(text)).toEqual(expected));

  it("gives each distance its own growth", () => {
    expect(names("接待人次、旅游收入分别增长11%、13%,分别高于全省2个、3个百分点。").slice(2)).toEqual([
      "接待人次增速高于全省",
      "旅游收入增速高于全省",
    ]);
  });

  it("is no number of machines in 万亿台阶", () => {
    const [claim] = extractClaims(parseDocument("一、2025年工作回顾\n地区生产总值迈上5万亿台阶。"), YEAR);
    expect(claim).toMatchObject({name: "地区生产总值", unit: "万亿"});
  });

  it("takes a voltage behind the number into the name", () =>
    expect(names("建成20个500千伏输变电工程。")).toEqual(["建成500千伏输变电工程"]));
});
