import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {checkDraft, type CheckedFigure, type Diagnosis} from "../../src/check/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {parseDocument} from "../../src/text/index.js";

/** The fifteen figures that are wrong, of seven kinds, by their words in the briefing. */
const WRONG: readonly (readonly [words: string, diagnosis: Diagnosis])[] = [
  ["有效注册商标总量达到2万件", "bound"],
  ["医疗机构监督检查覆盖率达到60%", "bound"],
  ["食品和农产品抽检量达到4批次/千人", "bound"],
  ["医疗器械不良事件报告数达到360份/百万人口", "value"],
  ["市州级新建社会公用计量标准90项", "value"],
  ["增长5个百分点", "points"],
  ["增长75.8个百分点", "points"],
  ["技术合同认定登记额1248.8万元", "magnitude"],
  ["新增市场主体50亿户以上", "magnitude"],
  ["累计主导制定国家标准达到3000项", "baseline"],
  ["每万户市场主体有效注册商标量达到1300件", "baseline"],
  ["公众对食品安全满意率达到72.68%", "year"],
  ["每万人发明专利拥有量达到0.72件", "year"],
  ["每万人口高价值发明专利拥有量达到12件", "plan"],
  ["消费投诉按期办结率达到98%,每万人发明专利", "plan"],
];
const text = readFileSync("test/check/briefing.txt", "utf8");

let figures: readonly CheckedFigure[];
beforeAll(async () => {
  const {data} = await loadCorpus();
  figures = checkDraft(parseDocument(text), data);
}, 120_000);

describe("a briefing of forty figures, fifteen of them wrong", () => {
  it("is read figure by figure", () => expect(figures).toHaveLength(40));

  it("has each of them found, with the mistake that was made", () => {
    const told = WRONG.map(([words]) => figures.find((f) => within(f, words))).map((f, i) => [WRONG[i]![0], f?.diagnosis]);
    const found = told.filter(([, diagnosis], i) => diagnosis === WRONG[i]![1]).length;
    console.log(`planted ${WRONG.length}, found with their mistake ${found}, false ${falseAlarms().length}`);
    expect(told).toEqual(WRONG);
  });
  it("has no right figure called wrong or left unverified", () => expect(falseAlarms()).toEqual([]));
  it("shows both places of each", () => {
    for (const f of figures) {
      expect(text.slice(f.number.start, f.number.end)).not.toBe("");
      expect(f.evidence).not.toBeNull();
    }
  });
});

/** The number stands in the words. */
function within(f: CheckedFigure, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the briefing has no ${words}`);
  return f.number.start >= at && f.number.end <= at + words.length;
}

const falseAlarms = (): string[] =>
  figures
    .filter((f) => !WRONG.some(([words]) => within(f, words)) && f.status !== "agrees" && f.status !== "rounds")
    .map((f) => `${f.status} ${f.diagnosis} ${f.printed} ${f.name}: ${f.reason}`);
