import type {SetAside} from "./layout.js";
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

/** Years that a header, a caption or a cell names, both ends included; `whole` where it means the stretch itself (2021—2025年, 十四五期间), not its end (十四五末). */
export interface Years {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/**
 * What a column holds: `value` numbers or short statements, `text` running text, `score` points and weights 分值 权重 that
 * nobody aims at, `years` a project's time 建设周期, `aside` who, where and remarks 责任单位 备注.
 */
export type TableColumnKind = "serial" | "category" | "name" | "unit" | "value" | "nature" | "text" | "score" | "years" | "aside";

/** A column with its header resolved through all header rows 表头. */
export interface TableColumn {
  /** Header cells, outermost first, spaces taken out, none twice in a row: ["规划值", "2025年"]. */
  readonly path: readonly string[];
  readonly kind: TableColumnKind;
  /** What the header itself measures (经营主体总量 over a row a district); "" where it only tells time, role or unit. */
  readonly indicator: string;
  /** Unit in the header's brackets; "" if none. */
  readonly unit: string;
  readonly years: Years | null;
  /** base 基期 现状, done 实绩 完成 预计, goal 目标 规划值; null where no word tells. */
  readonly hint: "base" | "done" | "goal" | null;
  /** growth 年均增速, sum 累计, mixed 年均〔累计〕; null for a plain value. */
  readonly measure: "growth" | "sum" | "mixed" | null;
}

/** What heads a row. */
export interface TableRowHead {
  /** Category cells, outermost first. */
  readonly category: readonly string[];
  /** In full words, without serial number, unit and note marks; parts of a divided indicator put together. "" for a row without values of its own. */
  readonly name: string;
  /** The cells that the name was read from; `start === end` if none. */
  readonly span: Span;
  /** Unit of the row, from its unit cell, its name's brackets or the line above the table; two (万人次/万吨) stay as printed. "" if none. */
  readonly unit: string;
  readonly nature: "约束性" | "预期性" | "";
  /** Marks printed behind the name (*, ①). */
  readonly marks: string;
}

/** What a mark around or behind values means, as the note below the table says: 带〔〕为累计值, *为预计数. */
export interface TableMark {
  /** Opening bracket or sign: 〔 【 [ ( * ∗ #. */
  readonly mark: string;
  readonly means: "sum" | "estimate" | "years";
  /** Of a mark that tells time; null for the others. */
  readonly years: Years | null;
}

/** A table 表 with its header resolved, whether the format gave its grid or it was rebuilt from flattened text. */
export interface Table extends Span {
  readonly caption: string;
  /** Unit once for the whole table (单位:亿元); "" if none. */
  readonly unit: string;
  /** Years that the caption names (2025年各区完成情况); null if none. */
  readonly years: Years | null;
  readonly marks: readonly TableMark[];
  /** Lines of notes 注 directly below; they explain the table and state nothing of their own. */
  readonly notes: readonly Span[];
  /** The deepest header cell of each column. */
  readonly header: readonly Cell[];
  /** As many as `header`. */
  readonly columns: readonly TableColumn[];
  /** One cell a column; a row's own header stands in `heads` at the same index. */
  readonly rows: readonly (readonly Cell[])[];
  readonly heads: readonly TableRowHead[];
  /** How the grid came to be known; "rebuilt" was guessed from text without layout. */
  readonly origin: "marked" | "ruled" | "aligned" | "rebuilt";
  /** Faults in the grid that a reader must look at; empty when every row fits the header. */
  readonly flags: readonly string[];
}

/** A stretch of running text between line breaks (or between damage such as page markers). */
export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "table" | "contents" | "boilerplate";
  /** Index into `Document.sections` of the section the block belongs to; -1 before the first heading. */
  readonly section: number;
}

/** What a sentence speaks of by default, as headings and the sentences before it tell 时态框架. */
export interface Frame {
  readonly tense: "review" | "commitment" | "context";
  /**
   * The years it speaks of: named ones, or the `year` or the `five` years beside the document's own (behind it in a look back,
   * from it on in a plan); null where only the document's own years tell.
   */
  readonly reach: readonly [number, number] | "year" | "five" | null;
  /** Among goals, not tasks. */
  readonly goals: boolean;
  /** What told: a heading, words of this or an earlier sentence, the voice of the text around it 语气, or nothing. */
  readonly told: "heading" | "words" | "voice" | "default";
}

/** One commitment of a plan's text 条款: a sentence, or a numbered paragraph's sentence. */
export interface Clause extends Span {
  /** Text as it stands at the span, with page markers and line breaks inside kept. */
  readonly text: string;
  readonly section: number;
  /** "review" 回顾 (past period), "commitment" (forward), "context" (situation, preamble, slogans). */
  readonly tense: Frame["tense"];
  readonly frame: Frame;
}

/** A text with its structure; every part knows its place in `text`. */
export interface Document {
  readonly text: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly clauses: readonly Clause[];
  /** What is not the document's own text, or is no statement of it: never a clause, a claim or a finding. In the order of the text. */
  readonly aside: readonly SetAside[];
}
