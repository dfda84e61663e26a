/** What working with the corpus costs: opening it, reading its claims, aligning and auditing, and what the overview weighs. */
import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import process from "node:process";
import {gzipSync} from "node:zlib";
import type {Corpus} from "../src/index.js";
import {lightData} from "../src/index.js";
import {loadCorpus} from "../src/node/index.js";
import {row, times, type Row, type Time} from "./times.js";

export const name = "loading";

/** Goals in milliseconds, and in bytes for the overview. */
const GOAL = {load: 50, pair: 300, pairs: 3000, overview: 100_000} as const;
const PAIR = ["wulong-2021", "sichuan-2021"] as const;

const nothing = (): void => {};
/** A corpus just opened, nothing read yet. */
const opened = (): Promise<Corpus> => loadCorpus("data");
/** A corpus whose claims are read; no text is parsed for aligning yet. */
async function read(): Promise<Corpus> {
  const corpus = await opened();
  corpus.claims();
  return corpus;
}

export async function run(): Promise<Row[]> {
  const corpus = await read();
  const ids = corpus.plans().map((p) => p.id);
  const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));
  return [
    ...cold(),
    row("load, warm process", await times(nothing, opened, 10), GOAL.load),
    row("read all claims", await times(opened, (c) => c.claims(), 5)),
    row("align one pair, texts not parsed yet", await times(read, (c) => c.align(...PAIR), 3), GOAL.pair),
    row(
      "align one pair again",
      await times(
        () => corpus,
        (c) => c.align(...PAIR),
        5,
      ),
      GOAL.pair,
    ),
    row(`align all ${pairs.length} pairs`, await times(read, (c) => pairs.forEach((p) => c.align(...p)), 1), GOAL.pairs),
    row(`audit all ${ids.length} plans`, await times(read, (c) => ids.forEach((id) => c.audit(id)), 3)),
    overview(corpus),
  ];
}

function overview(corpus: Corpus): Row {
  const bytes = gzipSync(JSON.stringify(lightData(corpus.data))).length;
  const step = `data of the overview: ${(bytes / 1000).toFixed(0)} KB gzipped, goal ${GOAL.overview / 1000} KB`;
  return {step, "median ms": "", "fastest ms": "", "processor ms": "", "goal ms": ""};
}

/** Import and load in a process of their own, as a user's first lines do; empty where the package was not built. */
function cold(runs = 5): Row[] {
  if (!existsSync("lib/node/index.js")) return [];
  const source = `const timed = async (work) => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const used = process.cpuUsage(cpu);
  return {result, time: {wall: performance.now() - wall, cpu: (used.user + used.system) / 1000}};
};
const imported = await timed(() => import("./lib/node/index.js"));
const loaded = await timed(() => imported.result.loadCorpus("data"));
console.log(JSON.stringify([imported.time, loaded.time]));`;
  const once = (): [Time, Time] =>
    JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", source], {encoding: "utf8"})) as [Time, Time];
  const all = Array.from({length: runs}, once);
  return [
    row(
      "import duibiao/node, cold process",
      all.map(([imported]) => imported),
    ),
    row(
      "load, cold process",
      all.map(([, loaded]) => loaded),
      GOAL.load,
    ),
  ];
}
