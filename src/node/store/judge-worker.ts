/** What one worker of a batch does: audits some plans, and holds them against the plan above them, whose index is made once. */
import {mkdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import {createCorpus} from "../../corpus/index.js";
import {writeAtomically} from "../atomic.js";
import {loadData} from "../load.js";
import type {Judged} from "./judgements.js";
import {shardPath} from "./parts.js";
import {loadShard, recordOf, type Reference, type Shard} from "./shard.js";

/** Plans with the same plan above them, or with none. */
export interface JudgeTask {
  readonly store: string;
  readonly data: string;
  readonly parent: string | null;
  /** Shard of each plan, and the key under which its judgement is kept. */
  readonly plans: readonly {readonly shard: string; readonly key: string}[];
}

export const judgedPath = (store: string, key: string): string => join(store, "judged", key.slice(0, 2), `${key}.json.gz`);

export async function loadJudged(store: string, key: string): Promise<Judged | null> {
  const bytes = await readFile(judgedPath(store, key)).catch(() => null);
  return bytes === null ? null : (JSON.parse(gunzipSync(bytes).toString("utf8")) as Judged);
}

const references = new Map<string, Promise<Reference>>();

/** Judges the plans of a task one by one, each kept as soon as it is done; gives how many there were. */
export default async function judge({store, data, parent, plans}: JudgeTask): Promise<number> {
  const loading = references.get(data) ?? loadData(data);
  references.set(data, loading);
  const reference = await loading;
  const above = parent === null ? null : await loadShard(shardPath(store, parent));
  const parentRecord = above ? recordOf(above) : null;
  for (const {shard, key} of plans) {
    const own = await loadShard(shardPath(store, shard));
    if (!own) continue;
    const path = judgedPath(store, key);
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, new Uint8Array(gzipSync(JSON.stringify(judgedOf(own, parentRecord, reference)), {level: 4})));
  }
  return plans.length;
}

function judgedOf(own: Shard, parent: ReturnType<typeof recordOf> | null, reference: Reference): Judged {
  const corpus = createCorpus({...reference, observations: [], plans: [recordOf(own), ...(parent ? [parent] : [])]});
  const {id} = own.plan;
  return {plan: id, alignment: parent ? slim(corpus.align(id, parent.plan.id)) : null, findings: corpus.audit(id)};
}

const slim = ({lower, higher, reference, indicators, clauses}: NonNullable<Judged["alignment"]>): Judged["alignment"] => ({
  lower,
  higher,
  reference,
  indicators,
  clauses: clauses.map((c) => ({...c, reason: "", reasonEn: "", matches: c.matches.slice(0, 1)})),
});
