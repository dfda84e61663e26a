import {describe, expect, it} from "vitest";
import {between, outcome, point, type OutcomeInput} from "../../src/stats/index.js";

const at = (value: number, year: number, interval = point(value)) => ({value, year, interval});
const sichuan: OutcomeInput = {
  polarity: "higher",
  baseline: at(695, 2020),
  target: at(1016, 2025),
  observed: [at(951, 2025), at(689, 2020)],
};

describe("outcomes", () => {
  it("shows a missed target with its revised base year beside the plan's own", () => {
    const o = outcome(sichuan);
    expect(o).toMatchObject({verdict: "missed", difference: -65, revision: {plan: 695, revised: 689, difference: -6}});
    expect(o.achieved).toBeCloseTo((100 * 256) / 321, 9);
    expect(o.achievedFromRevised).toBeCloseTo((100 * 262) / 327, 9);
  });

  it("stays open before the goal year and without an observation", () => {
    expect(outcome({...sichuan, observed: []})).toMatchObject({
      verdict: "open",
      latest: null,
      difference: null,
      actualPace: null,
      revision: null,
    });
    expect(outcome({...sichuan, observed: [at(800, 2023)]}).verdict).toBe("open");
    expect(outcome({...sichuan, observed: [at(1200, 2026)]}).verdict).toBe("open");
  });

  it("counts a target as reached early, and one of less as less", () => {
    expect(outcome({...sichuan, observed: [at(1016, 2024)]}).verdict).toBe("reached");
    expect(outcome({polarity: "lower", baseline: null, target: at(2, 2025, between(null, 2)), observed: [at(1, 2025)]}).verdict).toBe(
      "reached",
    );
    expect(outcome({polarity: "neutral", baseline: null, target: at(2, 2025), observed: [at(3, 2025)]}).verdict).toBe("missed");
  });

  it("does not decide on an observation that is a bound on the wrong side", () => {
    expect(outcome({...sichuan, observed: [at(1000, 2025, between(1000, null, true))]}).verdict).toBe("undetermined");
    expect(outcome({...sichuan, observed: [at(1020, 2025, between(1020, null, true))]}).verdict).toBe("reached");
  });

  it("has no way to measure from a base year of zero difference", () => {
    const held = outcome({polarity: "higher", baseline: at(99, 2020), target: at(99, 2025), observed: [at(99, 2025)]});
    expect(held).toMatchObject({verdict: "reached", achieved: null, requiredPace: 0});
  });
});
