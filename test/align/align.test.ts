import {beforeAll, describe, expect, it} from "vitest";
import {summarise} from "../../src/align/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import type {Alignment, IndicatorVerdict} from "../../src/model/index.js";
import {createCorpus} from "../../src/corpus/index.js";
import {loadCorpus} from "../../src/node/index.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus("data");
});

const verdictOn = (alignment: Alignment, name: string): IndicatorVerdict => {
  const found = alignment.indicators.find((v) => corpus.indicator(v.indicator).zh === name);
  if (!found) throw new Error(`no verdict on ${name}`);
  return found;
};

describe("indicators of real plans", () => {
  it("武隆 meets the national 94 % of 制造业产品质量合格率", () => {
    const v = verdictOn(corpus.align("wulong-2021", "cn-quality-2023"), "制造业产品质量合格率");
    expect([v.verdict, v.lower?.value, v.higher.value, v.gap?.absolute]).toEqual(["meets", 94, 94, 0]);
  });
  it("四川 falls short of it by 0.1 points", () => {
    const v = verdictOn(corpus.align("sichuan-2021", "cn-quality-2023"), "制造业产品质量合格率");
    expect([v.verdict, v.gap?.absolute]).toEqual(["falls short", -0.1]);
  });
  it("四川 plans 5.67 high-value patents against the nation's 12, and says when it would get there", () => {
    const v = verdictOn(corpus.align("sichuan-2021", "cn-outline-2021"), "每万人口高价值发明专利拥有量");
    expect([v.verdict, v.lower?.value, v.higher.value, v.higherBaseline?.value]).toEqual(["falls short", 5.67, 12, 6.3]);
    expect(v.pace?.catchUpYear).toBe(Math.ceil(2025 + Math.log(12 / 5.67) / (Math.log(5.67 / 2.94) / 5)));
  });
  it("says no more digits of a gap per head than 4 万户 over 356748 people carry", () => {
    const v = verdictOn(corpus.align("wulong-2021", "sichuan-2021"), "市场主体总量");
    expect(v.gap?.decimals).toBe(0);
    expect(v.gap?.absolute).toBeCloseTo(-9.3, 1);
    expect(v.reason).toContain("112户/千人对121.4户/千人，未达到上级要求，相差9户/千人");
  });
  it("lets the whole decide on a part of it, and says so: 0.77 of all patents fall short of 5.67 of the high-value ones", () => {
    const v = verdictOn(corpus.align("wulong-2021", "sichuan-2021"), "每万人口高价值发明专利拥有量");
    expect([v.verdict, v.reasonCode, v.match, v.lower?.value, v.gap]).toEqual(["falls short", "subset", "proxy", 0.77, null]);
    expect(v.reason).toContain("上级所问只是其中一部分，不会更多");
  });
  it("lets a part decide on the whole", () => {
    const v = verdictOn(corpus.align("sichuan-2021", "wulong-2021"), "每万人发明专利拥有量");
    expect([v.verdict, v.reasonCode, v.lower?.value]).toEqual(["exceeds", "subset", 5.67]);
    expect(v.reason).toContain("全体不会更少");
  });
  it("never holds a total of a district against that of a province", () => {
    const v = verdictOn(corpus.align("wulong-2021", "sichuan-2021"), "市场主体总量");
    expect(v.flags).toContain("basis-per-head");
    expect(v.flags).toContain("contradicted");
  });
  it("opens the characters behind every value", () => {
    const values = corpus
      .align("wulong-2021", "sichuan-2021")
      .indicators.flatMap((v) => [v.lower, v.higher, v.lowerBaseline, v.higherBaseline]);
    const placed = values.filter((value) => value !== null && value.span !== null).map((value) => ({claim: value!.claim, ...value!.span!}));
    expect(placed.length).toBeGreaterThan(40);
    for (const {claim, start, end, quote} of placed) expect(corpus.record(corpus.claim(claim).plan).text!.slice(start, end)).toBe(quote);
  });
});

describe("what must be said first", () => {
  it("names the parent plan that is not in the corpus", () => {
    expect(corpus.align("wulong-2021", "cn-quality-2023").notices.join("\n")).toMatch(/上位规划未入库.*渝府发〔2022〕4号/);
  });
  it("calls a neighbour a reference and not a parent", () => {
    const {relation, notices} = corpus.align("wulong-2021", "sichuan-2021");
    expect(relation).toBe("peer");
    expect(notices.join("\n")).toContain("仅作同类参照");
  });
  it("lists what was not checked", () => {
    expect(corpus.align("wulong-2021", "cn-quality-2023").unchecked.map((u) => u.reason)).toContain("只有二手来源的指标，全文未入库");
  });
});

describe("an alignment", () => {
  it("is the same whatever the order of the plans and whoever else is in the corpus", () => {
    const alone = createCorpus({
      ...corpus.data,
      plans: corpus.data.plans.filter((r) => ["wulong-2021", "sichuan-2021"].includes(r.plan.id)),
    });
    const turned = createCorpus({...corpus.data, plans: corpus.data.plans.toReversed()});
    const expected = corpus.align("wulong-2021", "sichuan-2021");
    expect(alone.align("wulong-2021", "sichuan-2021")).toEqual(expected);
    expect(turned.align("wulong-2021", "sichuan-2021")).toEqual(expected);
  });
  it("gives a reference its parts and no score, and weighs the same parts where they count", () => {
    const {indicators, clauses, measures, summary} = corpus.align("wulong-2021", "sichuan-2021");
    expect([summary.score, summary.parts.map((p) => p.name).includes("coverage")]).toEqual([null, true]);
    const counted = summarise(indicators, clauses, measures);
    expect(counted.sensitivity!.low).toBeLessThanOrEqual(counted.score!);
    expect(counted.sensitivity!.high).toBeGreaterThanOrEqual(counted.score!);
  });
  it("gives no score on fewer than five requirements", () => {
    const {clauses} = corpus.align("wulong-2021", "sichuan-2021");
    expect(summarise([], clauses.slice(0, 4), []).score).toBeNull();
    expect(summarise([], clauses.slice(0, 5), []).score).not.toBeNull();
  });
  it("moves its score with the weights", () => {
    const {indicators, clauses, measures} = corpus.align("wulong-2021", "sichuan-2021");
    const only = (name: string) => summarise(indicators, clauses, measures, {indicators: 0, clauses: 0, measures: 0, [name]: 1}).score!;
    expect(only("indicators")).not.toBe(only("clauses"));
  });
});

describe("a chain", () => {
  it("shows the gap at each step and the skip-level view", () => {
    const chain = corpus.chain(["wulong-2021", "sichuan-2021", "cn-quality-2023"]);
    expect(chain.steps.map((s) => [s.lower, s.higher])).toEqual([
      ["wulong-2021", "sichuan-2021"],
      ["sichuan-2021", "cn-quality-2023"],
    ]);
    expect(chain.skip?.indicators.map((v) => v.verdict)).toEqual(
      corpus.align("wulong-2021", "cn-quality-2023").indicators.map((v) => v.verdict),
    );
  });
});
