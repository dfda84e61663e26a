import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extractClaims, type ClaimContext} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const FIVE: ClaimContext = {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null};
const YEAR: ClaimContext = {plan: "p", period: [2024, 2024], kind: "annual", catalogue: null};
const read = (text: string, context = FIVE) => extractClaims(parseDocument(text), context);
const task = (sentence: string) => read(`一、主要任务\n${sentence}`);
const review = (sentence: string, context = FIVE) => read(`一、工作回顾\n${sentence}`, context);

describe("names", () => {
  it.each([
    ["到2025年,全区市场主体达到4万户。", "全区市场主体"],
    ["培育2家质量标杆企业。", "培育质量标杆企业"],
    ["支持15家规模以上企业导入先进质量管理模式。", "支持导入先进质量管理模式的规模以上企业"],
    ["本地区药品抽检合格率达98%以上。", "本地区药品抽检合格率"],
    ["药店监督检查覆盖率100%。", "药店监督检查覆盖率"],
  ])("%s is named %s", (sentence, name) => expect(task(sentence)[0]!.name).toBe(name));

  it("carries a subject over a change", () => {
    expect(review("全市实有市场主体7.16万户,同比增长51.70%。").map((c) => c.name)).toEqual([
      "全市实有市场主体",
      "全市实有市场主体同比增长",
    ]);
  });

  it.each([
    ["果品产量以年均8%的速度增长。", ["果品产量年均增长", "growth", "2021-2025"]],
    ["花木产值每年13%递增。", ["花木产值年均递增", "growth", "2021-2025"]],
    ["花木产值按照年均15%左右的速度增长。", ["花木产值年均增长", "growth", "2021-2025"]],
  ])("takes the change told behind a number for one before it: %s", (sentence, read) => {
    const [claim] = task(sentence);
    expect([claim!.name, claim!.kind, claim!.period]).toEqual(read);
  });

  it("carries a verb over a list", () => {
    expect(review("新增国家驰名商标1件、地理标志商标2件。").map((c) => c.name)).toEqual(["新增国家驰名商标", "新增地理标志商标"]);
  });

  it("names a rate by the object of its sentence", () => {
    const names = task("药品不良反应报告数达到900份/百万人口,二级及以上医疗机构报告覆盖率100%。").map((c) => c.name);
    expect(names).toEqual(["药品不良反应报告数", "二级及以上医疗机构报告覆盖率(药品不良反应)"]);
  });

  it("gives each number its own of a respective list", () => {
    const names = review("城镇、农村居民人均可支配收入分别达到45820元和22960元。").map((c) => c.name);
    expect(names).toEqual(["城镇居民人均可支配收入", "农村居民人均可支配收入"]);
  });

  it("reads one number for two rates as two claims with ids of their own", () => {
    const claims = task("电梯检验率和登记率不低于95%。");
    expect(claims.map((c) => c.name)).toEqual(["电梯检验率", "电梯登记率"]);
    expect(claims[1]!.id).toBe(`${claims[0]!.id}.2`);
  });

  it("names a multiple of the base", () => {
    const [, times] = review("万人有效发明专利拥有量约1.51件,是“十二五”末的3.1倍。");
    expect(times).toMatchObject({name: "万人有效发明专利拥有量相当于“十二五”末的倍数", kind: "growth", value: 3.1});
  });
});

describe("kind, role and period", () => {
  it.each([
    ["到2025年,全区市场主体达到4万户。", "level", "target", "2025"],
    ["每年推动200家中小企业开展质量提升行动。", "annual", "task", "annual"],
    ["食品年抽检样本量达到3批次/千人。", "annual", "target", "annual"],
    ["新建幼儿园6所。", "increment", "task", "2021-2025"],
    ["群众满意度不低于88%。", "level", "target", "2025"],
    ["药物滥用监测报告数较上一年增长5%。", "growth", "target", "annual"],
    ["48小时之内反馈处理结果。", "level", "task", "2021-2025"],
    ["到2023年,普及率达到80%。", "level", "interim", "2023"],
  ])("%s", (sentence, kind, role, period) => expect(task(sentence)[0]).toMatchObject({kind, role, period}));

  it.each([
    ["十三五末,全市实有市场主体7.16万户。", "level", "2020"],
    ["截至2020年底,有效发明专利拥有量146件。", "level", "2020"],
    ["累计立案案件1067件。", "increment", "2016-2020"],
    ["五年净增市场主体6621户。", "increment", "2016-2020"],
    ["2019年实现营业收入8亿元。", "annual", "2019"],
  ])("reviewed: %s", (sentence, kind, period) => expect(review(sentence)[0]).toMatchObject({kind, period, role: "achieved"}));

  it("looks back one year in a plan of one year", () => {
    expect(review("全市地区生产总值达2614.7亿元,同比增长6.2%。", YEAR).map((c) => c.period)).toEqual(["2023", "2023"]);
  });

  it("a year inside a name dates nothing", () => {
    expect(review("申报了2020年地方标准,共检索新标准221项。").at(-1)!.period).toBe("2016-2020");
  });

  it.each([
    ["岚溪市2027年政府工作报告", "2027"],
    ["岚溪市“十五五”发展规划", "2030"],
    ["岚溪市质量提升行动方案(2026—2028年)", "2028"],
    ["2026年工作要点", "2026"],
  ])("takes the years of %s from its title", (title, period) => {
    const claims = read(`${title}\n一、主要目标\n满意度不低于88%。`, {...FIVE, period: null});
    expect(claims[0]!.period).toBe(period);
  });

  it("does not guess a year where nothing names one", () => {
    expect(read("一、目标\n满意度不低于88%。", {...FIVE, period: null})[0]!.period).toBe("");
  });
});

