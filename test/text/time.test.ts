import {expect, it} from "vitest";
import {parseDocument} from "../../src/text/index.js";
import {cpuMs} from "../cost.js";

const [SIZE, LEAST_MS] = [1500, 6];
const lines = (n: number, line: (i: number) => string): string => Array.from({length: n}, (_, i) => line(i)).join("\n");
const SHAPES: [string, (n: number) => string][] = [
  ["open brackets", (n) => "甲(".repeat(n)],
  ["open quotes", (n) => "“甲".repeat(n)],
  ["open titles of books", (n) => "《甲".repeat(n)],
  ["closing quotes behind a stop", (n) => `。${"”".repeat(n * 8)}`],
  ["stops before brackets", (n) => "。(".repeat(n)],
  ["numbered lines", (n) => lines(n, (i) => `${i + 1}、甲`)],
  ["short headings that never come again", (n) => lines(n, (i) => `第${(i % 9) + 1}节 乙${i}`)],
  ["headings inside one line", (n) => "(一)甲".repeat(n)],
  ["dots", (n) => ".".repeat(n * 8)],
  ["spaces", (n) => `甲${" ".repeat(n * 8)}乙`],
  ["digits", (n) => "1".repeat(n * 8)],
  ["Latin letters", (n) => "a".repeat(n * 8)],
  ["empty lines", (n) => "\n".repeat(n * 8)],
  ["carriage returns", (n) => "甲\r".repeat(n)],
  ["characters that were lost", (n) => "\ufffd".repeat(n)],
  ["pages", (n) => "加强统筹协调完善推进机制形成工作合力推动\n— 3 —\n".repeat(n / 10)],
];

/** Eight times the text may take 32 times as long on a busy machine; a cost that grows with the square takes 64 times. */
it.each(SHAPES)("a document takes no more time than its length asks for: %s", (_, make) => {
  const cost = (n: number): number => {
    const text = make(n);
    return cpuMs(() => parseDocument(text));
  };
  cost(SIZE / 5);
  expect(cost(8 * SIZE)).toBeLessThan(Math.max(cost(SIZE), LEAST_MS) * 32);
});
