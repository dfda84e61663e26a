import type {ClaimRole, Table, TableColumn, Years} from "../../model/index.js";
import {spanOfYears, type Horizon} from "../context.js";
import {YEAR_BEFORE} from "../../lexicon/sections.js";
import type {Place} from "../place.js";
import type {Told} from "./account.js";

/** What a column's header, the caption and the plan say of the numbers below it. */
export interface ColumnFrame {
  readonly column: TableColumn;
  readonly role: ClaimRole;
  /** The years that the column speaks of; null where nothing tells. */
  readonly years: Years | null;
  /** A target of the plan before this one. */
  readonly earlier: boolean;
  /** Neither the table nor the document told the role. */
  readonly assumed: boolean;
}

/** The frame of each column of a table that stands at a place, where the table's own words have `told` what it is of. */
export function framesOf(table: Table, stands: Place, told: Told): ColumnFrame[] {
  const place: Place = told !== "account" && reachesAhead(table, stands) ? {...stands, tense: "commitment", horizon: stands.own} : stands;
  const values = table.columns.filter((column) => column.kind === "value");
  const dated = values.flatMap((column) => (column.years ? [column.years.end] : []));
  const ground = {
    table,
    place,
    told,
    times: new Set(dated).size,
    last: dated.length > 0 ? Math.max(...dated) : 0,
    first: dated.length > 1 ? Math.min(...dated) : 0,
  };
  return table.columns.map((column) => frameOf(column, ground));
}

/** 十三五完成情况与十四五目标: a table with columns of the plan's own years is no look back, whatever its caption begins with. */
function reachesAhead({columns}: Table, {tense, own}: Place): boolean {
  const ahead = tense === "review" && own.known && own.reviewEnd < own.start;
  return ahead && columns.some(({kind, years}) => kind === "value" && years !== null && years.end >= own.start);
}

interface Ground {
  readonly table: Table;
  readonly place: Place;
  readonly told: Told;
  /** How many years the columns tell. */
  readonly times: number;
  /** Latest and earliest year among the columns; 0 where fewer than one, or two, tell one. */
  readonly last: number;
  readonly first: number;
}

function frameOf(column: TableColumn, ground: Ground): ColumnFrame {
  const {horizon, tense} = ground.place;
  const years = column.years ?? yearBefore(column, ground) ?? ground.table.years ?? yearsByHint(column, ground);
  if (tense === "review")
    return {
      column,
      role: reviewRole(column, years, ground),
      years,
      earlier: false,
      assumed: false,
    };
  const earlier = horizon.known && years !== null && years.end < horizon.start && isOldGoal(column, ground);
  return {
    column,
    role: earlier ? "target" : planRole(column, years, ground),
    years,
    earlier,
    assumed: ground.told === "nothing" && !horizon.known && column.hint === null,
  };
}

/** 目标 below 十四五 is a target of the old plan; 规划值 over 2025年｜2030年 is only a word over both. */
function isOldGoal(column: TableColumn, {table, place}: Ground): boolean {
  if (column.hint !== "goal") return false;
  const later = table.columns.filter((other) => other.years !== null && other.years.end >= place.horizon.start);
  return !later.some((other) => other.path[0] === column.path[0]);
}

/** 上年完成数 beside 2016年预算数, or below a caption of 2016. */
function yearBefore(column: TableColumn, {table, last}: Ground): Years | null {
  const now = last || (table.years?.end ?? 0);
  if (now === 0 || column.measure !== null || !YEAR_BEFORE.in(column.path.join(""))) return null;
  return {start: now - 1, end: now - 1, whole: false};
}

