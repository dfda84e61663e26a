/** The same question as `pipeline` of table.ts, asked of DuckDB over the same rows. */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {manyMetrics, pipeline} from "./table.js";

const QUERY = `
  pivot (
    select indicator, unit, plan, avg(ln(value)) as mean, stddev(ln(value)) as spread, count(*) as n
    from metrics where role = 'target' and value > 0 group by indicator, unit, plan
  ) on plan using first(mean) group by indicator, unit order by indicator desc`;

export const name = "one table question, Arquero and DuckDB side by side";

/** Median and fastest milliseconds of both over the same rows, after one run each to warm up. */
export async function run(runs = 5): Promise<readonly Record<string, unknown>[]> {
  const metrics = await manyMetrics();
  const database = await filled(metrics.toCSV());
  const arquero: number[] = [];
  const duckdb: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const a = await timed(async () => pipeline(metrics).numRows());
    const d = await timed(async () => (await database.runAndReadAll(QUERY)).currentRowCount);
    if (i === 0) continue;
    arquero.push(a);
    duckdb.push(d);
  }
  database.closeSync();
  return [
    {engine: "Arquero", rows: metrics.numRows(), median: middle(arquero), fastest: Math.min(...arquero)},
    {engine: "DuckDB", rows: metrics.numRows(), median: middle(duckdb), fastest: Math.min(...duckdb)},
  ];
}

async function filled(csv: string) {
  const folder = mkdtempSync(join(tmpdir(), "duibiao-bench-"));
  const file = join(folder, "metrics.csv");
  writeFileSync(file, csv);
  const database = await (await DuckDBInstance.create()).connect();
  await database.run(`create table metrics as select * from '${file}'`);
  rmSync(folder, {recursive: true});
  return database;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
