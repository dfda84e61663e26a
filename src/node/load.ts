import process from "node:process";
import {applyReview, createCatalogue, extractClaims, type Catalogue} from "../claims/index.js";
import {createCorpus, type Corpus} from "../corpus/index.js";
import {withBasis} from "../corpus/relations.js";
import type {Claim, CorpusData, Layout, Plan, PlanRecord} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {CorpusError} from "./faults.js";
import {readData, type DataFiles, type PlanFolder} from "./files.js";
import {dataFolder} from "./folder.js";
import {secondaryClaims} from "./secondary.js";
import {validate} from "./validate.js";

/**
 * Loads a corpus from its folder (the nearest `data/` with `plans/` upward, else the one in the package) and checks it; the claims
 * of a text are read when first asked for. Throws `CorpusError` with one line a fault: `data/plans/x/plan.json:14 code: fact; mend`.
 */
export async function loadCorpus(dir: string = dataFolder(process.cwd())): Promise<Corpus> {
  return createCorpus(await loadData(dir));
}

/** As `loadCorpus`, but the bare data: what a page fetches as JSON. */
export async function loadData(dir: string = dataFolder(process.cwd())): Promise<CorpusData> {
  const files = await readData(dir);
  const faults = validate(files);
  if (faults.length > 0) throw new CorpusError(faults);
  const indicators = files.indicators.value ?? [];
  const plans = files.plans.map((folder) => folder.plan.value!);
  let prepared: Catalogue | null = null;
  const catalogue = (): Catalogue => (prepared ??= createCatalogue(indicators));
  return {
    regions: files.regions.map((r) => r.value),
    populations: files.populations.map((r) => r.value),
    indicators,
    measures: files.measures.value ?? [],
    words: files.words.value!,
    observations: files.observations.map((r) => r.value),
    plans: files.plans.map((folder) => recordOf(folder, files, plans, catalogue)),
  };
}

/** The claims of a text are read when first asked for, and only once. */
function recordOf(folder: PlanFolder, files: DataFiles, plans: readonly Plan[], catalogue: () => Catalogue): PlanRecord {
  let read: readonly Claim[] | null = null;
  return {
    plan: withBasis(folder.plan.value!, plans),
    text: folder.text,
    ...layoutOf(folder),
    get claims() {
      return (read ??= claimsOf(folder, files, catalogue));
    },
    review: folder.review.value!,
  };
}

/** The layout of a plan as it was when the document was added; the text is on disk once, in `source.txt`. */
function layoutOf({text, layout}: PlanFolder): {layout?: Layout} {
  return text !== null && layout?.value ? {layout: {...layout.value, text}} : {};
}

/** Extraction proposes, review decides. */
function claimsOf(folder: PlanFolder, files: DataFiles, catalogue: () => Catalogue): Claim[] {
  const plan = folder.plan.value!;
  const {id, period, kind} = plan;
  if (folder.text === null) return secondaryClaims(plan, files.indicators.value ?? []);
  const document = parseDocument(layoutOf(folder).layout ?? folder.text);
  const extracted = extractClaims(document, {plan: id, period, kind, catalogue: catalogue()});
  return applyReview(extracted, folder.review.value!, document, `${files.name}/plans/${id}/review.json`);
}
