import type {HeadingKind, LayoutBlock} from "../model/index.js";
import {headingOf, levelOf} from "./headings.js";
import type {Line} from "./lines.js";

/** A heading that a file marks as such, with the depth it has among the numbered ones. */
export interface MarkedHeading {
  readonly kind: HeadingKind;
  readonly level: number;
  readonly end: number;
}

/** Longer ones, and those that end as a sentence does, are paragraphs in the dress of a heading. */
const LONGEST = 60;
const SENTENCE = /[。;!?,:]$/;
/** Forms by depth, for a document in which no marked heading is numbered. */
const FORMS: readonly HeadingKind[] = ["part", "chapter", "section", "han", "han-paren", "run-in"];

/**
 * The headings that a layout marks, by where they start. A depth that a numbered heading has too is that heading's (an «h2» beside
 * 第一章 is a chapter); any other stands as much below the nearest such depth as the file says.
 */
export function markedHeadings(blocks: readonly LayoutBlock[], lines: readonly Line[]): ReadonlyMap<number, MarkedHeading> {
  const marks = blocks.filter((block) => block.kind === "heading" && block.level !== null);
  if (marks.length === 0) return new Map();
  const byStart = new Map(lines.map((line) => [line.start, line]));
  const known = new Map<number, HeadingKind>();
  for (const mark of marks) {
    const kind = headingOf(byStart.get(mark.start)?.text ?? "")?.kind;
    if (kind && !known.has(mark.level!)) known.set(mark.level!, kind);
  }
  return new Map(
    marks.flatMap((mark) => {
      const line = byStart.get(mark.start);
      if (!line || line.text.length > LONGEST || SENTENCE.test(line.text)) return [];
      return [[line.start, {...depthOf(mark.level!, known), end: line.end}] as const];
    }),
  );
}

function depthOf(level: number, known: ReadonlyMap<number, HeadingKind>): Pick<MarkedHeading, "kind" | "level"> {
  for (let above = level; above > 0; above--) {
    const kind = known.get(above);
    if (kind) return above === level ? {kind, level: levelOf(kind)} : {kind: "run-in", level: levelOf(kind) + (level - above) / 10};
  }
  const below = [...known.keys()].filter((l) => l > level).toSorted((a, b) => a - b)[0];
  if (below !== undefined) return {kind: "part", level: levelOf(known.get(below)!) - (below - level) / 10};
  const kind = FORMS[Math.min(level, FORMS.length) - 1]!;
  return {kind, level: levelOf(kind)};
}
