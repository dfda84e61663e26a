import {linesOf, median} from "./lines.js";
import {unRadical} from "./radicals.js";
import type {Glyph, Sheet} from "./sheet.js";

export interface Watermark {
  /** Index of its page. */
  readonly sheet: number;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

/** Grey from here on is no ink of a text; white is, on a dark ground. */
const PALE = 0.45;
const WHITE = 0.97;
/** Larger than the text by this factor. */
const HUGE = 1.7;
const SAME_PLACE = 8;

/**
 * Watermarks 水印: slanted text; pale text that is huge or that stands at the same place on most pages; huge text at the
 * same place on most of three pages or more.
 */
export function watermarks(sheets: readonly Sheet[]): Watermark[] {
  const size = median(sheets.flatMap(({glyphs}) => glyphs.filter((_, i) => i % 7 === 0).map((glyph) => glyph.size)));
  return [...sheets.flatMap(slanted), ...level(sheets, size)];
}

function slanted({glyphs}: Sheet, sheet: number): Watermark[] {
  const found = glyphs.filter(({angle}) => angle % 90 !== 0);
  return found.length === 0 ? [] : [{sheet, glyphs: found, text: wordsOf(found)}];
}

const wordsOf = (glyphs: readonly Glyph[]): string =>
  unRadical(
    glyphs
      .map(({text}) => text)
      .join("")
      .trim(),
  );

interface Stamp extends Watermark {
  readonly pale: boolean;
  readonly huge: boolean;
  readonly key: string;
}

function level(sheets: readonly Sheet[], size: number): Watermark[] {
  const stamps = sheets.flatMap((sheet, i) => stampsOf(sheet, i, size));
  const pages = new Map<string, number>();
  for (const {key} of stamps) pages.set(key, (pages.get(key) ?? 0) + 1);
  const often = ({key}: Stamp): boolean => pages.get(key)! >= 2 && pages.get(key)! * 2 >= sheets.length;
  return stamps.filter((stamp) => (stamp.pale && (stamp.huge || often(stamp))) || (stamp.huge && often(stamp) && sheets.length >= 3));
}

function stampsOf({glyphs}: Sheet, sheet: number, size: number): Stamp[] {
  const isPale = ({light}: Glyph): boolean => light >= PALE && light < WHITE;
  const isHuge = (glyph: Glyph): boolean => glyph.size > HUGE * size;
  const candidates = glyphs.filter((glyph) => glyph.angle === 0 && (isPale(glyph) || isHuge(glyph)));
  return [true, false].flatMap((pale) =>
    linesOf(candidates.filter((glyph) => isPale(glyph) === pale)).map((line): Stamp => {
      const found = candidates.filter(
        (glyph) => isPale(glyph) === pale && glyph.y >= line.y0 && glyph.y <= line.y1 && glyph.x0 >= line.x0 - 1 && glyph.x1 <= line.x1 + 1,
      );
      const text = wordsOf(line.glyphs);
      const place = [line.x0, line.y].map((at) => Math.round(at / SAME_PLACE)).join();
      return {sheet, glyphs: found, text, pale, huge: line.size > HUGE * size, key: `${text} ${place}`};
    }),
  );
}
