import {beforeAll, describe, expect, it} from "vitest";
import {loadCorpus} from "../../src/node/index.js";
import type {Alignment} from "../../src/model/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import {normaliseWithRefusals} from "../../src/normalise/index.js";
import {notEnglish} from "../english.js";

let corpus: Corpus;
const alignments: Alignment[] = [];

beforeAll(async () => {
  corpus = await loadCorpus("data");
  const ids = corpus.plans().map((p) => p.id);
  for (const lower of ids) for (const higher of ids) if (lower !== higher) alignments.push(corpus.align(lower, higher));
}, 120_000);

describe("alignments over all pairs of the corpus", () => {
  it("give every notice, reason and unchecked part in English too, Chinese words in quotation marks only", () => {
    expect(alignments.flatMap((a) => a.indicators).length).toBeGreaterThan(50);
    expect(alignments.flatMap((a) => a.clauses).length).toBeGreaterThan(500);
    for (const a of alignments) {
      expect(a.noticesEn.length).toBe(a.notices.length);
      for (const x of [...a.indicators, ...a.clauses, ...a.unchecked]) expect(x.reasonEn).not.toBe("");
      const paces = a.indicators.flatMap((i) => i.pace ?? []);
      expect(paces.filter((p) => (p.reasonEn === "") !== (p.reason === ""))).toEqual([]);
    }
    expect([...new Set(alignments.flatMap(notEnglish))]).toEqual([]);
  });
});

describe("metrics of the corpus", () => {
  it("give every step and refusal in English too", () => {
    const {indicators, populations} = corpus.data;
    const all = corpus.data.plans.map(({plan, claims}) => normaliseWithRefusals(claims, {plan, indicators, populations}));
    const steps = all.flatMap((n) => n.metrics).flatMap((m) => m.steps);
    expect(steps.length).toBeGreaterThan(100);
    for (const s of steps) {
      expect(s.formulaEn).not.toBe("");
      expect(s.sourceEn === "").toBe(s.source === "");
    }
    expect([...new Set(all.flatMap(notEnglish))]).toEqual([]);
  });

  it("have names in English in the catalogue and for every plan", () => {
    expect(notEnglish(corpus.data.plans.map((p) => p.plan))).toEqual([]);
    expect(corpus.data.plans.filter((p) => p.plan.shortEn === undefined)).toEqual([]);
    expect(notEnglish(corpus.data.indicators)).toEqual([]);
    const names = [...corpus.data.indicators, ...corpus.data.measures].map((i) => i.en);
    expect(names.filter((en) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });
});