describe("from–to statements", () => {
  it.each([
    ["公告时间由45天压缩为20天。", "公告时间", [45, 20]],
    ["治理率由38%提升到43%以上。", "治理率", [38, 43]],
    ["市场主体从275.92万户增加到587.82万户。", "市场主体", [275.92, 587.82]],
  ])("%s links two claims of one name", (sentence, name, values) => {
    const [from, to] = task(sentence);
    expect([from!.name, to!.name]).toEqual([name, name]);
    expect([from!.value, to!.value]).toEqual(values);
    expect(from!.role).toBe("baseline");
    expect(to!.pair).toBe(from!.id);
  });
});

describe("tables", () => {
  const table =
    "专栏1 主要指标\n序号\n指标\n2020年\n2025年\n属性\n1\n市场主体总量(万户)\n3.4\n4\n预期性\n2\n食品抽检量(批次/千人)\n4\n>4\n约束性\n3\n新增地方标准(项)\n-\n3\n预期性\n4\n合格率(%\n97.8\n98\n约束性\n";

  it("one claim a value, none for an absent one", () => {
    const claims = read(`一、目标\n${table}`);
    expect(claims.map((c) => [c.name, c.number, c.comparator, c.unit, c.role, c.period, c.nature])).toEqual([
      ["市场主体总量", "3.4", "=", "万户", "baseline", "2020", "预期性"],
      ["市场主体总量", "4", "=", "万户", "target", "2025", "预期性"],
      ["食品抽检量", "4", "=", "批次/千人", "baseline", "2020", "约束性"],
      ["食品抽检量", ">4", ">", "批次/千人", "target", "2025", "约束性"],
      ["新增地方标准", "3", "=", "项", "target", "2025", "预期性"],
      ["合格率", "97.8", "=", "%", "baseline", "2020", "约束性"],
      ["合格率", "98", "=", "%", "target", "2025", "约束性"],
    ]);
    expect(claims[1]!.pair).toBe(claims[0]!.id);
  });

  it("yearly steps before the last are interim", () => {
    const claims = read("一、目标\n序号\n指标\n2020年\n2021年\n2022年\n2025年\n1\n合格率(%)\n93\n94\n95\n96\n");
    expect(claims.map((c) => c.role)).toEqual(["baseline", "interim", "interim", "target"]);
  });

  it("a stock row that holds yearly additions is flagged", () => {
    const claims = read("一、目标\n序号\n指标\n2020年\n2021年\n2022年\n2025年\n1\n地理标志总量(项)\n7\n0\n2\n1\n");
    expect(claims.slice(1).every((c) => c.kind === "increment" && c.flags.includes("stock-row-with-additions"))).toBe(true);
  });
});

describe("flags", () => {
  it("says what it assumed", () => {
    expect(task("万台设备事故率0.38。")[0]!.flags).toContain("no-unit");
    expect(task("满意度不低于88%。")[0]!.flags).toContain("assumed-period");
    expect(review("市场主体7.16万户,同比增长5%。")[1]!.flags).toContain("carried-subject");
  });

  it("masked values are no claims", () => expect(task("承诺企业力争突破XX家,优秀示范店达到XX家。")).toEqual([]));

  it("an empty text has none", () => expect(read("")).toEqual([]));
});

describe("properties", () => {
  const seed = 20260102;
  const parts = fc.constantFrom(
    "一、工作回顾\n",
    "二、主要任务\n",
    "到2025年,",
    "市场主体达到4万户",
    "培育2家企业",
    "、",
    ",",
    "。",
    ";",
    "由3天压缩到1天以内",
    "(其中",
    ")",
    "增长5%",
    "序号\n指标\n2020年\n2025年\n1\n总量(户)\n3\n4\n",
    "\n2、",
    "“四个最严”",
    "每年",
  );
  const text = fc.array(parts, {maxLength: 30}).map((p) => p.join(""));

  it(`number and quote of every claim re-read from their places (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const claim of read(t)) {
          expect(t.slice(claim.numberStart, claim.numberStart + claim.number.length)).toBe(claim.number);
          expect(t.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.numberStart).toBeGreaterThanOrEqual(claim.start);
        }
      }),
      {seed, numRuns: 300},
    );
  });

  it(`spaces around a paragraph change no value (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (t) => {
        const values = (s: string) => read(s).map((c) => [c.value, c.unit, c.comparator, c.name]);
        expect(values(t.replace(/\n/g, "  \n　"))).toEqual(values(t));
      }),
      {seed, numRuns: 200},
    );
  });
});
