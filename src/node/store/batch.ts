/** All plans of a store audited, and held against the plans above them; resumed where it was left. */
import {existsSync} from "node:fs";
import {mkdir} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {dirname, join} from "node:path";
import {writeAtomically} from "../atomic.js";
import {toParquet} from "../export/formats.js";
import {whileLocked} from "../lock.js";
import {sha256} from "../sha256.js";
import {judgementTables, type Judged} from "./judgements.js";
import judge, {judgedPath, loadJudged, type JudgeTask} from "./judge-worker.js";
import {codeOf} from "./keys.js";
import {readManifest, type Entry} from "./manifest.js";
import {partPath, provinceOf} from "./parts.js";
import {groupBy} from "../../model/group.js";
import {inTurn, poolOf} from "./pool.js";

export interface BatchOptions {
  readonly store: string;
  readonly data: string;
  readonly jobs?: number;
  readonly progress?: (done: number, of: number) => void;
}

/** Plans a task takes at most, so that a parent of many does not keep one worker long. */
const TASK = 16;

/** Audits every plan of a store and aligns it with the plan above it; writes `verdicts`, `clauses` and `findings`. Gives the numbers. */
export async function judgeStore({
  store,
  data,
  jobs = availableParallelism(),
  progress,
}: BatchOptions): Promise<{plans: number; pairs: number}> {
  const manifest = await readManifest(store);
  if (manifest === null) throw new Error(`${store}: there is no store here; make one with duibiao ingest DIR --store ${store}`);
  return whileLocked(join(store, "judge"), async () => {
    const code = sha256(`${codeOf(["align", "clauses", "audit", "corpus"])} ${manifest.reading} ${manifest.linking}`);
    const byPlan = new Map(manifest.documents.map((d) => [d.plan, d]));
    const keyed = manifest.documents.map((d) => {
      const parent = d.parent === null ? null : (byPlan.get(d.parent)?.shard ?? null);
      return {entry: d, parent, key: sha256(`${code} ${d.shard} ${parent ?? ""}`).slice(0, 32)};
    });
    const tasks = tasksOf(
      keyed.filter(({key}) => !existsSync(judgedPath(store, key))),
      {store, data},
    );
    await runAll(tasks, jobs, progress);
    await writeTables(store, keyed);
    return {plans: keyed.length, pairs: keyed.filter((k) => k.parent !== null).length};
  });
}

interface Keyed {
  readonly entry: Entry;
  readonly parent: string | null;
  readonly key: string;
}

function tasksOf(open: readonly Keyed[], where: Pick<JudgeTask, "store" | "data">): JudgeTask[] {
  return [...groupBy(open, (k) => k.parent)].flatMap(([parent, own]) =>
    Array.from({length: Math.ceil(own.length / TASK)}, (_, i) => ({
      ...where,
      parent,
      plans: own.slice(i * TASK, (i + 1) * TASK).map(({entry, key}) => ({shard: entry.shard, key})),
    })),
  );
}

async function runAll(tasks: readonly JudgeTask[], jobs: number, progress: BatchOptions["progress"]): Promise<void> {
  const pool = jobs > 0 ? poolOf("./judge-worker.js", jobs) : null;
  const of = tasks.reduce((sum, t) => sum + t.plans.length, 0);
  let done = 0;
  try {
    await inTurn(tasks, Math.max(1, jobs * 2), async (task) => {
      done += await (pool ? (pool.run(task) as Promise<number>) : judge(task));
      progress?.(done, of);
    });
  } finally {
    await pool?.destroy();
  }
}

/** A file a table and province, as the readings have. */
async function writeTables(store: string, keyed: readonly Keyed[]): Promise<void> {
  for (const [province, own] of groupBy(keyed, (k) => provinceOf(k.entry.region))) {
    const judged: Judged[] = [];
    for (const {key} of own.toSorted((a, b) => (a.entry.region + a.entry.plan < b.entry.region + b.entry.plan ? -1 : 1))) {
      const one = await loadJudged(store, key);
      if (one) judged.push(one);
    }
    for (const table of judgementTables(judged)) {
      const path = partPath(store, table.name, province);
      await mkdir(dirname(path), {recursive: true});
      await writeAtomically(path, toParquet(table));
    }
  }
}
