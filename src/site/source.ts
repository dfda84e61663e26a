/** What a site is built of: the corpus of the project, or a store of many documents: `npm run site -- --store DIR`. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {findMeasures} from "../clauses/index.js";
import {createCorpus, type Corpus} from "../corpus/index.js";
import type {Claim, CorpusData, MeasureMention, PlanHead, PlanRecord, ReviewerDecision} from "../model/index.js";
import {exportFiles, exportInput, exportTables} from "../node/export/index.js";
import {allDecisions, loadCorpus, loadData} from "../node/index.js";
import {dictionary, LICENCE} from "../node/export/describe.js";
import {parquetIn, plansIn} from "../node/store/index.js";

/** Names the store to the steps of a build, which are processes of their own. */
const STORE = "DUIBIAO_STORE";
const DATA = "data";

/** A plan while its text is at hand. */
export interface Opened {
  readonly record: PlanRecord;
  /** Holds it, and may hold no other. */
  readonly corpus: Corpus;
  /** The clauses of its text that name a measure. */
  readonly mentions: readonly MeasureMention[];
}

type File = readonly [path: string, content: string | Uint8Array];

/** The plans of a site one after another, so that a build of many holds one text at a time. */
export interface Source {
  /** All but the plans. */
  readonly reference: Omit<CorpusData, "plans">;
  /** What reviewers decided on it, as it ships. */
  readonly decisions: readonly ReviewerDecision[];
  /** In the order of all lists. */
  readonly plans: () => AsyncIterable<Opened>;
  /** Files of the data package that stand for one province each; none where a table is one file. */
  readonly parted: readonly string[];
  /** The data package. */
  readonly packed: () => Iterable<File>;
}

/** Takes what it needs of a plan while its text is at hand; `light` is the plan without it. */
export type Taker = (opened: Opened, light: PlanRecord) => void;

/** Which rules spoke is of use to whoever mends the reader, and to no page. */
const said = (claim: Claim): Claim => ({...claim, by: undefined});

/** Hands each plan from one to the next; what is left is the corpus without texts. */
export async function walked(source: Source, takers: readonly Taker[]): Promise<Corpus> {
  const plans: PlanRecord[] = [];
  for await (const opened of source.plans()) {
    const {plan, claims, review} = opened.record;
    const {worded} = opened.corpus.side(plan.id);
    const light = {plan, claims: claims.map(said), review, worded};
    for (const take of takers) take(opened, light);
    plans.push(light);
  }
  return createCorpus({...source.reference, plans});
}

const byCode = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** In the order of all lists: nation first, then by code; a region's plans by their first year. */
const ordered = <T extends {readonly plan: PlanHead}>(all: readonly T[]): T[] =>
  all.toSorted(({plan: a}, {plan: b}) => byCode(a.region, b.region) || a.period[0] - b.period[0] || byCode(a.id, b.id));

function mentionsIn(corpus: Corpus, {plan, claims}: PlanRecord): readonly MeasureMention[] {
  const document = corpus.document(plan.id);
  return document ? findMeasures(document, corpus.data.measures, plan.id, claims) : [];
}

/** A corpus in memory. */
export const sourceOf = (corpus: Corpus, decisions: readonly ReviewerDecision[] = []): Source => ({
  reference: corpus.data,
  decisions,
  async *plans() {
    for (const record of ordered(corpus.data.plans)) yield {record, corpus, mentions: mentionsIn(corpus, record)};
  },
  parted: [],
  packed: () => exportFiles(exportInput(corpus), {formats: ["csv", "parquet", "xlsx"]}),
});

async function sourceIn(store: string): Promise<Source> {
  const {plans: _, ...reference} = await loadData(DATA);
  const files = parquetIn(store);
  const nothing = {data: {...reference, observations: [], plans: []}, metrics: [], mentions: []};
  return {
    reference,
    decisions: [],
    async *plans() {
      for await (const held of plansIn(store, ordered)) yield {...held, corpus: createCorpus({...reference, plans: [held.record]})};
    },
    parted: files.filter((file) => file.includes("/")),
    *packed() {
      for (const file of files) yield [file, readFileSync(join(store, file))];
      yield ["DICTIONARY.md", dictionary(exportTables(nothing))];
      yield ["LICENSE", LICENCE];
    },
  };
}

/** Lets the steps of this build take a store instead of the project's corpus. */
export function chooseStore(store: string): void {
  process.env[STORE] = store;
}

/** Whether the site is built of a store. */
export const ofStore = (): boolean => process.env[STORE] !== undefined;

/** What the site shows. */
export async function siteSource(): Promise<Source> {
  const store = process.env[STORE];
  return store === undefined ? sourceOf(await loadCorpus(DATA), await allDecisions(DATA)) : sourceIn(store);
}

/** Of a plan's folder, what readers may fetch. */
export const SERVED = /(?:source\.txt|layout\.json|plan\.json|review\.json)$/;

/**
 * The files of a plan by name: its text, byte for byte, with what it was taken for; a layout where the text alone does not tell its
 * tables.
 */
export function* sourcesOf({plan, text, layout, review}: PlanRecord): Generator<File> {
  const from = join(DATA, "plans", plan.id);
  const kept = !ofStore() && existsSync(from) ? readdirSync(from).filter((f) => SERVED.test(f)) : [];
  for (const file of kept) yield [file, readFileSync(join(from, file))];
  if (kept.length > 0) return;
  yield ["plan.json", `${JSON.stringify(plan, null, 2)}\n`];
  yield ["review.json", `${JSON.stringify(review, null, 2)}\n`];
  if (typeof text === "string") yield ["source.txt", text];
  if (layout) yield ["layout.json", JSON.stringify(layout)];
}
