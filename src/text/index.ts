import {words} from "../lexicon/words.js";
import type {Block, Clause, Document, Layout, LayoutGrid, Section, SetAside, Span, Table} from "../model/index.js";
import {asideOf, isBoilerplate} from "./aside/index.js";
import {sentencesOf} from "./clauses.js";
import {foldedOf, INSIDE} from "./folded.js";
import {framesIn} from "./frame/index.js";
import {headingOf} from "./headings.js";
import {markedHeadings, type MarkedHeading} from "./marked.js";
import {trim, type Line} from "./lines.js";
import {Outline, headingsOfLine, type LineHeading} from "./outline.js";
import {beginsTable, rebuildTable} from "./tables/rebuild/index.js";
import {tableOf} from "./tables/table.js";
import {titleOf} from "./title.js";
import {joinsNext, unwrapped, wrapWidth} from "./wrap.js";

export {anchorsOf, bare, type Anchors} from "./anchors.js";
export {fold} from "./fold.js";
export {foldedOf, ownTextOf} from "./folded.js";
export {cleanOf, isFilledLine, type Clean} from "./clean.js";
export {columnKind, isAbsent, type ColumnKind} from "./tables/columns.js";
export {headingOf} from "./headings.js";
export {isPlaceWord} from "./tables/header-words.js";
export {joinedName, measures} from "./tables/row-name.js";
export {unitInBrackets} from "./tables/unit.js";
export {tableOf, type TableContext} from "./tables/table.js";
export {
  accountYear,
  evaluatedYear,
  finishedPlan,
  five,
  fiveYearStart,
  framesIn,
  isAtHand,
  looksBack,
  ownYears,
  reviewedYears,
  titledYears,
  voiceOf,
  yearAtHand,
  type Years,
} from "./frame/index.js";
export {rowAt, type RowAt} from "./row-at.js";
export {yearsIn} from "./years.js";

/**
 * Reads the structure of a Chinese official document: outline, tables (also those flattened to one cell a line),
 * table of contents and page furniture set apart, sentences. Offsets are those of `text`.
 *
 * @example parseDocument("一、目标\n到2025年,市场主体达到4万户。").sections[0].heading // "一、目标"
 */
export function parseDocument(source: string | Layout): Document {
  const layout = typeof source === "string" ? bareLayout(source) : source;
  const {text} = layout;
  const {aside, lines: printed} = asideOf(layout);
  const folded = foldedOf({text, aside});
  const lines = unwrapped(printed, folded);
  const title = titleOf(lines);
  const reader = new Reader({...layout, aside}, folded, lines, title);
  reader.read();
  const sections = reader.outline.close(text.length);
  const read = {title, sections, blocks: reader.blocks, clauses: reader.clauses};
  const frames = framesIn(read, folded);
  const clauses = reader.clauses.map(({start, end, text: words, section}, i) => {
    const frame = frames[i]!;
    return {start, end, text: words, section, tense: frame.tense, frame};
  });
  return {text, title, sections, blocks: reader.blocks, tables: reader.tables, clauses, aside: inOrder(reader.aside)};
}

/** The layout of a text whose format gave none. */
function bareLayout(text: string): Layout {
  return {format: "txt", encoding: "", text, blocks: [], grids: [], aside: [], warnings: []};
}

class Reader {
  readonly outline = new Outline();
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly clauses: Omit<Clause, "tense" | "frame">[] = [];
  /** Headings that the format marks, by where they start. */
  private readonly marked: ReadonlyMap<number, MarkedHeading>;
  private grid = 0;
  /** Where the notes of the last table end: they are read with it. */
  private noted = 0;
  /** The text with a line feed for every line end. */
  readonly text: string;
  /** All that was set apart, in order; grows by the page furniture that is met. */
  readonly aside: SetAside[];
  private apart = 0;
  private readonly width: number;

  constructor(
    private readonly layout: Layout,
    readonly folded: string,
    readonly lines: readonly Line[],
    private readonly title: string,
  ) {
    this.text = layout.text.replace(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, "\n");
    this.marked = markedHeadings(layout.blocks, lines);
    this.aside = [...layout.aside];
    this.width = wrapWidth(lines);
  }

