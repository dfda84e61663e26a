import type {Layout} from "../../model/layout.js";
import {LayoutWriter} from "../writer.js";
import {goesOn, together, type WholeTable} from "./continued.js";
import type {Table} from "./cell.js";
import {isTable, type Flow} from "./flow.js";
import {median, type Line} from "./lines.js";
import type {Page} from "./page.js";
import {settledFlows} from "./settle.js";
import {paragraphsOf, type Measure, type SetLine} from "./paragraphs.js";
import type {Apart} from "./furniture.js";

type Part = {readonly lines: SetLine[]} | {whole: WholeTable};

/** The pages as one text: paragraphs and tables that a page or a column broke are whole again. */
export function written(pages: readonly Page[], apart: readonly Apart[], warnings: readonly string[]): Layout {
  const writer = new LayoutWriter("pdf");
  const asides = apart.toSorted((a, b) => a.page - b.page);
  let next = 0;
  const asidesTo = (page: number): void => {
    for (; next < asides.length && asides[next]!.page <= page; next++) writer.aside(asides[next]!.reason, asides[next]!.text);
  };
  for (const part of partsOf(pages)) {
    if ("lines" in part) {
      for (const {words, page} of paragraphsOf(part.lines)) {
        asidesTo(page - 1);
        writer.block("paragraph", words, {page});
      }
      continue;
    }
    const {table, repeated} = part.whole;
    asidesTo(table.page - 1);
    writer.grid({cells: table.cells, origin: table.origin, page: table.page, flags: table.flags});
    for (const text of repeated) writer.aside("copy", text);
  }
  asidesTo(Infinity);
  for (const warning of warnings) writer.warn(warning);
  return writer.layout();
}

/** Stretches of lines and whole tables, in reading order. */
function partsOf(pages: readonly Page[]): Part[] {
  const parts: Part[] = [];
  const settled = settledFlows(pages);
  const measures = measuresOf(pages, settled);
  for (const page of pages)
    for (const flow of settled.get(page)!) {
      const measure = flow.column ? measureOf(flow, flow.column) : measures.get(Math.round(page.width))!;
      flow.parts.forEach((part, i) => {
        if (isTable(part)) addTable(parts, part);
        else addLine(parts, {line: part, measure, page: page.page, usual: page.usual, first: i === 0});
      });
    }
  return parts;
}

function addTable(parts: Part[], table: Table): void {
  const last = parts.at(-1);
  if (last && "whole" in last && table.page > last.whole.table.page && goesOn(last.whole.table, table))
    last.whole = {...together(last.whole, table)};
  else parts.push({whole: {table, repeated: []}});
}

function addLine(parts: Part[], line: SetLine): void {
  const last = parts.at(-1);
  if (last && "lines" in last) last.lines.push(line);
  else parts.push({lines: [line]});
}

/** The measure of text across the whole page, a page width each. */
function measuresOf(pages: readonly Page[], settled: ReadonlyMap<Page, readonly Flow[]>): Map<number, Measure> {
  const flows = new Map<number, Flow[]>();
  for (const page of pages) {
    const key = Math.round(page.width);
    if (!flows.has(key)) flows.set(key, []);
    flows.get(key)!.push(...settled.get(page)!.filter(({column}) => column === null));
  }
  return new Map([...flows].map(([width, some]) => [width, joint(some, width)]));
}

/** Few lines do not show the right margin; it is taken to be as wide as the left one. */
function joint(flows: readonly Flow[], width: number): Measure {
  const lines = flows.map(({parts}) => parts.filter((part): part is Line => !isTable(part)));
  const found = measure(lines, null);
  if (lines.flat().length >= FEW_LINES) return found;
  return {...found, right: Math.max(found.right, width - found.left - 2 * found.size)};
}

const FEW_LINES = 10;

function measureOf(flow: Flow, column: {x0: number; x1: number}): Measure {
  return measure([flow.parts.filter((part): part is Line => !isTable(part))], column);
}

function measure(columns: readonly (readonly Line[])[], column: {x0: number; x1: number} | null): Measure {
  const lines = columns.flat();
  const sizes = lines.flatMap((line) => line.glyphs.map((glyph) => glyph.size));
  const size = median(sizes);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.12 * size);
  const drops = columns.flatMap((some) =>
    some
      .slice(1)
      .map((line, i) => line.y - some[i]!.y)
      .filter((drop) => drop > 0.5 * size && drop < 4 * size),
  );
  const left =
    common(
      body.map((line) => line.x0),
      "least",
    ) ??
    column?.x0 ??
    0;
  const indented = body.filter((line) => line.x0 - left > 1.5 * size && line.x0 - left < 3 * size);
  return {
    left,
    right:
      common(
        body.map((line) => line.x1),
        "most",
      ) ??
      column?.x1 ??
      0,
    leading: drops.toSorted((a, b) => a - b)[Math.floor(drops.length / 4)] ?? 1.5 * size,
    size,
    indents: indented.length > 0.06 * body.length,
  };
}

/** The outermost place that a tenth of the lines, and two at least, keep to. */
function common(places: readonly number[], which: "least" | "most"): number | null {
  const sorted = places.toSorted((a, b) => (which === "least" ? a - b : b - a));
  const enough = Math.max(2, 0.1 * places.length);
  for (let i = 0; i < sorted.length; i++) {
    let same = i;
    while (same < sorted.length && Math.abs(sorted[same]! - sorted[i]!) < 3) same++;
    if (same - i >= enough) return sorted[i]!;
    i = same - 1;
  }
  return sorted[0] ?? null;
}
