import {describe, expect, it} from "vitest";
import {EXCLUDED} from "../../src/lexicon/excluded.js";
import {excludedSpans} from "../../src/quantity/exclude.js";
import {judged, measures, SIEVES} from "../../src/quantity/measures.js";
import {scan} from "../../src/quantity/scan.js";
import {keptRules} from "../kept-rules.js";

/** The readings that touch the stretch in ⟦ ⟧, before the sieve. */
function marked(text: string): {readonly plain: string; readonly readings: ReturnType<typeof scan>} {
  const [start, end] = [text.indexOf("⟦"), text.indexOf("⟧") - 1];
  const plain = text.replace(/[⟦⟧]/g, "");
  return {plain, readings: scan(plain).filter((r) => r.start < end && r.numberEnd > start)};
}

describe("each rule of the sieve", () => {
  it("has a name of its own", () => expect(new Set(SIEVES.map((rule) => rule.id)).size).toBe(SIEVES.length));

  it.each(SIEVES.map((rule) => [rule.id, rule] as const))(
    "%s decides its example, and without it the example comes out wrong",
    (id, rule) => {
      const {plain, readings} = marked(rule.example);
      expect(readings.map((r) => judged(plain, r)?.id)).toEqual([id]);
      expect(measures(plain, readings[0]!)).toBe(rule.measures);
      expect(measures(plain, readings[0]!, id)).toBe(!rule.measures);
    },
  );

  it.each(SIEVES.map((rule) => [rule.id, rule] as const))("%s is silent in its counterexample", (id, rule) => {
    const {plain, readings} = marked(rule.counterexample);
    for (const reading of readings) expect(judged(plain, reading)?.id).not.toBe(id);
  });
});

describe("each form that measures nothing", () => {
  it.each(EXCLUDED.map((form) => [form.id, form] as const))("%s is found whole", (_, form) => {
    const whole = excludedSpans(form.example).some((span) => span.start === 0 || span.end === form.example.length);
    expect(whole).toBe(true);
  });
});

it("no rule and no form is lost, comes in or moves unseen", () => {
  expect(SIEVES.map(({id}) => id)).toEqual(keptRules("quantity/sieve"));
  expect(EXCLUDED.map(({id}) => id)).toEqual(keptRules("lexicon/excluded"));
});
