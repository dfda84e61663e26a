/** Laws of the corpus: what is said of plans hangs neither on their order nor on the order of the catalogue. */
import {beforeAll, describe, expect, it} from "vitest";
import {createCorpus, type Corpus} from "../../src/index.js";
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
