import {describe, expect, it} from "vitest";
import {observedPerHead, targetsBelow} from "../../src/answers/index.js";
import {loadCorpus} from "../../src/node/index.js";

const corpus = await loadCorpus("data");

describe("observed values per head", () => {
  const {rows, zh, leftOut} = observedPerHead(corpus, "market-entities", 2025);

  it("are the reported totals over the census, densest first", () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const {region, total, perHead} of rows) {
      const {persons} = corpus.data.populations.find((p) => p.code === region.code && p.year === 2020)!;
      expect(perHead!.value).toBeCloseTo((total.value * 10_000 * 1000) / persons, 6);
      expect(perHead!.comparator).toBe(total.comparator);
    }
    const values = rows.map((r) => r.perHead!.value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(zh).toContain(rows[0]!.region.name);
  });

  it("name the provinces with a plan and no value", () => {
    expect(leftOut.map((l) => l.what)).toContain("重庆市");
    expect(leftOut.map((l) => l.what)).not.toContain("四川省");
  });

  it("say so where there is nothing to compare", () => {
    expect(observedPerHead(corpus, "market-entities", 1999)).toMatchObject({rows: [], zh: expect.stringContaining("没有可比的")});
  });
});

describe("targets below a plan", () => {
  it("are the verdicts of the plans whose parent it is, and what they do not state is left out with its reason", () => {
    const {rows, leftOut, zh} = targetsBelow(corpus, "chongqing-quality-2023");
    const below = corpus.plans().filter((p) => corpus.parentPlan(p.id).plan?.id === "chongqing-quality-2023");
    const all = below.flatMap((p) => corpus.align(p.id, "chongqing-quality-2023").indicators);
    expect(rows.map((r) => r.verdict)).toEqual(all.filter((v) => v.lower !== null));
    expect(leftOut).toHaveLength(all.filter((v) => v.lower === null).length);
    expect(zh).toContain(`${below.length}份下级规划`);
  });
});
