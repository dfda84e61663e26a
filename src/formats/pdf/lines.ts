import {bisectLeft} from "d3-array";
import type {Box, Glyph} from "./sheet.js";

/** Characters on one baseline, from left to right, with what is set small above or below them. */
export interface Line extends Box {
  readonly glyphs: readonly Glyph[];
  /** Baseline. */
  readonly y: number;
  /** The size that most of its characters have. */
  readonly size: number;
}

/** Baselines nearer than this share of the size are one line. */
const SAME_LINE = 0.2;
/** A mark is smaller than its host by this factor. */
const SMALL = 0.85;

/** A mark before the first character of its line, as that of a note, may stand so many characters off. */
const OPENING = 0.8;

interface Group {
  glyphs: Glyph[];
  y: number;
  size: number;
}

/** Upright characters as lines, from the top down; two columns that share a baseline come out as one line. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const groups: Group[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    if (!group || glyph.y - group.y > SAME_LINE * Math.max(group.size, glyph.size)) {
      groups.push({glyphs: [glyph], y: glyph.y, size: glyph.size});
      continue;
    }
    group.glyphs.push(glyph);
    if (glyph.size > group.size && glyph.text.trim()) Object.assign(group, {y: glyph.y, size: glyph.size});
  }
  for (const group of groups) group.glyphs = inOrder(group.glyphs);
  return attached(groups.filter(({glyphs: g}) => g.length > 0)).map(lineOf);
}

/** From left to right, spaces taken out and noted on what follows, and characters drawn twice for weight taken once. */
function inOrder(glyphs: readonly Glyph[]): Glyph[] {
  const out: Glyph[] = [];
  let spaced = false;
  for (const glyph of glyphs.toSorted((a, b) => a.x0 - b.x0)) {
    if (!glyph.text.trim()) spaced = true;
    else if (!isCopy(glyph, out.at(-1)) && !isCopy(glyph, out.at(-2))) {
      out.push(spaced ? {...glyph, spaced} : glyph);
      spaced = false;
    }
  }
  return out;
}

function isCopy(glyph: Glyph, before: Glyph | undefined): boolean {
  return before !== undefined && before.text === glyph.text && glyph.x0 - before.x0 < 0.4 * (before.x1 - before.x0);
}

/** Small characters that touch a larger line just below (raised) or above (lowered) go into it. */
function attached(groups: Group[]): Group[] {
  groups.forEach((group, i) => {
    for (const step of [1, -1]) {
      for (let j = i + step; groups[j] && group.glyphs.length > 0; j += step) {
        const host = groups[j]!;
        const distance = Math.abs(host.y - group.y);
        if (distance > 0.75 * Math.max(host.size, group.size)) break;
        if (group.size <= SMALL * host.size && distance <= (step === 1 ? 0.75 : 0.45) * host.size)
          moveMarks(group, host, step === 1 ? "raised" : "lowered");
      }
    }
  });
  return groups.filter(({glyphs}) => glyphs.length > 0);
}

function moveMarks(from: Group, to: Group, shift: "raised" | "lowered"): void {
  const ends = to.glyphs.map((g) => g.x1).toSorted((a, b) => a - b);
  const starts = to.glyphs.map((g) => g.x0).toSorted((a, b) => a - b);
  const near = 0.35 * to.size;
  const touching = runsOf(from.glyphs, near).filter((run) => {
    const [x0, x1] = [run[0]!.x0, run.at(-1)!.x1];
    const opens = x1 <= starts[0]! && starts[0]! - x1 <= OPENING * to.size;
    return x1 - x0 < 4 * to.size && (opens || hasIn(ends, x0 - near, x0 + near) || hasIn(starts, x1 - near / 2, x1 + near / 2));
  });
  if (touching.length === 0) return;
  const moved = new Set(touching.flat());
  from.glyphs = from.glyphs.filter((glyph) => !moved.has(glyph));
  to.glyphs = [...to.glyphs, ...[...moved].map((glyph) => ({...glyph, shift}))].toSorted((a, b) => a.x0 - b.x0);
}

/** Whether an ascending list has a value within the bounds. */
function hasIn(values: readonly number[], least: number, most: number): boolean {
  const first = values[bisectLeft(values, least)];
  return first !== undefined && first <= most;
}

/** Characters of a line parted where the gap is wider than `gap` points. */
export function runsOf(glyphs: readonly Glyph[], gap: number): Glyph[][] {
  const runs: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of glyphs) {
    if (runs.length > 0 && glyph.x0 - end <= gap) runs.at(-1)!.push(glyph);
    else runs.push([glyph]);
    end = Math.max(end, glyph.x1);
  }
  return runs;
}

function lineOf({glyphs}: Group): Line {
  return lineFrom(glyphs);
}

/** The line that some characters of one baseline make. */
export function lineFrom(all: readonly Glyph[]): Line {
  const glyphs = all.map((glyph) => glyph);
  const plain = glyphs.filter((glyph) => glyph.shift === null);
  const whole = plain.length > 0 ? plain : glyphs;
  const size = median(whole.map((g) => g.size));
  const y = median(whole.map((g) => g.y));
  return {
    glyphs: glyphs.map((g) => (g.shift === null && g.size <= 0.75 * size && y - g.y > 0.1 * size ? {...g, shift: "raised" as const} : g)),
    x0: Math.min(...glyphs.map((g) => g.x0)),
    x1: Math.max(...glyphs.map((g) => g.x1)),
    y0: y - 0.85 * size,
    y1: y + 0.15 * size,
    y,
    size,
  };
}

/** A value that occurs and has as many below as above (not the mean of two, which no glyph has); 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
