import {Run} from "../run.js";
import {linesOf, type Line} from "./lines.js";
import type {Slot} from "./ruled.js";
import type {Box, Glyph} from "./sheet.js";
import {letterSpacing, spell} from "./spell.js";

/** A table of a page, cells with their words. */
export interface Table extends Box {
  readonly page: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
  readonly xs: readonly number[];
  readonly origin: "ruled" | "aligned";
  /** A row of it may go on over the page, as far as its lines tell. */
  readonly breaks: boolean;
  readonly flags: readonly string[];
}

export interface TableCell extends Slot {
  readonly words: Run;
}

/** A number broken at a cell's edge leaves less room than this, in characters. */
const BROKEN = 1.9;
/** A line with more room than this at its end, in characters, was ended by hand. */
const ENDED = 2.2;

/** The lines of a cell; text that runs up or down 竖排 is turned. */
export function cellLines(glyphs: readonly Glyph[]): Line[] {
  const upright = glyphs.filter((glyph) => glyph.angle === 0);
  if (upright.length === glyphs.length) return linesOf(upright);
  return [
    ...linesOf(upright),
    ...linesOf(glyphs.filter((glyph) => glyph.angle === 90).map(turnedLeft)),
    ...linesOf(glyphs.filter((glyph) => glyph.angle === 270).map(turnedRight)),
  ];
}

const turnedLeft = (glyph: Glyph): Glyph => ({...glyph, x0: glyph.y, x1: glyph.y + glyph.x1 - glyph.x0, y: -glyph.x0, angle: 0});
const turnedRight = (glyph: Glyph): Glyph => ({...glyph, x0: -glyph.y, x1: -glyph.y + glyph.x1 - glyph.x0, y: glyph.x0, angle: 0});

/**
 * The words of a cell, its lines joined: a line that the cell's width ended runs on, one that was ended by hand is parted
 * by a space. `slack` is the room that the fullest line of the column leaves.
 */
export function cellWords(lines: readonly Line[], width: number, slack: number, usual: number): Run {
  const words = new Run();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const run = spell(line.glyphs, letterSpacing(line.glyphs, usual));
    const between = before ? joint(words.text, run.text, before, line, width, slack) : "";
    words.mended ||= before !== undefined && between === "" && isDigits(words.text, run.text);
    words.add(between).append(run);
  });
  return closed(words);
}

/** What stands between two lines of a cell. Two numbers stay two, a number that the edge broke is mended. */
function joint(above: string, below: string, before: Line, line: Line, width: number, slack: number): string {
  const room = width - (before.x1 - before.x0);
  const first = line.glyphs[0]!;
  if (isDigits(above, below)) {
    const broken =
      room < BROKEN * before.size && room < slack + 0.9 * (first.x1 - first.x0) && line.x1 - line.x0 <= before.x1 - before.x0 + 1;
    return broken ? "" : "  ";
  }
  if (/[A-Za-z]$/.test(above) && /^[A-Za-z]/.test(below)) return " ";
  return room - slack > ENDED * before.size && /[^ -~]$/.test(above) ? " " : "";
}

/** Whether a number ends above and one begins, or goes on, below. */
const isDigits = (above: string, below: string): boolean => /\d[.,]?$/.test(above) && /^[.,]?\d/.test(below);

/** 指 标 is 指标: single characters spread over the width of a cell. */
function closed(words: Run): Run {
  if (!/^[\u3400-\u9fff](?:[ \u3000]+[\u3400-\u9fff]){1,5}$/.test(words.text)) return words;
  const run = new Run(words.text.replace(/[ \u3000]+/g, ""));
  for (const {reason, text} of words.marks) run.apart(reason, text);
  return run;
}

/** The room that the fullest line of each column leaves, so that a full line is known from a short one. */
export function slackOf(lines: readonly Line[], width: number): number {
  return lines.reduce((least, line) => Math.min(least, width - (line.x1 - line.x0)), width);
}