/** 基期 is the year before the plan, 目标 its last. */
function yearsByHint(column: TableColumn, {place: {horizon, tense}, last}: Ground): Years | null {
  if (column.path.length === 0) return null;
  const year = (n: number): Years => ({start: n, end: n, whole: false});
  if (!horizon.known) return last > 0 && column.hint !== "base" ? year(last) : null;
  if (tense === "review") return year(column.hint === "base" ? horizon.reviewStart - 1 : horizon.reviewEnd);
  // 基期 of a plan for more than five years may be any year before it.
  if (column.hint === "base" && horizon.end - horizon.start > 4) return null;
  if (column.hint === "base" || column.hint === "done") return year(horizon.start - 1);
  return {start: horizon.start, end: horizon.end, whole: false};
}

/** Of two years the first is what the last is held against; of a series each year was reached. */
function reviewRole(column: TableColumn, years: Years | null, {last, first, times}: Ground): ClaimRole {
  if (column.hint === "goal") return "target";
  if (column.hint === "base") return "baseline";
  if (column.hint === "done") return "achieved";
  return times === 2 && first > 0 && years !== null && years.end < last ? "baseline" : "achieved";
}

function planRole(column: TableColumn, years: Years | null, {place, last, first}: Ground): ClaimRole {
  const {horizon} = place;
  if (column.hint === "base") return "baseline";
  if (years === null) return column.hint === "done" ? "baseline" : "target";
  if (!horizon.known) return unknownRole(column, years, last, first);
  if (years.end < horizon.start) return "baseline";
  if (column.hint === "done") return years.end < last && years.end <= first ? "baseline" : "achieved";
  return years.end < horizon.end && !(years.whole && years.end === last) ? "interim" : "target";
}

/** Without the plan's years, the first of several columns is the base and the last the target. */
function unknownRole(column: TableColumn, years: Years, last: number, first: number): ClaimRole {
  if (column.hint === "done") return years.end > first && first > 0 ? "achieved" : "baseline";
  if (years.end >= last) return "target";
  return years.end === first ? "baseline" : "interim";
}

/** Whether the columns cannot be what their heads seem to say: a base of the year of the last goal leaves no time to get there. */
export function contradict(frames: readonly ColumnFrame[]): boolean {
  const values = frames.filter(({column}) => column.kind === "value");
  const goals = values.flatMap(({role, years, earlier}) => (role === "target" && !earlier && years !== null ? [years.end] : []));
  const last = goals.length > 0 ? Math.max(...goals) : Infinity;
  return values.some(({role, years}) => role === "baseline" && years !== null && years.end >= last);
}

/** What a period depends on beside the column. */
export interface Timing {
  readonly summed: boolean;
  readonly growth: boolean;
  /** 新增 over a stretch that the header names (十四五): done in all of it. */
  readonly added: boolean;
  /** Years that the cell names, before the column's. */
  readonly own: Years | null;
  /** 较2020年 in the cell. */
  readonly base: number | null;
}

/** The period of a number below a column: the cell's own years, the stretch of a sum or a pace, else the column's year. */
export function periodIn(frame: ColumnFrame, timing: Timing, horizon: Horizon): string {
  const {own, base, summed, growth, added} = timing;
  const years = own ?? frame.years;
  if (base !== null && years !== null && base < years.end) return spanOfYears(base + 1, years.end);
  if (own) return summed || growth || own.whole ? spanOfYears(own.start, own.end) : String(own.end);
  if (years === null) return "";
  if (summed || frame.column.measure !== null) return stretch(frame, years, horizon);
  return years.whole || growth || added ? spanOfYears(years.start, years.end) : String(years.end);
}

/** A sum or pace runs over the column's own stretch, else over the plan's (or its review's) years to the column's year. */
function stretch({column}: ColumnFrame, years: Years, horizon: Horizon): string {
  if (years.start < years.end) return spanOfYears(years.start, years.end);
  if (!horizon.known || (column.measure === "growth" && column.years !== null)) return String(years.end);
  if (years.end < horizon.start) return spanOfYears(horizon.reviewStart, horizon.reviewEnd);
  return spanOfYears(horizon.start, Math.max(years.end, horizon.start));
}
