import type {Alignment, Repairs} from "../model/index.js";
import {annexSheets} from "./annex.js";
import type {ReportContext} from "./context.js";

/**
 * The annex of a signed report as the bytes of an XLSX, a sheet a part; no text runs as a formula. The writer is loaded when first
 * asked for, so that a page which only offers the download does not carry it.
 */
export async function toWorkbook(alignment: Alignment, context: ReportContext, repairs: Repairs): Promise<Uint8Array> {
  const {writeWorkbook} = await import("./xlsx-workbook.js");
  return writeWorkbook(annexSheets(alignment, context, repairs));
}
