import type {AsideReason, FormatName, Layout, LayoutBlock, LayoutCell, LayoutGrid, SetAside} from "../model/layout.js";
import type {Span} from "../model/span.js";
import {compact} from "./compact.js";
import {Run, written, type Written} from "./run.js";

/** A cell as a format reads it; the writer gives it its span. */
export interface CellDraft {
  readonly words: Run | string;
  readonly row: number;
  readonly column: number;
  /** 1 by default. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly heading?: boolean;
}

/** A table as a format reads it. Cells may come in any order and must not overlap. */
export interface GridDraft {
  readonly cells: readonly CellDraft[];
  readonly caption?: Run | string | null;
  readonly origin: LayoutGrid["origin"];
  readonly page?: number | null;
  readonly flags?: readonly string[];
}

/** What a block is besides its words. */
export interface BlockTraits {
  /** Depth of a heading; null by default. */
  readonly level?: number | null;
  readonly page?: number | null;
  /** The block follows on the next line, without the empty line that else parts two blocks. */
  readonly tight?: boolean;
  /** Spaces before the block: in a text drawn by hand they tell the column. */
  readonly indent?: string;
  /** The whole block is written, but set apart for this reason. */
  readonly aside?: AsideReason;
}

/** A grid is written with a tab for every place, so its width is bounded. */
const WIDEST = 256;

/**
 * Writes the one text of a layout and remembers where everything stands in it. An empty line parts two blocks; a row of
 * a grid is a line with tabs between its places.
 *
 * @example new LayoutWriter("html").block("paragraph", "甲").layout().text // "甲\n"
 */
export class LayoutWriter {
  private readonly pieces: string[] = [];
  private size = 0;
  private readonly blocks: LayoutBlock[] = [];
  private readonly grids: LayoutGrid[] = [];
  private readonly asides: SetAside[] = [];
  private readonly warnings: string[] = [];

  constructor(
    private readonly format: FormatName,
    private readonly encoding = "",
  ) {}

  /** Length of the text so far. */
  get length(): number {
    return this.size;
  }

  /** A block of its own; nothing is written for words that are only white space, but their marks are kept. */
  block(kind: "heading" | "paragraph" | "item", words: Run | string, traits: BlockTraits = {}): this {
    const run = written(runOf(words), "block");
    const text = run.text;
    if (text !== "") this.part(traits.tight ? "\n" : "\n\n");
    if (text !== "") this.push(traits.indent ?? "");
    const start = this.size;
    this.push(text);
    this.marks(run, start);
    if (text === "") return this;
    this.blocks.push({kind, level: traits.level ?? null, page: traits.page ?? null, start, end: this.size});
    if (traits.aside) this.asides.push({start, end: this.size, reason: traits.aside, text});
    return this;
  }

  /** A table as a grid and a block. Rows and columns without a word are left out; a table without any is not written. */
  grid(draft: GridDraft): this {
    const {cells, left, rows, columns} = compact(draft.cells);
    for (const {words} of left) this.marks(written(runOf(words), "cell"), this.size);
    if (cells.length === 0) return this;
    if (columns > WIDEST) return this.lines(cells, columns);
    const page = draft.page ?? null;
    const caption = this.caption(draft.caption ?? "", page);
    this.part(caption ? "\n" : "\n\n");
    const start = this.size;
    const placed = this.rows(cells, rows, columns);
    const span = {start, end: this.size};
    this.grids.push({...span, rows, columns, cells: placed, caption, origin: draft.origin, page, flags: draft.flags ?? []});
    this.blocks.push({kind: "grid", level: null, page, ...span});
    return this;
  }

  /** Sets something apart that is not written into the text, at the place where it would stand. */
  aside(reason: AsideReason, text: string): this {
    const seen = text.trim();
    if (seen !== "") this.asides.push({start: this.size, end: this.size, reason, text: seen});
    return this;
  }

  /** One sentence that the reader must know, said once. */
  warn(sentence: string): this {
    if (!this.warnings.includes(sentence)) this.warnings.push(sentence);
    return this;
  }

  layout(): Layout {
    if (this.size > 0) this.push("\n");
    const {format, encoding, blocks, grids, warnings} = this;
    const aside = this.asides.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return {format, encoding, text: this.pieces.join(""), blocks, grids, aside, warnings};
  }

  private caption(words: Run | string, page: number | null): Span | null {
    const before = this.blocks.length;
    this.block("paragraph", words, {page});
    const block = this.blocks[before];
    return block === undefined ? null : {start: block.start, end: block.end};
  }

  private rows(cells: readonly Required<CellDraft>[], rows: number, columns: number): LayoutCell[] {
    const placed: LayoutCell[] = [];
    let next = 0;
    for (let row = 0; row < rows; row++) {
      if (row > 0) this.push("\n");
      let at = 0;
      for (; next < cells.length && cells[next]!.row === row; next++) {
        this.push("\t".repeat(cells[next]!.column - at));
        at = cells[next]!.column;
        placed.push(this.cell(cells[next]!));
      }
      this.push("\t".repeat(columns - 1 - at));
    }
    return placed;
  }

  private cell({words, ...place}: Required<CellDraft>): LayoutCell {
    const whole = runOf(words);
    const run = written(whole, "cell");
    const start = this.size;
    this.push(run.text);
    this.marks(run, start);
    return {...place, text: run.text, start, end: this.size, ...(whole.mended ? {mended: true} : {})};
  }

  /** A table that is wider than any table of a plan: lines, since a grid of it would be nothing but empty places. */
  private lines(cells: readonly Required<CellDraft>[], columns: number): this {
    const rows = new Map<number, Run>();
    for (const cell of cells) {
      const row = rows.get(cell.row) ?? new Run();
      rows.set(cell.row, row.add(row.length > 0 ? "\t" : "").append(runOf(cell.words)));
    }
    for (const row of rows.values()) this.block("paragraph", row, {tight: true});
    return this.warn(`a table of ${columns} columns was read as lines of text, not as a table`);
  }

  private marks({marks}: Written, start: number): void {
    for (const {at, reason, text} of marks) this.asides.push({start: start + at, end: start + at, reason, text});
  }

  private part(border: string): void {
    if (this.size > 0) this.push(border);
  }

  private push(text: string): void {
    if (text === "") return;
    this.pieces.push(text);
    this.size += text.length;
  }
}

function runOf(words: Run | string): Run {
  return typeof words === "string" ? new Run(words) : words;
}
