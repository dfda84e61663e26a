import {Run} from "../run.js";
import {median} from "./lines.js";
import type {Glyph} from "./sheet.js";
import {unRadical} from "./radicals.js";
import {markOf} from "./superscript.js";

/** Gaps in shares of the character size. */
const NUMBERS_PART = 0.18;
const WORDS_PART = 0.15;
/** A typed space beside a Chinese character is kept from here on. */
const TYPED_SPACE = 0.3;
const WIDE_GAP = 0.75;
/** Wider letter spacing than this is none: single characters in columns of their own, unless all gaps of a line are the same. */
const MOST_SPACING = 1.2;
const SAME_GAP = 0.05;
/** No digit belongs to another further away than this, however the line is spaced. */
const MOST_DIGIT_SPACING = 0.6;

/**
 * Even gap between the characters of a line, as a share of the size; 0 where they stand close or uneven. Of a few
 * characters it is the gap that is usual on the page, if they keep it.
 */
export function letterSpacing(glyphs: readonly Glyph[], usual: number): number {
  const gaps = gapsOf(glyphs);
  if (gaps.length < 5) return gaps.every((gap) => Math.abs(gap - usual) < 0.12) ? usual : 0;
  const middle = median(gaps);
  const even = gaps.filter((gap) => Math.abs(gap - middle) < 0.12).length >= 0.6 * gaps.length;
  if (even && middle > 0.06 && middle <= MOST_SPACING) return middle;
  return spreadOver(glyphs);
}

/** The gap of a line that is spread over its width 分散对齐, the same between all characters but those of a number or a Latin word; else 0. */
function spreadOver(glyphs: readonly Glyph[]): number {
  const gaps = gapsOf(glyphs).filter((_, i) => !(isLatin(glyphs[i]!.text) && isLatin(glyphs[i + 1]!.text)));
  const middle = median(gaps);
  return gaps.length >= 5 && middle > 0.06 && gaps.every((gap) => Math.abs(gap - middle) < SAME_GAP) ? middle : 0;
}

/** The gap between neighbours that is usual on a page, as a share of the size. */
export function usualSpacing(lines: readonly (readonly Glyph[])[]): number {
  const middle = median(lines.flatMap(gapsOf).filter((gap) => gap < MOST_SPACING));
  return middle > 0.06 ? middle : 0;
}

function gapsOf(glyphs: readonly Glyph[]): number[] {
  return glyphs.slice(1).map((glyph, i) => (glyph.x0 - glyphs[i]!.x1) / Math.max(glyph.size, 1));
}

/**
 * Characters of one line as text. A gap between two digits that is wider than the line's own spacing stays a space, so
 * that two printed numbers are never one.
 */
export function spell(glyphs: readonly Glyph[], spacing: number): Run {
  const run = new Run();
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i]!;
    if (glyph.shift === "raised") {
      const end = endOfRaised(glyphs, i);
      raise(run, glyphs.slice(i, end));
      i = end - 1;
      continue;
    }
    const before = glyphs[i - 1];
    if (before && parts(before, glyph, spacing)) run.space();
    run.add(unRadical(glyph.text));
  }
  return run;
}

function endOfRaised(glyphs: readonly Glyph[], from: number): number {
  let end = from;
  while (glyphs[end]?.shift === "raised") end++;
  return end;
}

function raise(run: Run, raised: readonly Glyph[]): void {
  const {inline, mark} = markOf(run.text.slice(-8), raised.map(({text}) => text).join(""));
  run.add(inline).apart("note-mark", mark);
}

const isDigit = (text: string): boolean => /[\d.,０-９]/.test(text);
const isLatin = (text: string): boolean => /[\dA-Za-z\u00c0-\u024f０-９Ａ-Ｚａ-ｚ]/.test(text);

/** Whether a space stands between two neighbours. */
function parts(before: Glyph, glyph: Glyph, spacing: number): boolean {
  const size = Math.max(before.size, glyph.size);
  const gap = (glyph.x0 - before.x1) / size;
  const beyond = gap - spacing;
  const left = before.text.at(-1)!;
  const right = glyph.text[0]!;
  if (isDigit(left) && isDigit(right))
    return beyond > NUMBERS_PART || gap > MOST_DIGIT_SPACING || (glyph.spaced && gap > NUMBERS_PART && spacing === 0);
  if (isLatin(left) && isLatin(right)) return beyond > WORDS_PART || (glyph.spaced && beyond > WORDS_PART / 2);
  if (glyph.spaced && /[.:;,)]/.test(left)) return beyond > WORDS_PART;
  return beyond > (glyph.spaced ? TYPED_SPACE : WIDE_GAP);
}
