import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {alignIn} from "../../docs/components/alignment.js";
import {contentsOf, type Contents} from "../../docs/components/corpus.js";
import {heldOf} from "../../docs/views/indicator/held.js";
import {comparable, rowsOf} from "../../docs/views/indicator/rows.js";
import {createCatalogue} from "../../src/claims/index.js";
import {createCorpus, type Corpus} from "../../src/corpus/index.js";
import {documentOf, proposePlan, recordOf} from "../../src/intake/index.js";
import {loadData, readLayout} from "../../src/node/index.js";
import {fromColumns, toColumns} from "../../src/site/parts/columns.js";
import {writeParts} from "../../src/site/parts/lay.js";
import {sourceOf} from "../../src/site/source.js";
import type {Foremost, IndexFile, IndicatorPart, LevelsPart, PlanPart, VerdictsPart} from "../../src/site/parts/shapes.js";

const data = await loadData("data");
const catalogue = createCatalogue(data.indicators);

/** Plans of these regions, each with a goal of its own. */
async function corpusOf(codes: readonly string[]): Promise<Corpus> {
  const made = codes.map(async (region, i) => {
    const text = `规划\n\n一、目标\n到2025年,森林覆盖率达到${30 + (i % 20)}%,企业开办时间压缩至${1 + (i % 3)}个工作日以内。\n`;
    const layout = await readLayout(new TextEncoder().encode(text), "a.txt");
    const document = documentOf(layout);
    const given = {title: `甲规划${region}`, region, period: [2021, 2025] as [number, number], kind: "five-year" as const};
    const {plan} = proposePlan(`plan-${region}`, document, "a.txt", given, {regions: data.regions, plans: []});
    return recordOf({plan, layout, document}, catalogue);
  });
  return createCorpus({...data, observations: [], plans: await Promise.all(made)});
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** The parts of a corpus on disk, and the pages' door to them. */
async function laid(corpus: Corpus): Promise<{index: IndexFile; contents: Contents; read: (name: string) => unknown}> {
  const folder = join(mkdtempSync(join(tmpdir(), "duibiao-parts-")), "parts");
  folders.push(folder);
  const index = JSON.parse(JSON.stringify(await writeParts(folder, sourceOf(corpus)))) as IndexFile;
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, index.parts, `${name}.json`), "utf8"));
  return {
    index,
    read,
    contents: contentsOf(
      index,
      {plans: [], regions: []},
      {part: async <T>(name: string) => read(name) as T, plan: async (id) => read(`plans/${id}`) as PlanPart},
    ),
  };
}

it("writes rows as columns and reads them again", () => {
  const rows = [
    {a: 1, b: "x"},
    {a: 2, b: "y"},
  ];
  expect(fromColumns(toColumns(rows, ["a", "b"]))).toEqual(rows);
});

describe("a few plans", async () => {
  const corpus = await corpusOf(["420000", "420100", "420102"]);
  const {index, contents, read} = await laid(corpus);

  it("lists every plan without a statement, and opens those that are asked for", async () => {
    expect(contents.plans.map((e) => [e.plan.id, e.statements])).toEqual(
      corpus.plans().map((p) => [p.id, corpus.claims({plan: p.id}).length]),
    );
    const site = await contents.open(["plan-420100", "no-such-plan"]);
    expect(site.records.map((r) => r.plan.id)).toEqual(["plan-420100"]);
    expect(site.metrics).toEqual(corpus.metrics({plan: "plan-420100"}));
    expect(() => site.side("plan-420102")).toThrow(/were not asked for/);
  });

  it("judges two plans as the corpus does", async () => {
    const site = await contents.open(["plan-420100", "plan-420000"]);
    expect(alignIn(site, "plan-420100", "plan-420000").indicators).toEqual(corpus.align("plan-420100", "plan-420000").indicators);
    const {judged, richest} = read("verdicts") as VerdictsPart;
    expect(judged.reduce((a, b) => a + b)).toBeGreaterThan(0);
    expect(["420100", "420102"]).toContain(richest);
  });

  it("keeps all statements of an indicator in one part", () => {
    const part = read("indicators/forest-coverage") as IndicatorPart;
    expect([part.provinces, part.where, part.plans.length]).toEqual([[], [0, 1, 2], 3]);
  });

  it("gives the same bytes twice", async () => {
    expect((await laid(corpus)).index).toEqual(index);
  });
});

describe("many plans", async () => {
  const codes = data.regions.filter((r) => r.code.startsWith("42") || r.code === "430000").map((r) => r.code);
  const corpus = await corpusOf(codes);
  const {contents, read} = await laid(corpus);
  const part = read("indicators/forest-coverage") as IndicatorPart;
  const forest = contents.indicator("forest-coverage")!;

  it("shows one by one no more plans than can be taken in", () => {
    expect(codes.length).toBeGreaterThan(60);
    expect((read("foremost") as Foremost).length).toBe(24);
  });

  it("counts the plans of each level that set a target", () => {
    const {plans, texts, targets} = read("levels") as LevelsPart;
    expect(Object.values(plans).reduce((a, b) => a + b)).toBe(codes.length);
    expect([texts, targets["forest-coverage"]]).toEqual([plans, plans]);
    expect(plans.province).toBe(2);
  });

  it("tells what all goals come to, and holds the ends", async () => {
    const all = await contents.open(codes.map((code) => `plan-${code}`));
    const goals = rowsOf(all, forest).map((r) => comparable(all, r.goal, forest)!.value);
    const ends = await contents.of(part.plans);
    const held = rowsOf(ends, forest).map((r) => comparable(ends, r.goal, forest)!.value);
    expect([part.where.length, part.rows, part.compared]).toEqual([codes.length, codes.length, codes.length]);
    expect([Math.min(...held), Math.max(...held)]).toEqual([Math.min(...goals), Math.max(...goals)]);
    expect(part.plans.length).toBeLessThan(30);
  });

  it("opens a place in a province that says nothing of it", async () => {
    const {site, about} = await heldOf(contents, forest, "110000");
    expect([site.records.length, about.provinces.includes("110000")]).toEqual([part.plans.length, false]);
  });

  it("lays the statements of each province in a part of its own", () => {
    expect([...part.provinces].toSorted()).toEqual(["420000", "430000"]);
    const [hubei, hunan] = ["420000", "430000"].map((code) => read(`indicators/forest-coverage/${code}`) as PlanPart[]);
    expect([hubei!.length, hunan!.length]).toEqual([codes.length - 1, 1]);
    expect(hubei!.every((p) => p.record.claims.every((c) => c.indicator === "forest-coverage"))).toBe(true);
  });
});
