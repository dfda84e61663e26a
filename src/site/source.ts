/** What a site is built of: the corpus of the project, or a store of many documents: `npm run site -- --store DIR`. */
import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {createCorpus, type Corpus} from "../corpus/index.js";
import type {ReviewerDecision} from "../model/index.js";
import {allDecisions, loadCorpus, loadData} from "../node/index.js";
import {recordsIn} from "../node/store/index.js";

/** Names the store to the steps of a build, which are processes of their own. */
const STORE = "DUIBIAO_STORE";
const DATA = "data";

/** Lets the steps of this build take a store instead of the project's corpus. */
export function chooseStore(store: string): void {
  process.env[STORE] = store;
}

/** Whether the site is built of a store. */
export const ofStore = (): boolean => process.env[STORE] !== undefined;

/** The corpus that the site shows. */
export async function siteCorpus(): Promise<Corpus> {
  const store = process.env[STORE];
  if (store === undefined) return loadCorpus(DATA);
  return createCorpus({...(await loadData(DATA)), plans: await recordsIn(store)});
}

/** What reviewers decided on it, as it ships. */
export const siteDecisions = async (): Promise<ReviewerDecision[]> => (ofStore() ? [] : allDecisions(DATA));

/** Lays the texts under `dist`, byte for byte, each with what it was taken for; a layout where the text alone does not tell its tables. */
export async function laySources(dist: string): Promise<void> {
  const {data} = await siteCorpus();
  for (const {plan, text, layout, review} of data.plans) {
    const folder = join(dist, "sources", plan.id);
    mkdirSync(folder, {recursive: true});
    const from = join(DATA, "plans", plan.id);
    const kept = !ofStore() && existsSync(from) ? readdirSync(from).filter((f) => SERVED.test(f)) : [];
    for (const file of kept) copyFileSync(join(from, file), join(folder, file));
    if (kept.length > 0) continue;
    writeFileSync(join(folder, "plan.json"), `${JSON.stringify(plan, null, 2)}\n`);
    writeFileSync(join(folder, "review.json"), `${JSON.stringify(review, null, 2)}\n`);
    if (typeof text === "string") writeFileSync(join(folder, "source.txt"), text);
    if (layout) writeFileSync(join(folder, "layout.json"), JSON.stringify(layout));
  }
}

/** Of a plan's folder, what readers may fetch. */
export const SERVED = /(?:source\.txt|layout\.json|plan\.json|review\.json)$/;
