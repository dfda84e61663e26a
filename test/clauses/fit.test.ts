import {describe, expect, it} from "vitest";
import {MODEL} from "../../src/clauses/evidence.js";
import {clauseSamples} from "../eval/clauses.js";
import {crossValidate, fit, predict, type Sample} from "../eval/fit-clauses.js";

/** Clauses whose verdict depends on `together` alone. */
const made = (pair: string, count: number): Sample[] =>
  Array.from({length: count}, (_, i) => {
    const together = (i + 0.5) / count;
    const verdict = together < 0.3 ? "absent" : together < 0.6 ? "partly" : "taken up";
    return {pair, verdict, evidence: {together, detail: ((i * 7) % 5) / 5, amount: ((i * 3) % 4) / 2}};
  });

describe("fit", () => {
  it("finds the one piece of evidence that tells, and its cuts", () => {
    const samples = made("a", 120);
    const model = fit(samples);
    expect(Math.abs(model.together)).toBeGreaterThan(5 * Math.abs(model.detail));
    expect(samples.filter((s) => predict(model, s.evidence) === s.verdict).length / samples.length).toBeGreaterThan(0.9);
  });

  it("never judges a pair by a model that has seen it", () => {
    const odd = made("odd", 60).map((s): Sample => ({...s, verdict: s.verdict === "absent" ? "taken up" : "absent"}));
    const said = crossValidate([...made("a", 60), ...made("b", 60), ...odd]).filter(({sample}) => sample.pair === "odd");
    expect(said.length).toBe(60);
    expect(said.filter(({sample, said: answer}) => sample.verdict === answer).length).toBeLessThan(6);
  });
});

describe("the coefficients in use", () => {
  it("judge as those that the labelled clauses give", () => {
    const samples = clauseSamples();
    const fitted = fit(samples);
    const same = samples.filter((s) => predict(fitted, s.evidence) === predict(MODEL, s.evidence));
    expect(samples.length).toBeGreaterThan(300);
    expect(same.length / samples.length).toBeGreaterThan(0.97);
  });
});
