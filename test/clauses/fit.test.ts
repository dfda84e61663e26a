import {describe, expect, it} from "vitest";
import {MODEL, nameOf, levelOf} from "../../src/clauses/model.js";
import {clauseSamples} from "../eval/clauses.js";
import {crossValidate, fit, predict, type Sample} from "../eval/fit-clauses.js";

/** Clauses whose verdict depends on `detail` alone. */
const made = (pair: string, count: number): Sample[] =>
  Array.from({length: count}, (_, i) => {
    const detail = (i + 0.5) / count;
    const verdict = detail < 0.3 ? "absent" : detail < 0.6 ? "partly" : "taken up";
    const evidence = {
      detail,
      amount: ((i * 7) % 5) / 5,
      names: ((i * 3) % 4) / 2,
      density: ((i * 5) % 7) / 9,
      measures: (i % 3) - 1,
      known: i % 2,
    };
    return {pair, verdict, evidence, settled: false};
  });

describe("fit", () => {
  it("finds the one piece of evidence that tells, and its cuts", () => {
    const samples = made("a", 120);
    const model = fit(samples);
    expect(Math.abs(model.detail)).toBeGreaterThan(5 * Math.abs(model.amount));
    expect(samples.filter((s) => predict(model, s) === s.verdict).length / samples.length).toBeGreaterThan(0.9);
  });

  it("never judges a pair by a model that has seen it", () => {
    const odd = made("odd", 60).map((s): Sample => ({...s, verdict: s.verdict === "absent" ? "taken up" : "absent"}));
    const said = crossValidate([...made("a", 60), ...made("b", 60), ...odd]).filter(({sample}) => sample.pair === "odd");
    expect(said.length).toBe(60);
    expect(said.filter(({sample, said: answer}) => sample.verdict === answer).length).toBeLessThan(6);
  });

  it("leaves settled duties of another level to their words", () => {
    const settled = made("a", 90).map((s): Sample => ({...s, settled: true}));
    expect(fit([...made("a", 60), ...settled])).toEqual(fit(made("a", 60)));
    const {evidence} = settled.find((s) => s.verdict === "partly")!;
    expect(predict(fit(made("a", 60)), {evidence, settled: true})).toBe("absent");
  });
});

describe("the coefficients in use", () => {
  it("judge as those that the labelled clauses give", () => {
    const samples = clauseSamples();
    const fitted = fit(samples);
    const same = samples.filter(({evidence}) => nameOf(levelOf(evidence, fitted), fitted) === nameOf(levelOf(evidence, MODEL)));
    expect(samples.length).toBeGreaterThan(400);
    expect(same.length / samples.length).toBeGreaterThan(0.98);
  });
});
