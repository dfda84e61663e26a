import {LIMITS, type Limits, type Readers} from "../../formats/index.js";
import type {PdfOptions} from "../../formats/pdf/index.js";
import {OCR_ADVICE, recogniser} from "../ocr.js";
import {cmapsPath} from "./cmaps.js";

/** What a person may ask of the readers. */
export interface ReadOptions {
  /** Read pages that are pictures by character recognition, which must be installed. */
  readonly ocr?: boolean;
  /** What a document may come to; those of `DUIBIAO_LIMITS`, else `LIMITS`. */
  readonly limits?: Limits;
}

/** The readers of all formats, each loaded when the first file of its format comes. */
export const readersFor = ({ocr = false, limits = LIMITS}: ReadOptions): Readers => ({
  pdf: async (bytes) => (await import("../../formats/pdf/index.js")).readPdf(bytes, {...pdfOptions(bytes, ocr), limits}),
  docx: async (bytes) => (await import("../../formats/docx/index.js")).readDocxFile(bytes, limits),
  xlsx: async (bytes) => (await import("../../formats/xlsx.js")).readXlsx(bytes, limits),
  rtf: async (bytes) => (await import("../../formats/rtf/index.js")).readRtf(bytes),
  html: async (decoded, bytes) => (await import("../../formats/html/index.js")).readHtmlFile(decoded, bytes, limits),
  csv: async (decoded) => (await import("../../formats/csv.js")).readCsv(decoded, limits),
  md: async (decoded) => (await import("../../formats/md/index.js")).readMarkdown(decoded, limits),
});

/** Recognition is loaded when the first page without text comes. */
function pdfOptions(bytes: Uint8Array, ocr: boolean): PdfOptions {
  if (!ocr) return {cmaps: cmapsPath(), advice: OCR_ADVICE};
  let loaded: ReturnType<typeof recogniser> | undefined;
  const recognise = async (page: number) => (await (loaded ??= recogniser(bytes)))(page);
  return {cmaps: cmapsPath(), advice: "OCR finds nothing to read on them either; check that it is the right file", recognise};
}
