import type {Layout} from "../../model/layout.js";
import {UnreadableFile} from "../unreadable.js";
import {withoutFurniture} from "./furniture.js";
import {sheetsOf, type OpenOptions} from "./open.js";
import {pageOf} from "./page.js";
import type {Sheet} from "./sheet.js";
import {written} from "./write.js";

export type {OpenOptions as PdfOptions} from "./open.js";

/**
 * The layout of a PDF: its text in reading order, its tables by the lines that are drawn or the columns that are kept, and
 * apart from it watermarks, running heads, page numbers and note marks. Throws `UnreadableFile` for a scan.
 */
export async function readPdf(bytes: Uint8Array, options: OpenOptions = {}): Promise<Layout> {
  const sheets: Sheet[] = [];
  for await (const sheet of sheetsOf(bytes, options)) sheets.push(sheet);
  const layout = layoutOf(sheets);
  if (!layout.text.trim()) throw new UnreadableFile(scan(sheets.length));
  return layout;
}

function scan(pages: number): string {
  return `the PDF holds no text on any of its ${pages} pages, it is a scan; put it through OCR and pass the text`;
}

/** The layout of pages whose characters and lines are known. */
export function layoutOf(sheets: readonly Sheet[]): Layout {
  const {sheets: bare, apart} = withoutFurniture(sheets);
  const empty = sheets.filter(({glyphs}) => !glyphs.some(({text}) => text.trim())).map(({page}) => page);
  return written(bare.map(pageOf), apart, empty.length > 0 ? [withoutText(empty, sheets.length)] : []);
}

function withoutText(empty: readonly number[], pages: number): string {
  const which = empty.length <= 10 ? ` (${empty.join(", ")})` : "";
  return `${empty.length} of ${pages} pages hold no text${which}; a scanned page must go through OCR first`;
}
