import type {Glyph, Rule, Sheet} from "./sheet.js";

/** The page turned so that most of its text reads from left to right: tables set sideways 横排 become ordinary pages. */
export function upright(sheet: Sheet): Sheet {
  const counts = new Map<number, number>();
  for (const {angle, text} of sheet.glyphs) if (text.trim()) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0];
  return main === 90 || main === 180 || main === 270 ? turned(sheet, main) : sheet;
}

/** Turned back by `angle` degrees, a multiple of 90. */
function turned(sheet: Sheet, angle: 90 | 180 | 270): Sheet {
  const {width, height} = sheet;
  const move = {
    90: (x: number, y: number) => [y, width - x] as const,
    180: (x: number, y: number) => [width - x, height - y] as const,
    270: (x: number, y: number) => [height - y, x] as const,
  }[angle];
  const sideways = angle !== 180;
  return {
    page: sheet.page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: sheet.glyphs.map((glyph) => turnedGlyph(glyph, angle, move)),
    rules: sheet.rules.map((rule) => turnedRule(rule, move)),
  };
}

type Move = (x: number, y: number) => readonly [number, number];

function turnedGlyph(glyph: Glyph, angle: number, move: Move): Glyph {
  const [x, y] = move(glyph.x0, glyph.y);
  return {...glyph, x0: x, x1: x + (glyph.x1 - glyph.x0), y, angle: (glyph.angle - angle + 360) % 360};
}

function turnedRule({axis, at, from, to}: Rule, move: Move): Rule {
  const [x0, y0] = axis === "h" ? move(from, at) : move(at, from);
  const [x1, y1] = axis === "h" ? move(to, at) : move(at, to);
  const flat = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
  if (flat) return {axis: "h", at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1)};
  return {axis: "v", at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1)};
}
