import {describe, expect, it} from "vitest";
import type {Finding} from "../../src/model/index.js";
import {scoreFindings, type LabelledFinding} from "./audit.js";

const label = (rule: string, start: number, severity = "error"): LabelledFinding => ({
  id: `${rule}-${start}`,
  doc: "000",
  plan: "p",
  rule,
  severity,
  explanation: "",
  spans: [{start, end: start + 10, quote: ""}],
});
const found = (rule: string, start: number, severity = "error"): Finding =>
  ({id: `${rule}-${start}`, plan: "p", rule, severity, spans: [{start, end: start + 10, quote: ""}]}) as unknown as Finding;

describe("scoring findings", () => {
  it("finds two of three labels and holds two of four findings", () => {
    const {lenient} = scoreFindings(
      "p",
      [found("growth", 0), found("increments", 25), found("growth", 100), found("growth", 200)],
      [label("growth-vs-levels", 5), label("increments-vs-target", 20), label("list-count", 50)],
    );
    expect([lenient.recall, lenient.precision]).toEqual([2 / 3, 0.5]);
    expect(lenient.missed.map((m) => m.id)).toEqual(["list-count-50"]);
    expect(lenient.falseAlarms.map((f) => f.id)).toEqual(["growth-100", "growth-200"]);
  });

  it("asks for the class too when strict", () => {
    const {lenient, strict} = scoreFindings("p", [found("masked", 0)], [label("growth-vs-levels", 0)]);
    expect([lenient.recall, lenient.precision]).toEqual([1, 1]);
    expect([strict.recall, strict.precision]).toEqual([0, 0]);
  });

  it("does not take touching ends for a shared place", () => {
    expect(scoreFindings("p", [found("growth", 10)], [label("growth-vs-levels", 0)]).lenient.recall).toBe(0);
  });

  it("takes two findings on one label as right", () => {
    const {lenient} = scoreFindings("p", [found("growth", 0), found("year-on-year", 4)], [label("growth-vs-levels", 0)]);
    expect([lenient.recall, lenient.precision, lenient.found]).toEqual([1, 1, 1]);
  });

  it("narrows by severity without making a grave finding on a note false", () => {
    const grave = (f: {readonly severity: string}): boolean => f.severity !== "note";
    const {lenient} = scoreFindings("p", [found("growth", 0)], [label("growth-vs-levels", 0, "note")], grave);
    expect(lenient).toMatchObject({labelled: 0, findings: 1, recall: 1, precision: 1});
  });

  it("scores silence on a sound plan as right", () => {
    expect(scoreFindings("p", [], []).lenient).toMatchObject({recall: 1, precision: 1, findings: 0, labelled: 0});
  });
});
