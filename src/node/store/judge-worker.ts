/** What one worker of a batch does: audits some plans, and holds them against the plan above them, whose index is made once. */
import {mkdir} from "node:fs/promises";
import {dirname} from "node:path";
import {gzipSync} from "node:zlib";
import {align, type PlanSide} from "../../align/index.js";
import {createCorpus, type Corpus} from "../../corpus/index.js";
import {writeAtomically} from "../atomic.js";
import type {Judged} from "./judgements.js";
import {judgedPath, shardPath} from "./paths.js";
import {referenceIn} from "./reference.js";
import {loadShard, recordOf, type Reference, type Shard} from "./shard.js";

/** Plans with the same plan above them, or with none. */
export interface JudgeTask {
  readonly store: string;
  readonly data: string;
  readonly parent: string | null;
  /** Shard of each plan, and the key under which its judgement is kept. */
  readonly plans: readonly {readonly shard: string; readonly key: string}[];
}

/** Sentences that are kept of those a clause is answered by: the likest. */
const SHOWN = 1;

/** Judges the plans of a task one by one, each kept as soon as it is done; gives how many there were. */
export default async function judge({store, data, parent, plans}: JudgeTask): Promise<number> {
  const reference = await referenceIn(data);
  // The same side for all: its text is parsed and its clauses are indexed once.
  const above = parent === null ? null : sideOf(await shardIn(store, parent), reference);
  for (const {shard, key} of plans) {
    const judged = judgedOf(await shardIn(store, shard), above, reference);
    const path = judgedPath(store, key);
    await mkdir(dirname(path), {recursive: true});
    await writeAtomically(path, new Uint8Array(gzipSync(JSON.stringify(judged), {level: 4})));
  }
  return plans.length;
}

async function shardIn(store: string, shard: string): Promise<Shard> {
  const read = await loadShard(shardPath(store, shard));
  if (read === null) throw new Error(`${shardPath(store, shard)}: the reading is gone or damaged; run the ingest once more`);
  return read;
}

const corpusOf = (shard: Shard, reference: Reference): Corpus => createCorpus({...reference, observations: [], plans: [recordOf(shard)]});
const sideOf = (shard: Shard, reference: Reference): PlanSide => corpusOf(shard, reference).side(shard.plan.id);

function judgedOf(own: Shard, above: PlanSide | null, reference: Reference): Judged {
  const corpus = corpusOf(own, reference);
  const {id} = own.plan;
  return {
    plan: id,
    alignment: above ? slim(align(corpus.side(id), above, {...reference, shown: SHOWN})) : null,
    findings: corpus.audit(id),
  };
}

const slim = ({lower, higher, reference, indicators, clauses}: NonNullable<Judged["alignment"]>): Judged["alignment"] => ({
  lower,
  higher,
  reference,
  indicators,
  clauses: clauses.map((c) => ({...c, reason: "", reasonEn: "", matches: c.matches.slice(0, SHOWN)})),
});
