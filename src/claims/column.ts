import {columnKind, fiveYearStart, type ColumnKind} from "../text/index.js";
import {spanOfYears, type Horizon} from "./context.js";

/** A column of an indicator table, as its header tells it. */
export interface Column {
  readonly kind: ColumnKind;
  readonly header: string;
  /** Year or years of a value column; "" if it names none. */
  readonly period: string;
  readonly year: number;
}

/** Reads a column by its header. */
export function columnOf(header: string, horizon: Horizon): Column {
  const kind = columnKind(header);
  const years = [...header.matchAll(/(?:19|20)\d{2}/g)].map((m) => Number(m[0]));
  const five = fiveYearStart(header);
  if (years.length >= 2) return {kind, header, period: spanOfYears(years[0]!, years[1]!), year: years[1]!};
  if (years.length === 1) return {kind, header, period: String(years[0]), year: years[0]!};
  if (!Number.isNaN(five))
    return {kind, header, period: /累计|期间|时期/.test(header) ? spanOfYears(five, five + 4) : String(five + 4), year: five + 4};
  if (!horizon.known) return {kind, header, period: "", year: 0};
  if (/基[期数准]|现状|期初/.test(header)) return {kind, header, period: String(horizon.reviewEnd), year: horizon.reviewEnd};
  if (/年均|增速|增长/.test(header)) return {kind, header, period: spanOfYears(horizon.start, horizon.end), year: horizon.end};
  return {kind, header, period: String(horizon.end), year: horizon.end};
}

/** A column's header without its unit. */
export const bareHeader = (column: Column): string => column.header.replace(/[(（].*$/, "").replace(/\s/g, "");

/** 增速 right of 销售额(亿元) is the growth of that column's values; "" where the rows themselves are what grows. */
export function besides(column: Column, columns: readonly Column[]): string {
  const left = columns[columns.indexOf(column) - 1];
  const plain = /^(?:同比)?(?:增速|增幅|增长率)$/.test(bareHeader(column));
  return plain && left?.kind === "value" && /[(（]/.test(left.header) && !/\d{4}|年均|累计/.test(left.header) ? bareHeader(left) : "";
}

/** A column of yearly growth. */
export const PACE = /年均增|增速|增长率|增幅/;
/** 电力总装机 in a column 年均增速 is 电力总装机年均增速; a name that tells its growth stays. */
export function withPace(name: string, header: string): string {
  if (/(?:增速|增长|增长率|增幅|下降|降低|减少)$/.test(name)) return name;
  const word = /(?:年均)?(?:增长率|增速|增幅|增长)/.exec(header.replace(/\s/g, ""))?.[0];
  return name + (word ?? "年均增长");
}
