import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {guardOf} from "../../src/claims/index.js";
import type {Claim} from "../../src/model/index.js";
import {readNumeral} from "../../src/node/numeral.js";
import {sha256} from "../../src/node/sha256.js";
import {textFact, verify} from "../../src/node/verify.js";
import {parseDocument} from "../../src/text/index.js";
import {data} from "../corpus/fixture.js";
import {claim} from "../normalise/fixtures.js";

describe("readNumeral", () => {
  it.each<[string, number, number | null]>([
    ["7.16", 7.16, null],
    ["51.70", 51.7, null],
    ["10,584", 10584, null],
    ["１００", 100, null],
    ["1-2", 1, 2],
    ["4.5%—5%", 4.5, 5],
    ["20–30", 20, 30],
    ["200×3", 600, null],
    [">4", 4, null],
    ["三分之二", 2 / 3, null],
    ["百分之八十八", 88, null],
    ["二十六", 26, null],
    ["百", 100, null],
    ["三千二百", 3200, null],
    ["零", 0, null],
    ["翻两番", 4, null],
  ])("reads %s", (printed, value, valueMax) => {
    expect(readNumeral(printed)).toEqual({value, valueMax});
  });

  it.each(["XX", "若干", "", "-", "1.2.3"])("reads no number in “%s”", (printed) => {
    expect(readNumeral(printed)).toBeNull();
  });
});

const text = "试规划\n\n全区市场主体达到4万户,占三分之二,新建1-2家。总量7979 10000户,79\n80户,10 000家。";

function at(number: string, fields: Partial<Claim> = {}): Claim {
  const numberStart = text.indexOf(number);
  return {
    ...claim({name: "某数", unit: "", indicator: null, number}),
    plan: "district-2021",
    start: numberStart - 2,
    end: numberStart + number.length + 1,
    quote: text.slice(numberStart - 2, numberStart + number.length + 1),
    numberStart,
    ...fields,
  };
}

describe("textFact", () => {
  it.each<[string, Claim]>([
    ["a decimal", at("4", {value: 4})],
    ["a range", at("1-2", {value: 1, valueMax: 2})],
    ["right groups of digits", at("10 000", {value: 10000})],
    ["a rounded fraction", at("三分之二", {value: 0.6667})],
  ])("agrees with %s", (_, made) => {
    expect(textFact(made, text)).toBeNull();
  });

  it.each<[string, Claim, RegExp]>([
    ["a value ten times too large", at("4", {value: 40}), /"4" reads 4, published as 40/],
    ["a lost upper end", at("1-2", {value: 1}), /reads 1–2, published as 1/],
    ["a number one character off", {...at("4", {value: 4}), numberStart: text.indexOf("4") + 1}, /"4" is not at/],
    ["a quote that moved", {...at("4", {value: 4}), start: 0}, /the quote is not at 0/],
    ["a number outside its quote", at("4", {value: 4, start: 0, end: 3, quote: "试规划"}), /lies outside its quote/],
    ["two numbers in one span", at("7979 10000", {value: 797910000}), /holds more than one printed number/],
    ["two numbers over a line end", at("79\n80", {value: 7980}), /holds more than one printed number/],
    ["a masked number", {...at("主体"), value: 2}, /does not read as a number/],
  ])("finds %s", (_, made, fact) => {
    expect(textFact(made, text)).toMatch(fact);
  });
});

describe("verify", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "duibiao-"));
    await mkdir(join(dir, "plans", "district-2021"), {recursive: true});
    await writeFile(join(dir, "plans", "district-2021", "source.txt"), text);
  });
  afterAll(() => rm(dir, {recursive: true}));

  const corpusWith = (...claims: Claim[]) => ({...data, plans: [{...data.plans[0]!, claims}]});

  it("counts what it re-read on disk", async () => {
    const right = [at("4", {value: 4}), at("1-2", {value: 1, valueMax: 2})];
    expect(await verify(corpusWith(...right), dir)).toEqual({
      numbers: 2,
      decided: 0,
      secondary: 0,
      mismatches: [],
      texts: 0,
      changed: [],
      unrecorded: ["district-2021"],
    });
  });

  it("finds a text that was changed since it was added", async () => {
    const withHash = (hash: string) => ({
      ...data,
      plans: [{...data.plans[0]!, plan: {...data.plans[0]!.plan, sha256: {text: hash, original: hash}}, claims: []}],
    });
    expect(await verify(withHash(sha256(text)), dir)).toMatchObject({texts: 1, changed: [], unrecorded: []});
    const {texts, changed} = await verify(withHash(sha256(text.replace("4万户", "5万户"))), dir);
    expect([texts, changed.map((c) => c.plan)]).toEqual([0, ["district-2021"]]);
    expect(changed[0]!.fact).toMatch(/^the text was changed since it was added .+; restore it, or review/);
  });

  it("finds a published span that holds two printed numbers", async () => {
    const {mismatches} = await verify(corpusWith(at("7979 10000", {value: 797910000})), dir);
    expect(mismatches).toMatchObject([{fact: '"7979 10000" holds more than one printed number'}]);
  });

  it("checks only the place of a value that a curator decided", async () => {
    const made = at("4", {value: 40000, origin: "corrected"});
    const decision = {decision: "corrected" as const, ...guardOf(made, parseDocument(text)), fields: {value: 40000}};
    const reviewed = corpusWith(made).plans.map((p) => ({
      ...p,
      review: {plan: p.plan.id, decisions: [{...decision, reason: "read", by: "curator", date: "2026-11-21"}]},
    }));
    expect(await verify({...data, plans: reviewed}, dir)).toMatchObject({decided: 1, mismatches: []});
    expect(textFact(made, text)).toMatch(/published as 40000/);
  });

  it("reports the place of a wrong number", async () => {
    const {mismatches} = await verify(corpusWith(at("4", {value: 5})), dir);
    expect(mismatches).toMatchObject([{plan: "district-2021", at: text.indexOf("4")}]);
  });
});
