import {describe, expect, it} from "vitest";
import {extractClaims, horizonOf} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const context = (period: readonly [number, number] | null) => ({plan: "", period, kind: null, catalogue: null});
const read = (text: string, period: readonly [number, number] | null = [2026, 2026]) =>
  extractClaims(parseDocument(text), context(period)).map(({number, role, period: years}) => `${number} ${role} ${years}`);
const years = (text: string) => {
  const {start, end} = horizonOf(parseDocument(text), context(null));
  return [start, end];
};

describe("the year that a text without a title speaks from", () => {
  it.each([
    ["of its goals", "一年来,新建学校3所。\n综合研判,建议2026年全县发展主要预期目标为:粮食产量稳定在40万吨。\n", [2026, 2026]],
    ["behind one that has passed", "刚刚过去的2025年,新建学校3所。\n工业投资增长8%。\n", [2026, 2026]],
    ["that opens a plan", "一年来,新建学校3所。\n2021年是“十四五”开局之年。发展主要预期目标是:粮食产量稳定在40万吨。\n", [2021, 2021]],
    ["at hand that opens a plan", "过去一年,新建学校3所。\n今年是“十五五”开局之年,新建学校5所。\n", [2026, 2026]],
    [
      "between two plans",
      "“十四五”时期,新建学校30所。\n“十五五”时期,森林覆盖率达到41%。\n今年经济社会发展主要预期目标是:粮食产量40万吨。\n",
      [2026, 2026],
    ],
    ["behind a comma", "2025年是“十四五”规划收官之年。一年来,新建学校3所。\n2026年,主要预期目标是:粮食产量40万吨。\n", [2026, 2026]],
    ["beside a far goal", "过去的2022年,新建学校3所。\n到2035年,森林覆盖率达到41%。\n", [2023, 2023]],
  ])("%s", (_, text, expected) => expect(years(text)).toEqual(expected));

  it("is that of the last line that plans", () =>
    expect(years("政府工作报告\n2025年重点工作\n新建学校3所。\n“十五五”及2026年目标任务\n新建学校5所。\n")).toEqual([2026, 2026]));

  it("is no plan's that is only looked back on", () =>
    expect(years("“十三五”期间,全县深入实施强县战略,规划目标全面完成。\n到2025年,有效商标达到6万件。\n")).not.toEqual([2016, 2020]));

  it("is not told by the goals of an account", () =>
    expect(years("圆满完成2025年目标任务。全市新登记企业3万户,同比增长8%。\n2025年,共检查企业320家,已整改41家。\n")).toEqual([2026, 2026]));

  it("holds against a caller's period that an account would have", () =>
    expect(
      read("一年来,新建学校3所,改造老旧小区6个。\n2026年是“十五五”开局之年。主要预期目标是:粮食产量40万吨。\n新建公园9座。\n"),
    ).toEqual(["3 achieved 2025", "6 achieved 2025", "40 target 2026", "9 task 2026"]));

  it("is not that of another plan by which it goes", () =>
    expect(
      years(
        "依据《质量强省建设纲要(2021—2035年)》,制定本方案。\n截至2022年底,全县有效商标4万件。\n一、行动目标\n到2025年,有效商标达到6万件。\n",
      ),
    ).toEqual([2023, 2025]));

  it("is no year of a state, and no year of a report in name", () =>
    expect(
      years("一、发展基础\n截至2020年底,养老床位3万张,2020年上报报告数达到310份。\n二、发展目标\n到2025年,养老床位达到4万张。\n"),
    ).toEqual([2021, 2025]));
});

describe("a report looks back until it begins to plan", () => {
  const back = "过去一年,我们办成了几件实事。生产总值410亿元。\n";
  const ahead = "2026年主要预期目标是:生产总值增长5%。\n";

  it.each([
    ["(一)坚持创新驱动。高新技术企业达到120家。\n(二)加快城乡建设。改造老旧小区6个。\n", ["120 achieved 2025", "6 achieved 2025"]],
    ["一、推动产业升级\n高新技术企业达到120家。\n二、增进民生福祉\n改造老旧小区6个。\n", ["120 achieved 2025", "6 achieved 2025"]],
  ])("under headings that begin with a verb: %s", (chapters, expected) =>
    expect(read(`${back}${chapters}${ahead}`)).toEqual(["410 achieved 2025", ...expected, "5 target 2026"]),
  );

  it("and wants what stands behind", () =>
    expect(read(`${back}一、推动产业升级\n高新技术企业达到120家。\n二、2026年重点工作\n(一)增进民生福祉。改造老旧小区6个。\n`)).toEqual([
      "410 achieved 2025",
      "120 achieved 2025",
      "6 task 2026",
    ]));

  it("also by years of a plan behind the address to the hall", () =>
    expect(read("各位代表!“十四五”以来,我们迎难而上,新建学校30所。\n城乡面貌焕然一新。改造老旧小区60个。\n")).toEqual([
      "30 achieved 2021-2025",
      "60 achieved 2021-2025",
    ]));

  it("but not in a plan, whose tasks follow at once", () =>
    expect(
      read("岚川市“十五五”林业规划\n五年来,新建林场3个。\n一、推动产业升级\n建成基地12个。\n二、主要任务\n建成站点6个。\n", [2026, 2030]),
    ).toContain("12 task 2026-2030"));

  it("is told by a line with its year, also where it ends as a title does", () =>
    expect(
      read(
        "2025年主要工作:\n——工业发展有新高度。工业总产值突破900亿元,规模以上企业净增31家,全市工业经济的结构进一步优化。\n2026年工作总体要求和预期目标\n生产总值增长5%。\n一是做强制造业。新增数字车间40家。\n",
      ),
    ).toEqual(["900 achieved 2025", "31 achieved 2025", "5 target 2026", "40 task 2026"]));
});

