import type {Readers} from "../../formats/index.js";
import type {FormatName, Layout} from "../../model/index.js";
import {cmapsPath} from "./cmaps.js";

/** The readers of all formats, each loaded when the first file of its format comes. */
export const readers: Readers = {
  pdf: async (bytes) => (await import("../../formats/pdf/index.js")).readPdf(bytes, {cmaps: cmapsPath()}),
  docx: async (bytes) => plain("docx", "", await (await import("./docx.js")).docxToText(bytes)),
  xlsx: async () => {
    throw new Error("Excel workbooks have no reader yet");
  },
  html: async (decoded, bytes) => (await import("../../formats/html/index.js")).readHtmlFile(decoded, bytes),
  csv: async ({text, encoding, warnings}) => plain("csv", encoding, {text, warnings}),
  md: async ({text, encoding, warnings}) => plain("md", encoding, {text, warnings}),
};

function plain(format: FormatName, encoding: string, {text, warnings}: {text: string; warnings: readonly string[]}): Layout {
  return {format, encoding, text, blocks: [], grids: [], aside: [], warnings};
}
