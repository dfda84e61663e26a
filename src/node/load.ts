import process from "node:process";
import {applyReview, createCatalogue, extractClaims, type Catalogue} from "../claims/index.js";
import {createCorpus, type Corpus} from "../corpus/index.js";
import type {Claim, CorpusData, PlanRecord} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {CorpusError} from "./faults.js";
import {readData, type DataFiles, type PlanFolder} from "./files.js";
import {dataFolder} from "./folder.js";
import {secondaryClaims} from "./secondary.js";
import {validate} from "./validate.js";

/**
 * Loads a corpus from its folder (the nearest `data/` with `plans/` upward, else the one in the package), checks it, and reads
 * the claims of every text. Throws `CorpusError` with one line a fault: `data/plans/x/plan.json:14 code: fact; mend`.
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
  const catalogue = createCatalogue(indicators);
  return {
    regions: files.regions.map((r) => r.value),
    populations: files.populations.map((r) => r.value),
    indicators,
    measures: files.measures.value ?? [],
    observations: files.observations.map((r) => r.value),
    plans: files.plans.map((folder) => recordOf(folder, files, catalogue)),
  };
}

function recordOf(folder: PlanFolder, files: DataFiles, catalogue: Catalogue): PlanRecord {
  const plan = folder.plan.value!;
  const review = folder.review.value!;
  const claims = folder.text === null ? secondaryClaims(plan, files.indicators.value ?? []) : textClaims(folder, files, catalogue);
  return {plan, text: folder.text, claims, review};
}

/** Extraction proposes, review decides. */
function textClaims(folder: PlanFolder, files: DataFiles, catalogue: Catalogue): Claim[] {
  const {id, period, kind} = folder.plan.value!;
  const text = folder.text!;
  const extracted = extractClaims(parseDocument(text), {plan: id, period, kind, catalogue});
  return applyReview(extracted, folder.review.value!, text, `${files.name}/plans/${id}/review.json`);
}
