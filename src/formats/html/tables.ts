import type {Measured} from "./measure.js";
import type {Styles} from "./styles.js";
import {attr, childrenOf, eachElement, elementsOf, isBlock, isElement, isSkipped, textOf, type Element} from "./tree.js";

/** A cell at its place in the grid, spans cut to the table. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly heading: boolean;
}

/**
 * A table of a page: a `grid` of data; a `box` whose cells are read as running text row by row (专栏 with a number beside
 * each paragraph); or `flow`, which only lays out the page.
 */
export interface PageTable {
  readonly kind: "grid" | "box" | "flow";
  readonly rows: readonly (readonly Element[])[];
  readonly cells: readonly PlacedCell[];
  readonly caption: Element | null;
  readonly nested: readonly Element[];
}

const WIDEST_SPAN = 256;
const LONGEST_ROW_SPAN = 10_000;
/** A cell with so many characters is a part of the page, not of a table. */
const LONGEST_CELL = 3000;

/** What an element is by its tag, its role or its display. */
export class TableParts {
  constructor(private readonly styles: Styles) {}

  isTable(element: Element): boolean {
    return element.tagName === "table" || this.is(element, /^(?:table|grid|treegrid)$/, /^(?:inline-)?table$/);
  }

  isRow(element: Element): boolean {
    return element.tagName === "tr" || this.is(element, /^row$/, /^table-row$/);
  }

  isCell(element: Element): boolean {
    return (
      element.tagName === "td" || element.tagName === "th" || this.is(element, /^(?:cell|gridcell|(?:column|row)header)$/, /^table-cell$/)
    );
  }

  private is(element: Element, role: RegExp, display: RegExp): boolean {
    if (element.tagName.startsWith("t")) return false;
    const named = attr(element, "role");
    return named !== null ? role.test(named) : display.test(this.styles.of(element).get("display") ?? "");
  }
}

/** Reads the rows and cells of a table element and tells what kind it is. `out` names what is not read. */
export function readTable(table: Element, parts: TableParts, out: ReadonlyMap<Element, unknown>, page: Measured): PageTable {
  const rows: Element[][] = [];
  const heads = new Set<Element>();
  const nested: Element[] = [];
  let caption: Element | null = null;
  eachElement(table, (element) => {
    if (out.has(element) || isSkipped(element)) return false;
    if (element !== table && parts.isTable(element)) return nested.push(element) < 0;
    if (element.tagName === "caption") caption ??= element;
    if (parts.isRow(element)) rows.push([]);
    if (!parts.isCell(element) || rows.length === 0) return true;
    rows.at(-1)!.push(element);
    if (isHead(element)) heads.add(element);
    return true;
  });
  const cells = placed(rows, heads);
  return {
    kind: kindOf(table, {rows, cells, nested}, out, page),
    rows,
    cells,
    caption,
    nested,
  };
}

function isHead(cell: Element): boolean {
  if (cell.tagName === "th" || (attr(cell, "role") ?? "").endsWith("header")) return true;
  const row = cell.parentNode;
  return row !== null && isElement(row) && row.parentNode?.nodeName === "thead";
}

/** Cells laid over the grid, each at the first free place of its row. */
function placed(rows: readonly (readonly Element[])[], heads: ReadonlySet<Element>): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const takenUntil: number[] = [];
  rows.forEach((row, r) => {
    let column = 0;
    for (const element of row) {
      while ((takenUntil[column] ?? 0) > r) column++;
      const columnSpan = spanOf(element, "colspan", WIDEST_SPAN);
      const asked = attr(element, "rowspan") === "0" ? rows.length : spanOf(element, "rowspan", LONGEST_ROW_SPAN);
      const rowSpan = Math.min(asked, rows.length - r);
      cells.push({
        element,
        row: r,
        column,
        rowSpan,
        columnSpan,
        heading: heads.has(element),
      });
      for (let i = 0; i < columnSpan; i++) takenUntil[column + i] = r + rowSpan;
      column += columnSpan;
    }
  });
  return cells;
}

function spanOf(cell: Element, name: string, most: number): number {
  const value = Math.trunc(Number(attr(cell, name) ?? attr(cell, `aria-${name}`) ?? 1));
  return value >= 1 ? Math.min(value, most) : 1;
}

function kindOf(
  table: Element,
  {rows, cells, nested}: Pick<PageTable, "rows" | "cells" | "nested">,
  out: ReadonlyMap<Element, unknown>,
  page: Measured,
): PageTable["kind"] {
  const size = (element: Element) => page.of(element).characters;
  if (/^(?:presentation|none)$/.test(attr(table, "role") ?? "")) return "flow";
  if (cells.some(({element}) => size(element) > LONGEST_CELL)) return "flow";
  if (nested.reduce((sum, element) => sum + size(element), 0) * 2 > size(table)) return "flow";
  const full = rows.map((row) => row.filter((cell) => size(cell) > 0).length);
  const wide = full.filter((count) => count >= 2).length;
  if (wide === 0 || (wide === 1 && rows.length === 1)) return "flow";
  return isProse(cells, new Map(cells.map(({element}) => [element, textOf(element, (e) => out.has(e))]))) ? "box" : "grid";
}

/** At most two columns, and most of the words stand in sentences or in cells of several paragraphs. */
function isProse(cells: readonly PlacedCell[], texts: ReadonlyMap<Element, string>): boolean {
  if (cells.some((cell) => cell.column >= 2 && texts.get(cell.element) !== "")) return false;
  let prose = 0;
  let all = 0;
  for (const {element} of cells) {
    const text = texts.get(element)!;
    all += text.length;
    if ((text.length >= 40 && /[。；]/.test(text)) || paragraphs(element) >= 3) prose += text.length;
  }
  return prose >= 0.6 * all;
}

function paragraphs(cell: Element): number {
  return elementsOf(cell).filter(
    (element) => isBlock(element) && childrenOf(element).some((node) => !isElement(node) || textOf(node) !== ""),
  ).length;
}
