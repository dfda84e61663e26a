import {describe, expect, it} from "vitest";
import {confidenceAt} from "../../src/clauses/confidence.js";
import {levelOf, MODEL, nameOf} from "../../src/clauses/model.js";
import {clauseSamples} from "../eval/clauses.js";
import {fit, predict} from "../eval/fit-clauses.js";

describe("confidence", () => {
  it.each([
    ["taken up", 1],
    ["absent", -1],
  ] as const)("never falls as the level of %s leaves its cut", (verdict, way) => {
    const cut = verdict === "absent" ? MODEL.partly - 0.001 : MODEL.full;
    const values = [0, 0.5, 1, 1.5, 2, 2.5, 3, 5, 50].map((distance) => confidenceAt(cut + way * distance));
    expect(nameOf(cut)).toBe(verdict);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.every((value) => value >= 0.4 && value < 1)).toBe(true);
  });

  it("of a partial answer is never high: it stands between two cuts", () => {
    expect(confidenceAt((MODEL.partly + MODEL.full) / 2)).toBeLessThan(0.7);
  });

  it("of 0.8 and more is right in 93 of 100 on pairs that the fit has not seen", () => {
    const samples = clauseSamples();
    const answers = [...new Set(samples.map((s) => s.pair))].flatMap((pair) => {
      const model = fit(samples.filter((s) => s.pair !== pair));
      return samples
        .filter((s) => s.pair === pair)
        .map((s) => ({right: predict(model, s) === s.verdict, sure: s.settled ? 0.85 : confidenceAt(levelOf(s.evidence, model), model)}));
    });
    const sure = answers.filter((a) => a.sure >= 0.8);
    expect(sure.length).toBeGreaterThan(80);
    expect(sure.filter((a) => a.right).length / sure.length).toBeGreaterThanOrEqual(0.93);
  });
});
