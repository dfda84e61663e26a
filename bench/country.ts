/**
 * Many plans from folder to answer: N of them and twice as many, what each step costs, and how it grows.
 * `npx tsx bench/country.ts [N] [JOBS]` after `npm run prepare`; with `npm run bench` a small country.
 */
import {appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import {availableParallelism, loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {textTable} from "../src/cli/table.js";
import {loadData} from "../src/node/index.js";
import {plansOf} from "./corpus/write.js";
import {measured, type Cost} from "./measured.js";
import type {Row} from "./times.js";

export const name = "many plans: ingest, judge, ask; N and 2N";

/** Small enough to be run with the rest. */
const SMALL = 20;
const CLI = "lib/cli/bin.js";

interface Step {
  readonly step: string;
  readonly cost: Cost;
}

/** Every step over `n` plans made in `folder`. */
async function steps(folder: string, n: number, jobs: number): Promise<{all: Step[]; bytes: number; store: number}> {
  const [docs, store] = [join(folder, `plans-${n}`), join(folder, `store-${n}`)];
  mkdirSync(docs);
  const {regions} = await loadData("data");
  for (const {file, text} of plansOf(regions, n)) writeFileSync(join(docs, file), text);
  const all: Step[] = [];
  const step = async (what: string, ...args: string[]): Promise<void> => {
    all.push({step: what, cost: await measured([CLI, ...args, "--store", store])});
    process.stderr.write(`${n} plans: ${what}: ${all.at(-1)!.cost.wall.toFixed(1)} s\n`);
  };
  const ingest = ["ingest", docs, "--jobs", String(jobs)];
  await step("ingest", ...ingest);
  await step("ingest again, nothing changed", ...ingest);
  appendFileSync(join(docs, readdirSync(docs)[0]!), "\n");
  await step("ingest again, one plan changed", ...ingest);
  await step("all audits and alignments with the plan above", "align", "--parents", "--jobs", String(jobs));
  await step("the same again", "align", "--parents", "--jobs", String(jobs));
  await step("question: targets of one indicator", "query", "--named", "targets", "--indicator", "market-entities");
  await step("question: indicators that fall short", "query", "--named", "gaps");
  await step("metrics --indicator", "metrics", "--indicator", "market-entities", "--format", "csv");
  return {all, bytes: sizeOf(docs, ""), store: sizeOf(store, ".parquet")};
}

const sizeOf = (dir: string, end: string): number =>
  readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((f) => f.isFile() && f.name.endsWith(end))
    .reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0);

export async function run(n = SMALL, jobs = availableParallelism()): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "duibiao-country-"));
  try {
    const once = await steps(folder, n, jobs);
    const twice = await steps(folder, 2 * n, jobs);
    const rows = once.all.map(({step, cost}, i): Row => {
      const {cost: other} = twice.all[i]!;
      return {
        step,
        [`CPU s, ${n}`]: cost.cpu,
        [`CPU s, ${2 * n}`]: other.cpu,
        growth: (other.cpu / cost.cpu).toFixed(2),
        [`wall s, ${2 * n}`]: other.wall,
        [`plans a CPU s`]: (2 * n) / other.cpu,
        "peak MB": other.memory,
      };
    });
    const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
    const size = `texts ${mb(twice.bytes)} MB, Parquet ${mb(twice.store)} MB; load of the machine ${loadavg()[0]!.toFixed(1)}, ${jobs} workers`;
    return [...rows, {step: size}];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [n = SMALL, jobs = availableParallelism()] = process.argv.slice(2).map(Number);
  const rows = await run(n, jobs);
  const columns = Object.keys(rows[0]!);
  const shown = (value: string | number | undefined): string =>
    typeof value === "number" ? value.toFixed(value < 10 ? 2 : 0) : (value ?? "");
  process.stdout.write(
    textTable(
      columns,
      rows.map((row) => columns.map((c) => shown(row[c]))),
    ),
  );
}
