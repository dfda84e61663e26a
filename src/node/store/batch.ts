/** All plans of a store audited, and held against the plans above them; resumed where it was left. */
import {group} from "d3-array";
import {existsSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {whileLocked} from "../lock.js";
import {sha256} from "../sha256.js";
import {judging, tabling} from "./jobs.js";
import type {JudgeTask} from "./judge-worker.js";
import {codeOf} from "./keys.js";
import {readManifest, type Entry} from "./manifest.js";
import {judgedPath, provincesOf} from "./paths.js";
import {inTurn, workers, type Workers} from "./pool.js";
import {removeUnused} from "./unused.js";

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
    const shards = new Map(manifest.documents.map((d) => [d.plan.id, d.shard]));
    const keyed = manifest.documents.map((d): Keyed => {
      const parent = d.parent === null ? null : (shards.get(d.parent) ?? null);
      return {...d, above: parent, key: sha256(`${code} ${d.shard} ${parent ?? ""}`).slice(0, 32)};
    });
    const open = keyed.filter(({key}) => !existsSync(judgedPath(store, key)));
    const hands = workers(jobs);
    const judge = async (): Promise<void> => {
      await runAll(tasksOf(open, {store, data}), hands, progress);
      await writeTables(store, keyed, hands);
    };
    await judge().finally(hands.end);
    await removeUnused(join(store, "judged"), new Set(keyed.map((k) => k.key)));
    return {plans: keyed.length, pairs: keyed.filter((k) => k.above !== null).length};
  });
}

type Keyed = Entry & {
  /** Shard of the plan above. */
  readonly above: string | null;
  readonly key: string;
};

function tasksOf(open: readonly Keyed[], where: Pick<JudgeTask, "store" | "data">): JudgeTask[] {
  return [...group(open, (k) => k.above)].flatMap(([parent, own]) =>
    Array.from({length: Math.ceil(own.length / TASK)}, (_, i) => ({
      ...where,
      parent,
      plans: own.slice(i * TASK, (i + 1) * TASK).map(({shard, key}) => ({shard, key})),
    })),
  );
}

async function runAll(tasks: readonly JudgeTask[], hands: Workers, progress: BatchOptions["progress"]): Promise<void> {
  const of = tasks.reduce((sum, t) => sum + t.plans.length, 0);
  let done = 0;
  await inTurn(tasks, hands.width, async (task) => {
    const judged = await hands.run(judging, task);
    progress?.((done += judged), of);
  });
}

/** A file a table and province, as the readings have. */
async function writeTables(store: string, keyed: readonly Keyed[], hands: Workers): Promise<void> {
  const provinces = [...provincesOf(keyed)].map(([province, own]) => ({
    store,
    province,
    judged: own.map(({file, key}) => ({file, key})),
  }));
  await inTurn(provinces, hands.width, (part) => hands.run(tabling, part));
}
