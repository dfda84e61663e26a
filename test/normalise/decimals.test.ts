import {describe, expect, it} from "vitest";
import {printedValue} from "../../src/charts/index.js";
import {roundOutward} from "../../src/normalise/decimals.js";

describe("a bound that is rounded", () => {
  it.each([
    [20.685, ">", 0, 20],
    [20.685, ">=", 1, 20.6],
    [20.215, "<", 0, 21],
    [20.215, "<=", 1, 20.3],
    [20.685, "=", 0, 21],
    [20.685, "~", 1, 20.7],
    [93.9, ">=", 1, 93.9],
    [0.1 + 0.2, "<=", 1, 0.3],
    [-1.5, ">=", 0, -2],
  ] as const)("goes outward, never past what was stated: %d %s with %i digits is %d", (value, comparator, digits, then) => {
    expect(roundOutward(value, comparator, digits)).toBe(then);
  });

  it("does so in a picture too", () => {
    expect(printedValue({value: 20.685, comparator: ">", digits: 0})).toBe(">20");
    expect(printedValue({value: 20.215, comparator: "<=", digits: 1})).toBe("≤20.3");
    expect(printedValue({value: 20.685, comparator: "=", digits: 0})).toBe("21");
  });
});
