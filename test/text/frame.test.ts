import {describe, expect, it} from "vitest";
import {CUES, HEADING_WORDS} from "../../src/lexicon/frames.js";
import {toldBy} from "../../src/text/frame/index.js";
import {parseDocument} from "../../src/text/index.js";

/** Tense and reach of each sentence that holds a number. */
const frames = (text: string) =>
  parseDocument(text)
    .clauses.filter((clause) => /\d(?!\d*年)/.test(clause.text))
    .map(({frame}) => [frame.tense, frame.reach]);

describe("a heading", () => {
  it.each([
    ["一、发展基础", ["review"]],
    ["(二)改革创新成效", ["result"]],
    ["三、巩固拓展脱贫攻坚成果", ["forward"]],
    ["四、提升服务成效", ["forward"]],
    ["第一章 发展基础和发展环境", ["review", "situation"]],
    ["二、“十四五”发展成效和“十五五”目标任务", ["review", "forward"]],
    ["1.圆满实现“十四五”发展目标", ["review"]],
    ["三、2026年重点工作", ["forward"]],
    ["一、总体要求", ["guidance"]],
    ["(一)总结推广好的做法", ["forward"]],
  ])("tells by words, verbs and years: %s", (heading, classes) => {
    expect(toldBy(heading, [2026, 2026]).map((part) => part.class)).toEqual(classes);
  });

  it("keeps a year that stands alone for the words behind it", () => {
    expect(toldBy("一、2025年及“十四五”时期工作回顾", [2026, 2026])[0]).toMatchObject({class: "review", years: [2025, 2025]});
  });

  it("has words of one class each", () => {
    expect(new Set(HEADING_WORDS.map(({word}) => word)).size).toBe(HEADING_WORDS.length);
  });
});

describe("the words of a speaker", () => {
  it.each(CUES.map((cue) => [cue.id, cue]))("%s has an example that it matches", (_, cue) =>
    expect(cue.words.test(cue.example)).toBe(true),
  );

  it("turn a report without headings", () => {
    const text =
      "岚川市2026年政府工作报告\n现在,我代表市人民政府向大会报告工作。\n刚刚过去的2025年,我们攻坚克难。新建学校3所。\n五年来,新增学位4万个。\n今年是“十五五”开局之年。新建学校5所。\n今后五年,森林覆盖率达到45%。\n";
    expect(frames(text)).toEqual([
      ["review", [2025, 2025]],
      ["review", "five"],
      ["commitment", "year"],
      ["commitment", "five"],
    ]);
  });

  it("set aims in a text that tells of what was done and has no headings", () => {
    const text =
      "旅游工作会议报告\n2015年我国旅游业继续实现稳步增长,全年旅游总收入达4.13万亿元。\n2016年旅游业发展预期目标为:旅游总收入4.55万亿元,增长10%。旅游投资1.2万亿元。\n旅游业继续实现稳步增长,已建成旅游厕所2.2万座。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review", "commitment", "commitment", "review"]);
  });

  it("turn a section whose heading speaks of both", () => {
    const text =
      "岚川市2026年政府工作报告\n一、“十四五”发展成效和“十五五”目标任务\n新增学位4万个。\n“十五五”时期,全市发展的主要目标是:森林覆盖率达到45%。\n";
    expect(frames(text)).toEqual([
      ["review", [2021, 2025]],
      ["commitment", [2026, 2030]],
    ]);
  });

  it("do not turn a section whose heading is plain, beyond their own sentence", () => {
    const text = "岚川市“十五五”质量规划\n三、主要任务\n过去五年,建成中心3个。新建中心5个。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review", "commitment"]);
  });

  it("turn below a line that is a heading but for its form", () => {
    const text = "岚川市2026年政府工作报告\n2025年工作回顾\n新建学校3所。\n2026年重点工作\n新建学校5所。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review", "commitment"]);
  });

  it("hold for the parts below a heading without text of its own", () => {
    const text = "岚川县人民政府2026年工作报告\n回顾过去五年 岚川站在新的起点\n一、结构调整步伐加快,综合实力逐渐增强\n新建学校3所。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review"]);
  });

  it("know the five years of a term of office by its heading", () => {
    const text = "岚川市2026年政府工作报告\n一、攻坚克难的五年\n新建学校3所。\n二、本届政府工作回顾\n新建公园5座。\n";
    expect(frames(text)).toEqual([
      ["review", "five"],
      ["review", "five"],
    ]);
  });

  it("name what is not yet well", () => {
    const text = "岚川市2026年政府工作报告\n一、2025年工作回顾\n新建学校3所。\n我们也清醒认识到,仍有2个镇没有高中。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review", "context"]);
  });
});

describe("an outcome in a heading", () => {
  it("was reached before the plans begin, and is wanted behind them", () => {
    const text = "岚川市“十五五”质量规划\n一、质量强市取得新进展\n合格率达到98%。\n二、主要目标\n三、质量强市取得新进展\n合格率达到99%。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["review", "commitment"]);
  });

  it("is wanted everywhere in a document that only plans", () => {
    const text = "岚川市市场监管局2026年工作要点\n一、在质量提升上实现新突破\n新增证书15张。\n二、助困工作\n新增困难群众照护床位5张。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["commitment", "commitment"]);
  });

  it("is told by 亮点, and 困难群众 in a heading are persons", () => {
    const text = "岚川市2026年实事项目\n1.新增困难群众床位5张。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["commitment"]);
    expect(frames("岚川市农业局2025年工作总结及2026年工作计划\n一、工作亮点\n新建粮仓3座。\n").map(([tense]) => tense)).toEqual(["review"]);
  });

  it("is wanted behind the first heading that opens a task", () => {
    const text = "岚川市“十五五”质量规划\n四、提升监管成效\n合格率达到98%。\n五、能力建设取得新突破\n合格率达到99%。\n";
    expect(frames(text).map(([tense]) => tense)).toEqual(["commitment", "commitment"]);
  });
});
