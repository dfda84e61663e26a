/**
 * Writes the parts of the corpus that the site shows, under a folder named by what they hold, so that an index never meets parts of
 * another state of the data, and a browser may keep them for good.
 */
import {createHash} from "node:crypto";
import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {contentsOf} from "../../../docs/components/corpus.js";
import {plansAndOutcomes} from "../../answers/index.js";
import {createCorpus, type Corpus} from "../../corpus/index.js";
import {lightRegions} from "../../corpus/light.js";
import type {ReviewerDecision} from "../../model/index.js";
import {versionOf} from "../version.js";
import {indexFile, ordered} from "./index-file.js";
import {indicatorParts} from "./indicators.js";
import {opener} from "./plans.js";
import {foremost, type Entry, type IndexFile, type OutcomesPart, type PlanPart} from "./shapes.js";
import {verdictsPart} from "./verdicts.js";

/** Where a build keeps them until it has a place for them. */
export const PARTS = "node_modules/.cache/duibiao-parts";

const NATION = "000000";
const nowhere = (): never => {
  throw new Error("parts: nothing is fetched while they are made");
};

type Part = readonly [name: string, content: object];

/** Every part by its name, and last the index that belongs to them. */
export function* partsOf(corpus: Corpus, decisions: readonly ReviewerDecision[]): Generator<Part, Omit<IndexFile, "parts">> {
  const open = opener(corpus, decisions);
  const parts = new Map<string, PlanPart>();
  const records = ordered(corpus.data.plans);
  for (const record of records) {
    const {part, mentions} = open(record);
    const {id, secondary} = record.plan;
    parts.set(id, part);
    yield [`plans/${id}`, part];
    if (!secondary) yield [`mentions/${id}`, mentions];
  }
  const base = lightRegions(corpus.data);
  const whole = corpus.data.plans.map(({plan, claims, review}) => ({plan, claims, review, worded: parts.get(plan.id)!.record.worded}));
  const light = createCorpus({...base, plans: [...parts.values()].map((p) => p.record)});
  const index = indexFile(light, records, versionOf({...base, plans: whole}));
  const contents = contentsOf({...index, parts: ""}, {plans: [], regions: []}, {plan: nowhere, part: nowhere});
  const site = contents.of([...parts.values()]);
  yield* indicatorParts(site, parts, light.data);
  yield ["foremost", foremostOf(contents.plans).map((e) => withoutReview(parts.get(e.plan.id)!))];
  yield ["verdicts", verdictsPart(site)];
  yield ["outcomes", outcomesOf(light)];
  yield ["populations", light.data.populations];
  yield ["words", light.data.words];
  return index;
}

/** What a curator says of clauses is asked for with the texts. */
const withoutReview = ({record, ...part}: PlanPart): PlanPart => ({
  ...part,
  record: {...record, review: {plan: record.plan.id, decisions: []}},
});

function foremostOf(entries: readonly Entry[]): readonly Entry[] {
  const below = new Set(foremost(entries.filter((e) => e.plan.region !== NATION)));
  return entries.filter((e) => e.plan.region === NATION || below.has(e));
}

function outcomesOf(corpus: Corpus): OutcomesPart {
  const told = plansAndOutcomes(corpus);
  return {...told, rows: told.rows.map((r) => ({...r, plan: r.plan.id, indicator: r.indicator.id}))};
}

/** Lays those that were written last under `dist`, among the files that never change. */
export const layParts = (dist: string): void => renameSync(PARTS, join(dist, "_file/parts"));

/** Writes them under `folder` in the place of what was there, and gives the index. */
export function writeParts(folder: string, corpus: Corpus, decisions: readonly ReviewerDecision[]): IndexFile {
  const fresh = join(folder, "fresh");
  rmSync(folder, {recursive: true, force: true});
  const hash = createHash("sha256");
  const all = partsOf(corpus, decisions);
  let next = all.next();
  for (; !next.done; next = all.next()) {
    const [name, content] = next.value;
    const text = JSON.stringify(content);
    const file = join(fresh, `${name}.json`);
    hash.update(name).update(text);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const parts = hash.digest("hex").slice(0, 16);
  renameSync(fresh, join(folder, parts));
  return {...next.value, parts};
}