  read(): void {
    for (let i = 0; i < this.lines.length;) {
      this.passAside(this.lines[i]!.start);
      this.readGrids(this.lines[i]!.start);
      i = this.readAt(i);
    }
    this.passAside(Infinity);
    this.readGrids(Infinity);
  }

  /** Blocks for the lines that were set apart before a place. */
  private passAside(to: number): void {
    for (let part = this.layout.aside[this.apart]; part && part.start < to; part = this.layout.aside[++this.apart])
      if (part.end > part.start && !INSIDE.has(part.reason)) this.block(part.reason === "contents" ? "contents" : "boilerplate", part, 0);
  }

  /** A line of the page around the document, or of a table's notes: known only after tables were looked for. */
  private setApart(line: Line, reason: SetAside["reason"], next: number): number {
    this.aside.push({start: line.start, end: line.end, reason, text: this.layout.text.slice(line.start, line.end)});
    return this.block("boilerplate", line, next);
  }

  /** The grids of the layout that stand before a place; one that holds no data is read as running text, cell by cell. */
  private readGrids(to: number): void {
    for (let grid = this.layout.grids[this.grid]; grid && grid.start < to; grid = this.layout.grids[++this.grid]) {
      const table = tableOf(grid, this.folded, {previous: this.tables.at(-1) ?? null});
      if (table) this.takeTable({table, to: 0});
      else for (const cell of this.cellLines(grid)) this.paragraph(cell);
    }
  }

  private cellLines(grid: LayoutGrid): Line[] {
    return grid.cells.flatMap(({start, end}) => {
      const span = trim(this.folded, start, end);
      return span.start === span.end ? [] : [{...span, text: this.folded.slice(span.start, span.end), blanksBefore: 1}];
    });
  }

  /** Reads what starts at line `i` and returns the line after it. */
  private readAt(i: number): number {
    const line = this.lines[i]!;
    if (line.start < this.noted) return this.setApart(line, "note", i + 1);
    const table = this.tableAt(i);
    if (table) return this.takeTable(table);
    if (isBoilerplate(line)) return this.setApart(line, "menu", i + 1);
    let end = i + 1;
    while (end < this.lines.length && joinsNext(this.lines[end - 1]!, this.lines[end]!, this.width) && !beginsTable(this, end)) end++;
    this.paragraph({...line, end: this.lines[end - 1]!.end, text: this.folded.slice(line.start, this.lines[end - 1]!.end)});
    return end;
  }

  private tableAt(i: number): {readonly table: Table; readonly to: number} | null {
    const found = rebuildTable(this, i);
    const table = found && tableOf(found.grid, this.folded, {previous: this.tables.at(-1) ?? null});
    return table && {table, to: found.to};
  }

  private takeTable({table, to}: {readonly table: Table; readonly to: number}): number {
    this.tables.push(table);
    this.noted = table.notes.at(-1)?.end ?? 0;
    this.block("table", table, to);
    return to;
  }

  private block(kind: Block["kind"], span: Span, next: number): number {
    this.blocks.push({kind, start: span.start, end: span.end, section: this.outline.current});
    return next;
  }

  /** A paragraph with its headings, those inside the line too. */
  private paragraph(whole: Line): void {
    const line = withoutMarker(whole);
    const headings = headingsOfLine(line, this.folded);
    const own = headings.length === 0 ? this.wholeHeading(line) : null;
    if (own) {
      this.outline.open(own.kind, line.text.replace(/\s+/g, " "), line.start, line.end, own.level);
      this.block("heading", line, 0);
      return;
    }
    let from = line.start;
    for (const heading of headings) {
      if (heading.start > from) this.running(from, heading.start);
      this.outline.open(heading.kind, heading.heading, heading.start, heading.end);
      this.block("heading", heading, 0);
      from = bodyStart(heading, this.folded);
    }
    while (/[。,:;]/.test(this.folded[from] ?? "") && from < line.end && from > line.start) from++;
    if (from < line.end) this.running(from, line.end);
  }

