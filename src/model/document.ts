import type {Span} from "./span.js";

/** What a heading looks like, outermost first: 篇 章 节 一、 (一) 1. ① 专栏 附件; `title` is the document's own. */
export type HeadingKind = "title" | "part" | "chapter" | "section" | "han" | "han-paren" | "digit" | "circled" | "box" | "annex" | "run-in";

/** A node of the outline 章节. The section reaches from its heading to the next heading of the same or a higher level. */
export interface Section extends Span {
  readonly kind: HeadingKind;
  /** 1 is outermost. */
  readonly level: number;
  /** Heading as printed, without surrounding white space. */
  readonly heading: string;
  readonly headingSpan: Span;
  /** Index of the parent in `Document.sections`; -1 for a top section. */
  readonly parent: number;
}

/** A cell with its own place; an absent cell (row shorter than the header) has `start === end` and empty text. */
export interface Cell extends Span {
  readonly text: string;
}

/** A table, whether the format gave it or it was rebuilt from one cell a line 摊平的表. */
export interface Table extends Span {
  readonly caption: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Faults in the grid that a reader must look at; empty when every row fits the header. */
  readonly flags: readonly string[];
}

/** A stretch of running text between line breaks (or between damage such as page markers). */
export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "table" | "contents" | "boilerplate";
  /** Index into `Document.sections` of the section the block belongs to; -1 before the first heading. */
  readonly section: number;
}

/** One commitment of a plan's text 条款: a sentence, or a numbered paragraph's sentence. */
export interface Clause extends Span {
  /** Text as it stands at the span, with page markers and line breaks inside kept. */
  readonly text: string;
  readonly section: number;
  /** "review" 回顾 (past period), "commitment" (forward), "context" (situation, preamble, slogans). */
  readonly tense: "review" | "commitment" | "context";
}

/** A text with its structure; every part knows its place in `text`. */
export interface Document {
  readonly text: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly clauses: readonly Clause[];
}
