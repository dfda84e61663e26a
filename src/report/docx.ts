import type {ReportDocument} from "./document.js";

/**
 * The report as a DOCX in the layout of Chinese official documents (GB/T 9704-2012). The writer is loaded when first
 * asked for, so that a page which only offers the download does not carry it.
 *
 * @example (await toDocx({title: "题", cover: [], blocks: []})).length > 1000 // true
 */
export async function toDocx(report: ReportDocument): Promise<Uint8Array> {
  const {writeDocx} = await import("./docx-document.js");
  return writeDocx(report);
}
