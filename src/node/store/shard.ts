/** One document of a store as it lies on disk: who it is, its text, and all that was read from it. */
import {readFile, rm} from "node:fs/promises";
import {gunzipSync, gzipSync} from "node:zlib";
import {createCatalogue, extractClaims, relink, type Catalogue} from "../../claims/index.js";
import {findMeasures} from "../../clauses/index.js";
import {documentOf, proposePlan, type Given} from "../../intake/index.js";
import type {Claim, CorpusData, Layout, MeasureMention, Metric, Plan, PlanRecord} from "../../model/index.js";
import {normalise} from "../../normalise/index.js";
import {writeAtomically} from "../atomic.js";
import {readLayout} from "../read-document.js";
import {sha256} from "../sha256.js";

/** Shape of the file; a shard of another shape is read anew. */
export const SHARD_SCHEMA = 1;

export interface Shard {
  readonly schema: number;
  /** Hash of what its claims are linked to and made comparable by. */
  readonly linked: string;
  readonly plan: Plan;
  readonly layout: Layout;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  readonly mentions: readonly MeasureMention[];
  /** What could not be told of the document, or was assumed. */
  readonly doubts: readonly string[];
}

/** What a reading rests on beside the bytes: regions, denominators, indicators, measures. */
export type Reference = Pick<CorpusData, "regions" | "populations" | "indicators" | "measures" | "words">;

/** A document of the given bytes, read whole, not yet linked; throws `UnreadableFile`. */
export async function readShard(bytes: Uint8Array, file: string, given: Given, reference: Reference): Promise<Shard> {
  const layout = await readLayout(bytes, file);
  const document = documentOf(layout);
  const id = `document-${sha256(bytes).slice(0, 12)}`;
  const {plan: proposed, doubts} = proposePlan(id, document, file, given, {regions: reference.regions, plans: []});
  const plan: Plan = {...proposed, sha256: {text: sha256(layout.text), original: sha256(bytes)}};
  const {period, kind} = plan;
  const claims = extractClaims(document, {plan: id, period, kind, catalogue: null, why: true});
  const mentions = findMeasures(document, reference.measures, id, claims);
  return {schema: SHARD_SCHEMA, linked: "", plan, layout, claims, metrics: [], mentions, doubts: doubts.map((d) => d.en)};
}

/** The shard with its claims linked to the catalogue and made comparable; `version` names the catalogue. */
export function linkShard(shard: Shard, reference: Reference, version: string): Shard {
  const claims = relink(shard.claims, catalogueOf(reference));
  return {...shard, linked: version, claims, metrics: normalise(claims, {plan: shard.plan, ...reference})};
}

const catalogues = new WeakMap<Reference["indicators"], Catalogue>();
function catalogueOf({indicators}: Reference): Catalogue {
  const known = catalogues.get(indicators) ?? createCatalogue(indicators);
  catalogues.set(indicators, known);
  return known;
}

/** As the corpus holds its own plans. */
export function recordOf({plan, layout, claims}: Shard): PlanRecord {
  return {plan, text: layout.text, layout, claims, review: {plan: plan.id, decisions: []}};
}

export async function writeShard(path: string, shard: Shard): Promise<void> {
  await writeAtomically(path, new Uint8Array(gzipSync(JSON.stringify(shard), {level: 4})));
}

/** The shard at `path`; null where there is none of this shape, so that it is read anew. A damaged one is removed. */
export async function loadShard(path: string): Promise<Shard | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  try {
    const shard = JSON.parse(gunzipSync(bytes).toString("utf8")) as Shard;
    return shard.schema === SHARD_SCHEMA ? shard : null;
  } catch {
    await rm(path, {force: true});
    return null;
  }
}
