import {alignedTable, type AlignedTable} from "./aligned.js";
import type {Table} from "./cell.js";
import {corridorsIn, cutsOf} from "./columns.js";
import {isTable} from "./flow.js";
import {median, runsOf, type Line} from "./lines.js";
import {isBodyWord, OVERLAP, type Misfit, type Place, type Stand} from "./row.js";
import type {Glyph, Rule} from "./sheet.js";
import {letterSpacing} from "./spell.js";
import {standOf} from "./wrapped.js";

/** A gap this wide, in characters, may part two cells. */
const CELL_GAP = 0.95;
/** The next row of a table begins within this many characters. */
const NEXT_ROW = 6;
/** A wrapped part of a cell follows within this many. */
const NEXT_LINE = 2.4;
/** A line that fills more of the width than this is running text. */
const PROSE = 0.6;

export interface Setting {
  readonly page: number;
  /** Letter spacing that is usual on the page. */
  readonly usual: number;
  /** Drawn lines that belong to no ruled table. */
  readonly free: readonly Rule[];
}

/** Lines that may be a table by the columns they keep. */
export interface Block {
  readonly lines: readonly Line[];
  readonly setting: Setting;
}

export type Part = Line | Table | Block;

export const isBlock = (part: Part): part is Block => "lines" in part;

/** The parts of a flow with those lines gathered that may be tables. */
export function withBlocks(parts: readonly (Line | Table)[], setting: Setting): Part[] {
  const out: Part[] = [];
  let block: Line[] = [];
  const width = widthOf(parts);
  const flush = (lines: readonly Line[] = block): void => {
    if (lines.some((line) => cellsOf(line, setting) > 1)) out.push({lines, setting});
    else out.push(...lines);
    block = block.slice(lines.length);
  };
  for (const part of parts) {
    if (isTable(part)) {
      flush();
      out.push(part);
      continue;
    }
    if (block.length > 0 && !follows(block, part, width, setting)) flush();
    else flush(block.slice(0, endBefore(block, part, setting)));
    if (block.length > 0 || cellsOf(part, setting) > 1 || mayHead(part, width)) block.push(part);
    else out.push(part);
  }
  flush();
  return out;
}

/**
 * Where the table ends that stands above another in a block, 0 where there is one: text in between runs past a gap of its last row,
 * and no number is in the row that begins the other.
 */
function endBefore(block: readonly Line[], head: Line, setting: Setting): number {
  if (cellsOf(head, setting) < 2 || numbersOf(head, setting) > 0) return 0;
  const last = block.findLastIndex((line) => cellsOf(line, setting) > 1);
  if (last < 0 || !block.some((line) => numbersOf(line, setting) > 0)) return 0;
  const row = runsOf(block[last]!.glyphs, CELL_GAP * block[last]!.size);
  const past = block.findLastIndex(
    (line, i) => i > last && row.filter((run) => run[0]!.x0 < line.x1 && run.at(-1)!.x1 > line.x0).length > 1,
  );
  return past + 1;
}

const numbersOf = ({glyphs, size}: Line, {usual}: Setting): number =>
  runsOf(glyphs, (CELL_GAP + letterSpacing(glyphs, usual)) * size).filter((run) => isBodyWord(run.map(({text}) => text).join(""))).length;

function widthOf(parts: readonly (Line | Table)[]): number {
  if (parts.length === 0) return 0;
  return Math.max(...parts.map(({x1}) => x1)) - Math.min(...parts.map(({x0}) => x0));
}

/** How many cells the gaps of a line make; dots that lead to a page number 目录 make none. */
function cellsOf(line: Line, {usual}: Setting): number {
  if (hasLeader(line)) return 1;
  return runsOf(line.glyphs, (CELL_GAP + letterSpacing(line.glyphs, usual)) * line.size).length;
}

