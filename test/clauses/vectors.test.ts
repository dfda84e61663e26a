import {describe, expect, it} from "vitest";
import {alignClauses, clauseHash, clauseSentences, parseVectors} from "../../src/clauses/index.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const higher = parseDocument("一、主要任务\n(一)重点工作\n帮扶经营困难的小店。");
const lower = parseDocument("一、主要任务\n(一)重点工作\n推进帮扶工作,完善帮扶台账。\n为夫妻铺子减租让利。\n开展电梯检验。");
const lines = (...vectors: readonly (readonly [string, readonly number[]])[]): string =>
  vectors.map(([sentence, vector]) => JSON.stringify({clause: clauseHash(sentence), vector})).join("\n");
const found = (file?: string): string[] =>
  alignClauses(lower, higher, {words: WORDS, vectors: file === undefined ? undefined : parseVectors(file)})[0]!.matches.map((m) => m.quote);

describe("vectors of sentences from elsewhere", () => {
  it("find a sentence that shares no word, and put it first where they say so", () => {
    const file = lines(["帮扶经营困难的小店", [3, 4]], ["为夫妻铺子减租让利", [6, 8]], ["推进帮扶工作,完善帮扶台账", [-4, 3]]);
    expect(found()).not.toContain("为夫妻铺子减租让利");
    expect(found(file)[0]).toBe("为夫妻铺子减租让利");
  });

  it("change nothing for a clause that has none, nor where no sentence below has one", () => {
    expect(found(lines(["为夫妻铺子减租让利", [1, 0]]))).toEqual(found());
    expect(found(lines(["帮扶经营困难的小店", [1, 0]]))).toEqual(found());
    expect(found("")).toEqual(found());
  });

  it("are kept by a hash that white space and quotation marks do not change", () => {
    expect(clauseHash("推进“一业一证” 改革")).toBe(clauseHash("推进一业一证改革"));
    expect(clauseHash("推进一业一证")).not.toBe(clauseHash("推进一业一照"));
    expect(clauseSentences(lower).map(({quote}) => quote)).toContain("开展电梯检验");
    for (const {clause, quote} of clauseSentences(lower)) expect(clause).toBe(clauseHash(quote));
  });

  it.each([
    ["{", /^vectors: line 1 is not/],
    [
      '{"clause": "a", "vector": [1]}\n{"clause": "b", "vector": [1, 2]}',
      /^vectors: line 2 has 2 numbers, those before have 1; take one model/,
    ],
    ['\n{"clause": "a", "vector": [0, 0]}', /^vectors: line 2 is all zeros; leave it out/],
    ['{"clause": "a", "vector": ["1"]}', /^vectors: line 1 is not/],
  ])("refuses %j", (text, message) => expect(() => parseVectors(text)).toThrow(message));
});
