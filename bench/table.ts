/** A full table pipeline over many metric rows: filter, derive, rollup, pivot, as an analyst would write it. */
import {desc, op, table, type ColumnTable} from "arquero";
import {randomLcg} from "d3";
import {loadCorpus} from "../src/node/index.js";

const ROWS = 500_000;
const SEED = 20251121;

/** Metric rows in the corpus's own columns: real ids, units and years, values drawn around the real ones with a printed seed. */
export async function manyMetrics(rows = ROWS): Promise<ColumnTable> {
  const real = (await loadCorpus("data")).metrics().filter((m) => m.year !== null);
  const random = randomLcg(SEED);
  const pick = Array.from({length: rows}, () => real[Math.floor(random() * real.length)]!);
  return table({
    indicator: pick.map((m) => m.indicator),
    plan: pick.map((m) => m.plan),
    region: pick.map((m) => m.region),
    role: pick.map((m) => m.role),
    year: pick.map((m) => m.year),
    unit: pick.map((m) => m.unit),
    value: pick.map((m) => m.value * (0.5 + random())),
    flags: pick.map((m) => m.flags.join(" | ")),
  });
}

/** Mean of targets by indicator and plan, in logarithms, the most spread indicators first, plans as columns. */
export function pipeline(metrics: ColumnTable): ColumnTable {
  return metrics
    .filter((d: {role: string; value: number}) => d.role === "target" && d.value > 0)
    .derive({log: (d: {value: number}) => op.log(d.value)})
    .groupby("indicator", "unit", "plan")
    .rollup({mean: (d: {log: number}) => op.mean(d.log), spread: (d: {log: number}) => op.stdev(d.log), rows: () => op.count()})
    .groupby("indicator", "unit")
    .pivot("plan", "mean")
    .orderby(desc("indicator"));
}

/** Times in milliseconds of `runs` runs after one to warm up, and the shape of the answer. */
export async function benchTable(runs = 5): Promise<{readonly times: readonly number[]; readonly shape: string}> {
  const metrics = await manyMetrics();
  let result = pipeline(metrics);
  const times = Array.from({length: runs}, () => {
    const started = performance.now();
    result = pipeline(metrics);
    return performance.now() - started;
  });
  return {times, shape: `${metrics.numRows()} rows → ${result.numRows()} × ${result.numCols()}`};
}
