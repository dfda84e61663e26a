import {beforeAll, describe, expect, it} from "vitest";
import type {Alignment, Span} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";

let alignments: Alignment[];
beforeAll(async () => {
  const corpus = await loadCorpus("data");
  const texts = corpus.plans().filter((plan) => !plan.secondary);
  alignments = texts.flatMap((lower) => texts.filter((higher) => higher !== lower).map((higher) => corpus.align(lower.id, higher.id)));
}, 120_000);

const meet = (a: Span, b: Span | null): boolean => b !== null && a.start < b.end && a.end > b.start;
const ONE_PROMISE = /^[^,，;；:：]*$/u;

/** Every clause with what the other two layers say of the same words. */
const beside = () =>
  alignments.flatMap(({lower, higher, clauses, indicators, measures}) =>
    clauses.map((clause) => ({
      where: `${lower} ${higher} ${clause.quote}`,
      clause,
      indicators: indicators.filter((v) => meet(clause, v.higher.span)),
      measures: measures.filter((m) => m.higherSpans.some((span) => meet(clause, span))),
    })),
  );

describe("the layers of one report do not contradict each other, on every pair of texts", () => {
  it("no indicator is missing while its clause is taken up", () => {
    const wrong = beside().filter((b) => b.clause.verdict === "taken up" && b.indicators.some((v) => v.verdict === "missing"));
    expect(alignments.length).toBeGreaterThanOrEqual(20);
    expect(wrong.map((b) => b.where)).toEqual([]);
  });

  it("no clause of one promise that nobody read is absent while the measures that it names are all taken up, nor the other way round", () => {
    const one = beside().filter((b) => !b.clause.decided && ONE_PROMISE.test(b.clause.quote) && b.measures.length > 0);
    const all = (verdict: "absent" | "present") => (b: (typeof one)[number]) =>
      b.measures.every((m) => (m.verdict === "absent" || m.verdict === "done") === (verdict === "absent"));
    expect(one.filter((b) => b.clause.verdict === "absent" && all("present")(b)).map((b) => b.where)).toEqual([]);
    expect(one.filter((b) => b.clause.verdict === "taken up" && all("absent")(b)).map((b) => b.where)).toEqual([]);
  });

  it("nothing is called missing from a plan whose text is not at hand", async () => {
    const corpus = await loadCorpus("data");
    const {indicators} = corpus.align("rongchang-quality-2024", "cn-quality-2023");
    expect(indicators.filter((v) => v.verdict === "missing")).toEqual([]);
    expect(indicators.filter((v) => v.reasonCode === "no text").map((v) => v.verdict)).toContain("not comparable");
  });

  it("gives a reference no score, only parts", () => {
    const reference = alignments.find((a) => a.reference !== null)!;
    expect([reference.summary.score, reference.summary.sensitivity]).toEqual([null, null]);
    expect(reference.summary.parts.length).toBeGreaterThan(5);
  });
});
