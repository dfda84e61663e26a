import {describe, expect, it} from "vitest";
import {alignClauses, normal} from "../../src/clauses/index.js";
import {DUTIES, dutyOf} from "../../src/clauses/duties.js";
import {summarise} from "../../src/align/summary.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

describe("duties of another level", () => {
  it.each(DUTIES.map((rule) => [rule.id, rule] as const))("%s: the example is one, the counterexample none", (id, rule) => {
    expect(dutyOf(normal(rule.example), "county")?.rule.id).toBe(id);
    expect(dutyOf(normal(rule.counterexample), "county")).toBeNull();
  });

  it.each([
    ["加快《青川省消费者权益保护条例(修订)》立法工作", "local-statute"],
    ["推动修订计量法、产品质量法", "national-law"],
    ["加强对市州标准化工作的监督", "guide-below"],
  ])("%s is %s", (text, id) => {
    expect(dutyOf(normal(text), "county")?.rule.id).toBe(id);
  });

  it.each(["完善行政执法、规范执法", "推广先进做法,依法处理", "制定信用修复办法", "宣传消费者权益保护条例", "按照省级要求完善名录"])(
    "%s is anybody's business",
    (text) => {
      expect(dutyOf(normal(text), "county")).toBeNull();
    },
  );

  it("asks which level the lower government has", () => {
    const text = normal("持续推进检验检测机构资质认定改革");
    expect(dutyOf(text, "prefecture")).not.toBeNull();
    expect(dutyOf(text, "province")).toBeNull();
    expect(dutyOf(normal("推动修订计量法"), "province")).not.toBeNull();
  });
});

const plan = (...lines: string[]): string => ["某地市场监管规划", "二、主要任务", "(一)重点工作", ...lines].join("\n");
const OTHER = ["完善价格监测机制,关注民生商品价格。", "加强公平竞争审查,清理妨碍统一市场的规定。", "深化商事制度改革,优化审批服务。"];
const verdict = (asked: string, answer: string, level?: "county" | "province") =>
  alignClauses(parseDocument(plan(answer, ...OTHER)), parseDocument(plan(asked, ...OTHER)), {words: WORDS, level})[0]!;

describe("the verdict not applicable", () => {
  const ASKED = "加快《青川省反不正当竞争条例》修订进程。";

  it("names the words that show the level", () => {
    const found = verdict(ASKED, "加强广告监管。", "county");
    expect(found).toMatchObject({verdict: "not applicable"});
    expect(found.reason).toContain("条例修订进程");
    expect(found.reasonEn).toContain("prefecture");
  });

  it("is not said to a province, nor where the level is not known", () => {
    expect(verdict(ASKED, "加强广告监管。", "province").verdict).toBe("absent");
    expect(verdict(ASKED, "加强广告监管。").verdict).toBe("absent");
  });

  it("gives way to a clause that takes it up", () => {
    expect(verdict("深化检验检测机构资质认定改革。", "深化检验检测机构资质认定改革。", "county").verdict).toBe("taken up");
  });

  it("is not said of a clause that asks for more than the duty", () => {
    const asked = "研究制定青川省食品安全约谈办法,开展校园食堂隐患排查,建立风险会商制度。";
    expect(verdict(asked, "加强广告监管。", "county").verdict).toBe("absent");
    expect(verdict("研究制定青川省食品安全约谈办法。", "加强广告监管。", "county").verdict).toBe("not applicable");
  });

  it("counts in no share of the summary", () => {
    const met = verdict("深化检验检测机构资质认定改革。", "深化检验检测机构资质认定改革。", "county");
    const clauses = [verdict(ASKED, "加强广告监管。", "county"), met, met, met, met];
    const {parts, score} = summarise([], clauses, []);
    expect(parts.find((p) => p.name === "clauses not applicable")?.count).toBe(1);
    expect(score).toBe(100);
  });
});
