import {describe, expect, it} from "vitest";
import {audit, rules} from "../../src/audit/index.js";
import {parseDocument} from "../../src/text/index.js";
import {COPY} from "./copy-cases.js";
import {found, marked} from "./marked.js";
import {plan} from "./plan.js";

describe("rules on annexes and on the state of the copy", () => {
  it.each(COPY)("%s finds its fault and lets the sound twin pass", (rule, wrong, right) => {
    expect(found(wrong).map((f) => f.rule)).toContain(rule);
    expect(found(right).map((f) => f.rule)).not.toContain(rule);
  });

  it("per-head asks for another denominator only where the population does not fit", () => {
    const told = (persons: number): string[] => {
      const {text, claims} = marked(
        "发明专利〔146|发明专利拥有量|件|achieved|2020〕件,每万人〔1.51|每万人发明专利拥有量|件|achieved|2020〕件。",
      );
      const populations = [{code: plan.region, year: 2020, persons, basis: "census", source: ""}] as never;
      return audit({plan, document: parseDocument(text), claims, indicators: [], populations}).map((f) => f.rule);
    };
    expect(told(887_000)).toContain("per-head");
    expect(told(967_000)).not.toContain("per-head");
  });

  it("knows each of its rules", () => {
    expect(rules.map((r) => r.id)).toEqual(expect.arrayContaining(COPY.map(([rule]) => rule)));
  });
});