describe("a chapter of goals and tasks", () => {
  it("turns from the five years to the one by the goals of the year", () =>
    expect(
      read(
        "岚川市2026年政府工作报告\n二、“十五五”时期发展目标和2026年主要任务\n到2030年,城镇化率达到62%。\n综合考虑,2026年全市经济社会发展主要预期目标建议为:城镇化率达到58%。\n重点抓好以下工作:新建学校4所。\n改造老旧小区6个。\n",
      ),
    ).toEqual(["62 target 2030", "58 target 2026", "4 task 2026", "6 task 2026"]));

  it("tells tasks behind its goals", () =>
    expect(
      read("岚川市2026年政府工作报告\n二、2026年目标任务\n主要预期目标是:城镇化率达到58%,新增就业3万人。\n——抓城建。改造老旧小区6个。\n"),
    ).toEqual(["58 target 2026", "3 target 2026", "6 task 2026"]));

  it("without such goals stays one of goals", () =>
    expect(read("岚川市2026年工作方案\n二、目标任务\n全年改造老旧小区6个。\n")).toEqual(["6 target 2026"]));
});

it("a year that a comma parts from what it is turns the text too", () =>
  expect(
    read(
      "岚川县政府工作报告\n(2027年1月12日)\n今后五年,城镇化率达到62%。\n2027年,是新一届政府开局之年。预期目标为:粮食产量42万吨。\n",
      null,
    ),
  ).toEqual(["62 target 2031", "42 target 2027"]));

describe("what is not yet well", () => {
  const report = (doubt: string) => `岚川市2026年政府工作报告\n二、今后五年奋斗目标\n${doubt}\n到2030年,城镇化率达到62%。\n`;
  it.each([
    "同时,我们也看到,传统产业占比超过六成。",
    "看到成绩的同时,也要看到差距:传统产业占比超过六成。",
    "我们必须清醒地认识到,传统产业占比超过六成。",
    "我们也要正视困难:全年工业投资下降六成。",
  ])("stands as it is under a heading of goals: %s", (doubt) =>
    expect(read(report(doubt))).toEqual(["六 achieved 2025", "62 target 2030"]),
  );

  it("is a task where it is dealt with", () =>
    expect(read("岚川市2026年政府工作报告\n三、2026年重点工作\n着力解决存在的突出问题,整治河道12条。\n")).toEqual(["12 task 2026"]));

  it("ends where the text turns to what comes next", () =>
    expect(
      read("岚川市2026年政府工作报告\n一、过去一年工作回顾\n我们也看到,基层力量还不足,空编率达到12%。下一步,培训干部300人。\n"),
    ).toEqual(["12 achieved 2025", "300 task 2026"]));
});

describe("a paragraph that begins with the last year and a comma", () => {
  const five = "过去五年,我们奋力前行。新建学校30所,改造老旧小区60个。\n";
  it("turns the look back on five years to it, also for the paragraphs behind", () =>
    expect(read(`${five}2025年,预计粮食产量增长2%。新建公园9座。\n民生持续改善,发放补贴3亿元。\n`)).toEqual([
      "30 achieved 2021-2025",
      "60 achieved 2021-2025",
      "2 achieved 2025",
      "9 achieved 2025",
      "3 achieved 2025",
    ]));

  it("not where the year only dates what follows, or the sentence speaks of the years before", () => {
    expect(read(`${five}2025年茶园面积达到9万亩。新建公园9座。\n`).at(-1)).toBe("9 achieved 2021-2025");
    expect(read(`${five}2025年,茶园面积较2020年增加3万亩。新建公园9座。\n`).at(-1)).toBe("9 achieved 2021-2025");
  });

  it("and 展望 before a plan turns to what is wanted", () =>
    expect(read(`${five}展望“十五五”,茶园面积突破12万亩;森林覆盖率保持在41%左右。\n`).slice(2)).toEqual([
      "12 target 2030",
      "41 target 2030",
    ]));
});
