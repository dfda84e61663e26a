import type {Layout, SetAside, Span} from "../../model/index.js";
import {foldedOf} from "../folded.js";
import {readLines, type Line} from "../lines.js";
import {contentsParts} from "./contents.js";
import {glossaryParts} from "./glossary.js";
import {noteMarks, withFileMarks} from "./marks.js";
import {noteLines} from "./notes.js";
import {pageParts} from "./pages.js";

export {isBoilerplate} from "./boilerplate.js";

/** What was set apart, and the lines that are left. */
export interface Apart {
  readonly aside: readonly SetAside[];
  readonly lines: readonly Line[];
}

/**
 * What is not the document's own words 另置: what the format set apart, and what the text shows: page numbers and running heads,
 * note marks, contents, notes, glossaries. In the order of the text; a small one may lie inside a large one.
 */
export function asideOf(layout: Layout): Apart {
  const marks = withFileMarks(noteMarks(foldedOf(layout)), layout);
  let known: {readonly aside: readonly SetAside[]; readonly lines: readonly Line[]} | null = null;
  const linesOf = (aside: readonly SetAside[]): readonly Line[] => {
    if (known?.aside !== aside) known = {aside, lines: readLines(foldedOf({text: layout.text, aside}), aside, layout.grids)};
    return known.lines;
  };
  const lineParts = (
    aside: readonly SetAside[],
    find: (lines: readonly Line[]) => readonly Omit<SetAside, "text">[],
  ): readonly SetAside[] => {
    const parts = find(linesOf(aside));
    return parts.length === 0 ? aside : merged(layout.text, aside, parts);
  };
  const given = merged(layout.text, layout.aside, outside(marks.parts, layout.grids));
  const paged = lineParts(given, pageParts);
  const contents = lineParts(paged, contentsParts);
  const explained = lineParts(contents, glossaryParts);
  const aside = lineParts(explained, (lines) => noteLines(lines, marks));
  return {aside, lines: linesOf(aside)};
}

/** The parts that lie in no grid; both lists are in order. */
function outside<T extends Span>(parts: readonly T[], grids: readonly Span[]): T[] {
  let g = 0;
  return parts
    .toSorted((a, b) => a.start - b.start)
    .filter((part) => {
      while (g < grids.length && grids[g]!.end <= part.start) g++;
      return g === grids.length || part.end <= grids[g]!.start;
    });
}

/** Both lists in order; a new part that touches one that is known is left out. */
function merged(text: string, known: readonly SetAside[], parts: readonly Omit<SetAside, "text">[]): SetAside[] {
  const found = parts.map((part) => ({...part, text: text.slice(part.start, part.end)}));
  const given = new Set<SetAside>(known);
  const all = [...known, ...found].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: SetAside[] = [];
  let end = 0;
  for (const part of all) {
    if (part.end > part.start && part.start < end && !given.has(part)) continue;
    kept.push(part);
    end = Math.max(end, part.end);
  }
  return kept;
}