/** Whether dots lead over from a heading to its page number. */
export function hasLeader({glyphs}: Line): boolean {
  let dots = 0;
  for (const {text} of glyphs) {
    dots = /^[.·…․‥⋯。・]+$/.test(text) ? dots + text.length * (text.startsWith("…") || text.startsWith("⋯") ? 2 : 1) : 0;
    if (dots >= 5) return true;
  }
  return false;
}

/** A short line that may be the upper part of the first row. */
const mayHead = (line: Line, width: number): boolean => line.x1 - line.x0 < PROSE * width && line.glyphs.length <= 14;

function follows(block: readonly Line[], line: Line, width: number, setting: Setting): boolean {
  const last = block.at(-1)!;
  const drop = (line.y - last.y) / Math.max(line.size, last.size);
  if (hasLeader(line)) return false;
  if (cellsOf(line, setting) > 1) return drop <= NEXT_ROW || isRuledOff(last, line, setting);
  const rows = block.filter((some) => cellsOf(some, setting) > 1).slice(-3);
  if (
    rows.length > 0 &&
    line.x0 > Math.min(...rows.map(({x0}) => x0)) + 2 * line.size &&
    line.x1 < Math.max(...block.slice(-8).map(({x1}) => x1)) + 4 * line.size &&
    drop <= NEXT_ROW
  )
    return true;
  const pitch = rows.length > 2 ? (rows.at(-1)!.y - rows.at(-3)!.y) / 2 / line.size : 0;
  return line.x1 - line.x0 < PROSE * width && (drop <= Math.max(NEXT_LINE, 1.1 * pitch) || isRuledOff(last, line, setting));
}

/** A drawn line stands between the two, as between rows. */
function isRuledOff(above: Line, below: Line, {free}: Setting): boolean {
  return free.some(
    ({axis, at, from, to}) =>
      axis === "h" && at > above.y && at < below.y && from < below.x1 && to > below.x0 && to - from > 8 * below.size,
  );
}

/**
 * Blocks that follow each other from page to page as tables, each with what stands above and below it. They share their
 * columns, so that the few rows of one page are parted as the many of another; where that fails, each goes by itself.
 */
export function tablesFrom(blocks: readonly Block[]): (Line | Table)[][] {
  const joint = cutsFor(blocks);
  const at = (i: number): Place => ({continues: i > 0, category: false, stand: null});
  const first = blocks.map((block, i) => asTable(block, joint, at(i)));
  const found = first.flat().filter((part): part is AlignedTable => isTable(part));
  const known = {category: found.some(hasCategory), stand: standOf(summed(found))};
  const tables = blocks.length === 1 ? first : blocks.map((block, i) => asTable(block, joint, {...at(i), ...known}));
  if (blocks.length === 1 || tables.every((parts) => parts.some(isTable))) return tables;
  return blocks.map((block) => asTable(block, cutsFor([block])));
}

/** What speaks against each way for cells to stand, on all pages. */
function summed(tables: readonly AlignedTable[]): Misfit {
  const sum = (stand: Stand): number => tables.reduce((total, {misfit}) => total + misfit[stand], 0);
  return {middle: sum("middle"), top: sum("top"), foot: sum("foot")};
}

const hasCategory = ({cells}: Table): boolean => cells.some(({column, rowSpan, row}) => column === 0 && row > 0 && rowSpan > 1);

/** Whether two blocks may be parts of one table. */
export function sideBySide(above: Block, below: Block): boolean {
  const [a, b] = [boundsOf(above), boundsOf(below)];
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.85 * Math.max(a.x1 - a.x0, b.x1 - b.x0);
}

function boundsOf(block: Block): {x0: number; x1: number} {
  const rows = block.lines.filter((line) => cellsOf(line, block.setting) > 1);
  return {x0: Math.min(...rows.map((line) => line.x0)), x1: Math.max(...rows.map((line) => line.x1))};
}

