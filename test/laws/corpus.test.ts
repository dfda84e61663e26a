/** Laws of the corpus: what is said of plans hangs neither on their order nor on the order of the catalogue. */
import {beforeAll, describe, expect, it} from "vitest";
import {createCorpus, type Corpus} from "../../src/index.js";
import type {CorpusData, PlanRecord} from "../../src/model/index.js";
import {loadData} from "../../src/node/index.js";

const PAIRS = [
  ["qianjiang-2021", "hubei-2023"],
  ["wulong-2021", "sichuan-2021"],
] as const;

let [as, turned]: readonly Corpus[] = [];
beforeAll(async () => {
  const data = await loadData("data");
  as = createCorpus(data);
  turned = createCorpus({...data, plans: data.plans.toReversed(), indicators: data.indicators.toReversed()});
});

describe("with plans and indicators the other way round", () => {
  it.each(PAIRS)("%s against %s has the same verdicts", (lower, higher) => {
    const verdicts = (corpus: Corpus): string[] => {
      const {indicators, measures} = corpus.align(lower, higher);
      return [
        ...indicators.map(({indicator, verdict}) => `${indicator} ${verdict}`),
        ...measures.map(({measure, verdict}) => `${measure} ${verdict}`),
      ].toSorted();
    };
    expect(verdicts(turned!)).toEqual(verdicts(as!));
    expect(verdicts(as!).length).toBeGreaterThan(20);
  });

  it("every value is the same", () => {
    const values = (corpus: Corpus): string[] =>
      corpus
        .metrics({})
        .map(({plan, indicator, year, value, low, high}) => [plan, indicator, year, value, low, high].join(" "))
        .toSorted();
    expect(values(turned!)).toEqual(values(as!));
  });
});

/** The same corpus with other ids of its plans, in everything that names one. */
function renamed(data: CorpusData): CorpusData {
  const to = (id: string): string => `z${id}`;
  const plans = data.plans.map((record): PlanRecord => ({
    ...record,
    plan: {...record.plan, id: to(record.plan.id), basis: record.plan.basis.map((b) => ({...b, plan: b.plan && to(b.plan)}))},
    claims: record.claims.map((c) => ({...c, plan: to(c.plan), id: to(c.id), pair: c.pair && to(c.pair)})),
    review: {
      ...record.review,
      plan: to(record.review.plan),
      clauses: (record.review.clauses ?? []).map((reading) => ({...reading, higher: to(reading.higher)})),
    },
  }));
  return {...data, plans};
}

it.each(PAIRS)("%s against %s has the same verdicts and findings under other names of the plans", (lower, higher) => {
  const other = createCorpus(renamed(as!.data));
  const of = (corpus: Corpus, name: (id: string) => string): unknown => {
    const {indicators, clauses, measures, summary} = corpus.align(name(lower), name(higher));
    return {
      indicators: indicators.map(({indicator, verdict, reason}) => [indicator, verdict, reason]),
      clauses: clauses.map(({start, verdict}) => [start, verdict]),
      measures: measures.map(({measure, verdict}) => [measure, verdict]),
      score: summary.score,
      findings: corpus.audit(name(lower)).map((f) => [f.id, f.message]),
    };
  };
  expect(of(other, (id) => `z${id}`)).toEqual(of(as!, (id) => id));
});
