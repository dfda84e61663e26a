import type {Table} from "./cell.js";
import {lineFrom, median, runsOf, type Line} from "./lines.js";
import type {Box} from "./sheet.js";

/** A column of a page 栏, its lines and tables from the top down. */
export interface Flow {
  readonly parts: readonly (Line | Table)[];
  /** Where its lines start and end; null for text that has the whole width of the page. */
  readonly column: {readonly x0: number; readonly x1: number} | null;
}

/** Gap between two columns of text, in characters. */
const GUTTER = 0.9;
/** Columns of text have this many lines on either side. */
const FEWEST_LINES = 4;
/** A line that fills its column ends within this many characters of the edge. */
const FULL = 1.6;
const FEWEST_CHARACTERS = 6;

/** Lines and tables of a page in reading order: columns of running text one after the other, tables left whole. */
export function flowsOf(parts: readonly (Line | Table)[], column: Flow["column"] = null, known: Columns | null = null): Flow[] {
  const sorted = parts.toSorted((a, b) => a.y0 - b.y0);
  const split = columnsIn(sorted) ?? (known && fewLinesIn(sorted, known));
  if (!split) return sorted.length > 0 ? [{parts: sorted, column}] : [];
  const {above, left, right, below, gutter} = split;
  const [x0, x1] = [column?.x0 ?? edge(left, "x0"), column?.x1 ?? edge(right, "x1")];
  const columns = {gutter, x0: known?.x0 ?? x0, x1: known?.x1 ?? x1};
  return [
    ...flowsOf(above, column, columns),
    ...flowsOf(left, {x0, x1: gutter.x0}),
    ...flowsOf(right, {x0: gutter.x1, x1}),
    ...flowsOf(below, column, columns),
  ];
}

/** Two columns that pages are known to be set in, from where more of their lines stand. */
export interface Columns {
  readonly gutter: Gutter;
  readonly x0: number;
  readonly x1: number;
}

/** The columns of text that the flows of a page tell; null where it is set in one. */
export function columnsOf(flows: readonly Flow[]): Columns | null {
  for (const [i, {column: left}] of flows.entries()) {
    const right = flows[i + 1]?.column;
    if (left && right && left.x1 < right.x0) return {gutter: {x0: left.x1, x1: right.x0}, x0: left.x0, x1: right.x1};
  }
  return null;
}

interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

const edge = (parts: readonly Box[], side: "x0" | "x1"): number =>
  (side === "x0" ? Math.min : Math.max)(...parts.map((part) => part[side]));

export const isTable = (part: Line | Table): part is Table => "cells" in part;

interface Split {
  readonly above: (Line | Table)[];
  readonly left: (Line | Table)[];
  readonly right: (Line | Table)[];
  readonly below: (Line | Table)[];
  readonly gutter: Gutter;
}

interface Cut {
  readonly part: Line | Table;
  readonly runs: readonly Line[];
}

/** The first stretch of the page where two columns of running text stand side by side. */
function columnsIn(parts: readonly (Line | Table)[]): Split | null {
  const cuts = cutsOf(parts);
  for (const gutter of gutters(cuts)) {
    for (const [from, to] of stretches(cuts, gutter)) {
      const split = splitAt(cuts, from, to, gutter);
      if (isText(split.left, split) && (isText(split.right, split) || columnsIn(split.right))) return split;
    }
  }
  return null;
}

const cutsOf = (parts: readonly (Line | Table)[]): Cut[] =>
  parts.map((part) => ({part, runs: isTable(part) ? [] : runsOf(part.glyphs, GUTTER * part.size).map(lineFrom)}));

/** A stretch of few lines between tables or titles, in the columns that the page is known to have: one line at least fills its column. */
function fewLinesIn(parts: readonly (Line | Table)[], {gutter, x0, x1}: Columns): Split | null {
  const cuts = cutsOf(parts);
  for (const [from, to] of stretches(cuts, gutter, 2)) {
    const split = splitAt(cuts, from, to, gutter);
    const fills = (part: Line | Table, left: number, right: number): boolean =>
      !isTable(part) && part.x0 - left < 3 * part.size && right - part.x1 < FULL * part.size;
    const filled = split.left.some((part) => fills(part, x0, gutter.x0)) || split.right.some((part) => fills(part, gutter.x1, x1));
    if (filled && split.left.length > 0 && split.right.length > 0) return split;
  }
  return null;
}

/** Where several lines begin right of others: the places, the first and the last of them. */
interface Start {
  readonly x0: number;
  readonly x1: number;
  readonly lines: number;
  readonly first: number;
  readonly last: number;
}

/** Places where many lines go on after a gap, or begin beside another, the most frequent of them from the left. */
function gutters(cuts: readonly Cut[]): Gutter[] {
  const starts = new Map<number, Start>();
  cuts.forEach(({runs}, at) => {
    for (const [i, run] of runs.entries()) {
      const end = i > 0 ? runs[i - 1]!.x1 : endBeside(cuts, at, run);
      if (end === -Infinity) continue;
      const key = Math.round(run.x0 / 3);
      const known = starts.get(key) ?? {x0: -Infinity, x1: Infinity, lines: 0, first: at, last: at};
      starts.set(key, {...known, x0: Math.max(known.x0, end), x1: Math.min(known.x1, run.x0), lines: known.lines + 1, last: at});
    }
  });
  return [...starts.values()]
    .filter(({x0, x1, lines}) => lines >= FEWEST_LINES && x1 > x0)
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, 8)
    .map((start) => ({x0: endBefore(cuts, start), x1: start.x1}))
    .toSorted((a, b) => a.x0 - b.x0);
}

