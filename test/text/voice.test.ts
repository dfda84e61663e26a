import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {voiceOf} from "../../src/text/frame/voice.js";
import {parseDocument} from "../../src/text/index.js";

const read = (text: string) => extractClaims(parseDocument(text), {plan: "", period: null, kind: null, catalogue: null, why: true});
const told = (text: string) => read(text).map(({role, period}) => [role, period]);

describe("the voice of a sentence", () => {
  it.each([
    ["专利授权量同比增长12%。", "review"],
    ["全市已建成养老机构94家。", "review"],
    ["确保新增床位300张。", "commitment"],
    ["到2030年,森林覆盖率达到45%。", "commitment"],
    ["森林覆盖率达到45%。", null],
    ["力争财政收入比上年增长6%。", null],
    ["从2015年到2019年,森林覆盖率由31%提高到33%。", null],
  ])("%s", (text, voice) => expect(voiceOf(text)).toBe(voice));
});

describe("a text without headings and title", () => {
  const notice =
    "岚川市昨日举行发布会,介绍2023年专利工作。数据显示,2023年,全市专利授权4.1万件,同比增长12%。专利复审结案300件。截至2023年底,有效量达到9.6万件,提前完成“十四五”规划确定的任务。";

  it("is an account where most of its sentences tell of what was done, of the year that dates them", () =>
    expect(told(notice)).toEqual([
      ["achieved", "2023"],
      ["achieved", "2023"],
      ["achieved", "2023"],
      ["achieved", "2023"],
    ]));

  it("tells of the year at hand where it is dated and says so", () =>
    expect(told("2023年11月5日 岚川日报\n今年共检查企业320家,责令整改41家。截至目前,产品合格率95%。")[0]).toEqual(["achieved", "2023"]));

  it("says by what the tense is known", () => {
    expect(read("岚川市某局专利授权4.1万件,同比增长12%。复审结案300件。")[1]!.by).toContain("frame/voice");
    expect(read(notice)[0]!.by).toContain("frame/words");
    expect(read("岚川市某处。床位300张。")[0]!.by).toContain("frame/default");
  });

  it("is no plan for the years that it mentions", () =>
    expect(told("岚川市工作回顾\n全年生产总值412亿元,增长6%,提前完成“十一五”规划目标。")).toEqual([
      ["achieved", ""],
      ["achieved", ""],
    ]));
});

it("leaves a plan's own statements ahead, though its neighbours tell how things stand", () =>
  expect(told("岚川县养老服务方案(2024—2026年)\n全县已有养老机构94家。\n新建养老机构3家。").map(([role]) => role)).toEqual([
    "achieved",
    "task",
  ]));

describe("the years of an account", () => {
  it("are those of the period in its title", () =>
    expect(told("岚川市“十三五”市场监管工作回顾\n五年来,新建学校12所。")).toEqual([["achieved", "2016-2020"]]));
  it("are those of the heading that tells outcomes", () =>
    expect(told("岚川市农业工作报告\n一、2019年农业工作成效\n粮食产量达到132万吨。")).toEqual([["achieved", "2019"]]));
  it("are no plan's where a change runs from one year to the end of another", () =>
    expect(told("回望“十三五”\n从2015年到2019年底,森林覆盖率从31%提高到33%。累计造林12万亩。").at(-1)).toEqual(["achieved", "2016-2020"]));
});

describe("a heading of verbs alone", () => {
  const report = (body: string) => read(`岚川市2024年政府工作报告\n(四)坚持改革创新,激发市场活力\n${body}`);
  it("leaves a report's section to its voice", () =>
    expect(
      report("培育科技型企业8家,新增专利93件。空气质量首次进入全省前十,已建成公园3座。").map(({role, by}) => [role, by![0]])[0],
    ).toEqual(["achieved", "frame/voice"]));
  it("tells of tasks where nothing speaks of what was done", () =>
    expect(report("培育科技型企业8家。").map(({role}) => role)).toEqual(["task"]));
});

describe("years told beside a text", () => {
  it("are those of an account without title where its sentences are dated so", () =>
    expect(
      extractClaims(parseDocument("2023年,全市专利授权4.1万件,同比增长12%。复审结案300件。"), {
        plan: "",
        period: [2023, 2023],
        kind: null,
        catalogue: null,
      }).map(({period}) => period),
    ).toEqual(["2023", "2023", "2023"]));
  it("are four where the heading says so", () =>
    expect(told("岚川市2027年政府工作报告\n一、过去四年工作回顾\n财政收入年均增长8%。")).toEqual([["achieved", "2023-2026"]]));
  it("are that of the heading, not of the meeting it is told for", () =>
    expect(told("2023“两会”要点之一:2022年工作回顾\n粮食产量达到132万吨。")).toEqual([["achieved", "2022"]]));
  it("are handed on from the sentence that opens the goals, with its month", () =>
    expect(
      told("岚川区创建方案\n发布时间:2021年8月28日\n二、创建目标\n2022年8月底前,各项指标全部达标。\n(一)水平提高。抽检合格率达到98%以上。"),
    ).toEqual([["target", "2022"]]));
  it("turn under a line with a bullet", () =>
    expect(
      told("工作摘要\n■ 2024年成绩单\n●粮食总产达到57万吨\n■ 2025年主要预期目标\n●粮食产量保持50万吨以上\n").map(([, year]) => year),
    ).toEqual(["2024", "2025"]));
});

it("takes a budget for the goal of its account, and the year before for a base", () =>
  expect(
    told("2021年预算执行情况报告\n一、2021年预算执行情况\n财政收入完成2.4亿元,占年度预算2.2亿元的109%,较上年2.1亿元,增收0.3亿元,减幅4%。"),
  ).toEqual([
    ["achieved", "2021"],
    ["target", "2021"],
    ["achieved", "2021"],
    ["baseline", "2020"],
    ["achieved", "2021"],
    ["achieved", "2021"],
  ]));

describe("a report that heads its two halves with plain lines", () => {
  const halves = (back: string, ahead: string) =>
    `${back}\n经济平稳增长,生产总值增长6%,财政收入增长5%。\n民生不断改善,城镇新增就业3100人。\n粮食产量保持稳定。\n${ahead}\n经济提质,确保生产总值增长7%。`;
  const both = [
    ["achieved", "2023"],
    ["achieved", "2023"],
    ["achieved", "2023"],
    ["target", "2024"],
  ];

  it.each([
    ["without a year", `岚川县工作报告\n${halves("回顾2023年工作成果", "展望2024年工作目标")}`],
    ["without a name", halves("回顾2023年工作成果", "展望2024年工作目标")],
  ])("%s", (_, text) => expect(told(text)).toEqual(both));

  it("may be dated in full width", () =>
    expect(told("岚川市政府工作报告\n(２０２４年１月８日)\n一、工作回顾\n过去一年,粮食产量达到57万吨。")).toEqual([["achieved", "2023"]]));

  it("may name its year without the word", () =>
    expect(told("岚川县2024政府工作报告\n过去一年,粮食产量达到57万吨。")).toEqual([["achieved", "2023"]]));

  it("takes neither line for its title", () => expect(parseDocument(halves("回顾2023年工作成果", "展望2024年工作目标")).title).toBe(""));
});
