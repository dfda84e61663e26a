import {expect, it} from "vitest";
import {costOf, SHAPES} from "../../bench/shapes.js";
import {extractClaims} from "../../src/claims/index.js";
import {readCsv} from "../../src/formats/csv.js";
import {anchorsOf, parseDocument} from "../../src/text/index.js";
import {cpuMs} from "../cost.js";

const TIMES = 8;
/** A busy machine may double what a text takes; a cost that grows with the square takes 64 times. */
const MOST = TIMES * 3;
const LEAST_MS = 8;

it.each(Object.entries(SHAPES))("eight times as much of %s does not take 24 times as long", (_, make) => {
  const [short, long] = [make(768), make(768 * TIMES)];
  costOf(short);
  const once = Math.max(LEAST_MS, Math.min(costOf(short), costOf(short)));
  expect(costOf(long)).toBeLessThan(once * MOST);
});

const SHORT = 3072;
const claimsOf = (text: string) =>
  JSON.stringify(extractClaims(parseDocument(text), {plan: "", period: [2021, 2025], kind: null, catalogue: null}));

it.each(Object.entries(SHAPES))("what is said of twice as much of %s is not three times as long", (_, make) => {
  expect(claimsOf(make(2 * SHORT)).length).toBeLessThan(3 * claimsOf(make(SHORT)).length);
});

const tableOf = (text: string) => parseDocument(readCsv({text, encoding: "utf-8", mark: false, warnings: []}));

it("eight times as many rows of a table do not take 24 times as long", () => {
  const read = (rows: number) =>
    extractClaims(tableOf("指标,4\n".repeat(rows)), {plan: "", period: [2021, 2025], kind: null, catalogue: null});
  read(150);
  const once = Math.max(
    LEAST_MS,
    cpuMs(() => read(150)),
  );
  expect(cpuMs(() => read(150 * TIMES))).toBeLessThan(once * MOST);
});

it("eight times as many years, one a row, do not take 24 times as long to name", () => {
  const years = (count: number) => `年份,生产总值,人口\n${"2025年,45亿元,4万人\n".repeat(count)}`;
  const named = (count: number) => {
    const table = tableOf(years(count));
    return cpuMs(() => void anchorsOf({...table})(0));
  };
  named(500);
  const once = Math.max(LEAST_MS, named(500));
  expect(named(500 * TIMES)).toBeLessThan(once * MOST);
});