/** Where what stands left of these lines ends, those between them with it. */
function endBefore(cuts: readonly Cut[], {x0, x1, first, last}: Start): number {
  const ends = cuts.slice(first, last + 1).flatMap(({runs}) => runs.map((run) => (run.x1 <= x1 - GUTTER * run.size ? run.x1 : -Infinity)));
  return Math.max(x0, ...ends);
}

/** Lines that overlap in height stand this near in the order of the page. */
const BESIDE = 3;

/** Where what stands left of a line at its height ends, though it keeps a baseline of its own, as in columns set apart from each other. */
function endBeside(cuts: readonly Cut[], at: number, run: Line): number {
  const near = cuts.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  const left = near
    .filter((cut) => !isTable(cut.part) && Math.abs(baseOf(cut) - run.y1) < HEIGHT * run.size)
    .flatMap(({runs}) => runs.filter(({x1}) => x1 <= run.x0 - GUTTER * run.size));
  return Math.max(-Infinity, ...left.map(({x1}) => x1));
}

/** Baselines nearer than this, in characters, do not follow each other in one column of text. */
const HEIGHT = 1.5;

/** Stretches of lines that none crosses the gutter. */
function stretches(cuts: readonly Cut[], gutter: Gutter, fewest = FEWEST_LINES): [number, number][] {
  const out: [number, number][] = [];
  const rows = tableLines(cuts);
  let from = 0;
  for (let i = 0; i <= cuts.length; i++) {
    if (i < cuts.length && !crosses(cuts[i]!, gutter) && !rows.has(i)) continue;
    if (i - from >= fewest) out.push([from, i]);
    from = i + 1;
  }
  return out;
}

/** Lines from the first to the last of three rows or more that stand close and have three cells and more, two short ones among them, with the lines that overlap them. */
function tableLines(cuts: readonly Cut[]): Set<number> {
  const isRow = ({runs}: Cut): boolean => runs.length >= 3 && runs.filter(({glyphs}) => glyphs.length < FEWEST_CHARACTERS).length >= 2;
  const groups: number[][] = [];
  cuts.forEach((cut, i) => {
    if (!isRow(cut)) return;
    const last = groups.at(-1);
    if (last && i - last.at(-1)! <= 4) last.push(i);
    else groups.push([i]);
  });
  const tables = groups.filter((group) => group.length >= 3);
  const overlap = (i: number): boolean => i > 0 && i < cuts.length && baseOf(cuts[i]!) - baseOf(cuts[i - 1]!) < sizeOf(cuts[i]!);
  return new Set(
    tables.flatMap((group) => {
      let [from, to] = [group[0]!, group.at(-1)!];
      while (overlap(from)) from--;
      while (overlap(to + 1)) to++;
      return Array.from({length: to - from + 1}, (_, k) => from + k);
    }),
  );
}

const sizeOf = ({part}: Cut): number => (isTable(part) ? 0 : part.size);
const baseOf = ({part}: Cut): number => part.y1;

/** The rim of a table may stand out of its column into the gutter, a line may not. */
function crosses({part, runs}: Cut, {x0, x1}: Gutter): boolean {
  if (isTable(part)) return part.x0 < x0 + 1.5 && part.x1 > x1 - 1.5;
  return runs.some((run) => run.x0 < x1 - 1.5 && run.x1 > x0 + 1.5);
}

function splitAt(cuts: readonly Cut[], from: number, to: number, gutter: Gutter): Split {
  const middle = (gutter.x0 + gutter.x1) / 2;
  const within = cuts.slice(from, to);
  const side = (left: boolean): (Line | Table)[] =>
    within.flatMap(({part, runs}): (Line | Table)[] => {
      if (isTable(part)) return (part.x0 + part.x1) / 2 < middle === left ? [part] : [];
      const glyphs = runs.filter((run) => run.x0 < middle === left).flatMap((run) => run.glyphs);
      return glyphs.length > 0 ? [lineFrom(glyphs)] : [];
    });
  const of = (some: readonly Cut[]): (Line | Table)[] => some.map(({part}) => part);
  return {above: of(cuts.slice(0, from)), left: side(true), right: side(false), below: of(cuts.slice(to)), gutter};
}

/** Of the lines of running text so many fill their column, and so many do or end a paragraph. */
const FULL_LINES = 0.35;
const FULL_OR_LAST = 0.5;

/** Whether a side is running text: lines of some length that mostly fill it or end a sentence, one stretch each, few of them numbers. */
function isText(parts: readonly (Line | Table)[], {left, gutter}: Split): boolean {
  const lines = parts.filter((part): part is Line => !isTable(part));
  if (lines.length < FEWEST_LINES) return false;
  const [x0, x1] = [parts === left ? edge(lines, "x0") : gutter.x1, edge(lines, "x1")];
  const full = lines.filter((line) => x1 - line.x1 < FULL * line.size && line.x0 - x0 < 3 * line.size);
  const last = lines.filter((line) => !full.includes(line) && /[。；！？]/.test(line.glyphs.at(-1)!.text));
  const parted = lines.filter((line) => runsOf(line.glyphs, 2 * line.size).length > 1);
  const glyphs = lines.flatMap((line) => line.glyphs);
  const digits = glyphs.filter(({text}) => /\d/.test(text)).length;
  return (
    median(lines.map((line) => line.glyphs.length)) >= FEWEST_CHARACTERS &&
    full.length >= FULL_LINES * lines.length &&
    full.length + last.length >= FULL_OR_LAST * lines.length &&
    parted.length <= 0.25 * lines.length &&
    digits < 0.3 * glyphs.length
  );
}
