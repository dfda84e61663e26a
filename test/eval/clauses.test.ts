import {describe, expect, it} from "vitest";
import type {ClauseVerdictName, Span} from "../../src/model/index.js";
import {entryAt, rankOf, scoreAnswers, type ClauseAnswer, type GoldClause, type ClausePair} from "./clauses.js";
import {reportClauses} from "./report-clauses.js";
import {rankByTfIdf} from "./tf-idf.js";

const span = (start: number, end: number): Span => ({start, end});
const line = (verdict: ClauseVerdictName, matches: readonly Span[] = [span(0, 10)]): GoldClause => ({
  pair: "X",
  ref: {doc: "001", start: 0, end: 10, quote: "上级条款"},
  verdict,
  matches: matches.map((m) => ({...m, doc: "000", quote: "下级条款", grade: 1 as const})),
  hard: false,
  note: "",
});
const answer = (gold: ClauseVerdictName, verdict: ClauseVerdictName, rank = -1, matches?: readonly Span[]): ClauseAnswer => ({
  line: line(gold, matches),
  verdict,
  rank,
  baseline: -1,
  first: null,
});

describe("the rank of a right match", () => {
  it.each([
    ["first", [span(0, 10)], 0],
    ["third", [span(50, 60), span(70, 80), span(2, 12)], 2],
    ["nowhere", [span(50, 60)], -1],
    ["half of the shorter span is enough", [span(5, 40)], 0],
    ["less than half is not", [span(6, 40)], -1],
  ] as const)("%s", (_, found, rank) => {
    expect(rankOf(found, line("taken up"))).toBe(rank);
  });

  it("takes the entry that shares most of a span", () => {
    expect(entryAt([span(0, 100), span(0, 12), span(8, 20)], span(0, 10))).toEqual(span(0, 12));
    expect(entryAt([span(30, 40)], span(0, 10))).toBeUndefined();
    expect(entryAt([], span(0, 10))).toBeUndefined();
  });
});

describe("scoring clauses", () => {
  it("counts hits over the clauses that have a counterpart alone", () => {
    const answers = [
      answer("taken up", "taken up", 0),
      answer("taken up", "taken up", 2),
      answer("partly", "partly", 4),
      answer("partly", "partly", -1),
      answer("absent", "absent", -1, []),
    ];
    expect(scoreAnswers(answers)).toMatchObject({clauses: 5, recall: [0.25, 0.5, 0.75], accuracy: 1, macroF1: 1, balanced: 1});
  });

  it("weighs the three verdicts equally", () => {
    const answers = [
      answer("taken up", "taken up"),
      answer("taken up", "taken up"),
      answer("partly", "taken up"),
      answer("absent", "absent", -1, []),
    ];
    const {accuracy, macroF1, balanced} = scoreAnswers(answers);
    expect(accuracy).toBe(0.75);
    expect(macroF1).toBeCloseTo((0.8 + 0 + 1) / 3, 12);
    expect(balanced).toBe(1);
  });

  it("does not reward calling everything absent", () => {
    const answers = [answer("absent", "absent", -1, []), answer("absent", "absent", -1, []), answer("taken up", "absent")];
    expect(scoreAnswers(answers).balanced).toBe(0.5);
  });

  it("lists the gravest faults first and leaves out what is right", () => {
    const pair: ClausePair = {
      score: {pair: "X", higher: "h", lower: "l", tuned: false, ...scoreAnswers([])},
      answers: [
        answer("taken up", "taken up", 0),
        answer("taken up", "taken up", 1),
        answer("partly", "absent", 0),
        answer("absent", "taken up", -1, []),
        answer("partly", "partly", -1),
      ],
    };
    expect(reportClauses([pair], []).faults.map((f) => [f.fault, f.expected, f.said])).toEqual([
      ["verdict", "absent", "taken up"],
      ["verdict", "partly", "absent"],
      ["not found", "partly", "partly"],
      ["not first", "taken up", "taken up"],
    ]);
  });
});

describe("the baseline", () => {
  it("ranks by shared letters, rare ones first", () => {
    const candidates = ["推进简易注销登记改革", "加强食品安全监管", "加强药品安全监管"].map((text) => ({text}));
    expect(rankByTfIdf("简易注销改革", candidates)[0]!.text).toBe("推进简易注销登记改革");
    expect(rankByTfIdf("药品监管", candidates)[0]!.text).toBe("加强药品安全监管");
    expect(rankByTfIdf("药品监管", [])).toEqual([]);
  });
});
