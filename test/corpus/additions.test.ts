import {inspect} from "node:util";
import {describe, expect, it} from "vitest";
import type {Additions} from "../../src/corpus/index.js";
import {corpus} from "./fixture.js";

const observation = {code: "500156", indicator: "market-entities", year: 2024, value: 4.2, unit: "万户", source: "政府工作报告"};
const plan = {id: "town-2024", title: "某镇规划", region: "500156", kind: "five-year" as const, period: [2021, 2025] as [number, number]};
const indicator = {id: "night-markets", zh: "夜市", unit: "个", polarity: "higher" as const, measurement: "stock" as const};

describe("a corpus with one's own things", () => {
  it("holds plans, indicators and observed values, and leaves the first corpus as it was", () => {
    const before = corpus.plans().length;
    const mine = corpus.with({
      plans: [{plan, text: "一、目标\n到2025年,夜市达到12个,市场主体达到5万户。"}],
      indicators: [indicator],
      observations: [observation],
    });
    expect(mine.additions).toMatchObject({plans: 1, indicators: 1, observations: 1, refused: []});
    expect(mine.claims({plan: "town-2024"}).map((c) => [c.indicator, c.value])).toEqual([
      ["night-markets", 12],
      ["market-entities", 5],
    ]);
    expect(mine.observed({region: "500156"}).map((m) => [m.year, m.value, m.unit])).toContainEqual([2024, 4.2, "万户"]);
    expect(corpus.plans()).toHaveLength(before);
  });

  it("links the names of plans that were there before", () => {
    const [unlinked] = corpus.with({plans: [{plan, text: "一、目标\n到2025年,夜市达到12个。"}]}).claims({plan: "town-2024"});
    expect(unlinked!.indicator).toBeNull();
    const later = corpus.with({plans: [{plan, text: "一、目标\n到2025年,夜市达到12个。"}]}).with({indicators: [indicator]});
    expect(later.claims({plan: "town-2024"})[0]).toMatchObject({id: unlinked!.id, indicator: "night-markets"});
    expect(later.additions.relinked).toBe(1);
  });

  it.each<[Additions, string, RegExp]>([
    [
      {observations: [{...observation, indicator: "market-entites"}]},
      "observations[0]",
      /no indicator "market-entites"; did you mean market-entities/,
    ],
    [{observations: [observation, {...observation, code: "500157"}]}, "observations[1]", /no region "500157"; did you mean 500156/],
    [{observations: [{...observation, unit: "件"}]}, "observations[0]", /件 is not 万户 of market-entities.*give it in 万户/],
    [{observations: [{...observation, valeu: 3} as never]}, "observations[0]", /no field "valeu"; did you mean value/],
    [{observations: [{...observation, value: "4.2" as never}]}, "observations[0]", /value is "4.2"; give number/],
    [{indicators: [{...indicator, alias: ["夜间市场"]} as never]}, "indicators[0]", /no field "alias"; did you mean aliases/],
    [{indicators: [{...indicator, id: "market-entities"}]}, "indicators[0]", /is there already/],
    [{indicators: [{id: "stalls", zh: "摊位"} as never]}, "indicators[0]", /^unit is missing; give it$/],
    [{indicators: [{...indicator, dimension: "share"}]}, "indicators[0]", /is count:个, not share/],
    [{plans: [{plan: {...plan, region: "510"}, text: "x"}]}, "plans[0]", /region is "510"/],
    [{plans: [{plan: {...plan, period: [2025, 2021]}, text: "x"}]}, "plans[0]", /ends before it starts/],
    [{plans: [{plan}]}, "plans[0]", /nothing to read/],
    [{plans: [{plan: {...plan, id: "district-2021"}, text: "x"}]}, "plans[0]", /is there already/],
    [{populations: [{code: "500156", year: 2024, persons: -3, source: "s"}]}, "populations[0]", /persons is -3/],
  ])("refuses what does not fit, with the way out: %#", (given, what, reason) => {
    const {refused} = corpus.with(given).additions;
    expect(refused).toHaveLength(1);
    expect(refused[0]!.what).toBe(what);
    expect(refused[0]!.reason).toMatch(reason);
  });

  it("refuses a kind of thing that it does not know", () => {
    expect(() => corpus.with({observation: []} as never)).toThrow('corpus: with takes no "observation"; did you mean observations?');
  });
});

describe("a wrong call", () => {
  it.each<[() => unknown, string]>([
    [() => corpus.metrics({rol: "target"} as never), 'corpus: metrics takes no "rol"; did you mean role?'],
    [() => corpus.claims({role: "targets" as never}), 'corpus: no role "targets"; did you mean target?'],
    [() => corpus.observed({plan: "x"} as never), 'corpus: observed takes no "plan"; use one of region, indicator'],
    [() => corpus.align("district-2021", "nation-2021", {indicator: 1}), 'align: no part "indicator" to weigh; did you mean indicators?'],
    [() => corpus.align("district-2021", "nation-2021", {clauses: -1}), 'align: the weight of "clauses" is -1; pass a number of 0 or more'],
  ])("names the nearest right one: %#", (call, message) => {
    expect(call).toThrow(message);
  });
});

describe("console.log(corpus)", () => {
  it("says in at most eight lines what it holds and what to ask", () => {
    const lines = inspect(corpus).split("\n");
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines[0]).toMatch(/^Corpus 对标: 4 plans \(\d with their text\), \d+ indicators/);
    expect(Object.keys(corpus)).not.toContain("inspect");
  });
});
