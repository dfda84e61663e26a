import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {arabicValue, findQuantities, halfWidth, hanValue, intervalOf} from "../../src/quantity/index.js";

describe("numerals", () => {
  it.each([
    ["二百三十", 230],
    ["八十八点五", 88.5],
    ["十二", 12],
    ["三千五百万", 35_000_000],
    ["一亿零五百万", 105_000_000],
    ["两", 2],
    ["半", 0.5],
  ])("%s is %d", (numeral, value) => expect(hanValue(numeral)).toBe(value));

  it("drops thousands separators", () => expect(arabicValue("1,234,567.8")).toBe(1234567.8));
});

describe("intervals", () => {
  it.each([
    ["=", {low: 4, high: 4, lowOpen: false, highOpen: false}],
    [">=", {low: 4, high: null, lowOpen: false, highOpen: false}],
    [">", {low: 4, high: null, lowOpen: true, highOpen: false}],
    ["<=", {low: null, high: 4, lowOpen: false, highOpen: false}],
    ["<", {low: null, high: 4, lowOpen: false, highOpen: true}],
  ] as const)("%s 4", (comparator, interval) => expect(intervalOf({value: 4, valueMax: null, comparator})).toEqual(interval));

  it("a range reaches to its upper end", () => {
    expect(intervalOf({value: 20, valueMax: 30, comparator: "="})).toMatchObject({low: 20, high: 30});
  });

  it.each([
    ["7.16", 0.005],
    ["4", 0.5],
    ["92.0", 0.05],
    [">98", 0.5],
  ])("half of the last digit of %s is %d", (number, half) => expect(halfWidth(number)).toBeCloseTo(half, 12));
});

describe("properties", () => {
  const seed = 20260101;
  const words = fc.constantFrom(
    "到2025年,",
    "市场主体",
    "达到",
    "4万户",
    "不低于88%",
    "、",
    "1-2家",
    "。",
    "三分之二",
    "（",
    "）",
    "〔2022〕5号",
    "12315",
    " ",
    "突破",
    "5.2万亿元",
    "\n",
  );
  const text = fc.array(words, {maxLength: 24}).map((parts) => parts.join(""));

  it(`every quantity re-reads its number from its place (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const q of findQuantities(t)) expect(t.slice(q.numberStart, q.numberStart + q.number.length)).toBe(q.number);
      }),
      {seed, numRuns: 400},
    );
  });

  it(`full-width forms read as half-width ones (seed ${seed})`, () => {
    const wide = (t: string) => t.replace(/[!-~]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(text, (t) => {
        const values = (s: string) => findQuantities(s).map((q) => [q.value, q.unit, q.comparator]);
        expect(values(wide(t))).toEqual(values(t));
      }),
      {seed, numRuns: 200},
    );
  });
});
