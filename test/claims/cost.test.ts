import {expect, it} from "vitest";
import {costOf, SHAPES} from "../../bench/shapes.js";
import {extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

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
