import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {LayoutGrid} from "../../../src/model/index.js";
import {claimsOf} from "./claims-of.js";

const seed = 20261126;
const SEPARATORS = [
  " ",
  "  ",
  "/",
  "、",
  ";",
  ",",
  "—",
  "-",
  "~",
  "〔",
  "[",
  "【",
  "(",
  "\u00a0",
  "\u3000",
  "\n",
  " | ",
  ":",
  "*",
  "%",
  "左右",
  "户",
  "±",
];

/** Numbers as plans print them, none a year and none that a space before would make a group of three. */
const numeral = fc.oneof(
  fc.integer({min: 1, max: 99}).map(String),
  fc.integer({min: 3000, max: 99999}).map(String),
  fc.integer({min: 1, max: 999}).map((n) => (n / 10).toFixed(1)),
);
const pair = fc.record({
  a: numeral,
  b: numeral,
  by: fc.constantFrom(...SEPARATORS),
});
const origin = fc.constantFrom<LayoutGrid["origin"][]>("marked", "ruled", "aligned", "rebuilt");

describe("two numbers side by side", () => {
  it(`are never made one, in a cell or over cells (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(pair, {minLength: 1, maxLength: 4}), numeral, origin, (pairs, plain, from) => {
        const rows = [
          ["指标", "单位", "2025年", "2030年"],
          ...pairs.map(({a, b, by}, i) => [`第${"甲乙丙丁"[i]!}类站点数`, "个", plain, a + by + b]),
        ];
        const printed = new Set([plain, ...pairs.flatMap(({a, b}) => [a, b])].map(Number));
        for (const claim of claimsOf(rows, {origin: from})) {
          expect(printed).toContain(claim.value);
          expect(printed).toContain(claim.valueMax ?? claim.value);
          expect(claim.number.length).toBeLessThanOrEqual(16);
        }
      }),
      {seed, numRuns: 1000},
    );
  });

  it("are not joined over the border of two cells", () => {
    const values = claimsOf([
      ["指标", "2025年", "2030年"],
      ["站点数(个)", "7979", "10000"],
    ]).map((c) => c.value);
    expect(values).toEqual([7979, 10000]);
  });

  it("grouped digits are one number only between borders that the file gives", () => {
    const rows = [
      ["指标", "单位", "2025年", "2030年"],
      ["站点数", "个", "7", "1 200"],
    ];
    expect(claimsOf(rows).map((c) => c.value)).toEqual([7, 1200]);
    expect(claimsOf(rows, {origin: "rebuilt"}).map((c) => [c.value, c.flags.includes("table-ambiguous")])).toEqual([
      [7, false],
      [1, true],
      [200, true],
    ]);
  });
});
