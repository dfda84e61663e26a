import {describe, expect, it} from "vitest";
import {alignClauses} from "../../src/clauses/index.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const higher = (heading: string): string => `一、主要任务\n(一)${heading}\n加大经营使用单位飞行检查力度。`;
const lower = "一、主要任务\n(一)强化日常监管\n加大化妆品经营使用单位飞行检查力度。";
const verdict = (heading: string): string => alignClauses(parseDocument(lower), parseDocument(higher(heading)), {words: WORDS})[0]!.verdict;

describe("a clause that names no object of its own", () => {
  it("has that of its heading, so that another object does not take it up in full", () => {
    expect(verdict("加强化妆品监管")).toBe("taken up");
    expect(verdict("加强医疗器械监管")).not.toBe("taken up");
  });
});
