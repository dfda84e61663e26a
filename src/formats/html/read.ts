import type {AsideReason} from "../../model/layout.js";
import {lowered, raised} from "../raised.js";
import type {Run} from "../run.js";
import {inSymbol} from "../symbols.js";
import type {CellDraft, LayoutWriter} from "../writer.js";
import {keepsLines} from "./line-feeds.js";
import {itemNumbers} from "./lists.js";
import type {Measured} from "./measure.js";
import {BlockSink, CellSink, type CellReader, type InnerTable, type Sink} from "./sinks.js";
import type {Styles} from "./styles.js";
import {readTable, TableParts, type PageTable} from "./tables.js";
import {attr, childrenOf, isBlock, isElement, isSkipped, isText, textOf, type Element, type Node} from "./tree.js";

/** What was found out about a page before it is read. */
export interface Page {
  readonly styles: Styles;
  readonly measured: Measured;
  /** Not read, with the reason. */
  readonly out: ReadonlyMap<Element, AsideReason>;
  /** Links that are marks of notes. */
  readonly marks: ReadonlySet<Element>;
  /** Written as a heading of level 1. */
  readonly title: Element | null;
}

const DEEPEST = 400;

/** Reads an element of a page into a writer, in the order of the page. */
export function readPage(root: Element, page: Page, writer: LayoutWriter): void {
  const reader = new PageReader(page, writer);
  const sink = new BlockSink(reader, writer);
  reader.read(root, sink, {keep: false, depth: 0});
  sink.end(false);
}

interface Place {
  /** White space is kept. */
  readonly keep: boolean;
  /** Set in the font Symbol, whose letters are signs. */
  readonly symbol?: boolean;
  readonly depth: number;
}

class PageReader implements CellReader {
  readonly parts: TableParts;
  private readonly numbers = new Map<Element, string>();
  private prefix = "";

  constructor(
    readonly page: Page,
    readonly writer: LayoutWriter,
  ) {
    this.parts = new TableParts(page.styles);
  }

  read(node: Node, sink: Sink, place: Place): void {
    if (isText(node)) this.text(node.value, sink, place);
    else if (isElement(node) && !isSkipped(node)) this.element(node, sink, place);
  }

  children(node: Node, sink: Sink, place: Place): void {
    const nodes = childrenOf(node);
    for (let i = 0; i < nodes.length; i++) {
      const raisedUntil = this.raisedRun(nodes, i);
      if (raisedUntil > i) {
        this.raise(nodes, i, raisedUntil, sink);
        i = raisedUntil - 1;
      } else this.read(nodes[i]!, sink, place);
    }
  }

  private element(element: Element, sink: Sink, place: Place): void {
    const reason = this.page.out.get(element);
    if (reason !== undefined) return sink.apart(reason, textOf(element), isBlock(element));
    if (place.depth > DEEPEST) return this.flat(element, sink);
    const next = {...place, depth: place.depth + 1};
    if (element.tagName === "br") return sink.end(true);
    if (element.tagName === "sub") return sink.words.add(lowered(sink.words.run.tail(4), textOf(element)));
    if (element === this.page.title) return sink.block("heading", 1, () => this.children(element, sink, next));
    if (this.parts.isTable(element)) return this.table(element, sink, next);
    if (/^h[1-6]$/.test(element.tagName))
      return sink.block("heading", Number(element.tagName[1]), () => this.children(element, sink, next));
    this.plain(element, sink, next);
  }

  private plain(element: Element, sink: Sink, place: Place): void {
    const display = this.page.styles.of(element).get("display") ?? "";
    const apart = isBlock(element) ? display !== "inline" : /^(?:block|flex|grid|list-item)$/.test(display);
    const next = this.within(element, place, apart);
    if (element.tagName === "ol") for (const [item, number] of itemNumbers(element, this.page.styles)) this.numbers.set(item, number);
    if (element.tagName === "li" && apart) return sink.block("item", null, () => this.item(element, sink, next));
    if (apart) sink.end(false);
    const box = !apart && (display.startsWith("inline-") || display === "table-cell" || element.tagName === "td");
    if (box) sink.words.box();
    this.children(element, sink, next);
    if (box) sink.words.box();
    if (apart) sink.end(false);
  }

