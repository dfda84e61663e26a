import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {exportCommand} from "../../src/cli/commands/export.js";
import {loadCorpus} from "../../src/node/index.js";
import {nobody} from "../cli/run.js";
import {OPENING, printed, RECIPES} from "../guides/recipes.js";

const corpus = await loadCorpus("data");
const folder = mkdtempSync(join(tmpdir(), "duibiao-duckdb-"));
let database: DuckDBConnection;

beforeAll(async () => {
  await exportCommand.run(["--out", folder], {out: () => {}, err: () => {}, cwd: process.cwd(), answers: nobody()});
  database = await (await DuckDBInstance.create()).connect();
}, 120_000);
afterAll(() => {
  database.closeSync();
  rmSync(folder, {recursive: true, force: true});
});

const rows = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();
const file = (name: string): string => `'${join(folder, name)}'`;

describe("the export, read by another database", () => {
  it.each(["claims.csv", "claims.parquet", "claims.json"])("%s holds every claim with its value and its quote", async (name) => {
    const read = await rows(`select id, value::double as value, coalesce(quote, '') as quote from ${file(name)} order by id`);
    const expected = corpus.claims().map(({id, value, quote}) => ({id, value, quote}));
    expect(read).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });
  it("joins metrics with the regions they speak of", async () => {
    const sql = `select r.name, count(*)::int as n from ${file("metrics.parquet")} m join ${file("regions.parquet")} r on m.region = r.code group by r.name order by r.name`;
    const counted = await rows(sql);
    expect(counted.reduce((sum, row) => sum + Number(row.n), 0)).toBe(corpus.metrics().length + corpus.observed().length);
    expect(counted.map((row) => row.name)).toContain("武隆区");
  });
  it("keeps a region code a string", async () => {
    expect(await rows(`select distinct typeof(code) as t from ${file("regions.parquet")}`)).toEqual([{t: "VARCHAR"}]);
  });
  it("answers each question in the package with rows that it was asked for", async () => {
    await database.run(`set file_search_path = '${folder}'`);
    const sql = (name: string): string => readFileSync(join(folder, "questions", name), "utf8");
    await database.run(sql("views.sql"));
    const names = readdirSync(join(folder, "questions")).filter((name) => name !== "views.sql");
    expect(names).toHaveLength(10);
    const empty: string[] = [];
    for (const name of names) if ((await rows(sql(name))).length === 0) empty.push(name);
    expect(empty.filter((name) => name !== "targets-below.sql")).toEqual([]);
    const targets = await rows(sql("targets.sql"));
    const wulong = targets.find((r) => r.plan === "wulong-2021" && r.basis === "total");
    expect(wulong).toMatchObject({region: "武隆区", value: 4, unit: "万户", year: 2025});
  });
  it("gives the cookbook's answers in SQL", async () => {
    const asked = RECIPES.flatMap((r) => (r.sql === null ? [] : [{...r, sql: r.sql}]));
    const answers: string[] = [];
    for (const {sql} of asked) answers.push(printed((await rows(sql)).map((row) => Object.values(row))));
    expect(answers).toEqual(asked.map((r) => r.answer));
    const [chart] = OPENING.filter((o) => o.language === "sql");
    expect((await rows(chart!.code)).every((row) => JSON.stringify(row.chart).includes("█"))).toBe(true);
  });
  it("gives one headline for each plan, indicator and year, and lists and records as such", async () => {
    const twice = await rows(
      `select plan, region, indicator, coalesce(year::varchar, period) as y, count(*)::int as n from metrics where headline group by all having n > 1`,
    );
    expect(twice).toEqual([]);
    const [types] = await rows("select typeof(flags) as f, typeof(steps) as s, typeof(denominator) as d from metrics limit 1");
    expect(types!.f).toBe("VARCHAR[]");
    expect(types!.s).toMatch(/^STRUCT\(operation VARCHAR, formula VARCHAR.+\)\[\]$/);
    expect(types!.d).toMatch(/^STRUCT\(persons INTEGER.+margin DOUBLE\)$/);
    expect(await rows("select count(*)::int as n from metrics where list_contains(flags, 'total')")).not.toEqual([{n: 0}]);
  });
});
