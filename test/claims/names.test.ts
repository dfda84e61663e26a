import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const FIVE: ClaimContext = {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null};
const names = (heading: string, text: string) => extractClaims(parseDocument(`一、${heading}\n${text}`), FIVE).map((c) => c.name);
const past = (text: string) => names("工作回顾", text);
const plan = (text: string) => names("主要任务", text);

describe("words that begin like a connective", () => {
  it.each([
    ["再生铝产量达到3万吨。", "再生铝产量"],
    ["基本医疗保险参保率达到97%。", "基本医疗保险参保率"],
    ["现代渔业园区达到4个。", "现代渔业园区"],
    ["重点湖泊水质达标率达到90%。", "重点湖泊水质达标率"],
    ["共享单车投放量控制在2万辆以内。", "共享单车投放量"],
    ["和谐劳动关系企业占比达到80%。", "和谐劳动关系企业占比"],
    ["新增货车50辆、并网光伏装机20万千瓦。", "新增并网光伏装机"],
    ["每个乡镇至少建成1个农机合作社。", "每个乡镇建成农机合作社"],
  ])("%s", (text, name) => expect(plan(text).at(-1)).toBe(name));
});

describe("doublings", () => {
  it.each([
    ["快递业务量较2020年翻一番。", ["快递业务量较2020年增长"]],
    ["民宿床位数力争翻一番。", ["民宿床位数增长"]],
    ["数字产业产值和软件业务收入较2020年翻一番。", ["数字产业产值较2020年增长", "软件业务收入较2020年增长"]],
  ])("%s", (text, expected) => expect(plan(text)).toEqual(expected));
});

describe("shares", () => {
  it.each([
    ["“一窗办”事项达到九成以上。", ["“一窗办”事项比例"]],
    ["装配式建筑占新建建筑一半以上。", ["装配式建筑占新建建筑比例"]],
    ["招聘教师300名,其中硕士学历教师不足两成。", ["招聘教师", "招聘教师中硕士学历教师占比"]],
    ["空置率控制在8%以内。", ["空置率"]],
  ])("%s", (text, expected) => expect(plan(text)).toEqual(expected));

  it("names a multiple of another standard, with its bound", () => {
    const [claim] = extractClaims(parseDocument("一、主要任务\n护林员报酬不低于最低工资标准的1.5倍。"), FIVE);
    expect(claim).toMatchObject({name: "护林员报酬相当于最低工资标准的倍数", comparator: ">=", value: 1.5, unit: "倍"});
  });
});

describe("lists behind 分别", () => {
  it("do not break 普及率 and 参与率 at 及 and 与", () => {
    expect(plan("燃气普及率、垃圾分类参与率分别达到90%、80%。")).toEqual(["燃气普及率", "垃圾分类参与率"]);
  });
});

describe("what a later number speaks of", () => {
  it.each([
    ["整治背街小巷40条、惠及居民9000户。", ["整治背街小巷", "背街小巷整治惠及居民"]],
    ["实施补链项目15个,完成投资22亿元。", ["实施补链项目", "补链项目完成投资"]],
    ["建成市级书屋7个,县级书屋14个。", ["建成市级书屋", "建成县级书屋"]],
    ["打造市级示范店20家,其中省级以上6家。", ["打造市级示范店", "打造省级以上示范店"]],
    ["受理信访事项800件,办结率98%。", ["受理信访事项", "信访事项办结率"]],
    ["一般公共预算支出60亿元,其中税收收入12亿元。", ["一般公共预算支出", "税收收入"]],
    ["完成绿化投资9亿元,增长4%。", ["完成绿化投资", "绿化投资增长"]],
    ["完成投资80亿元,其中铁路50亿元、航空30亿元。", ["完成投资", "铁路投资", "航空投资"]],
    ["新增国道里程20公里,总里程达到300公里。", ["新增国道里程", "国道总里程"]],
    ["蔬菜种植面积8万亩、产量30万吨。", ["蔬菜种植面积", "蔬菜产量"]],
    ["单位产品电耗下降3%,降幅高于全省平均水平1个百分点。", ["单位产品电耗下降", "单位产品电耗降幅高于全省平均水平"]],
    ["完成清欠账款5亿元,完成年度任务的108%。", ["完成清欠账款", "清欠账款完成年度任务比例"]],
    ["扩建市图书馆新馆(总投资2亿元,床位30张)。", ["市图书馆新馆总投资", "市图书馆新馆床位"]],
  ])("%s", (text, expected) => expect(past(text)).toEqual(expected));
});

describe("what a name leaves out and keeps", () => {
  it.each([
    ["全县共有卫生室126所。", "全县卫生室"],
    ["行政许可时限再压减30%。", "行政许可时限压减"],
    ["限额以上零售业(年销售额500万元及以上)销售额达到30亿元。", "限额以上零售业销售额"],
    ["孤儿养育标准提高到每人每月1800元。", "孤儿养育标准(每人每月)"],
    ["三年累计拆除危房2000户。", "三年累计拆除危房"],
    ["完成电缆入地60公里。", "完成电缆入地"],
    ["按照不低于3%的比例开展复核。", "复核比例"],
    ["按实际投资额的12%给予奖励。", "实际投资额奖励比例"],
    ["9月底前建成粮库2座。", "建成粮库"],
    ["森林覆盖率(%)达到45%。", "森林覆盖率"],
    ["帮企业共检索文献90篇。", "帮企业检索文献"],
    ["每年对高风险单位督导覆盖率达到100%。", "高风险单位督导覆盖率"],
    ["森林防火视频监控覆盖率常年保持在95%以上。", "森林防火视频监控覆盖率"],
    ["为3000名65岁以上老年人提供体检服务。", "提供体检服务的65岁以上老年人"],
  ])("%s", (text, name) => expect(plan(text)).toEqual([name]));

  it("takes no name from a heading that only says where", () => {
    expect(names("工作安排", "(一)在稳定就业上聚力。\n完成投资6亿元。")[0]).not.toContain("在稳定就业上");
  });
});

describe("words that belong to another number", () => {
  it.each([
    ["02\t8个乡村市集 改造提升,", "乡村市集"],
    ["发展棚架、温室3等设施,推广“基地+农户”模式6。\n培育龙头企业9和示范农场30家。", "培育示范农场"],
    ["培育龙头企业和示范农场30家。", "培育龙头企业和示范农场"],
  ])("%j", (text, expected) => expect(plan(text).at(-1)).toBe(expected));
});
