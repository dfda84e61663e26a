/** A stretch of text; `mark` highlights what two sentences share, `strong` stresses. */
export interface Run {
  readonly text: string;
  readonly style?: "strong" | "mark" | "muted";
}

export type Text = string | readonly Run[];

/** A table whose cells are texts; `widths` are shares of the page width and add up to 1. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Text[])[];
}

export type Block =
  | {readonly kind: "heading"; readonly level: 1 | 2; readonly text: string}
  | {readonly kind: "paragraph"; readonly text: Text}
  | {readonly kind: "list"; readonly items: readonly Text[]}
  | TableBlock;

/** What every writer (Markdown, HTML, DOCX) prints: a cover and blocks, without layout. */
export interface ReportDocument {
  readonly title: string;
  /** Name and value pairs of the cover. */
  readonly cover: readonly (readonly [name: string, value: string])[];
  readonly blocks: readonly Block[];
}

/** The runs of a text, a plain string as one run. */
export function runsOf(text: Text): readonly Run[] {
  return typeof text === "string" ? [{text}] : text;
}

/** The characters of a text without styles. */
export function plain(text: Text): string {
  return runsOf(text)
    .map((r) => r.text)
    .join("");
}
