import {lineFrom, runsOf, type Line} from "./lines.js";
import type {Glyph} from "./sheet.js";
import {letterSpacing, spell} from "./spell.js";

/** The part of a line that stands in one column, or across several. */
export interface Fragment {
  readonly column: number;
  readonly columnSpan: number;
  readonly line: Line;
  readonly text: string;
}

/** A blank from here on, in characters, parts two words that may lie in one column. */
const WORD_GAP = 0.3;

/** A blank just at a cut parts two cells from here on. */
const CUT_GAP = 0.08;

/** Words that reach past a cut by less, in characters, do not stand across it. */
const RIM = 0.3;

/** A line cut at the columns; words that stand across a cut belong to the columns on both sides. */
export function fragmentsOf(line: Line, cuts: readonly number[], usual: number): Fragment[] {
  const spacing = letterSpacing(line.glyphs, usual);
  const runs = runsOf(line.glyphs, (WORD_GAP + spacing) * line.size).flatMap((run) => cutRun(run, cuts, (CUT_GAP + spacing) * line.size));
  const parts: {column: number; last: number; glyphs: typeof line.glyphs}[] = [];
  for (const run of runs) {
    const [x0, x1] = [run[0]!.x0, run.at(-1)!.x1];
    const column = cuts.filter((cut) => cut < x0 + RIM * line.size).length;
    const last = Math.max(column, cuts.filter((cut) => cut < x1 - RIM * line.size).length);
    const before = parts.at(-1);
    if (before && before.last >= column) Object.assign(before, {last: Math.max(before.last, last), glyphs: [...before.glyphs, ...run]});
    else parts.push({column, last, glyphs: run});
  }
  return parts.map(({column, last, glyphs}) => {
    const part = lineFrom(glyphs);
    return {column, columnSpan: last - column + 1, line: part, text: spell(part.glyphs, spacing).text};
  });
}

/** A run parted where one of the cuts falls into a gap of it. */
function cutRun(run: readonly Glyph[], cuts: readonly number[], gap: number): Glyph[][] {
  const out: Glyph[][] = [[run[0]!]];
  for (let i = 1; i < run.length; i++) {
    const [before, glyph] = [run[i - 1]!, run[i]!];
    const parts = glyph.x0 - before.x1 > gap && cuts.some((cut) => cut >= before.x1 - 0.5 && cut <= glyph.x0 + 0.5);
    if (parts) out.push([glyph]);
    else out.at(-1)!.push(glyph);
  }
  return out;
}
