import type {Span} from "./span.js";

/** The file formats that plans come in; `txt` is also a bare string. */
export type FormatName = "txt" | "html" | "docx" | "pdf" | "xlsx" | "csv" | "md" | "rtf";

/** Why a part of a file is set apart 另置: kept and listed, never a claim, a clause or a finding. */
export type AsideReason =
  | "menu"
  | "related"
  | "footer"
  | "copy"
  | "hidden"
  | "deleted"
  | "script"
  | "watermark"
  | "running-head"
  | "page-number"
  | "note-mark"
  | "note"
  | "contents"
  | "glossary";

/** A part set apart. One that is not written into the text has `start === end`, the place where it would stand. */
export interface SetAside extends Span {
  readonly reason: AsideReason;
  readonly text: string;
}

/** A stretch of the text as the file marks it. */
export interface LayoutBlock extends Span {
  readonly kind: "heading" | "paragraph" | "item" | "grid";
  /** Depth of a heading as the file states it, 1 outermost; null for all else. */
  readonly level: number | null;
  /** Page, from 1; null where the format has no pages. */
  readonly page: number | null;
}

/** A cell 单元格, once for all rows and columns that it covers; its span holds its words, line breaks inside written as one space. */
export interface LayoutCell extends Span {
  readonly text: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The file marks it as a header cell. */
  readonly heading: boolean;
  /** A number that the cell's edge seems to have broken was put together again; another reading is two numbers. */
  readonly mended?: boolean;
}

/**
 * A table as a grid of cells. In the text a row is a line and a tab parts the cells; a place that a spanning cell covers
 * is empty. `rebuilt` grids were guessed from a text that had lost its layout.
 */
export interface LayoutGrid extends Span {
  readonly rows: number;
  readonly columns: number;
  /** In reading order. */
  readonly cells: readonly LayoutCell[];
  /** The file's own caption; null where it marks none. */
  readonly caption: Span | null;
  readonly origin: "marked" | "ruled" | "aligned" | "rebuilt";
  readonly page: number | null;
  /** Faults that a reader must look at; empty when the grid came out whole. */
  readonly flags: readonly string[];
}

/** What a file gives 版面: one text that all offsets count in, and its parts with their spans. */
export interface Layout {
  readonly format: FormatName;
  /** Of a plain, HTML, CSV or Markdown file; "" for the binary formats. */
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly LayoutBlock[];
  readonly grids: readonly LayoutGrid[];
  readonly aside: readonly SetAside[];
  /** What the reader must know: pages without text, encoding mended, parts set apart. One sentence each. */
  readonly warnings: readonly string[];
}
