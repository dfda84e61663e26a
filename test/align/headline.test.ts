import {beforeAll, describe, expect, it} from "vitest";
import {goalOf, startOf, type PlanSide} from "../../src/align/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import type {Claim, Indicator} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {normalise} from "../../src/normalise/index.js";
import {claimOf, planOf} from "../fixtures.js";

const indicator = {
  id: "patents",
  zh: "每万人发明专利拥有量",
  en: "patents",
  unit: "件",
  dimension: "count",
  polarity: "higher",
  measurement: "ratio",
  perHead: null,
  aliases: [],
  related: [],
} as unknown as Indicator;

type Stated = Pick<Claim, "number"> & Partial<Claim>;

/** A plan whose statements of one indicator are the ones given. */
function sideOf(...statements: readonly Stated[]): PlanSide {
  const plan = planOf();
  const claims = statements.map((c, i) => claimOf({unit: "件", indicator: "patents", numberStart: 10 * i, ...c}));
  return {
    plan,
    document: null,
    worded: [],
    readings: [],
    claims,
    metrics: normalise(claims, {plan, indicators: [indicator], populations: []}),
  };
}
const start = (...c: readonly Stated[]): unknown => startOf(sideOf(...c), indicator)?.metric.value;
const goal = (...c: readonly Stated[]): unknown => goalOf(sideOf(...c), indicator)?.metric.value;

describe("what stands for a plan", () => {
  it("is the value of the latest year, whatever its role", () => {
    const old = {number: "3.5", role: "baseline", period: "2015", where: "table:1"} as const;
    const now = {number: "8.4", role: "achieved", period: "2020", where: "table:1"} as const;
    expect(start(old, now)).toBe(8.4);
    expect(start(now, old)).toBe(8.4);
  });
  it("is the base value where a result has the same year", () => {
    expect(start({number: "8", role: "achieved", period: "2020"}, {number: "8.4", role: "baseline", period: "2020"})).toBe(8.4);
  });
  it("is the table's where prose has the same year and role", () => {
    expect(goal({number: "12", period: "2025"}, {number: "11", period: "2025", where: "table:1"})).toBe(11);
  });
  it("is a target before a task of the same year, and a later task before both", () => {
    const [target, task] = [{number: "12", period: "2025"} as const, {number: "13", role: "task"} as const];
    expect(goal({...task, period: "2025"}, target)).toBe(12);
    expect(goal(target, {...task, period: "2030"})).toBe(13);
  });
  it("is a value without a year only where there is no other", () => {
    expect(start({number: "45", role: "baseline", period: ""}, {number: "20", role: "achieved", period: "2020"})).toBe(20);
    expect(start({number: "45", role: "baseline", period: ""})).toBe(45);
  });
});

describe("in the published plans", () => {
  let corpus: Corpus;
  beforeAll(async () => void (corpus = await loadCorpus("data")));

  it.each([
    ["invention-patents-per-10k", 8.4, 2020],
    ["ip-pledge-financing", 60, 2020],
    ["technology-contracts", 1248.8, 2020],
    ["food-safety-counties", 58, 2020],
    ["private-value-added", 26532.9, 2020],
    ["deregistration-notice-days", 20, 2020],
  ])("四川 stands with its latest value of %s: %d in %d", (id, value, year) => {
    const {baseline} = corpus.headline("sichuan-2021", id);
    expect([baseline?.metric.value, baseline?.metric.year]).toEqual([value, year]);
  });
});
