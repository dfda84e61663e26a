import type {Glyph, Rule, Sheet} from "../../../src/formats/pdf/sheet.js";

export interface Style {
  readonly size?: number;
  /** Points between two characters. */
  readonly spacing?: number;
  readonly angle?: number;
  readonly light?: number;
}

/** A text set on one line from `x` on at the baseline `y`: Chinese characters a full size wide, others half of it. */
export function set(text: string, x: number, y: number, {size = 12, spacing = 0, angle = 0, light = 0}: Style = {}): Glyph[] {
  let at = x;
  return Array.from(text, (char) => {
    const width = /[ -~]/.test(char) ? size / 2 : size;
    const glyph: Glyph = {text: char, x0: at, x1: at + width, y, size, angle, light, spaced: false, shift: null};
    at += width + spacing;
    return glyph;
  });
}

/** Lines of one paragraph or several, 20 points apart. */
export function lines(texts: readonly string[], x: number, y: number, style: Style = {}): Glyph[] {
  return texts.flatMap((text, i) => set(text.trimStart(), x + (text.length - text.trimStart().length) * 12, y + i * 20, style));
}

export function sheet(glyphs: readonly Glyph[], rules: readonly Rule[] = [], page = 1): Sheet {
  return {page, width: 600, height: 840, glyphs, rules};
}

/** All lines of a grid with the given column and row edges. */
export function raster(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [x0, x1, y0, y1] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [...ys.map((at): Rule => ({axis: "h", at, from: x0, to: x1})), ...xs.map((at): Rule => ({axis: "v", at, from: y0, to: y1}))];
}

/** The words of the cells set into a raster, a row each, 4 points from the left edge; a line feed starts a new line. */
export function cells(rows: readonly (readonly string[])[], xs: readonly number[], ys: readonly number[]): Glyph[] {
  return rows.flatMap((row, r) =>
    row.flatMap((text, c) => text.split("\n").flatMap((line, i) => set(line, xs[c]! + 4, ys[r]! + 14 + i * 15))),
  );
}
