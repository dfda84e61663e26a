/** Laws of values: units there and back, and the order of intervals; `RUNS` times from `SEED`. */
import * as fc from "fast-check";
import * as v from "valibot";
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {compareIntervals} from "../../src/align/index.js";
import {Indicator, type Claim, type Interval} from "../../src/model/index.js";
import {parseUnit} from "../../src/normalise/index.js";
import {conversionTo, isRefused} from "../../src/normalise/convert.js";
import {intervalOf} from "../../src/quantity/index.js";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = {seed, numRuns: Number(process.env["RUNS"] ?? 200)};
console.log(`laws of values: SEED=${seed}`);

const indicators = v.parse(v.array(Indicator), JSON.parse(readFileSync("data/indicators.json", "utf8")));
const SCALES: Readonly<Record<string, number>> = {"": 1, 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8};
const indicator = fc.constantFrom(...indicators.filter((i) => /^[\u4e00-\u9fff]+$/.test(i.unit) && parseUnit(i.unit).factor === 1));
const scale = fc.constantFrom(...Object.keys(SCALES));

describe("a unit", () => {
  it("is as many times as large as the word before it says", () => {
    fc.assert(
      fc.property(indicator, scale, ({unit}, word) => {
        expect(parseUnit(word + unit).dimension).toBe(parseUnit(unit).dimension);
        expect(parseUnit(word + unit).factor).toBeCloseTo(SCALES[word]!, 6);
      }),
      runs,
    );
  });

  it("gives a value back after the way there and back", () => {
    fc.assert(
      fc.property(indicator, scale, fc.double({min: 0.01, max: 1e6, noNaN: true}), (one, word, value) => {
        const there = conversionTo(one, {unit: word + one.unit, name: one.zh, value});
        const back = conversionTo({...one, unit: word + one.unit}, {unit: one.unit, name: one.zh, value});
        expect([isRefused(there), isRefused(back)]).toEqual([false, false]);
        if (isRefused(there) || isRefused(back)) return;
        expect(value * there.factor * back.factor).toBeCloseTo(value, 6);
      }),
      runs,
    );
  });
});

const number = fc.integer({min: 0, max: 40}).map((n) => n / 4);
const comparator = fc.constantFrom<Claim["comparator"]>("=", ">=", ">", "<=", "<");
const interval = fc.tuple(number, comparator).map(([value, c]) => intervalOf({value, valueMax: null, comparator: c}));
const polarity = fc.constantFrom<Indicator["polarity"]>("higher", "lower");
const RANK = {"falls short": 0, undetermined: 1, meets: 2, exceeds: 3} as const;

const turned = (i: Interval): Interval => ({
  low: i.high === null ? null : -i.high,
  high: i.low === null ? null : -i.low,
  lowOpen: i.highOpen,
  highOpen: i.lowOpen,
});
const moved = (i: Interval, by: number): Interval => ({
  ...i,
  low: i.low === null ? null : i.low + by,
  high: i.high === null ? null : i.high + by,
});
const times = (i: Interval, by: number): Interval => ({
  ...i,
  low: i.low === null ? null : i.low * by,
  high: i.high === null ? null : i.high * by,
});

function always(law: (a: Interval, b: Interval, p: Indicator["polarity"]) => void): void {
  fc.assert(
    fc.property(interval, interval, polarity, (a, b, p) => {
      law(a, b, p);
    }),
    runs,
  );
}

describe("the order of two intervals", () => {
  it("is never turned into its opposite by holding the second against the first", () =>
    always((a, b, p) => {
      const back = {exceeds: ["falls short", "undetermined"], "falls short": ["exceeds", "meets", "undetermined"]};
      const allowed: Readonly<Record<string, readonly string[]>> = {...back, meets: Object.keys(RANK), undetermined: Object.keys(RANK)};
      expect(allowed[compareIntervals(a, b, p)]).toContain(compareIntervals(b, a, p));
    }));

  it("is the same where less is better and the axis is turned", () =>
    always((a, b) => expect(compareIntervals(turned(a), turned(b), "lower")).toBe(compareIntervals(a, b, "higher"))));

  it("does not hang on the unit", () =>
    always((a, b, p) => {
      for (const by of [1e4, 0.01, 2]) expect(compareIntervals(times(a, by), times(b, by), p)).toBe(compareIntervals(a, b, p));
    }));

  it("never gets worse for a plan that promises more", () =>
    always((a, b) => {
      const before = RANK[compareIntervals(a, b, "higher")];
      expect(RANK[compareIntervals(moved(a, 1), b, "higher")]).toBeGreaterThanOrEqual(before);
    }));

  it("of a statement and itself is never that it falls short", () =>
    always((a, _, p) => expect(compareIntervals(a, a, p)).not.toBe("falls short")));
});
