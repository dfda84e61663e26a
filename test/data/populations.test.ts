import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {createCorpus} from "../../src/corpus/index.js";
import {lightData} from "../../src/corpus/light.js";
import {loadData} from "../../src/node/load.js";

const data = await loadData("data");
const {populations, regions} = data;
const persons = new Map(populations.map((p) => [p.code, p.persons]));

it("gives 潜江 the residents of the census, not those that its plan implies", () => {
  expect(persons.get("429005")).toBe(886547);
});

it("holds one census count for the nation, its provinces and nearly every county", () => {
  const counted = (level: string): number => regions.filter((r) => r.level === level && persons.has(r.code)).length;
  expect([counted("nation"), counted("province"), counted("prefecture")]).toEqual([1, 31, 333]);
  expect(counted("county")).toBeGreaterThan(2800);
  expect(new Set(populations.map((p) => p.code)).size).toBe(populations.length);
});

it("adds the counties of a province up to the province", () => {
  const below = (code: string): readonly string[] =>
    regions.filter((r) => r.parent === code).flatMap((r) => (r.level === "county" ? [r.code] : below(r.code)));
  const sumBelow = (code: string): number => below(code).reduce((total, county) => total + (persons.get(county) ?? 0), 0);
  expect(sumBelow("360000")).toBe(persons.get("360000"));
  const over = regions.filter((r) => r.level === "province" && sumBelow(r.code) > (persons.get(r.code) ?? Infinity));
  expect(over.map((r) => r.name)).toEqual([]);
});

it("names regions as the list of regions does", () => {
  const names = new Map(regions.map((r) => [r.code, r.name]));
  expect(populations.filter((p) => names.get(p.code) !== p.name).map((p) => `${p.code} ${p.name}`)).toEqual([]);
});

it("sends a page only the populations of regions that a plan or an observation names", () => {
  const light = lightData(data);
  expect(light.populations.length).toBeLessThan(60);
  const without = data.plans.filter(({plan}) => !light.populations.some((p) => p.code === plan.region));
  expect(without.map(({plan}) => plan.id)).toEqual([]);
  expect(createCorpus(light).metrics({plan: "qianjiang-2021"})).toEqual(createCorpus(data).metrics({plan: "qianjiang-2021"}));
});

it("keeps the file in the order of its codes, so that a difference can be read", () => {
  const codes = readFileSync("data/populations.csv", "utf8").trim().split("\n").slice(1).map((line) => line.slice(0, 6));
  expect(codes).toEqual(codes.toSorted());
});
