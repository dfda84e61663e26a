import {median, runsOf, type Line} from "./lines.js";
import {isBodyWord} from "./row.js";

/** A blank stripe that parts two columns of a table. */
export interface Corridor {
  readonly x0: number;
  readonly x1: number;
  /** Where the columns part: where fewest words cross. */
  readonly cut: number;
}

/** Narrower blanks part words, not columns; in characters. */
const NARROWEST = 0.42;
/** Where this many rows share it, a blank may be as narrow as that. */
const MANY_ROWS = 6;
const NARROWEST_OF_MANY = 0.3;
/** Blanks inside a cell up to this, in characters, count as ink. */
const INSIDE = 0.18;
/** So many of the rows may cross a blank: merged headers, a long word. */
const MAY_CROSS = 0.08;
/** So many lines, as a share of the rows, have words on the fuller side. */
const BOTH_SIDES = 0.35;
/** A column of categories or remarks has fewer words. */
const SPARSE = 0.1;

/** Where ink stands on a line, and how much of a line it counts for. */
type Ink = readonly [from: number, to: number, weight: number];

/** The blank stripes that the lines of a table with so many rows share on its pages, however narrow each gap is by itself. */
export function corridorsIn(pages: readonly (readonly Line[])[], rows: number, spacing: number): Corridor[] {
  const lines = pages.flat();
  const size = median(lines.map((line) => line.size));
  const inks = pages.flatMap((page) =>
    overColumns(
      page,
      page.map((line) => inksOf(line, spacing)),
    ),
  );
  const narrowest = rows >= MANY_ROWS ? NARROWEST_OF_MANY : NARROWEST;
  const tolerated = Math.floor(MAY_CROSS * lines.length);
  return blanks(inks.flat(), tolerated)
    .filter(({x0, x1}) => x1 - x0 >= (narrowest + spacing) * size)
    .filter(({x0, x1}) => {
      const before = inks.filter((runs) => runs[0]![0] < x0 + 1).length;
      const after = inks.filter((runs) => runs.at(-1)![1] > x1 - 1).length;
      return Math.max(before, after) >= Math.max(2, BOTH_SIDES * rows) && Math.min(before, after) >= Math.max(2, SPARSE * rows);
    });
}

function inksOf(line: Line, spacing: number): Ink[] {
  return runsOf(line.glyphs, (INSIDE + spacing) * line.size).map((run) => [run[0]!.x0, Math.max(...run.map((g) => g.x1)), 1] as const);
}

/** A word of the header over several columns weighs no more than this. */
const LIGHT = 0.001;

/**
 * The ink of a page's lines. A word of the header that stands over the gap between two words below it belongs to both, and a
 * line of one word at the middle of the table (一、经济发展) to all columns: they part nothing.
 */
function overColumns(lines: readonly Line[], inks: readonly (readonly Ink[])[]): Ink[][] {
  const body = lines.findIndex(({glyphs, size}) =>
    runsOf(glyphs, NARROWEST * size)
      .map((run) => run.map(({text}) => text).join(""))
      .some(isBodyWord),
  );
  const [from, to] = [Math.min(...lines.map(({x0}) => x0)), Math.max(...lines.map(({x1}) => x1))];
  return inks.map((line, i) =>
    line.map((ink): Ink => {
      const over = inks.slice(i + 1, Math.max(i + 1, body)).some((below) => standsOverGap(ink, below));
      return over || (line.length === 1 && isAtMiddle(ink[0], ink[1], from, to)) ? [ink[0], ink[1], LIGHT] : ink;
    }),
  );
}

/** The middle of a table is known to this share of its width. */
const MIDDLE = 0.02;

/** Whether a word stands at the middle of a table. */
export const isAtMiddle = (x0: number, x1: number, from: number, to: number): boolean =>
  Math.abs(x0 + x1 - from - to) / 2 < MIDDLE * (to - from);

function standsOverGap([from, to]: Ink, below: readonly Ink[]): boolean {
  const middle = (from + to) / 2;
  return below.some(([, end], i) => end < middle && below[i + 1] !== undefined && below[i + 1]![0] > middle);
}

/** Stretches between the first and the last ink that no more than `tolerated` intervals cover, with the place where fewest do. */
function blanks(ink: readonly Ink[], lines: number): Corridor[] {
  const tolerated = lines + 0.5;
  const events = ink
    .flatMap(([from, to, weight]) => [[from, weight] as const, [to, -weight] as const])
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: Corridor[] = [];
  let covering = 0;
  let open: {x0: number; best: Stripe | null} | null = null;
  events.forEach(([x, step], i) => {
    const before = covering;
    covering += step;
    const next = events[i + 1]?.[0] ?? x;
    if (before > tolerated && covering <= tolerated) open = {x0: x, best: null};
    if (open && covering <= tolerated && next > x) open.best = better({x0: x, x1: next, covering}, open.best);
    if (open?.best && covering > tolerated) out.push({x0: open.x0, x1: x, cut: (open.best.x0 + open.best.x1) / 2});
    if (covering > tolerated) open = null;
  });
  return out;
}

interface Stripe {
  readonly x0: number;
  readonly x1: number;
  readonly covering: number;
}

/** Fewer crossings first, then width; a sliver is no better than a wide blank that one word crosses. */
function better(a: Stripe, b: Stripe | null): Stripe {
  if (b === null) return a;
  const [wide, other] = [a.x1 - a.x0, b.x1 - b.x0];
  if (a.covering === b.covering) return wide > other ? a : b;
  return (a.covering < b.covering ? wide > 2 : other <= 2) ? a : b;
}

/** Where a table's columns part. */
export const cutsOf = (corridors: readonly Corridor[]): number[] => corridors.map(({cut}) => cut);