  /** What heading a line without a number is as a whole; null for running text. */
  private wholeHeading(line: Line): {readonly kind: Section["kind"]; readonly level?: number} | null {
    if (this.isTitle(line)) return {kind: "title"};
    const marked = this.marked.get(line.start);
    if (marked?.end === line.end) return marked;
    return this.outline.current >= 0 && isLooseHeading(line) ? {kind: "run-in"} : null;
  }

  private isTitle(line: Line): boolean {
    return line.text.length <= 90 && this.title.length > 3 && line.text.replace(/\s+/g, "") === this.title;
  }

  private running(start: number, end: number): void {
    this.blocks.push({kind: "paragraph", start, end, section: this.outline.current});
    for (const span of sentencesOf(this.folded, start, end))
      this.clauses.push({
        start: span.start,
        end: span.end,
        text: this.layout.text.slice(span.start, span.end),
        section: this.outline.current,
      });
  }
}

/** 2、 before the number of a heading. */
const MARKER = /^\d{1,3}、\s*(?=[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节]|\([一二三四五六七八九十]+\))/;

/** A page marker («2、») before a heading is no part of it. */
function withoutMarker(line: Line): Line {
  const marker = MARKER.exec(line.text);
  return marker ? {...line, start: line.start + marker[0].length, text: line.text.slice(marker[0].length)} : line;
}

const NUMBERING = /^(?:第[^章节篇]{1,4}[章节篇]|[一二三四五六七八九十]{1,3}[、.,]|\(?[一二三四五六七八九十]{1,4}\)|\d{1,2}[.、)]|[①-⑳])\s*/;

/** A number in a heading, in digits or in words with what they count: 三家. */
const AMOUNT = /\d|[一二三四五六七八九十两]+[家户件批]/;

/** A heading that is only the beginning of a sentence, or that states a number, is read as running text too. */
function bodyStart(heading: LineHeading, folded: string): number {
  const number = NUMBERING.exec(heading.heading)?.[0].length ?? 0;
  const next = folded[heading.end];
  const cut =
    next !== undefined && !/[。;\n]/.test(next) && !heading.heading.startsWith("第") && heading.kind !== "box" && heading.kind !== "annex";
  const states = number > 0 && AMOUNT.test(heading.heading.slice(number));
  if (!cut && !states && !isSentence(heading, number, folded)) return heading.end;
  if (heading.kind === "han" && cut) return heading.end;
  return heading.start + number;
}

/** Words of responsible units behind a sentence: (省局信用处). */
const UNIT_ALONE = /^[。;]\s*\([^()\n]{0,40}(?:[局处厅委办部院]|中心|单位|责任|牵头|配合)[^()\n]{0,40}\)\s*(?:\n|$)/;
const LONG_TITLE = 22;
/** What titles begin with though they have a comma: 以…为…,推进…. */
const MANNERS = words("以 坚持 聚焦 围绕 突出");

/** A numbered item that is a statement of its own, not the title of what follows: (八)开展…培育工作,加大…力度。(省局信用处) */
function isSentence(heading: LineHeading, number: number, folded: string): boolean {
  if (heading.kind !== "han-paren" && heading.kind !== "digit" && heading.kind !== "circled") return false;
  if (!/[。;]/.test(folded[heading.end] ?? "")) return false;
  const words = heading.heading.slice(number);
  return (
    (/,/.test(words) && !MANNERS.starts(words)) ||
    words.length >= LONG_TITLE ||
    UNIT_ALONE.test(folded.slice(heading.end, heading.end + 100))
  );
}

const LONGEST_LOOSE = 24;

/** A short line without punctuation between paragraphs is a heading that lost its number or its frame. */
function isLooseHeading(line: Line): boolean {
  return (
    line.text.length <= LONGEST_LOOSE &&
    line.text.length >= 4 &&
    /[\u4e00-\u9fff]{4}/.test(line.text) &&
    !/[。;,:!?]|\d|^[(（]/.test(line.text) &&
    !headingOf(line.text)
  );
}

const inOrder = (aside: readonly SetAside[]): SetAside[] => aside.toSorted((a, b) => a.start - b.start || b.end - a.end);
