import {median} from "./lines.js";
import type {Glyph, Sheet} from "./sheet.js";

/** A line that character recognition 文字识别 found on the picture of a page. */
export interface RecognisedLine {
  readonly text: string;
  /** Corners from the upper left one clockwise, in pixels. */
  readonly box: readonly (readonly [number, number])[];
  /** 0 to 1. */
  readonly certainty: number;
}

/** The picture of a page, read; its size in pixels, 72 points to the inch and `perPoint` pixels to the point. */
export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly perPoint: number;
  readonly lines: readonly RecognisedLine[];
}

/** Shorter lines, in characters, say little about the slant of the page and the size of its type. */
const LONG = 8;
/** A size that differs less than this from the usual one is the usual one, badly measured. */
const SAME_SIZE = 0.25;

/** A page as characters at their places: the slant taken out, each line's characters spread over its width. */
export function recognisedSheet(read: RecognisedPage, page: number): Sheet {
  const lines = read.lines.filter(({text}) => text.trim() !== "");
  const slant = median(
    lines.filter(({text}) => widthOf(text) >= LONG).map(({box}) => Math.atan2(box[1]![1] - box[0]![1], box[1]![0] - box[0]![0])),
  );
  const placed = lines.map((line) => placedLine(line, slant, read));
  const usual = median(placed.filter(({ems}) => ems >= LONG).map(({size}) => size));
  return {
    page,
    width: read.width / read.perPoint,
    height: read.height / read.perPoint,
    glyphs: placed.flatMap((line) => glyphsOf(line, usual)),
    rules: [],
  };
}

interface PlacedLine {
  readonly text: string;
  readonly ems: number;
  readonly x0: number;
  readonly x1: number;
  readonly middle: number;
  readonly size: number;
}

/** Width of a text in characters: a Chinese one counts 1, a letter or a digit a half. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + (/[ -~]/.test(char) ? 0.5 : 1), 0);

/** A line turned back about the middle of the page. */
function placedLine({text, box}: RecognisedLine, slant: number, {width, height, perPoint}: RecognisedPage): PlacedLine {
  const [cos, sin] = [Math.cos(-slant), Math.sin(-slant)];
  const corners = box.map(([x, y]) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [(dx * cos - dy * sin + width / 2) / perPoint, (dx * sin + dy * cos + height / 2) / perPoint] as const;
  });
  const mean = (i: number, j: number, axis: 0 | 1): number => (corners[i]![axis] + corners[j]![axis]) / 2;
  const [x0, x1] = [mean(0, 3, 0), mean(1, 2, 0)];
  const ems = widthOf(text);
  const tall = mean(2, 3, 1) - mean(0, 1, 1);
  return {text, ems, x0, x1, middle: (mean(0, 1, 1) + mean(2, 3, 1)) / 2, size: ems >= 2 ? Math.min((x1 - x0) / ems, tall) : 0.8 * tall};
}

function glyphsOf({text, ems, x0, x1, middle, size: own}: PlacedLine, usual: number): Glyph[] {
  const size = usual > 0 && Math.abs(own - usual) < SAME_SIZE * usual ? usual : own;
  const step = (x1 - x0) / ems;
  let at = x0;
  return Array.from(text, (char) => {
    const advance = step * widthOf(char);
    const glyph: Glyph = {
      text: char,
      x0: at,
      x1: at + advance,
      y: middle + 0.35 * size,
      size,
      angle: 0,
      light: 0,
      spaced: false,
      shift: null,
    };
    at += advance;
    return glyph;
  });
}
