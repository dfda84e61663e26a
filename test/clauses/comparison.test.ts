import {describe, expect, it} from "vitest";
import {createComparison} from "../../src/clauses/comparison.js";
import {evidenceOf} from "../../src/clauses/evidence.js";
import {indexPlan} from "../../src/clauses/plan-index.js";
import {vocabularyOf} from "../../src/clauses/vocabulary.js";
import {parseDocument} from "../../src/text/index.js";
import {WORDS} from "../words.js";

const words = vocabularyOf(WORDS);
const plan = (...sentences: readonly string[]): ReturnType<typeof indexPlan> =>
  indexPlan(parseDocument(`一、主要任务\n(一)重点工作\n${sentences.join("。\n")}。`), words);

describe("a sentence that answers another clause better", () => {
  const higher = plan("建立气瓶检验信息追溯平台", "建立电梯检验信息追溯平台");
  const comparison = createComparison(plan("建立电梯检验信息追溯平台", "开展夜间集市巡查"), higher);
  const [bottles, lifts] = higher.units.filter((unit) => unit.source === "clause");
  const first = comparison.likest(bottles!)[0]!;

  it("is due to that one in full and to the others in part", () => {
    expect(comparison.likest(lifts!)[0]!.due).toBe(1);
    expect(first.unit.quote).toBe("建立电梯检验信息追溯平台");
    expect(first.due).toBeLessThan(0.9);
  });

  it("is due alike whichever clause is asked first, and whether the others are asked at all", () => {
    const other = createComparison(plan("建立电梯检验信息追溯平台", "开展夜间集市巡查"), higher);
    other.likest(lifts!);
    expect(other.likest(bottles!)[0]!.due).toBe(first.due);
  });

  it("counts less as evidence", () => {
    const whole = evidenceOf(bottles!, [{...first, due: 1}], comparison).detail;
    expect(evidenceOf(bottles!, [first], comparison).detail).toBeLessThan(whole);
    expect(evidenceOf(bottles!, [{...first, due: 0.25}], comparison).detail).toBeCloseTo(whole / 2, 6);
  });
});
