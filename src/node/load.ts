import process from "node:process";
import {applyReview, createCatalogue, extractClaims, type Catalogue} from "../claims/index.js";
import {createCorpus, type Corpus} from "../corpus/index.js";
import {withBasis} from "../corpus/relations.js";
import type {Claim, CorpusData, Indicator, Layout, Plan, PlanRecord} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {CorpusError} from "./faults.js";
import {readFolders, type PlanFolder} from "./files.js";
import {dataFolder} from "./folder.js";
import {secondaryClaims} from "./secondary.js";
import {validate} from "./validate.js";

/**
 * Loads a corpus from its folder (the nearest `data/` with `plans/` upward, else the one in the package), or from several as one, and
 * checks it; the claims of a text are read when first asked for. A table that no folder has (regions, populations, catalogue, measures)
 * is the package's. Throws `CorpusError` with one line a fault: `data/plans/x/plan.json:14 code: fact; mend`; one id in two folders is
 * a fault too.
 *
 * @example (await loadCorpus()).plan("wulong-2021").short // "武隆 2021–2025"
 */
export async function loadCorpus(dirs: string | readonly string[] = dataFolder(process.cwd())): Promise<Corpus> {
  return createCorpus(await loadData(dirs));
}

/**
 * As `loadCorpus`, but the bare data: what a page fetches as JSON.
 *
 * @example (await loadData()).plans.length === corpus.plans().length // true
 */
export async function loadData(dirs: string | readonly string[] = dataFolder(process.cwd())): Promise<CorpusData> {
  const folders = await readFolders([dirs].flat());
  const faults = validate(folders);
  if (faults.length > 0) throw new CorpusError(faults);
  const indicators = once(folders.flatMap((f) => f.indicators.value!));
  const plans = folders.flatMap((f) => f.plans.map((p) => p.plan.value!));
  let prepared: Catalogue | null = null;
  const catalogue = (): Catalogue => (prepared ??= createCatalogue(indicators));
  const records = folders.flatMap((files) => files.plans.map((folder) => recordOf(folder, files.name, indicators, plans, catalogue)));
  return {
    regions: once(folders.flatMap((f) => f.regions.map((r) => r.value))),
    populations: once(folders.flatMap((f) => f.populations.map((r) => r.value))),
    indicators,
    measures: once(folders.flatMap((f) => f.measures.value!)),
    words: folders[0]!.words.value!,
    observations: once(folders.flatMap((f) => f.observations.map((r) => r.value))),
    plans: records.toSorted((a, b) => (a.plan.id < b.plan.id ? -1 : 1)),
  };
}

/** Rows that two folders have alike stand once. */
function once<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}

/** The claims of a text are read when first asked for, and only once. */
function recordOf(
  folder: PlanFolder,
  name: string,
  indicators: readonly Indicator[],
  plans: readonly Plan[],
  catalogue: () => Catalogue,
): PlanRecord {
  let read: readonly Claim[] | null = null;
  return {
    plan: withBasis(folder.plan.value!, plans),
    text: folder.text,
    ...layoutOf(folder),
    get claims() {
      return (read ??= claimsOf(folder, name, indicators, catalogue));
    },
    review: folder.review.value!,
  };
}

/** The layout of a plan as it was when the document was added; the text is on disk once, in `source.txt`. */
function layoutOf({text, layout}: PlanFolder): {layout?: Layout} {
  return text !== null && layout?.value ? {layout: {...layout.value, text}} : {};
}

/** Extraction proposes, review decides. */
function claimsOf(folder: PlanFolder, name: string, indicators: readonly Indicator[], catalogue: () => Catalogue): Claim[] {
  const plan = folder.plan.value!;
  const {id, period, kind} = plan;
  if (folder.text === null) return secondaryClaims(plan, indicators);
  const document = parseDocument(layoutOf(folder).layout ?? folder.text);
  const extracted = extractClaims(document, {plan: id, period, kind, catalogue: catalogue()});
  return applyReview(extracted, folder.review.value!, document, `${name}/plans/${id}/review.json`);
}
