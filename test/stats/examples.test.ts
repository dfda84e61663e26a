import {readdirSync, readFileSync} from "node:fs";
import {runInNewContext} from "node:vm";
import {describe, expect, it} from "vitest";
import * as charts from "../../src/charts/index.js";
import * as spec from "../../src/charts/spec.js";
import * as stats from "../../src/stats/index.js";

const ROOMS = ["src/stats", "src/charts"];
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, {recursive: true, encoding: "utf8"})
    .filter((f) => f.endsWith(".ts"))
    .map((f) => `${room}/${f}`),
);
const examples = sources.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      const found = / \* @example (.+) \/\/ (.+)$/.exec(line);
      return found ? [{place: `${file}:${i + 1}`, code: found[1]!, answer: found[2]!}] : [];
    }),
);

/** Numbers to nine digits, through JSON: what a reader would type. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, v: unknown) => (typeof v === "number" ? Number(v.toPrecision(8)) : v)));

describe("documented examples", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each(examples)("$place gives what it says", ({code, answer}) => {
    const scope = {...stats, ...charts, ...spec};
    expect(plain(runInNewContext(`(${code})`, {...scope}))).toEqual(plain(runInNewContext(`(${answer})`, {...scope})));
  });
});
