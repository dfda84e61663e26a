import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {NAMING_RULES} from "../../src/claims/prefix/index.js";
import {parseDocument} from "../../src/text/index.js";
import {keptRules} from "../kept-rules.js";

/** For each rule a sentence under a heading, and the name that it gives the last number. */
const EXAMPLES: Readonly<Record<string, readonly [sentence: string, name: string, heading?: string]>> = {
  ofWhole: ["生猪产量9万吨,占全省两成。", "生猪产量占全省比重"],
  countedSo: ["地方财政收入35亿元,自然增幅2%。", "地方财政收入自然增幅"],
  aimed: ["生产总值增长6%以上,冲刺150亿元。", "生产总值"],
  leaning: ["发电量60亿千瓦时,同比增长8%。", "发电量同比增长"],
  sharePaid: ["按设备投资额的10%给予补助。", "设备投资额补助比例"],
  doneShare: ["乡镇快递网点100%全覆盖。", "乡镇快递网点覆盖率"],
  ranked: ["培育家庭农场60家、省级12家。", "省级家庭农场"],
  reached: ["改造老旧院落30个、惠及居民900户。", "老旧院落改造惠及居民"],
  invested: ["实施水利项目12个,完成投资3亿元。", "水利项目完成投资"],
  projectBehind: ["投资2亿元冷链物流项目开工。", "冷链物流项目投资"],
  addedTo: ["贷款余额60亿元,新增8亿元。", "贷款余额新增"],
  funded: ["投资2亿元建设冷链中心。", "建设冷链中心投资"],
  doneOfGoal: ["城镇化率提高3个百分点,完成提高5个百分点目标的60%。", "城镇化率提高完成目标比例"],
  doneOfPlan: ["造林面积3万亩,完成年度任务的110%。", "造林面积完成年度任务比例"],
  distance: ["生产总值增长6%,高于全国1个百分点。", "生产总值增速高于全国"],
  shareOfPost: ["食品企业100%公示信息。", "食品企业公示信息率"],
  sibling: ["一般公共预算收入20亿元、支出60亿元。", "一般公共预算支出"],
  savedToo: ["办事平均减时间60%、减材料40%。", "办事平均减材料比例"],
  ofSize: ["引进产业项目62个,其中1亿元以上18个。", "引进1亿元以上产业项目"],
  partOfWhole: ["电力装机容量90万千瓦,其中风电30万千瓦。", "风电装机容量"],
  general: ["受理信访事项800件,办结率98%。", "信访事项办结率"],
  industry: ["采矿业增加值增长5%,制造业增长6%。", "制造业增加值增长"],
  ofClause: ["粮食生产喜获丰收,总产量达30万吨。", "粮食总产量"],
  each: ["选派科技特派员60名,每县5名。", "每县选派科技特派员"],
  underHeading: ["新增40座。", "新增城市书房", "城市书房"],
  shareOfTopic: ["总投资6亿元,其中省级资金占45%。", "总投资中省级资金占比"],
  bareVerb: ["高标准农田8万亩,其中新建3万亩。", "新建高标准农田"],
  listed: ["新增驰名商标1件、地理标志商标2件。", "新增地理标志商标"],
  persons: ["表彰3个先进集体、个人5名。", "表彰个人"],
};

function lastName([sentence, , heading = "主要任务"]: readonly (string | undefined)[]): string | undefined {
  const document = parseDocument(`一、${heading}\n${sentence}`);
  return extractClaims(document, {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null}).at(-1)?.name;
}

describe.each(NAMING_RULES.map((rule, i) => [rule.name, i] as const))("the rule %s", (rule, i) => {
  const example = EXAMPLES[rule]!;
  it(`names ${example[1]}`, () => expect(lastName(example)).toBe(example[1]));

  it("is missed where it is taken away", () => {
    const rules = NAMING_RULES as (typeof NAMING_RULES)[number][];
    const [taken] = rules.splice(i, 1);
    const without = lastName(example);
    rules.splice(i, 0, taken!);
    expect(without).not.toBe(example[1]);
  });
});

it("no rule is lost, comes in or moves unseen", () => expect(NAMING_RULES.map(({name}) => name)).toEqual(keptRules("claims/naming")));

it("every rule of naming has an example", () =>
  expect(NAMING_RULES.map(({name}) => name).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted()));
