import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {evaluate, RESULTS} from "./evaluate.js";
import {printAccuracy} from "./print.js";
import {rounded} from "./round.js";

const accuracy = await evaluate();

it("publishes the figures that this source gives; if not, run `npm run eval` and commit its result", () => {
  expect(JSON.parse(readFileSync(RESULTS, "utf8"))).toEqual(JSON.parse(JSON.stringify(accuracy)));
});

it("prints every part, with each document, pair and plan", () => {
  const text = printAccuracy(accuracy);
  const names = [
    ...accuracy.claims.documents.map((d) => d.id),
    ...accuracy.clauses.pairs.map((p) => `${p.pair} ${p.higher}`),
    ...accuracy.audit.rows.map((r) => r.plan),
  ];
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

it("rounds fractions at any depth and leaves the rest", () => {
  expect(rounded({a: [1 / 3, 2, null, "x"], b: {c: 2 / 3}})).toEqual({a: [0.3333, 2, null, "x"], b: {c: 0.6667}});
});
