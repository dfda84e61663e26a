import type {Layout} from "../../model/layout.js";
import {UnreadableFile} from "../unreadable.js";
import {withoutFootnotes} from "./footnotes.js";
import {withoutFurniture, type Apart} from "./furniture.js";
import {sheetsOf, type OpenOptions} from "./open.js";
import {isIllegible} from "./legible.js";
import {pagesOf} from "./page.js";
import {recognisedSheet, type RecognisedPage} from "./recognised.js";
import type {Sheet} from "./sheet.js";
import {written} from "./write.js";

export type {RecognisedLine, RecognisedPage} from "./recognised.js";

export interface PdfOptions extends OpenOptions {
  /** Reads the picture of a page, from 1, that holds no text. Without it such pages are left out, and said to be. */
  readonly recognise?: (page: number) => Promise<RecognisedPage>;
  /** How to come by `recognise`, for the message that refuses a scan. */
  readonly advice?: string;
}

/** A page with fewer characters holds no text but a number or a stamp. */
const FEWEST = 4;
/** Recognised lines below this are named. */
const UNCERTAIN = 0.9;

/**
 * The layout of a PDF: its text in reading order, its tables by the lines that are drawn or the columns that are kept, and
 * apart from it watermarks, running heads, page numbers, notes at the foot and note marks. Throws `UnreadableFile` for a scan that nothing
 * recognises.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Layout> {
  const sheets: Sheet[] = [];
  const illegible: number[] = [];
  for await (const sheet of sheetsOf(bytes, options))
    if (isIllegible(sheet)) {
      illegible.push(sheet.page);
      sheets.push({...sheet, glyphs: []});
    } else sheets.push(sheet);
  const {read, warnings} = await recognised(sheets, options);
  const layout = layoutOf(read, [...warnings, ...unnamed(illegible, sheets.length)]);
  if (layout.text.trim() === "") throw new UnreadableFile(textless(sheets.length, illegible.length > 0, options.advice));
  return layout;
}

function textless(pages: number, isUnnamed: boolean, advice = "put it through OCR and pass the text"): string {
  return isUnnamed
    ? `the PDF's fonts do not say which characters they draw, so that its text cannot be read; ${advice}`
    : `the PDF holds no text on any of its ${pages} pages, it is a scan; ${advice}`;
}

const unnamed = (illegible: readonly number[], pages: number): readonly string[] =>
  illegible.length === 0
    ? []
    : [`fonts on ${illegible.length} of ${pages} pages${which(illegible)} do not say which characters they draw; their text is left out`];

/** The pages, those without text read from their pictures. */
async function recognised(sheets: readonly Sheet[], {recognise}: PdfOptions): Promise<{read: Sheet[]; warnings: string[]}> {
  if (!recognise) return {read: [...sheets], warnings: []};
  const warnings: string[] = [];
  const read: Sheet[] = [];
  const pages: number[] = [];
  for (const sheet of sheets) {
    if (!isEmpty(sheet)) {
      read.push(sheet);
      continue;
    }
    const found = await recognise(sheet.page);
    pages.push(sheet.page);
    read.push(recognisedSheet(found, sheet.page));
    for (const {text} of found.lines.filter(({certainty}) => certainty < UNCERTAIN))
      warnings.push(`page ${sheet.page}: OCR is not sure of “${text}”; compare it with the page`);
  }
  if (pages.length > 0) warnings.unshift(`${pages.length} of ${sheets.length} pages were read by OCR; compare their numbers with the page`);
  return {read, warnings};
}

const isEmpty = ({glyphs}: Sheet): boolean => glyphs.filter(({text}) => text.trim()).length < FEWEST;

/** The layout of pages whose characters and lines are known. */
export function layoutOf(sheets: readonly Sheet[], warnings: readonly string[] = []): Layout {
  const {sheets: bare, apart} = withoutFurniture(sheets);
  const empty = sheets.filter(isEmpty).map(({page}) => page);
  const lost = empty.length > 0 ? [withoutText(empty, sheets.length)] : [];
  const noted = bare.map(withoutFootnotes);
  const notes = noted.flatMap(({sheet, notes}) => notes.map((text): Apart => ({page: sheet.page, reason: "note", text})));
  const pages = pagesOf(noted.map(({sheet}) => sheet));
  return written(pages, [...apart, ...notes], [...warnings, ...lost]);
}

const which = (pages: readonly number[]): string => (pages.length <= 10 ? ` (${pages.join(", ")})` : "");

function withoutText(empty: readonly number[], pages: number): string {
  return `${empty.length} of ${pages} pages hold no text${which(empty)}; a scanned page must go through OCR first`;
}
