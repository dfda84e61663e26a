import {beforeAll, describe, expect, it} from "vitest";
import {dated} from "../../src/align/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {toCsv} from "../../src/report/index.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus("data");
});

describe("a period that the plan does not state", () => {
  it("is said to be assumed where the value is printed", () => {
    const value = {value: 98, valueMax: null, comparator: ">=", unit: "%", period: "2025"} as const;
    expect(dated({...value, assumed: true})).toBe("≥98%（2025年，推定）");
    expect(dated({...value, assumed: false})).toBe("≥98%（2025年）");
    expect(dated({...value, period: "", assumed: true})).toBe("≥98%");
  });

  it("is told from a stated one in an alignment and its file, on the word of the claim", () => {
    const alignment = corpus.align("wulong-2021", "sichuan-2021");
    const values = alignment.indicators.flatMap((v) => [v.higher, ...(v.lower ? [v.lower] : [])]);
    for (const {claim, assumed} of values) expect(assumed).toBe(corpus.claim(claim).flags.includes("assumed-period"));
    expect(new Set(values.map((v) => v.assumed)).size).toBe(2);
    const [head, ...rows] = toCsv(alignment).trim().split("\n");
    const at = head!.split(",").indexOf("higher_assumed");
    expect(rows.filter((row) => row.split(",")[at] === "1").length).toBeGreaterThan(5);
  });
});