function cutsFor(blocks: readonly Block[]): number[] {
  const rows = blocks.flatMap(({lines, setting}) => lines.filter((line) => cellsOf(line, setting) > 1));
  const left = Math.min(...rows.map((line) => line.x0));
  const usualLeft = median(rows.map((line) => line.x0));
  const inner = blocks.map(({lines, setting}) => {
    const cells = lines.map((line) => cellsOf(line, setting));
    const isInside = (line: Line): boolean => line.x0 > left + 0.8 * line.size || line.x1 < usualLeft;
    const [, to] = trim(lines, cells, setting);
    const head = lines[cells.findIndex((count) => count > 1)]!;
    return lines.slice(0, to).filter((line, i) => line.y > head.y - OVERLAP * head.size && (cells[i]! > 1 || isInside(line)));
  });
  const spacing = median(rows.map((line) => letterSpacing(line.glyphs, blocks[0]!.setting.usual)));
  return cutsOf(corridorsIn(inner, rows.length, spacing));
}

function asTable({lines, setting}: Block, cuts: readonly number[], place?: Place): (Line | AlignedTable)[] {
  if (cuts.length === 0) return [...lines];
  const cells = lines.map((line) => cellsOf(line, setting));
  const [from, to] = trim(lines, cells, setting);
  const table = alignedTable(lines.slice(from, to), cuts, setting, place);
  return table ? [...lines.slice(0, from), table, ...lines.slice(to)] : [...lines];
}

/** A line as long as the row is drawn between the two, the table's upper edge. */
const isTopped = (above: Line, row: Line, {free}: Setting): boolean =>
  free.some(({at, from, to}) => at > above.y && at < row.y && from < row.x0 + row.size && to > row.x1 - row.size);

/** A short line of the row's size within it may end one of its cells; one that holds a colon is a note below the table. */
const endsCell = ({glyphs, x0, x1, size}: Line, row: Line): boolean =>
  x1 - x0 < 0.5 * (row.x1 - row.x0) && Math.abs(size - row.size) < 0.12 * row.size && !glyphs.some(isColon);

const isColon = ({text}: Glyph): boolean => /[:：]/.test(text);

/** A line of some length, one at the middle of the table, or one with a colon, as of a unit for all, is its caption and no part of its header. */
function isCaption(line: Line, row: Line): boolean {
  return (
    line.glyphs.length > 8 || line.glyphs.some(isColon) || Math.abs(line.x0 + line.x1 - row.x0 - row.x1) / 2 < 0.05 * (row.x1 - row.x0)
  );
}

/** A header cell over several columns or lines begins so many lines above the first row. */
const HEAD_LINES = 3;

/** The block from its first row on, with the header lines above it that stand close; without the lines below that are no part. */
function trim(block: readonly Line[], cells: readonly number[], setting: Setting): [number, number] {
  const first = cells.findIndex((count) => count > 1);
  const last = cells.findLastIndex((count) => count > 1);
  const close = (i: number): boolean => i >= 0 && i + 1 < block.length && block[i + 1]!.y - block[i]!.y < 1.7 * block[i]!.size;
  const isInside = (i: number): boolean => close(i) && !isTopped(block[i]!, left, setting);
  const overlaps = (i: number): boolean => isInside(i) && block[i + 1]!.y - block[i]!.y < OVERLAP * block[i]!.size;
  let from = first;
  const left = block[first]!;
  const heads = (line: Line): boolean => line.x0 > left.x0 + 2 * left.size && !isCaption(line, left);
  while (first - from < HEAD_LINES && (overlaps(from - 1) || (isInside(from - 1) && heads(block[from - 1]!)))) from--;
  let to = last + 1;
  const edge = Math.min(...block.filter((_, i) => cells[i]! > 1).map(({x0, size}) => x0 - size));
  while (to < block.length && to - last <= 2 && close(to - 1) && block[to]!.x0 > edge && endsCell(block[to]!, block[last]!)) to++;
  return [from, to];
}
