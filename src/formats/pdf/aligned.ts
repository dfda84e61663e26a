import type {Table, TableCell} from "./cell.js";
import {cellWords, slackOf} from "./cell.js";
import {categorySpans} from "./category.js";
import type {Setting} from "./blocks.js";
import {fragmentsOf, type Fragment} from "./fragments.js";
import {median, type Line} from "./lines.js";
import type {Rule} from "./sheet.js";
import type {Misfit, Place, Row} from "./row.js";
import {rowsOf, type Rows} from "./rows.js";

/** Share of a column's cells that are numbers or dashes, so that it counts as a column of values. */
const VALUES = 0.5;
const VALUE =
  /^[<>≥≤≈~約约±+\-—–－/]*\s?[[【〔(（]?[<>≥≤±+\-—–－]*\d[\d.,\s]*(?:%|％|年|以上|以下|以内|左右|[*＊])?[\])】〕）]?$|^[-—–－/*]+$/;

const ALONE: Place = {continues: false, category: false, stand: null};

/** A table with how well its wrapped cells fit each way to stand in rows. */
export interface AlignedTable extends Table {
  readonly misfit: Misfit;
}

export interface Draft {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly lines: Line[];
}

/**
 * A table by the columns that its rows keep. Null where the lines are no table: too few rows, no column of values among
 * two, a contents list. `cuts` part the columns.
 */
export function alignedTable(lines: readonly Line[], cuts: readonly number[], setting: Setting, place: Place = ALONE): AlignedTable | null {
  const fragments = lines.map((line) => fragmentsOf(line, cuts, setting.usual));
  const columns = cuts.length + 1;
  const values = valueColumns(fragments, columns);
  if (!isTabular(fragments, values, columns)) return null;
  const rules = setting.free.filter(({axis}) => axis === "h");
  const found = rowsOf(lines, fragments, {columns, values, rules, place});
  const {rows, category, misfit} = found;
  if (rows.length < 2) return null;
  const drafts = [...draftsOf(rows), ...categorySpans(rows, category, rules, place.continues)];
  const box = boxOf(lines);
  return {
    ...box,
    page: setting.page,
    rows: rows.length,
    columns,
    cells: withWords(drafts, lines, cuts, setting.usual),
    xs: [box.x0, ...cuts, box.x1],
    origin: "aligned",
    breaks: found.stand === "top",
    flags: doubtsOf(found, rules),
    misfit,
  };
}

const doubtsOf = ({category, unclear}: Rows, rules: readonly Rule[]): string[] => [
  ...(category.length > 0 && rules.length < 3 ? ["which rows a category covers is judged by its height, no line says it"] : []),
  ...(unclear ? ["which row a wrapped line belongs to is not clear; look at the page"] : []),
];

function valueColumns(fragments: readonly (readonly Fragment[])[], columns: number): number[] {
  const count = Array.from({length: columns}, () => ({all: 0, values: 0}));
  for (const {column, columnSpan, text} of fragments.flat()) {
    if (columnSpan > 1) continue;
    count[column]!.all++;
    if (VALUE.test(text)) count[column]!.values++;
  }
  const most = Math.max(...count.map(({values}) => values));
  return count.flatMap(({all, values}, c) => (values >= VALUES * all && values * 3 >= most && values > 0 ? [c] : []));
}

function isTabular(fragments: readonly (readonly Fragment[])[], values: readonly number[], columns: number): boolean {
  const filled = fragments.filter((some) => new Set(some.map(({column}) => column)).size >= 2);
  if (filled.length < (columns >= 3 ? 2 : 3)) return false;
  if (columns === 2 && (values.length === 0 || isContents(filled))) return false;
  const chars = fragments.flat().reduce((sum, {text}) => sum + text.length, 0);
  return values.some((c) => c > 0) || (columns >= 3 && filled.length >= 3 && chars < 16 * fragments.flat().length);
}

/** Headings and page numbers that never fall. */
function isContents(rows: readonly (readonly Fragment[])[]): boolean {
  const pages = rows.map((row) => Number(row.at(-1)!.text.replace(/[()（）-]/g, "")));
  return pages.length >= 4 && pages.every((page, i) => Number.isInteger(page) && page > 0 && (i === 0 || page >= pages[i - 1]!));
}

function draftsOf(rows: readonly Row[]): Draft[] {
  return rows.flatMap(({cells, deep, parted}, row) =>
    cells.flatMap((parts, column): Draft[] => {
      if (parts.length === 0) return [];
      const columnSpan = Math.max(...parts.map((part) => part.columnSpan));
      return [{row, column, rowSpan: parted.has(column) ? 1 : deep, columnSpan, lines: parts.map(({line}) => line)}];
    }),
  );
}

function withWords(drafts: readonly Draft[], lines: readonly Line[], cuts: readonly number[], usual: number): TableCell[] {
  const width = (draft: Draft): number => {
    const same = drafts
      .filter(({column, columnSpan}) => column === draft.column && columnSpan === draft.columnSpan)
      .flatMap((other) => other.lines);
    return Math.max(...same.map(({x0, x1}) => x1 - x0));
  };
  const widths = new Map<string, number>();
  const edges = [boxOf(lines).x0, ...cuts, boxOf(lines).x1];
  return drafts.map((draft): TableCell => {
    const key = `${draft.column}+${draft.columnSpan}`;
    if (!widths.has(key)) widths.set(key, width(draft));
    const {row, column, rowSpan, columnSpan} = draft;
    const [y0, y1] = [Math.min(...draft.lines.map((l) => l.y0)), Math.max(...draft.lines.map((l) => l.y1))];
    const words = cellWords(draft.lines, widths.get(key)!, Math.min(slackOf(draft.lines, widths.get(key)!), 0), usual);
    return {row, column, rowSpan, columnSpan, x0: edges[column]!, x1: edges[column + columnSpan]!, y0, y1, words};
  });
}

function boxOf(lines: readonly Line[]): {x0: number; x1: number; y0: number; y1: number} {
  return {
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    y0: Math.min(...lines.map((line) => line.y0)),
    y1: Math.max(...lines.map((line) => line.y1)),
  };
}

/** The usual distance between two rows. */
export const pitchOf = (ys: readonly number[]): number => median(ys.slice(1).map((y, i) => y - ys[i]!));
