import {expect, it} from "vitest";
import {costOf, SHAPES} from "../../bench/shapes.js";

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
