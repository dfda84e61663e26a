import {describe, expect, it} from "vitest";
import {asRead} from "../../src/align/readings.js";
import {alignClauses} from "../../src/clauses/index.js";
import {createCorpus} from "../../src/corpus/index.js";
import type {ClauseReading} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const higher = parseDocument("一、主要任务\n(一)重点工作\n推进信用修复,完善修复流程。建设河谷产品博物馆。");
const lower = parseDocument("一、主要任务\n(一)重点工作\n帮助失信企业重新出发。\n推进信用修复,完善修复流程。");
const machine = alignClauses(lower, higher, {words: WORDS});
const reading = (fields: Partial<ClauseReading>): ClauseReading => ({
  higher: "h",
  clause: "推进信用修复, 完善修复流程",
  verdict: "partly",
  matches: ["帮助失信企业重新出发"],
  note: "",
  by: "甲",
  date: "2026-11-21",
  ...fields,
});

describe("readings of clauses by curators", () => {
  it("win over the program, say what it had said, and put their sentences first", () => {
    expect(machine[0]!.verdict).toBe("taken up");
    const [clause] = asRead(machine, [reading({})], lower, higher);
    expect(clause).toMatchObject({verdict: "partly", decided: {proposed: "taken up", by: ["甲"], at: "2026-11-21T00:00:00Z"}});
    expect(clause!.matches.map((m) => [m.quote, m.grade]).slice(0, 2)).toEqual([
      ["帮助失信企业重新出发", 1],
      ["推进信用修复,完善修复流程", 2],
    ]);
    for (const {start, end, quote} of clause!.matches) expect(lower.text.slice(start, end)).toBe(quote);
  });

  it("leave alone every clause that they are not about, and all where the sentence is gone", () => {
    expect(asRead(machine, [reading({})], lower, higher).slice(1)).toEqual(machine.slice(1));
    expect(asRead(machine, [reading({clause: "推进鱼塘修复"})], lower, higher)).toEqual(machine);
    expect(asRead(machine, [reading({clause: "推进"})], lower, higher)).toEqual(machine);
  });

  it("stand in an alignment of the corpus and in its counts", () => {
    const corpus = (clauses: readonly ClauseReading[]) => {
      const plan = (id: string, region: string, text: string) => ({
        plan: {id, title: id, short: id, region, kind: "five-year" as const, period: [2021, 2025] as const, source: "", basis: []},
        text,
        claims: [],
        review: {plan: id, decisions: [], clauses},
      });
      const plans = [plan("h", "500000", higher.text), plan("l", "500156", lower.text)] as never;
      return createCorpus({regions: [], populations: [], indicators: [], measures: [], words: WORDS, observations: [], plans});
    };
    const absent = reading({verdict: "absent", matches: []});
    const count = (c: ReturnType<typeof corpus>): number | undefined =>
      c.align("l", "h").summary.parts.find((part) => part.name === "clauses absent")?.count;
    expect(count(corpus([absent]))).toBe(count(corpus([]))! + 1);
    expect(count(corpus([{...absent, higher: "other"}]))).toBe(count(corpus([])));
  });
});
