import {describe, expect, it} from "vitest";
import {alignClauses, normal} from "../../src/clauses/index.js";
import {FRAMES, frameOf} from "../../src/clauses/no-commitment.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

describe("what is no commitment", () => {
  it.each(FRAMES.map((rule) => [rule.id, rule] as const))("%s: the example promises nothing, the counterexample does", (id, rule) => {
    expect(frameOf(normal(rule.example))?.id).toBe(id);
    expect(frameOf(normal(rule.counterexample))).toBeNull();
  });

  it.each(["以数据为核心,构建全市监管大数据中心", "按照国家部署,强化竞争政策实施", "坚持党政同责,压实属地管理责任", "制定信用修复办法"])(
    "%s is a promise",
    (text) => {
      expect(frameOf(normal(text))).toBeNull();
    },
  );

  it("asks nothing of a lower plan", () => {
    const higher = [
      "某省市场监管规划",
      "二、主要任务",
      "(一)重点工作",
      "本规划根据国家规划编制,提出未来五年市场监管工作目标。",
      "推进信用修复,完善信用修复机制。",
    ].join("\n");
    const quotes = alignClauses(parseDocument(higher), parseDocument(higher), {words: WORDS}).map((v) => v.quote);
    expect(quotes).toEqual(["推进信用修复,完善信用修复机制"]);
  });
});
