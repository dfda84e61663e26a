import {beforeAll, describe, expect, it} from "vitest";
import {peersOf} from "../../src/align/index.js";
import type {Corpus} from "../../src/corpus/index.js";
import type {Plan, Repair} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus();
});

describe("peers of a plan", () => {
  const plan = (region: string, more: Partial<Plan> = {}) => ({id: `p-${region}`, region, ...more}) as Plan;
  it("are of its level and of other places, those of its own province and of its size first", () => {
    const [fuling, yubei, qianjiang] = ["500102", "500112", "429005"];
    const all = [
      plan("429005"),
      plan("500112"),
      plan("500102"),
      plan("500156"),
      plan("510000"),
      plan("500153", {secondary: {sources: [], targets: []}}),
    ];
    const peers = peersOf(plan("500156"), all, corpus.data).map((p) => p.region);
    expect(peers).toEqual([fuling, yubei, qianjiang]);
  });
  it("are none where the place is not known", () => {
    expect(peersOf(plan("999999"), [plan("429005")], corpus.data)).toEqual([]);
  });
});

describe("what plans of like places say", () => {
  it("is asked for gaps only, holds the words at their place, and three at most", () => {
    const alignment = corpus.align("qianjiang-2021", "hubei-2023");
    const {indicators, clauses} = corpus.repairs("qianjiang-2021", "hubei-2023");
    expect(clauses.size).toBeGreaterThan(0);
    for (const start of clauses.keys()) expect(alignment.clauses.find((c) => c.start === start)!.verdict).toMatch(/absent|partly/);
    for (const repair of [...indicators.values(), ...clauses.values()].flat()) {
      expect(repair.plan).not.toMatch(/qianjiang-2021|hubei-2023/);
      expect(corpus.record(repair.plan).text!.slice(repair.start, repair.end)).toBe(repair.quote);
    }
    for (const list of clauses.values()) expect(list.length).toBeLessThanOrEqual(3);
  });
  it("is a sentence that the same comparison calls taken up", () => {
    const [[start, repairs]] = [...corpus.repairs("qianjiang-2021", "hubei-2023").clauses] as [[number, Repair[]]];
    const repair = repairs[0]!;
    const theirs = corpus.align(repair.plan, "hubei-2023").clauses.find((c) => c.start === start)!;
    expect(theirs.verdict).toBe("taken up");
    expect(theirs.matches[0]!.start).toBe(repair.start);
  });
});
