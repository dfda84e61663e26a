import {readFileSync} from "node:fs";
import * as v from "valibot";
import {describe, expect, it} from "vitest";
import {alignMeasures, spread} from "../../src/align/measures.js";
import {findMeasures, measuresDone, strengthAt} from "../../src/clauses/index.js";
import {Measure, type Claim, type MeasureMention, type Strength} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const CATALOGUE = v.parse(v.array(Measure), JSON.parse(readFileSync("data/measures.json", "utf8")));

const plan = (...sentences: string[]): string => ["某市市场监管规划", "一、主要任务", "(一)加强监管", ...sentences].join("\n");
const found = (sentence: string): string[] => findMeasures(parseDocument(plan(sentence)), CATALOGUE, "p", []).map((m) => m.measure);

describe("the catalogue of measures", () => {
  it("holds at least ninety measures with ids of their own", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(90);
    expect(new Set(CATALOGUE.map((m) => m.id)).size).toBe(CATALOGUE.length);
  });

  it.each(CATALOGUE.map((m) => [m.zh, m] as const))("%s: patterns and exclusions compile", (_, {patterns, not}) => {
    for (const pattern of [...patterns, ...not]) expect(() => new RegExp(pattern, "u")).not.toThrow();
  });
});

describe("findMeasures", () => {
  it.each([
    ["深化简易注销改革,压缩公告时限。", "simple-deregistration"],
    ["实施“互联网+明厨亮灶”专项行动。", "open-kitchen"],
    ["推进部门联合“双随机、一公开”监管。", "joint-random"],
    ["落实行政处罚公示、执法全过程记录和重大执法决定法制审核制度。", "three-systems"],
    ["大力发展0DR(在线消费纠纷解决)企业。", "odr"],
    ["推动规模以上食品企业建立危害分析和关键控制点体系。", "haccp"],
    ["完善企业标准“领跑者”制度。", "standard-leader"],
    ["全面推行企业首席质量官、质量员制度。", "chief-quality-officer"],
    ["推广电梯按需维保,加大电梯责任保险推进力度。", "lift-insurance"],
    ["健全行政执法与刑事司法衔接机制。", "criminal-link"],
  ])("%s shows %s", (sentence, measure) => expect(found(sentence)).toContain(measure));

  it.each([
    ["开展城镇燃气安全、“黑气瓶”整治,建立气瓶信息化台账。", "cylinder-trace"],
    ["推行企业首席技师制度,评选首席专家。", "chief-quality-officer"],
    ["取消名称预先核准,停止简易注销公告收费。", "name-self-declaration"],
    ["加快VENDOR系统升级。", "odr"],
    ["开展特种设备安全生产标准化示范工作。", "standard-pilot"],
    ["完善药品监督抽查制度,加强高风险产品监督抽查。", "product-sampling"],
    ["推进气瓶质量安全追溯。", "food-traceability"],
    ["推进《省反不正当竞争条例》普及。", "anti-unfair-competition"],
    ["加强“三包一标”农产品管理。", "three-guarantees"],
  ])("%s does not show %s", (sentence, measure) => expect(found(sentence)).not.toContain(measure));

  it("leaves out the review of the past and headings", () => {
    const text =
      "某市市场监管规划\n一、“十三五”工作回顾\n全面推行简易注销,实施明厨亮灶。\n二、主要任务\n(一)推行简易注销\n加强信用修复工作。";
    expect(findMeasures(parseDocument(text), CATALOGUE, "p", []).map((m) => m.measure)).toEqual(["credit-repair"]);
  });

  it("finds in the look back what was done, not what was left undone or is promised", () => {
    const text =
      "某市市场监管规划\n一、“十三五”工作回顾\n全面推行简易注销,实施明厨亮灶。信用修复尚未开展。\n二、主要任务\n(一)推行一业一证\n深化一业一证改革。";
    const done = measuresDone(parseDocument(text), CATALOGUE, "p");
    expect(done.map((m) => m.measure).toSorted()).toEqual(["open-kitchen", "simple-deregistration"]);
    expect(done.map(({start, end}) => text.slice(start, end))).toEqual(done.map((m) => m.quote));
  });

  it("counts the title of an action in a box", () => {
    const text = `${plan("加强信用修复工作。")}\n专栏1 质量行动\n1. 中小微企业质量提升行动\n帮扶小微企业。`;
    expect(findMeasures(parseDocument(text), CATALOGUE, "p", []).map((m) => m.measure)).toContain("quality-campaign");
  });

  it("does not read the strength of a commitment from the name of the measure", () => {
    expect(strengthAt("推进标准化试点示范建设", 2, 9)).toBe("advance");
    expect(strengthAt("开展标准化改革试点", 2, 7)).toBe("pilot");
    expect(strengthAt("落实质量保证金制度", 2, 9)).toBe("advance");
  });

  it("leaves out what is negated", () => {
    expect(found("取消企业名称自主申报,优化登记服务。")).not.toContain("name-self-declaration");
    expect(found("推行企业名称自主申报,取消名称预先核准。")).toContain("name-self-declaration");
  });

  it("keeps the place of the sentence and the claims whose number stands in it", () => {
    const text = plan("新增放心消费单位200家。", "推进信用修复。");
    const at = text.indexOf("200");
    const claims = [
      {id: "a", numberStart: at},
      {id: "b", numberStart: 0},
    ] as Claim[];
    const mention = findMeasures(parseDocument(text), CATALOGUE, "p", claims).find((m) => m.measure === "assured-consumption")!;
    expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
    expect(mention.claims).toEqual(["a"]);
  });

  it("names the measure whose pattern is faulty", () => {
    const faulty: Measure = {id: "broken", zh: "坏", en: "broken", domain: "", patterns: ["("], not: []};
    expect(() => findMeasures(parseDocument(plan("推进。")), [faulty], "p", [])).toThrow(/measure "broken" has the faulty pattern \(/);
  });
});

describe("strengthAt", () => {
  it.each<[string, Strength | null]>([
    ["确保〔明厨亮灶〕覆盖率100%", "ensure"],
    ["全面推行〔简易注销〕", "full"],
    ["推进〔简易注销〕改革", "advance"],
    ["开展〔一业一证〕改革试点", "pilot"],
    ["探索建立〔吹哨人〕制度,全面推行首席质量官", "explore"],
    ["鼓励大型商场全面建立〔先行赔付〕制度", "encourage"],
    ["建立健全诉转案、支持诉讼、〔公益诉讼〕等制度", "advance"],
    ["探索建立诚信体系,〔信用修复〕", "explore"],
    ["取消〔名称预先核准〕", null],
  ])("reads %s", (marked, strength) => {
    const from = marked.indexOf("〔");
    const to = marked.indexOf("〕") - 1;
    expect(strengthAt(marked.replace(/[〔〕]/gu, ""), from, to)).toBe(strength);
  });
});

describe("alignMeasures and spread", () => {
  const mention = (measure: string, plan: string, strength: Strength, start = 0): MeasureMention => ({
    measure,
    plan,
    start,
    end: start + 1,
    quote: "句",
    strength,
    claims: [],
  });

  it("is partly where the lower plan commits two steps more weakly, absent where it is silent", () => {
    const higher = [mention("a", "h", "advance"), mention("b", "h", "advance"), mention("c", "h", "full"), mention("d", "h", "pilot")];
    const lower = [mention("a", "l", "explore"), mention("c", "l", "advance"), mention("d", "l", "ensure"), mention("e", "l", "full")];
    expect(alignMeasures(lower, higher).map((m) => [m.measure, m.verdict, m.lower])).toEqual([
      ["a", "partly", "explore"],
      ["b", "absent", null],
      ["c", "taken up", "advance"],
      ["d", "taken up", "ensure"],
    ]);
  });

  it("is done where only the look back names it, whose clause it shows; a commitment comes first", () => {
    const higher = [mention("a", "h", "advance"), mention("b", "h", "advance"), mention("c", "h", "advance")];
    const verdicts = alignMeasures([mention("a", "l", "advance", 9)], higher, [mention("a", "l", "full", 3), mention("b", "l", "full", 5)]);
    expect(verdicts.map((m) => [m.verdict, m.lower, m.lowerSpans.map((span) => span.start)])).toEqual([
      ["taken up", "advance", [9]],
      ["done", null, [5]],
      ["absent", null, []],
    ]);
  });

  it("takes the strongest of several clauses", () => {
    const [verdict] = alignMeasures([mention("a", "l", "explore"), mention("a", "l", "full", 5)], [mention("a", "h", "full")]);
    expect(verdict).toMatchObject({verdict: "taken up", lower: "full", lowerSpans: [{start: 0}, {start: 5}]});
  });

  it("finds nothing to say where nothing is asked", () => {
    expect(alignMeasures([mention("a", "l", "full")], [])).toEqual([]);
    expect(spread(new Map())).toEqual([]);
  });

  it("says where a measure stands and which only one plan has", () => {
    const by = new Map([
      ["p", [mention("a", "p", "full"), mention("b", "p", "explore")]],
      ["q", [mention("a", "q", "pilot"), mention("a", "q", "advance", 3)]],
    ]);
    expect(spread(by)).toEqual([
      {
        measure: "a",
        plans: [
          {plan: "p", strength: "full", clauses: 1},
          {plan: "q", strength: "advance", clauses: 2},
        ],
        only: null,
      },
      {measure: "b", plans: [{plan: "p", strength: "explore", clauses: 1}], only: "p"},
    ]);
  });
});
