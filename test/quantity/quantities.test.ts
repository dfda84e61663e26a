import {describe, expect, it} from "vitest";
import {findQuantities} from "../../src/quantity/index.js";

/** The text without its marks, and the marked stretches: each is a quantity with its comparator words. */
function marked(text: string): {readonly plain: string; readonly spans: string[]} {
  const spans = [...text.matchAll(/⟦(.+?)⟧/g)].map((match) => match[1]!);
  return {plain: text.replace(/[⟦⟧]/g, ""), spans};
}

const only = (text: string) => {
  const {plain, spans} = marked(text);
  const found = findQuantities(plain);
  expect(found.map((q) => plain.slice(q.start, q.end))).toEqual(spans);
  return found;
};

describe("numbers, units and comparators", () => {
  it.each([
    ["市场主体达到⟦4万户⟧", 4, "万户", "="],
    ["满意度⟦不低于88%⟧", 88, "%", ">="],
    ["⟦1,234.5亿元⟧", 1234.5, "亿元", "="],
    ["覆盖率达⟦１００％⟧", 100, "%", "="],
    ["有效注册商标总量⟦突破2万件⟧", 2, "万件", ">"],
    ["组织⟦50余家⟧企业", 50, "家", ">"],
    ["企业开办时间压缩至⟦1个工作日以内⟧", 1, "个工作日", "<="],
    ["抵达现场平均时间⟦不超过20分钟⟧", 20, "分钟", "<="],
    ["挽回经济损失⟦约2133万元⟧", 2133, "万元", "~"],
    ["增长⟦6%左右⟧", 6, "%", "~"],
    ["进出口总额⟦近400亿元⟧", 400, "亿元", "~"],
    ["抽检量达到⟦3批次/千人⟧", 3, "批次/千人", "="],
    ["报告数达到⟦900份/百万人口⟧", 900, "份/百万人口", "="],
    ["浓度降至⟦30微克/立方米⟧", 30, "微克/立方米", "="],
    ["提高⟦2个百分点⟧", 2, "个百分点", "="],
    ["受害率控制在⟦0.8‰以内⟧", 0.8, "‰", "<="],
    ["服务企业⟦6万家次以上⟧", 6, "万家次", ">="],
    ["快捷维权经营主体达⟦3.6万余家(个)⟧", 3.6, "万家", ">"],
    ["学历教师⟦不足一成⟧", 1, "成", "<"],
    ["占⟦百分之八十八⟧", 88, "%", "="],
    ["覆盖率⟦超过三分之二⟧", 0.6667, "", ">"],
    ["产值⟦翻一番⟧", 2, "", "="],
    ["规模⟦翻两番⟧", 4, "", "="],
    ["公众覆盖率达到⟦九成五以上⟧", 9.5, "成", ">="],
    ["是上年的⟦3.1倍⟧", 3.1, "倍", "="],
    ["设备事故率⟦0.38⟧,维持在较低水平", 0.38, "", "="],
    ["营造林⟦120万亩⟧", 120, "万亩", "="],
    ["节约能源⟦3.5万吨标准煤⟧", 3.5, "万吨标准煤", "="],
    ["投入⟦5.2万亿元⟧", 5.2, "万亿元", "="],
  ])("reads %s", (text, value, unit, comparator) => {
    const [quantity] = only(text);
    expect(quantity).toMatchObject({value, unit, comparator});
  });

  it.each([
    ["分级遴选⟦1-2家⟧企业", 1, 2, "家"],
    ["打造⟦20—30个⟧样板", 20, 30, "个"],
    ["增长⟦5%—6%⟧", 5, 6, "%"],
    ["培育⟦3至5个⟧集群", 3, 5, "个"],
    ["认证产品⟦50-100个⟧", 50, 100, "个"],
  ])("reads the range in %s", (text, value, valueMax, unit) => {
    const [quantity] = only(text);
    expect(quantity).toMatchObject({value, valueMax, unit});
  });

  it("lets one comparator word govern a list", () => {
    expect(findQuantities("分别达到90%、80%以上").map((q) => q.comparator)).toEqual([">=", ">="]);
    expect(findQuantities("分别不低于90%、80%").map((q) => q.comparator)).toEqual([">=", ">="]);
  });

  it("keeps a number printed as a product", () => {
    expect(findQuantities("投资200×3万元")[0]).toMatchObject({number: "200×3", value: 600});
  });
});

describe("numbers that look like something else", () => {
  it.each([
    ["藏书不低于960000册", "960000", "册", ">="],
    ["治理水土流失面积120平方公里", "120", "平方公里", "="],
    ["推广节水灌溉一万五千亩", "一万五千", "亩", "="],
    ["经营性收入20万元以上的行政村占比过半", "半", "", ">"],
    ["诉求1小时响应", "1", "小时", "<="],
    ["竞争力跻身全国前5位", "5", "位", "<="],
    ["抵押登记“60分钟领证”", "60", "分钟", "<="],
    ["重大安全事件为零", "零", "", "="],
    ["示范区2省级有机产品示范区5个", "2", "", "="],
  ])("%s", (text, number, unit, comparator) => {
    expect(findQuantities(text)[0]).toMatchObject({number, unit, comparator});
  });
});

describe("what measures nothing", () => {
  it.each([
    "拨打120急救电话,热线12349",
    "分解表所列6大类、15项任务",
    "对照清单的46条举措",
    "经济总量连跨三个百亿元台阶",
    "构建“15分钟养老服务圈”",
    "到2025年,全面建成",
    "2021—2025年",
    "2019年3月11日挂牌",
    "截至2020年底",
    "武隆府发〔2022〕5号",
    "川市监发〔202174",
    "(市监稽发〔202135号)要求",
    "拨打12315、12345热线",
    "完成12315、12365、12331“五线合一”改革",
    "坚持“四个最严”",
    "“双随机、一公开”监管",
    "全面落实四个最严要求",
    "十四五时期",
    "“十三五”末",
    "第三届省长质量奖",
    "第十二条",
    "建设5G网络",
    "PM2.5浓度持续下降",
    "工业企业500强",
    "65岁以上老年人",
    "三年行动计划",
    "一站式服务",
    "两品一械",
    "最多跑一次",
    "7×24小时服务",
    "“1+3+N”体系",
    "七天无理由退货",
    "专栏1 主要指标",
    "达到XX家",
    "全省每千人拥有企业",
    "推进第二批试点",
    "联系电话:0571-88889999",
    "15:50:00",
    "8月底前完成",
    "执行ISO9001标准",
    "进一步压实责任",
    "省、市、县三级联动",
    "一批优质品牌",
    "千家万户",
  ])("finds no quantity in %s", (text) => {
    expect(findQuantities(text).map((q) => q.number)).toEqual([]);
  });
});
