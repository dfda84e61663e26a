import {linesOf, median, runsOf, type Line} from "./lines.js";
import type {Glyph, Rule, Sheet} from "./sheet.js";

/** Notes at the foot of a page 脚注: its other characters, and each note as printed. */
export interface Noted {
  readonly sheet: Sheet;
  readonly notes: readonly string[];
}

/** Notes are set smaller than the line above them by this factor. */
const SMALLER = 0.9;
/** The line that parts notes from the text is drawn over no more than this share of the page's width. */
const LONGEST_RULE = 0.5;
/** Notes stand in this share of the page's height at its foot. */
const FOOT = 0.5;
/** A gap this wide, in characters, parts cells: a line of so many is a row of a table. */
const [CELL_GAP, CELLS] = [2, 3];
const MARK = /^(?:[①-⑳❶-❿*＊†‡]|[[［〔【]\d{1,3}[\]］〕】])/;

/**
 * Takes the notes from the foot of a page whose furniture is gone: lines down to the last, the first of which begins with a note's
 * mark, that are smaller than the text above them or stand under a short drawn line. Smaller ones under such a line need no mark.
 */
export function withoutFootnotes(sheet: Sheet): Noted {
  const lines = linesOf(sheet.glyphs.filter(({angle}) => angle === 0));
  const first = firstNote(lines, sheet);
  if (first < 0) return {sheet, notes: []};
  const top = lines[first]!.y0;
  return {sheet: {...sheet, glyphs: sheet.glyphs.filter(({angle, y}) => angle !== 0 || y < top)}, notes: notesOf(lines.slice(first))};
}

/** Index of the line that opens the notes; -1 where there are none. */
function firstNote(lines: readonly Line[], sheet: Sheet): number {
  const usual = median(lines.map(({size}) => size));
  return lines.findIndex((line, i) => {
    const above = lines[i - 1];
    if (!above || line.y < FOOT * sheet.height || above.size < SMALLER * usual) return false;
    const notes = lines.slice(i);
    const small = notes.every(({size}) => size <= SMALLER * above.size);
    const ruled = sheet.rules.some((rule) => isAbove(rule, line, above, sheet.width));
    return (isMarked(line) ? small || ruled : small && ruled) && notes.every((note) => !isRow(note, sheet.rules));
  });
}

const isAbove = ({axis, at, from, to}: Rule, line: Line, above: Line, width: number): boolean =>
  axis === "h" && at > above.y && at < line.y && to - from <= LONGEST_RULE * width && Math.abs(from - line.x0) < 3 * line.size;

/** A mark, or a digit that is raised. */
const isMarked = ({glyphs}: Line): boolean =>
  MARK.test(textOf(glyphs.slice(0, 5))) || (glyphs[0]!.shift === "raised" && /\d/.test(glyphs[0]!.text));

/** Parted into cells, or beside a wall of a table. */
const isRow = ({glyphs, size, y}: Line, rules: readonly Rule[]): boolean =>
  runsOf(glyphs, CELL_GAP * size).length >= CELLS || rules.some(({axis, from, to}) => axis === "v" && from < y && to > y - size);

/** Each note with the lines that go on in it. */
function notesOf(lines: readonly Line[]): string[] {
  const notes: string[] = [];
  for (const line of lines) {
    if (isMarked(line) || notes.length === 0) notes.push(textOf(line.glyphs));
    else notes[notes.length - 1] += textOf(line.glyphs);
  }
  return notes;
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({text, spaced}, i) => (spaced && i > 0 ? ` ${text}` : text)).join("");