  /** The place of what an element holds, by its styles. */
  private within(element: Element, place: Place, apart: boolean): Place {
    const style = this.page.styles.of(element);
    const keep = keepsWhiteSpace(element, style.get("white-space"), place.keep) || (apart && keepsLines(element));
    const family = style.get("font-family") ?? (attr(element, "face") ?? "").toLowerCase();
    return {...place, keep, symbol: family === "" ? place.symbol : /^["']?symbol\b/.test(family)};
  }

  private item(element: Element, sink: Sink, place: Place): void {
    this.prefix = this.numbers.get(element) ?? "";
    this.children(element, sink, place);
    this.prefix = "";
  }

  private text(value: string, sink: Sink, place: Place): void {
    if (this.prefix !== "" && value.trim() !== "") {
      sink.words.add(this.prefix);
      this.prefix = "";
    }
    if (!place.keep) return sink.words.add(place.symbol ? inSymbol(value) : value);
    value.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) sink.end(true);
      if (line.trim() !== "") sink.words.keep(line);
      else if (line !== "") sink.words.add(" ");
    });
  }

  /** Deeper than any page: words with their lines. */
  private flat(element: Element, sink: Sink): void {
    textOf(element, (inner) => this.page.out.has(inner))
      .split("\n")
      .forEach((line, i) => {
        if (i > 0) sink.end(true);
        sink.words.add(line);
      });
  }

  private table(element: Element, sink: Sink, place: Place): void {
    const table = readTable(element, this.parts, this.page.out, this.page.measured);
    if (table.kind === "grid") return sink.table(element, table);
    sink.end(false);
    if (table.kind === "box") this.box(table, sink, place);
    else this.children(element, sink, place);
    sink.end(false);
  }

  /** Rows as running text; a number or a short name before a long cell leads its first line. */
  private box(table: PageTable, sink: Sink, place: Place): void {
    if (table.caption) this.children(table.caption, sink, place);
    for (const row of table.rows) {
      sink.end(false);
      for (const cell of row) {
        const lead = row.length > 1 && cell === row[0] && textOf(cell).length <= LONGEST_LEAD ? textOf(cell).replace(/\n/g, " ") : null;
        if (lead === null) this.children(cell, sink, place);
        else this.prefix = lead === "" ? "" : `${lead} `;
        if (lead === null) sink.end(false);
      }
    }
    this.prefix = "";
  }

  /** The cells of a grid with their words, and the tables within them, which are written after it. */
  cells(table: PageTable): {
    cells: CellDraft[];
    inner: InnerTable[];
  } {
    const inner: InnerTable[] = [];
    const cells = table.cells.map(({element, ...at}) => ({
      ...at,
      words: this.words(element, inner),
    }));
    return {cells, inner};
  }

  words(element: Element, inner: InnerTable[]): Run {
    const sink = new CellSink(inner);
    const keep = keepsWhiteSpace(element, this.page.styles.of(element).get("white-space"), false);
    this.children(element, sink, {keep, depth: 0});
    return sink.words.run;
  }

  /** The end of a run of raised elements that begins at `from`; `from` itself where none does. */
  private raisedRun(nodes: readonly Node[], from: number): number {
    let end = from;
    while (end < nodes.length && this.isRaised(nodes[end]!)) end++;
    return end;
  }

  private isRaised(node: Node): boolean {
    if (!isElement(node) || isBlock(node) || this.page.out.has(node)) return false;
    if (node.tagName === "sup" || this.isNoteLink(node)) return true;
    return node.tagName === "span" && /super/.test(this.page.styles.of(node).get("vertical-align") ?? "");
  }

  /** A link from a mark to its note, by the note's link back or as word processors write it. */
  private isNoteLink(element: Element): boolean {
    if (this.page.marks.has(element)) return true;
    if (element.tagName !== "a") return false;
    return attr(element, "role") === "doc-noteref" || /^#_?(?:ftn|edn|fn|footnote|endnote)[\w:-]*$/i.test(attr(element, "href") ?? "");
  }

  private raise(nodes: readonly Node[], from: number, to: number, sink: Sink): void {
    const content = nodes
      .slice(from, to)
      .map((node) => textOf(node))
      .join("");
    const after = to < nodes.length ? textOf(nodes[to]!).slice(0, 8) : "";
    const links = nodes.slice(from, to).some((node) => isElement(node) && this.isNoteLink(node));
    const found = links && content.length <= LONGEST_MARK ? ({is: "note-mark"} as const) : raised(sink.words.run.tail(12), content, after);
    if (found.is === "note-mark") sink.apart("note-mark", content, false);
    else this.text(found.text, sink, {keep: false, depth: 0});
  }
}

const LONGEST_LEAD = 20;
const LONGEST_MARK = 12;

function keepsWhiteSpace(element: Element, style: string | undefined, inherited: boolean): boolean {
  if (style !== undefined) return /^(?:pre|break-spaces)/.test(style);
  return inherited || /^(?:pre|xmp|listing|plaintext)$/.test(element.tagName);
}
