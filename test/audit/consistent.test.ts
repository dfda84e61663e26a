import {readFileSync} from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import {describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims, type Catalogue} from "../../src/claims/index.js";
import {Indicator, type Claim, type Finding} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {plan} from "./plan.js";
import {broken, consistentPlan, write, type Written} from "./consistent.js";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = {seed, numRuns: Number(process.env["RUNS"] ?? 60)};
console.log(`audit property tests: SEED=${seed}`);

const indicators = v.parse(v.array(Indicator), JSON.parse(readFileSync("data/indicators.json", "utf8")));
const catalogue = createCatalogue(indicators);

const byHand = (written: Written): Finding[] =>
  run(
    written.text,
    written.stated.map((s) => s.claim),
  );
const byReader = ({text}: Written): Finding[] => run(text, read(text, null));
const byCatalogue = ({text}: Written): Finding[] => run(text, read(text, catalogue));
const read = (text: string, known: Catalogue | null): Claim[] =>
  extractClaims(parseDocument(text), {plan: "test", period: plan.period, kind: plan.kind, catalogue: known});
const run = (text: string, claims: readonly Claim[]): Finding[] => audit({plan, document: parseDocument(text), claims, indicators});

const names = (found: Finding, at: {readonly start: number; readonly number: string}): boolean =>
  found.spans.some((s) => s.start <= at.start && s.end >= at.start + at.number.length);

describe.each([
  ["claims made by hand", byHand],
  ["claims read from the text", byReader],
  ["claims linked to the catalogue", byCatalogue],
])("a consistent plan, %s", (_, findings) => {
  it("is silent however it is phrased", () => {
    fc.assert(
      fc.property(consistentPlan, (series) => {
        expect(findings(write(series)).map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
      }),
      runs,
    );
  });

  it("names the one number that is broken, and no other place without it", () => {
    fc.assert(
      fc.property(consistentPlan, fc.nat(), fc.boolean(), (series, index, up) => {
        const {written, at} = broken(write(series), index, up);
        const found = findings(written);
        expect(
          found.length,
          `${at.claim.where} ${at.claim.role} ${at.claim.kind}: ${written.text.slice(at.start - 30, at.start + 12)}`,
        ).toBeGreaterThan(0);
        expect(found.filter((f) => !names(f, at)).map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
      }),
      runs,
    );
  });
});
