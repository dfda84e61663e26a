import {describe, expect, it} from "vitest";
import {confidenceOf} from "../../src/clauses/confidence.js";
import {distanceOf, levelOf} from "../../src/clauses/evidence.js";
import {clauseSamples} from "../eval/clauses.js";
import {fit, predict} from "../eval/fit-clauses.js";

const VERDICTS = ["taken up", "partly", "absent"] as const;

describe("confidence", () => {
  it.each(VERDICTS)("never falls as the level of %s leaves the cut", (verdict) => {
    const values = [0, 0.5, 1, 1.5, 2, 2.5, 3, 5, 50].map((distance) => confidenceOf(verdict, distance));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values.every((value) => value >= 0.5 && value < 1)).toBe(true);
  });

  it("never rules out a clause that is said in quite other words", () => {
    expect(confidenceOf("absent", 100)).toBeLessThan(0.8);
  });

  it("of 0.8 and more is right in 93 of 100 on pairs that the fit has not seen", () => {
    const samples = clauseSamples();
    const answers = [...new Set(samples.map((s) => s.pair))].flatMap((pair) => {
      const model = fit(samples.filter((s) => s.pair !== pair));
      return samples
        .filter((s) => s.pair === pair)
        .map((s) => {
          const said = predict(model, s.evidence) as (typeof VERDICTS)[number];
          return {right: said === s.verdict, sure: confidenceOf(said, distanceOf(levelOf(s.evidence, model), model))};
        });
    });
    const sure = answers.filter((a) => a.sure >= 0.8);
    expect(sure.length).toBeGreaterThan(40);
    expect(sure.filter((a) => a.right).length / sure.length).toBeGreaterThanOrEqual(0.93);
  });
});
