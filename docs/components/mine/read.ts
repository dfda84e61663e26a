/** Reads a dropped file in the browser, with the readers of the command line, each fetched when the first file of its format comes. */
import {createCatalogue, extractClaims, wordedTargets} from "../../lib/claims/index.js";
import {readLayout, type Readers} from "../../lib/formats/index.js";
import {documentOf, proposePlan, type Given, type Proposal} from "../../lib/intake/index.js";
import {fingerprint} from "../../lib/model/ids.js";
import type {CorpusData, Layout, PlanHead, Region} from "../../lib/model/index.js";
import type {Kept} from "./store.js";

const OCR = "put it through character recognition and drop the text";

/** How far the reading of a file is: at a page of a PDF, or at its numbers, which come after the pages. */
export type Stage = {readonly page: number; readonly of: number} | "numbers";
export type Tell = (stage: Stage) => void;

/** @param cmaps address of the CMaps that PDFs with old Chinese fonts need, ending in a slash */
export const readersFor = (cmaps: string, tell: Tell): Readers => ({
  pdf: async (bytes) =>
    (await import("../../lib/formats/pdf/index.js")).readPdf(bytes, {cmaps, advice: OCR, onPage: (page, of) => tell({page, of})}),
  docx: async (bytes) => (await import("../../lib/formats/docx/index.js")).readDocx(bytes),
  xlsx: async (bytes) => (await import("../../lib/formats/xlsx.js")).readXlsx(bytes),
  rtf: async (bytes) => (await import("../../lib/formats/rtf/index.js")).readRtf(bytes),
  html: async (decoded, bytes) => (await import("../../lib/formats/html/index.js")).readHtmlFile(decoded, bytes),
  csv: async (decoded) => (await import("../../lib/formats/csv.js")).readCsv(decoded),
  md: async (decoded) => (await import("../../lib/formats/md/index.js")).readMarkdown(decoded),
});

/** What a document is read against: all regions and their residents, the catalogue, and which plans there are. */
export interface Known extends Pick<CorpusData, "regions" | "populations" | "indicators"> {
  readonly plans: readonly {readonly plan: PlanHead}[];
}

/** A document with what could not be told of it. */
export interface Taken {
  readonly kept: Kept;
  readonly doubts: Proposal["doubts"];
  /** Id of the plan of the corpus that would govern it; null where none does. */
  readonly parent: string | null;
}

/** The text of a file, and what it is held for. Throws in the reader's words where it cannot be read. */
export async function readFile(bytes: Uint8Array, file: string, data: Known, cmaps: string, tell: Tell): Promise<Taken> {
  const layout = await readLayout(bytes, readersFor(cmaps, tell), file);
  tell("numbers");
  return taken(layout, file, {}, data);
}

/** The same document as a person says it is. */
export const corrected = ({layout, file}: Pick<Kept, "layout" | "file">, given: Given, data: Known): Taken =>
  taken(layout, file, given, data);

function taken(layout: Layout, file: string, given: Given, data: Known): Taken {
  const document = documentOf(layout);
  const {plan, doubts, parent} = proposePlan(`document-${fingerprint(layout.text)}`, document, file, given, data);
  const catalogue = createCatalogue(data.indicators);
  const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue});
  const worded = wordedTargets(document, claims, data.indicators);
  const around = above(plan.region, data);
  const populations = data.populations.filter((p) => around.some((r) => r.code === p.code));
  const kept = {plan, given: {...given}, file, layout, claims, worded, regions: around, populations, at: Date.now()};
  return {kept, doubts, parent: parent?.id ?? null};
}

/** The region and those above it. */
function above(code: string, {regions}: Pick<Known, "regions">): Region[] {
  const own = regions.find((r) => r.code === code);
  return own ? [own, ...(own.parent === null ? [] : above(own.parent, {regions}))] : [];
}
