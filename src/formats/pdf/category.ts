import type {Draft} from "./aligned.js";
import type {Fragment} from "./fragments.js";
import {isBody, type Row} from "./row.js";
import type {Rule} from "./sheet.js";

interface Group {
  readonly parts: Fragment[];
  readonly top: number;
  readonly middle: number;
}

/**
 * Cells of the first column that speak of several rows 类别: from line to line where lines are drawn, else from the row
 * they stand beside at the top, or around their middle, whichever fits all of them better. Where the table began on the
 * page before, the first rows may belong to a category that is printed there.
 */
export function categorySpans(rows: readonly Row[], parts: readonly Fragment[], rules: readonly Rule[], continues: boolean): Draft[] {
  if (parts.length === 0) return [];
  const start = Math.max(0, rows.findIndex(isBody));
  const body = rows.slice(start).map(extentOf);
  const groups = groupsOf(parts, rules);
  const options = [aroundMiddle(body, groups), ...(continues ? [fromLast(body, groups)] : []), fromTop(body, groups, continues)];
  const step = 0.2 * parts[0]!.line.size * groups.length;
  const misfit = (spans: Spans): number => Math.round(spans.misfit / step);
  const best = ruledOff(body, groups, rules) ?? options.toSorted((a, b) => misfit(a) - misfit(b))[0]!;
  return groups.map(({parts: some}, i): Draft => {
    const [from, to] = best.spans[i]!;
    return {row: start + from, column: 0, rowSpan: to - from + 1, columnSpan: 1, lines: some.map(({line}) => line)};
  });
}

/** Where the words of a row stand. */
interface Extent {
  readonly top: number;
  readonly foot: number;
}

function extentOf({cells, y}: Row): Extent {
  const ys = cells.flat().map(({line}) => line.y);
  return ys.length > 0 ? {top: Math.min(...ys), foot: Math.max(...ys)} : {top: y, foot: y};
}

interface Spans {
  readonly spans: readonly (readonly [number, number])[];
  readonly misfit: number;
}

/** Lines of one category stand close to each other. */
function groupsOf(parts: readonly Fragment[], rules: readonly Rule[]): Group[] {
  const groups: Fragment[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.at(-1);
    const ruled = last && rules.some(({at, from, to}) => at > last.line.y && at < part.line.y && from < part.line.x1 && to > part.line.x0);
    if (last && !ruled && part.line.y - last.line.y < 1.5 * part.line.size) groups.at(-1)!.push(part);
    else groups.push([part]);
  }
  return groups.map((some) => ({parts: some, top: some[0]!.line.y, middle: (some[0]!.line.y + some.at(-1)!.line.y) / 2}));
}

function fromTop(rows: readonly Extent[], groups: readonly Group[], continues: boolean): Spans {
  const starts = groups.map(({top}) => nearest(rows, top));
  const misfit = groups.reduce((sum, {top}, i) => sum + Math.abs(rows[starts[i]!]!.top - top), 0);
  if (continues) return {spans: spansFrom(starts, rows.length), misfit};
  return {spans: spansFrom([0, ...starts.slice(1)], rows.length), misfit: misfit + Math.abs(rows[0]!.top - groups[0]!.top)};
}

function aroundMiddle(rows: readonly Extent[], groups: readonly Group[]): Spans {
  const starts: number[] = [];
  let from = 0;
  let misfit = 0;
  groups.forEach(({middle}, i) => {
    starts.push(from);
    let to = from;
    const off = (end: number): number => Math.abs((rows[from]!.top + rows[end]!.foot) / 2 - middle);
    const most = rows.length - (groups.length - i);
    if (i === groups.length - 1) to = rows.length - 1;
    else while (to < most && off(to + 1) < off(to)) to++;
    misfit += off(to);
    from = Math.min(to + 1, rows.length - 1);
  });
  return {spans: spansFrom(starts, rows.length), misfit};
}

/** As around the middle, from the last row upwards. */
function fromLast(rows: readonly Extent[], groups: readonly Group[]): Spans {
  const spans: (readonly [number, number])[] = [];
  let to = rows.length - 1;
  let misfit = 0;
  for (const [i, {middle}] of [...groups.entries()].toReversed()) {
    const off = (start: number): number => Math.abs((rows[start]!.top + rows[to]!.foot) / 2 - middle);
    let from = to;
    while (from > i && off(from - 1) < off(from)) from--;
    misfit += off(from);
    spans.unshift([from, to]);
    to = Math.max(0, from - 1);
  }
  return {spans, misfit};
}

/** The stretches between drawn lines that cross the first column, if each holds one category. */
function ruledOff(rows: readonly Extent[], groups: readonly Group[], rules: readonly Rule[]): Spans | null {
  const column = groups[0]!.parts[0]!.line;
  const across = rules
    .filter(({at, from, to}) => at > rows[0]!.top && at < rows.at(-1)!.foot && from < column.x1 && to > column.x0)
    .map(({at}) => at);
  if (across.length < groups.length - 1 || groups.length < 2) return null;
  const starts = groups.map(({middle}) => {
    const line = across.filter((at) => at < middle).at(-1);
    return line === undefined ? 0 : rows.findIndex(({top}) => top > line);
  });
  return new Set(starts).size === starts.length && !starts.includes(-1) ? {spans: spansFrom(starts, rows.length), misfit: 0} : null;
}

const spansFrom = (starts: readonly number[], rows: number): (readonly [number, number])[] =>
  starts.map((start, i) => [start, Math.max(start, (starts[i + 1] ?? rows) - 1)] as const);

function nearest(rows: readonly Extent[], y: number): number {
  let best = 0;
  rows.forEach((row, i) => {
    if (Math.abs(row.top - y) < Math.abs(rows[best]!.top - y)) best = i;
  });
  return best;
}
