import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compareIntervals} from "../../src/align/compare.js";
import {printed} from "../../src/align/sentences.js";
import type {Interval} from "../../src/model/index.js";
import type {Comparator} from "../../src/model/quantity.js";

const exactly = (x: number): Interval => ({low: x, high: x, lowOpen: false, highOpen: false});
const atLeast = (x: number): Interval => ({low: x, high: null, lowOpen: false, highOpen: false});
const above = (x: number): Interval => ({low: x, high: null, lowOpen: true, highOpen: false});
const atMost = (x: number): Interval => ({low: null, high: x, lowOpen: false, highOpen: false});
const below = (x: number): Interval => ({low: null, high: x, lowOpen: false, highOpen: true});
const between = (a: number, b: number): Interval => ({low: a, high: b, lowOpen: false, highOpen: false});

describe("compareIntervals, more is better", () => {
  it.each([
    ["94 against 94", exactly(94), exactly(94), "meets"],
    ["93.9 against 94", exactly(93.9), exactly(94), "falls short"],
    ["95 against 94", exactly(95), exactly(94), "exceeds"],
    ["≥98 against 98", atLeast(98), exactly(98), "meets"],
    ["98 against ≥98", exactly(98), atLeast(98), "meets"],
    [">4 against 4", above(4), exactly(4), "exceeds"],
    ["4 against >4", exactly(4), above(4), "falls short"],
    [">4 against >4", above(4), above(4), "meets"],
    ["≥95 against ≥98", atLeast(95), atLeast(98), "undetermined"],
    ["≥99 against ≥98", atLeast(99), atLeast(98), "exceeds"],
    ["99 against ≥98", exactly(99), atLeast(98), "exceeds"],
    ["20–30 against 25", between(20, 30), exactly(25), "undetermined"],
    ["20–30 against 20", between(20, 30), exactly(20), "meets"],
    ["25 against 20–30", exactly(25), between(20, 30), "meets"],
    ["≤98 against 98", atMost(98), exactly(98), "undetermined"],
    ["<98 against 98", below(98), exactly(98), "falls short"],
    ["98 against a mere upper bound", exactly(98), atMost(99), "undetermined"],
  ] as const)("%s", (_, lower, higher, verdict) => expect(compareIntervals(lower, higher, "higher")).toBe(verdict));
});

describe("compareIntervals, less is better", () => {
  it.each([
    ["0.09 against 0.1", exactly(0.09), exactly(0.1), "exceeds"],
    ["0.2 against 0.1", exactly(0.2), exactly(0.1), "falls short"],
    ["≤20 against ≤20", atMost(20), atMost(20), "meets"],
    ["<20 against ≤20", below(20), atMost(20), "exceeds"],
    ["≤30 against ≤20", atMost(30), atMost(20), "undetermined"],
  ] as const)("%s", (_, lower, higher, verdict) => expect(compareIntervals(lower, higher, "lower")).toBe(verdict));
});

describe("compareIntervals, neither is better", () => {
  it("meets only an equal statement", () => {
    expect(compareIntervals(exactly(5), exactly(5), "neutral")).toBe("meets");
    expect(compareIntervals(exactly(6), exactly(5), "neutral")).toBe("undetermined");
  });
});

describe("compareIntervals, for any values", () => {
  const value = fc.integer({min: -1000, max: 1000});
  it("is the order of numbers for points", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const expected = a > b ? "exceeds" : a === b ? "meets" : "falls short";
        expect(compareIntervals(exactly(a), exactly(b), "higher")).toBe(expected);
        expect(compareIntervals(exactly(-a), exactly(-b), "lower")).toBe(expected);
      }),
    );
  });
  it("never decides for a lower bound below the asked value", () => {
    fc.assert(
      fc.property(value, fc.integer({min: 1, max: 99}), (a, d) => {
        expect(compareIntervals(atLeast(a), exactly(a + d), "higher")).toBe("undetermined");
      }),
    );
  });
});

describe("a printed bound", () => {
  const bound = (comparator: Comparator, value: number, halfWidth: number) =>
    printed({value, valueMax: null, comparator, unit: "户/千人", basis: "per-head", halfWidth});

  it.each([
    [">", 20.685, 5, ">20户/千人"],
    [">=", 20.685, 0.4, "≥20.6户/千人"],
    ["<", 20.315, 5, "<21户/千人"],
    ["<=", 20.315, 0.4, "≤20.4户/千人"],
    ["=", 20.685, 5, "21户/千人"],
  ] as const)("%s %d is rounded outward, a value to the nearest", (comparator, value, halfWidth, said) => {
    expect(bound(comparator, value, halfWidth).zh).toBe(said);
  });
});
