import {linesOf, runsOf, type Line} from "./lines.js";
import {maskOf} from "./page-forms.js";
import type {Glyph, Rule, Sheet} from "./sheet.js";
import {letterSpacing, spell} from "./spell.js";

/** A line near the head or the foot of a page. */
export interface Edge {
  /** Index of its page. */
  readonly sheet: number;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  /** Without spaces, numbers as #. */
  readonly mask: string;
  readonly top: boolean;
  /** Distance from the upper or the lower edge of the page. */
  readonly place: number;
  readonly size: number;
  /** No line stands nearer to the edge of the page, and there is room towards the text. */
  readonly outermost: boolean;
}

/** Heads and feet stand in this share of the page's height at either end. */
const MARGIN = 0.13;
const MOST_LINES = 4;
/** A page number that stands alone is this far from the text, in lines of its size. */
const ROOM = 1.6;

/** The lines at the head and the foot of a page that may be furniture: no rows of a table, ruled or not. */
export function edgesOf(sheet: Sheet, index: number, gone: ReadonlySet<Glyph>): Edge[] {
  return [true, false].flatMap((top) => {
    const depth = MARGIN * sheet.height;
    const zone = sheet.glyphs.filter((glyph) => glyph.angle === 0 && !gone.has(glyph) && placeOf(glyph.y, top, sheet) < 1.6 * depth);
    const lines = linesOf(zone);
    const inward = top ? lines : lines.toReversed();
    const walls = sheet.rules.filter(({axis}) => axis === "v");
    const rows = new Set(inward.filter((line) => isRow(line, inward, walls)));
    return inward
      .slice(0, MOST_LINES)
      .map((line, i) => ({line, isFree: i === 0 && isFar(line, inward[i + 1]), beyond: closeTo(inward, i)}))
      .filter(({line, beyond}) => placeOf(line.y, top, sheet) < depth && !beyond.some((other) => rows.has(other)))
      .map(({line, isFree}) => edgeOf(line, sheet, index, top, isFree));
  });
}

/** A line and those that follow it inwards without room between them: above a row they are its header. */
function closeTo(inward: readonly Line[], from: number): Line[] {
  const end = inward.findIndex((line, i) => i >= from && isFar(line, inward[i + 1]));
  return inward.slice(from, end + 1);
}

const placeOf = (y: number, top: boolean, {height}: Sheet): number => (top ? y : height - y);
const isFar = (line: Line, next: Line | undefined): boolean => !next || Math.abs(next.y - line.y) > ROOM * Math.max(line.size, next.size);

/** Between two walls of a table, or parted into cells as a line near it is. */
function isRow(line: Line, lines: readonly Line[], walls: readonly Rule[]): boolean {
  const beside = walls.filter(({from, to}) => from < line.y - line.size / 3 && to > line.y - line.size / 3);
  if (beside.some(({at}) => at <= line.x0 + 1) && beside.some(({at}) => at >= line.x1 - 1)) return true;
  const own = cells(line);
  const near = lines.filter((other) => other !== line && Math.abs(other.y - line.y) < 3 * line.size);
  return near.map(cells).some((other) => Math.max(own, other) >= 3 && Math.min(own, other) >= 2);
}

const cells = (line: Line): number => runsOf(line.glyphs, line.size).length;

function edgeOf(line: Line, sheet: Sheet, index: number, top: boolean, outermost: boolean): Edge {
  const {text} = spell(line.glyphs, letterSpacing(line.glyphs, 0));
  const glyphs = sheet.glyphs.filter(
    ({angle, x0, x1, y}) => angle === 0 && x0 >= line.x0 - 1 && x1 <= line.x1 + 1 && y >= line.y0 && y <= line.y1 + 0.1 * line.size,
  );
  return {sheet: index, glyphs, text, mask: maskOf(text), top, place: placeOf(line.y, top, sheet), size: line.size, outermost};
}
