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
  /** `small`: what a reader looks up and need not read. */
  | {readonly kind: "paragraph"; readonly text: Text; readonly small?: boolean}
  | {readonly kind: "list"; readonly items: readonly Text[]}
  /** 主送: whom it goes to. */
  | {readonly kind: "to"; readonly text: string}
  /** 附件, numbered where there are several. */
  | {readonly kind: "annexes"; readonly items: readonly string[]}
  /** 落款: who signs, and when; a line each, at the right. */
  | {readonly kind: "signature"; readonly lines: readonly string[]}
  | TableBlock;

/** What every writer (Markdown, HTML, DOCX) prints: a cover and blocks, without layout. */
export interface ReportDocument {
  /** Lines parted where a printed title breaks at sense. */
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

/** 附件：1. 指标逐项对照, the first of several with the word before it. */
export function annexLine(items: readonly string[], i: number, item: string): string {
  const numbered = items.length > 1 ? `${i + 1}. ${item}` : item;
  return i === 0 ? `附件：${numbered}` : `　　　${numbered}`;
}

/** A title without the breaks that it has in print. */
export const oneLine = (title: string): string => title.replaceAll("\n", "");
