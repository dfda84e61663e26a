import {readdirSync, readFileSync} from "node:fs";
import {compile} from "vega-lite";
import {beforeAll, describe, expect, it} from "vitest";
import {lightData} from "../../src/corpus/light.js";
import {comparability} from "../../src/normalise/index.js";
import {cellsOf, importsOf, IMPORTS, runNotebook, type Run} from "../../src/site/cells.js";
import {corpus} from "./corpus.js";

const notebooks = readdirSync("notebooks").filter((f) => f.endsWith(".md") && f !== "index.md");
const read = (file: string): string => readFileSync(`notebooks/${file}`, "utf8");
/** What Framework offers without an import or by its own names. */
const WAYS = ['from "npm:vega-embed"', 'from "npm:arquero"', "aq.", "Inputs.", "Plot.", "display(", "view(", "d3."];

const runs = new Map<string, Run>();
beforeAll(async () => {
  const data = lightData(corpus.data);
  for (const file of notebooks) runs.set(file, await runNotebook(`notebooks/${file}`, data));
}, 60_000);
const saidBy = (name: string): string => runs.get(`${name}.md`)!.answer.zh;
/** Numbers of a sentence, in order. */
const numbers = (sentence: string): number[] => [...sentence.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((m) => Number(m[0].replaceAll(",", "")));

describe("notebooks", () => {
  it("are at least twelve, each listed", () => {
    expect(notebooks.length).toBeGreaterThanOrEqual(12);
    const listed = [...read("index.md").matchAll(/\]\(\.\/([\w-]+)\)/g)].map((m) => `${m[1]}.md`);
    expect(listed.toSorted()).toEqual(notebooks.toSorted());
  });

  it("import the public package and Framework's own, and nothing else", () => {
    const others = notebooks.flatMap((file) => importsOf(read(file)).filter((from) => !IMPORTS.includes(from)));
    expect(others).toEqual([]);
    const all = notebooks.map(read).join("\n");
    // An import that the pattern does not know would go unseen.
    expect(all.match(/^import\b/gm)!.length).toBe(notebooks.flatMap((file) => importsOf(read(file))).length);
    expect(WAYS.filter((way) => !all.includes(way))).toEqual([]);
  });

  it.each(notebooks)("%s opens with a finding that its own cells compute from tables of the corpus", (file) => {
    const [first, second] = cellsOf(read(file));
    expect(first).toBe("finding(answer)\n");
    expect(second).toMatch(/import \* as (?:aq|arquero) from "npm:arquero";/);
    expect(second).toContain("= tablesOf(corpus);");
    expect(read(file)).toMatch(/^const answer = \{$/m);
    const {zh, en} = runs.get(file)!.answer;
    for (const sentence of [zh, en]) expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(zh).toMatch(/\d/);
  });

  it.each(notebooks)("%s draws at least one picture that compiles, and shows its rows", (file) => {
    const {pictures, tables} = runs.get(file)!;
    expect(tables.flat().length).toBeGreaterThan(0);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(compile(picture).spec.marks?.length).toBeGreaterThan(0);
  });

  it.each(notebooks)("%s uses every name that it imports or takes apart", (file) => {
    const code = cellsOf(read(file)).join("\n");
    const names = [...code.matchAll(/^(?:import|const) \{([^}=]+)\} (?:from|=)/gm)].flatMap((m) => m[1]!.split(",").map((n) => n.split(":").at(-1)!.trim()));
    expect(names.filter((name) => code.match(new RegExp(`\\b${name}\\b`, "g"))!.length < 2)).toEqual([]);
  });

  it.each(notebooks)("%s shows its code and says what was left out", (file) => {
    expect(read(file).match(/```js echo/g)!.length).toBeGreaterThanOrEqual(3);
    expect(read(file)).toContain("leftOut(answer)");
    expect(read(file)).toMatch(/## (?:怎样使数值可比|规矩)/);
  });
});

describe("what notebooks say is what the library answers", () => {
  const texts = corpus.plans().filter((p) => !p.secondary);
  const goals = corpus.plans().flatMap((plan) =>
    corpus.indicators().flatMap((indicator) => {
      const {target, baseline} = corpus.headline(plan.id, indicator.id);
      return target ? [{plan, indicator, goal: target.metric, start: baseline?.metric ?? null}] : [];
    }),
  );

  it("food sampling: plans, range, scopes and how many share one", () => {
    const own = goals.filter((g) => g.indicator.domain === "food" && g.indicator.dimension === "ratio:批次/人");
    const values = own.map((g) => g.goal.value);
    const scopes = [...new Set(own.map((g) => g.indicator.id))];
    const shared = scopes.filter((id) => own.filter((g) => g.indicator.id === id).length > 1);
    const speaking = new Set(own.map((g) => g.plan.id)).size;
    const expected = [corpus.plans().length, speaking, Math.min(...values), Math.max(...values), scopes.length, shared.length];
    expect(numbers(saidBy("food-sampling")).slice(0, 6)).toEqual(expected);
  });

  it("market entities: densities are totals per thousand people", () => {
    const [rows] = runs.get("market-entities.md")!.tables;
    const known = rows!.flatMap((r) => (r["density"] ? [{total: Number(r["total"]), dense: r["density"] as {metric: {denominator: {persons: number}}}}] : []));
    expect(known.length).toBeGreaterThan(1);
    for (const {total, dense} of known) expect(Number(dense)).toBeCloseTo((total * 10_000 * 1000) / dense.metric.denominator.persons, 4);
  });

  it("provinces: the reported totals over the census, densest first", () => {
    const [rows] = runs.get("provinces-density.md")!.tables;
    expect(rows!.length).toBeGreaterThan(10);
    for (const row of rows!) {
      const region = corpus.data.regions.find((r) => r.name === row["name"])!;
      const {persons} = corpus.data.populations.find((p) => p.code === region.code && p.year === 2020)!;
      expect(row["value"]).toBeCloseTo((Number(row["total"]) * 10_000 * 1000) / persons, 6);
    }
    const values = rows!.map((r) => Number(r["value"]));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("patents: pairs of two plans, and how many compare", () => {
    const own = goals.filter((g) => g.indicator.zh.includes("专利"));
    const pairs = own.flatMap((a, i) => own.slice(i + 1).flatMap((b) => (b.plan.id === a.plan.id ? [] : [[a, b] as const])));
    const same = pairs.filter(([a, b]) => comparability(a.indicator, b.indicator).state === "comparable");
    expect(numbers(saidBy("patents")).slice(0, 4)).toEqual([new Set(own.map((g) => g.plan.id)).size, own.length, pairs.length, same.length]);
  });

  it("natures and consumer: counts of the goals of plans with a text", () => {
    const own = goals.filter((g) => !g.plan.secondary);
    const stated = own.filter((g) => g.goal.nature !== "");
    expect(numbers(saidBy("natures")).slice(0, 3)).toEqual([own.length, stated.length, stated.filter((g) => g.goal.nature === "约束性").length]);
    const consumer = own.filter((g) => g.indicator.domain === "consumer");
    const expected = [texts.length, new Set(consumer.map((g) => g.plan.id)).size, new Set(consumer.map((g) => g.indicator.id)).size];
    expect(numbers(saidBy("consumer")).slice(0, 3)).toEqual(expected);
  });

  it("ambition: each pace leads from its start to its goal", () => {
    const [rows] = runs.get("ambition.md")!.tables;
    expect(numbers(saidBy("ambition"))[0]).toBe(rows!.length);
    for (const {start, target, planned} of rows! as {start: {metric: {year: number}}; target: {metric: {year: number}}; planned: number}[])
      expect(Number(start) * (1 + planned / 100) ** (target.metric.year - start.metric.year)).toBeCloseTo(Number(target), 6);
  });

  it("outcomes: 四川 aimed at 1016 万户 and reports 951", () => {
    expect(saidBy("outcomes")).toContain("四川 2021–2025 市场主体总量目标1016万户、实际951，完成增量的79.8%，基期后来改为689");
  });

  it.each(["chongqing-quality-2023", "hubei-ip-2021"])("below %s: the verdicts of the plans whose parent it is", (higher) => {
    const below = corpus.plans().filter((p) => corpus.parentPlan(p.id).plan?.id === higher);
    const all = below.flatMap((p) => corpus.align(p.id, higher).indicators);
    const run = runs.get(higher.startsWith("hubei") ? "hubei-patents.md" : "chongqing-districts.md")!;
    expect(run.answer.zh).toContain(`${below.length}份下级规划；它们写了同一目标的有${all.filter((v) => v.lower !== null).length}处`);
    expect(run.answer.leftOut).toHaveLength(all.filter((v) => v.lower === null).length);
  });

  it("three outlines: indicators that two of them state for one year, and no order where intervals overlap", () => {
    const own = goals.filter((g) => g.plan.kind === "outline" && g.plan.period[1] === 2030);
    const shared = new Set(own.map((g) => g.indicator.id).filter((id, i, all) => all.indexOf(id) !== i));
    const said = saidBy("three-outlines");
    expect(said).toContain(`都写了的指标有${shared.size}个`);
    expect(said).toContain(`只有一份写的指标有${own.filter((g) => !shared.has(g.indicator.id)).length}个`);
    const [rows] = runs.get("three-outlines.md")!.tables;
    const orderOf = (name: string): unknown[] => rows!.filter((r) => r["what"] === name).map((r) => r["first"]);
    // About 58, 36 and >52 万元/人: the first and the last overlap.
    expect(orderOf("全员劳动生产率")).toEqual(["分不出", "分不出", "分不出"]);
    expect(orderOf("养老机构护理型床位占比")).toEqual(["", "最高"]);
  });

  it("plan changes: the goals of two outlines of one city, and how each moved", () => {
    const [old, now] = ["shanghai-outline-2021", "shanghai-outline-2026"].map((id) => goals.filter((g) => g.plan.id === id));
    const ids = new Set(now!.map((g) => g.indicator.id));
    const both = old!.filter((g) => ids.has(g.indicator.id));
    const [rows] = runs.get("plan-changes.md")!.tables;
    expect(numbers(saidBy("plan-changes"))).toEqual([both.length, 6, 0, 2, 1, old!.length - both.length, now!.length - both.length]);
    expect(rows!.map((r) => [r["what"], r["change"], r["pace"]])).toEqual(
      expect.arrayContaining([
        ["全员劳动生产率", "更严", "7.63 %/年"], // 36 → 52 in five years
        ["研发经费投入强度", "更严", "0.1 个百分点/年"],
        ["生活垃圾回收利用率", "数值与界限不同向", "1 个百分点/年"], // >45 → =50
        ["地区生产总值增速", "不变", "–"],
      ]),
    );
    // Neither text is in the corpus: what one table has alone is not called dropped or new.
    expect(runs.get("plan-changes.md")!.answer.leftOut.map((l) => l.what)).toContain("森林覆盖率");
    expect(read("plan-changes.md")).not.toMatch(/取消|删去|dropped/);
  });

  it("comparability: each test lets through all of the stricter one", () => {
    const [strict, same, related] = numbers(saidBy("comparability"));
    expect(strict).toBeLessThanOrEqual(same!);
    expect(same).toBeLessThanOrEqual(related!);
  });
});
