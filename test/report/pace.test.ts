import {beforeAll, expect, it} from "vitest";
import type {Corpus} from "../../src/corpus/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {fullReport, toMarkdown} from "../../src/report/index.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus("data");
});

it("names every pace that it prints, and the year of catching up, as compound", () => {
  const [lower, higher] = [corpus.record("sichuan-2021").plan, corpus.record("cn-outline-2021").plan];
  const text = toMarkdown(
    fullReport(corpus.align(lower.id, higher.id), {
      lower,
      higher,
      indicators: corpus.indicators(),
      measures: corpus.measures(),
      regions: corpus.data.regions,
      findings: [],
      log: [],
      versions: {lower: "", higher: ""},
    }),
  );
  expect(text).toMatch(/复合年均增速 14\.04% 对/);
  expect(text).toMatch(/按自身复合增速 20\d\d 年达到/);
  expect(text).not.toMatch(/(?<!复合)年均 ?\d|自身速度/);
});
