import type {AsideReason, LayoutBlock} from "../../model/layout.js";
import type {Run} from "../run.js";
import type {CellDraft, LayoutWriter} from "../writer.js";
import type {PageTable} from "./tables.js";
import type {Element} from "./tree.js";
import {Words} from "./words.js";

/** Where words of a page go: blocks of the text, or the words of one cell. */
export interface Sink {
  readonly words: Words;
  /** Ends the line; `tight` where the next follows without an empty line. */
  end(tight: boolean): void;
  block(kind: LayoutBlock["kind"], level: number | null, read: () => void): void;
  apart(reason: AsideReason, text: string, block: boolean): void;
  table(element: Element, table: PageTable): void;
}

/** A table within a cell, which is written behind the table around it. */
export interface InnerTable {
  readonly element: Element;
  readonly table: PageTable;
}

/** Reads the cells of a table with their words. */
export interface CellReader {
  cells(table: PageTable): {readonly cells: CellDraft[]; readonly inner: InnerTable[]};
  words(element: Element, inner: InnerTable[]): Run;
}

/** Blocks and grids of the text. */
export class BlockSink implements Sink {
  words = new Words();
  private kind: "heading" | "paragraph" | "item" = "paragraph";
  private level: number | null = null;
  private tight = false;

  constructor(
    private readonly reader: CellReader,
    private readonly writer: LayoutWriter,
  ) {}

  end(tight: boolean): void {
    if (tight && this.kind === "heading") return this.words.line();
    if (this.words.run.length === 0 && this.words.run.marks.length === 0) {
      this.tight = false;
      return;
    }
    const indent = /^ {2,}/.exec(this.words.run.text)?.[0] ?? "";
    this.writer.block(this.kind, this.words.run, {level: this.level, tight: this.tight, indent});
    this.words = new Words();
    this.tight = tight;
  }

  block(kind: "heading" | "paragraph" | "item", level: number | null, read: () => void): void {
    this.end(false);
    const outer = {kind: this.kind, level: this.level};
    Object.assign(this, {kind, level});
    read();
    this.end(false);
    Object.assign(this, outer);
  }

  apart(reason: AsideReason, text: string, block: boolean): void {
    if (!block) return this.words.apart(reason, text);
    this.end(false);
    this.writer.aside(reason, text);
  }

  table(_element: Element, table: PageTable): void {
    this.end(false);
    const {cells, inner} = this.reader.cells(table);
    const caption = table.caption ? this.reader.words(table.caption, inner) : null;
    this.writer.grid({cells, caption, origin: "marked"});
    for (const {element, table: within} of inner) this.table(element, within);
  }
}

/** The words of one cell: every line end in it is a line feed of the run. */
export class CellSink implements Sink {
  readonly words = new Words();

  constructor(private readonly inner: InnerTable[]) {}

  end(): void {
    this.words.line();
  }

  block(_kind: LayoutBlock["kind"], _level: number | null, read: () => void): void {
    this.end();
    read();
    this.end();
  }

  apart(reason: AsideReason, text: string): void {
    this.words.apart(reason, text);
  }

  table(element: Element, table: PageTable): void {
    this.inner.push({element, table});
  }
}
