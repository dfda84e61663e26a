import type {Readers} from "../../formats/index.js";
import {cmapsPath} from "./cmaps.js";

/** The readers of all formats, each loaded when the first file of its format comes. */
export const readers: Readers = {
  pdf: async (bytes) => (await import("../../formats/pdf/index.js")).readPdf(bytes, {cmaps: cmapsPath()}),
  docx: async (bytes) => (await import("../../formats/docx/index.js")).readDocx(bytes),
  xlsx: async (bytes) => (await import("../../formats/xlsx.js")).readXlsx(bytes),
  rtf: async (bytes) => (await import("../../formats/rtf/index.js")).readRtf(bytes),
  html: async (decoded, bytes) => (await import("../../formats/html/index.js")).readHtmlFile(decoded, bytes),
  csv: async (decoded) => (await import("../../formats/csv.js")).readCsv(decoded),
  md: async (decoded) => (await import("../../formats/md/index.js")).readMarkdown(decoded),
};
