import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Claim, Indicator} from "../../src/model/index.js";
import {goldDocuments, pairUp, type GoldClaim} from "./claims.js";
import {judgeLink, linkFaults, linkedPairs, readLinks, scoreLinks, type GoldLink} from "./links.js";

const gold = (numberStart: number): GoldClaim => ({numberStart, number: "1", name: `n${numberStart}`, quote: "q", note: ""}) as GoldClaim;
const link = (numberStart: number, indicator: string | null, also?: readonly string[]): GoldLink => ({
  doc: "x",
  numberStart,
  name: `n${numberStart}`,
  indicator,
  ...(also ? {also} : {}),
  note: "",
});
const claim = (numberStart: number, indicator: string | null): Claim =>
  ({numberStart, number: "1", name: `n${numberStart}`, indicator}) as Claim;

describe("judging a link", () => {
  it.each([
    ["the same entry", "a", undefined, "a", "right"],
    ["none where none fits", null, undefined, null, "right"],
    ["another entry", "a", undefined, "b", "wrong"],
    ["an entry where none fits", null, undefined, "b", "wrong"],
    ["none where one fits", "a", undefined, null, "missing"],
    ["the second right entry", "a", ["b"], "b", "right"],
    ["none where two fit", "a", ["b"], null, "missing"],
  ] as const)("%s", (_, indicator, also, read, verdict) => {
    expect(judgeLink(also ? {indicator, also} : {indicator}, read)).toBe(verdict);
  });
});

describe("scoring links", () => {
  const lines = [1, 2, 3, 4, 5].map((n) => gold(n * 10));
  const links = [link(10, "a"), link(20, "b"), link(30, "c"), link(40, null), link(50, null)];
  const claims = [claim(10, "a"), claim(20, "x"), claim(30, null), claim(40, null), claim(50, "a")];
  const pairs = linkedPairs(pairUp(lines, claims), links);

  it("counts right, wrong and missing apart", () => {
    expect(scoreLinks("x", pairs)).toEqual({
      id: "x",
      claims: 5,
      right: 2,
      wrong: 2,
      missing: 1,
      share: 2 / 5,
      precision: 1 / 3,
      recall: 1 / 3,
    });
  });

  it("lists what is not right with what it should be", () => {
    expect(linkFaults("x", pairs).map((f) => [f.fault, f.expected, f.read])).toEqual([
      ["wrong", "b", "x"],
      ["missing", "c", null],
      ["wrong", null, "a"],
    ]);
  });

  it("leaves out claims that were not found and claims without a gold link", () => {
    const some = linkedPairs(pairUp(lines, [claim(10, "a"), claim(20, "x")]), [link(10, "a"), link(30, "c")]);
    expect(scoreLinks("x", some)).toMatchObject({claims: 1, right: 1, share: 1});
  });

  it("scores nothing as right", () => {
    expect(scoreLinks("x", [])).toMatchObject({claims: 0, right: 0, share: 1, precision: 1, recall: 1});
  });
});

describe("the gold links", () => {
  const catalogue = new Set((JSON.parse(readFileSync("data/indicators.json", "utf8")) as Indicator[]).map((i) => i.id));
  const linked = goldDocuments().filter(({id}) => readLinks(id).length > 0);

  it("are there for the five plans", () => {
    expect(linked.map(({id}) => id.slice(0, 3))).toEqual(["000", "001", "002", "003", "004"]);
  });

  it.each(linked.map((d) => [d.id, d] as const))("%s has one line a claim and names entries of the catalogue", (_, {id, gold: lines}) => {
    const links = readLinks(id);
    const key = (l: {numberStart: number; name: string}): string => `${l.numberStart} ${l.name}`;
    expect(links.map(key)).toEqual(lines.map(key));
    const ids = links.flatMap((l) => [l.indicator, ...(l.also ?? [])]).filter((i) => i !== null);
    expect(ids.filter((i) => !catalogue.has(i))).toEqual([]);
  });
});
