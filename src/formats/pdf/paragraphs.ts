import {Run} from "../run.js";
import {hasLeader} from "./blocks.js";
import {runsOf, type Line} from "./lines.js";
import {letterSpacing, spell} from "./spell.js";

/** Edges of a column of text and its usual distance from line to line. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly size: number;
  /** Its paragraphs begin with an indent. */
  readonly indents: boolean;
}

/** A line with the measure of the column that it stands in. */
export interface SetLine {
  readonly line: Line;
  readonly measure: Measure;
  readonly page: number;
  readonly usual: number;
  /** First of its column, so that the distance from the line before says nothing. */
  readonly first: boolean;
}

export interface Paragraph {
  readonly words: Run;
  readonly page: number;
}

/** Less is no indent, in characters. */
const INDENT = 0.7;
/** A full line leaves no more room than this, in characters, beside that for what begins the next. */
const ROOM = 1.1;
const SENTENCE_END = /[。！？.!?]$/;
const WIDE_LEADING = 1.4;
const LARGE = 1.15;
const ROW_GAP = 0.65;
const TITLE_LEADING = 2.3;

/** Hard-wrapped lines as paragraphs: a line that fills its column runs on, unless the next is indented or set apart. */
export function paragraphsOf(lines: readonly SetLine[]): Paragraph[] {
  const out: {words: Run; page: number}[] = [];
  lines.forEach((set, i) => {
    const before = lines[i - 1];
    const run = spell(set.line.glyphs, letterSpacing(set.line.glyphs, set.usual));
    if (!before || !runsOn(before, set)) return void out.push({words: run, page: set.page});
    const words = out.at(-1)!.words;
    words.add(between(words.text, run.text)).append(run);
  });
  return out;
}

function runsOn(above: SetLine, below: SetLine): boolean {
  const size = above.line.size;
  if (Math.abs(size - below.line.size) > 0.12 * size) return false;
  if (hasLeader(above.line) || hasLeader(below.line) || isRow(above) || isRow(below)) return false;
  const drop = below.line.y - above.line.y;
  if (isTitle(above) && isTitle(below)) return !below.first && drop < TITLE_LEADING * size;
  if (!below.first && drop > WIDE_LEADING * Math.max(above.measure.leading, size)) return false;
  const full = above.measure.right - above.line.x1 < firstWord(below.line) + ROOM * size * (1 + above.usual);
  const indented = below.line.x0 - below.measure.left > INDENT * size;
  if (!below.measure.indents && SENTENCE_END.test(above.line.glyphs.at(-1)!.text)) return false;
  return full && (!indented || hangs(above, below));
}

/** Width of what begins a line and moves down as a whole: a number, a Latin word, a character with the marks around it. */
function firstWord({glyphs}: Line): number {
  const text = glyphs
    .slice(0, 40)
    .map((glyph, i) => (glyph.spaced && i > 0 ? " " : "") + glyph.text[0]!)
    .join("");
  const length = WORD.exec(text)?.[0].length ?? 1;
  return glyphs[Math.min(length, glyphs.length) - 1]!.x1 - glyphs[0]!.x0;
}

const WORD = /^[“‘《〈（(【[]*(?:[\w.%+/-]+|.)(?:[，。、；：！？”’》〉）】]|[)\],.;:!?%][\w.%]*)*/u;

/** A line in four parts and more is a row of something, table or not, and no running text. */
function isRow({line, usual}: SetLine): boolean {
  return runsOf(line.glyphs, (ROW_GAP + letterSpacing(line.glyphs, usual)) * line.size).length >= 4;
}

/** A centred line in larger type than the text. */
function isTitle({line, measure}: SetLine): boolean {
  const [before, after] = [line.x0 - measure.left, measure.right - line.x1];
  return line.size > LARGE * measure.size && Math.abs(before - after) < 2 * line.size;
}

/** A numbered item whose lines hang below its text. */
function hangs(above: SetLine, below: SetLine): boolean {
  const {glyphs, size} = above.line;
  const shift = below.line.x0 - above.line.x0;
  return (
    shift > 0 &&
    shift < 4 * size &&
    glyphs.some(
      (glyph, i) =>
        i > 0 && i < 8 && Math.abs(glyph.x0 - below.line.x0) < 0.15 * size && (glyph.spaced || glyph.x0 - glyphs[i - 1]!.x1 > 0.3 * size),
    )
  );
}

function between(above: string, below: string): string {
  if (/\d$/.test(above) && /^\d/.test(below)) return "  ";
  return /[A-Za-z,;:.]$/.test(above) && /^[A-Za-z]/.test(below) ? " " : "";
}
