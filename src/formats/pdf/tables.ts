import {bisector} from "d3-array";
import {cellLines, cellWords, slackOf, type Table, type TableCell} from "./cell.js";
import {alignedTable} from "./aligned.js";
import {linesOf, type Line} from "./lines.js";
import {ruledSlots, type Slot, type Slots} from "./ruled.js";
import {framesOf, type Frame} from "./rules.js";
import type {Box, Glyph, Rule} from "./sheet.js";

export interface Ruled {
  readonly tables: readonly Table[];
  /** Boxes 专栏 around running text, which keep their text together. */
  readonly boxes: readonly Box[];
  /** Characters outside of all tables. */
  readonly rest: readonly Glyph[];
  /** Lines that belong to no table. */
  readonly free: readonly Rule[];
}

/** The tables that the lines of a page draw, with their words, and what is left. */
export function ruledTables(glyphs: readonly Glyph[], rules: readonly Rule[], page: number, usual: number): Ruled {
  const frames = framesOf(rules);
  const free: Rule[] = [];
  const tables: Table[] = [];
  const boxes: Box[] = [];
  let rest = glyphs;
  for (const frame of frames.toSorted((a, b) => area(a) - area(b))) {
    const slots = ruledSlots(frame);
    if (!slots) {
      free.push(...frame.h, ...frame.v);
      continue;
    }
    const inside = rest.filter((glyph) => holds(frame, glyph));
    const table = tableOf(slots, inside, page, usual);
    if (table === null) {
      if (inside.length > 0) boxes.push(frame);
      continue;
    }
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
  }
  return {tables, boxes, rest, free};
}

const area = (frame: Frame): number => (frame.x1 - frame.x0) * (frame.y1 - frame.y0);

/** Whether the middle of the character lies in the box. */
export function holds(box: Box, glyph: Glyph): boolean {
  const [x, y] = middle(glyph);
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

function middle({x0, x1, y, size, angle}: Glyph): readonly [number, number] {
  const half = (x1 - x0) / 2;
  if (angle === 90) return [x0 + size / 3, y + half];
  if (angle === 270) return [x0 - size / 3, y - half];
  return [x0 + half, y - size / 3];
}

/** Null for a frame that holds no table but running text in a box. */
function tableOf(slots: Slots, glyphs: readonly Glyph[], page: number, usual: number): Table | null {
  const parts = slots.slots.map((slot) => ({slot, glyphs: [] as Glyph[]}));
  const finder = slotFinder(parts, slots);
  for (const glyph of glyphs) finder(glyph)?.glyphs.push(glyph);
  const filled = parts.filter((part) => part.glyphs.length > 0);
  if (!isTable(filled.map(({slot}) => slot))) return null;
  const lines = parts.map((part) => cellLines(part.glyphs));
  const open = hasOpenRows(
    parts.map(({slot}) => slot),
    lines,
  )
    ? openRows(slots, glyphs, page, usual)
    : null;
  if (open) return open;
  const slacks = columnSlacks(
    parts.map(({slot}) => slot),
    lines,
  );
  const cells = parts.map(({slot}, i): TableCell => {
    const width = slot.x1 - slot.x0;
    return {...slot, words: cellWords(lines[i]!, width, slacks.get(key(slot)) ?? 0, usual)};
  });
  const {rows, columns, xs, flags, x0, x1, y0, y1} = slots;
  return {page, rows, columns, cells, xs, origin: "ruled", breaks: true, flags, x0, x1, y0, y1};
}

/** Lines of one row that are more than two numbers below each other, in two columns and beside as many names: rows that no line parts. */
function hasOpenRows(slots: readonly Slot[], lines: readonly (readonly Line[])[]): boolean {
  const rows = new Map<number, {numbers: number[]; names: number}>();
  slots.forEach((slot, i) => {
    const row = rows.get(slot.row) ?? {numbers: [], names: 0};
    rows.set(slot.row, row);
    const texts = lines[i]!.map(({glyphs}) => glyphs.map(({text}) => text).join(""));
    const numbers = texts.filter((text) => /^[<>≥≤[【〔]?[-—–]?\d*[\d.,%]*[\]】〕]?$/.test(text)).length;
    if (numbers >= 3 && numbers >= 0.6 * texts.length) row.numbers.push(numbers);
    else row.names = Math.max(row.names, texts.length);
  });
  return [...rows.values()].some(({numbers, names}) => numbers.length >= 2 && names >= Math.max(...numbers));
}

/** A table whose columns lines part, but whose rows only their places do. */
function openRows(slots: Slots, glyphs: readonly Glyph[], page: number, usual: number): Table | null {
  const free = slots.slots.map(({y1, x0, x1}): Rule => ({axis: "h", at: y1, from: x0, to: x1}));
  const lines = linesOf(glyphs.filter(({angle}) => angle === 0));
  const table = alignedTable(lines, slots.xs.slice(1, -1), {page, usual, free});
  return table && {...table, origin: "ruled", breaks: true, xs: slots.xs};
}

/** Two rows and two columns with words; a single row, as a page break leaves it, has three columns at least. */
function isTable(filled: readonly Slot[]): boolean {
  const columns = new Set(filled.map(({column}) => column)).size;
  const rows = new Set(filled.map(({row}) => row)).size;
  return columns >= 3 || (columns === 2 && rows >= 2);
}

const key = (slot: Slot): string => `${slot.column}+${slot.columnSpan}`;

function columnSlacks(slots: readonly Slot[], lines: readonly (readonly Line[])[]): Map<string, number> {
  const least = new Map<string, number>();
  slots.forEach((slot, i) => {
    const width = slot.x1 - slot.x0;
    least.set(key(slot), Math.min(least.get(key(slot)) ?? width, slackOf(lines[i]!, width)));
  });
  return least;
}

const byFoot = bisector(({slot}: {readonly slot: Slot}) => slot.y1);

/** Finds the slot of a character by its column first, so that a long table costs no more a character than a short one. */
function slotFinder<T extends {readonly slot: Slot}>(parts: readonly T[], {xs, columns}: Slots): (glyph: Glyph) => T | undefined {
  const byColumn: T[][] = Array.from({length: columns}, () => []);
  for (const part of parts) for (let c = part.slot.column; c < part.slot.column + part.slot.columnSpan; c++) byColumn[c]!.push(part);
  for (const column of byColumn) column.sort((a, b) => a.slot.y0 - b.slot.y0);
  return (glyph) => {
    const [x, y] = middle(glyph);
    const column = Math.max(0, Math.min(columns - 1, xs.findIndex((edge) => edge > x) - 1));
    const list = byColumn[column]!;
    return list[Math.min(byFoot.left(list, y), list.length - 1)];
  };
}
