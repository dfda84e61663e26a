import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {exportCommand} from "../../src/cli/commands/export.js";
import {loadCorpus} from "../../src/node/index.js";
import {nobody} from "../cli/run.js";

const corpus = await loadCorpus("data");
const folder = mkdtempSync(join(tmpdir(), "duibiao-duckdb-"));
let database: DuckDBConnection;

beforeAll(async () => {
  await exportCommand.run(["--out", folder], {out: () => {}, err: () => {}, cwd: process.cwd(), answers: nobody()});
  database = await (await DuckDBInstance.create()).connect();
});
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
});
