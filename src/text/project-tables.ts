import type {Span} from "../model/index.js";
import {linesOf, type Line} from "./printed-lines.js";

/** A project's row in an annex, one cell a line. */
export interface Project {
  readonly name: string;
  /** Cells behind the name. */
  readonly cells: readonly Line[];
  /** Years of building as a cell gives them; null where no cell holds years alone. */
  readonly period: (Span & {readonly from: number; readonly to: number}) | null;
}

export interface ProjectTable {
  /** Years in the header, in order; empty for a list without year columns. */
  readonly years: readonly number[];
  /** Column of the first year, counting the ordinal as 0. */
  readonly yearsFrom: number;
  readonly projects: readonly Project[];
}

/** A cell of years alone; the dash of a span may be lost: 2022—2025年, 20222025, 2024. */
const PERIOD = /^(20\d{2})年?(?:[-—–~至]*(20\d{2})年?)?$/u;
/** A single number up to this is an amount, not a year. */
const EARLIEST = 2005;
/** 附件3 alone on its line. */
const ANNEX = /^附件\s*\d*$/u;
const YEAR_HEADER = /^(20\d{2})年/u;

/** Tables of projects 重大项目 in annexes that were flattened to one cell a line. */
export function projectTables(text: string): ProjectTable[] {
  const lines = linesOf(text);
  const heads = lines.flatMap((l, i) => (ANNEX.test(l.text) ? [i] : []));
  return heads.map((head, n) => readTable(lines.slice(head + 1, heads[n + 1] ?? lines.length))).filter((t) => t.projects.length > 0);
}

function readTable(lines: readonly Line[]): ProjectTable {
  const top = lines.findIndex((l) => l.text === "序号");
  const first = lines.findIndex((l, i) => i > top && l.text === "1");
  const empty = {years: [], yearsFrom: 0, projects: []};
  if (top < 0 || first < 0) return empty;
  const header = lines.slice(top, first);
  if (!header.some((l) => l.text.includes("项目"))) return empty;
  const years = header.flatMap((l) => YEAR_HEADER.exec(l.text)?.[1] ?? []).map(Number);
  return {years, yearsFrom: header.findIndex((l) => YEAR_HEADER.test(l.text)), projects: readRows(lines.slice(first))};
}

/** Rows begin at the ordinals 1, 2, 3 …. */
function readRows(lines: readonly Line[]): Project[] {
  const starts: number[] = [];
  lines.forEach((l, i) => {
    if (l.text === String(starts.length + 1)) starts.push(i);
  });
  return starts.map((start, n) => readRow(lines.slice(start + 1, starts[n + 1] ?? lines.length))).filter((p) => p.name !== "");
}

function readRow(cells: readonly Line[]): Project {
  const [name, ...rest] = cells;
  const dated = rest.flatMap((c) => {
    const found = PERIOD.exec(c.text);
    return found === null || Number(found[1]) <= EARLIEST
      ? []
      : [{start: c.start, end: c.end, from: Number(found[1]), to: Number(found[2] ?? found[1])}];
  });
  return {name: name?.text ?? "", cells: rest, period: dated[0] ?? null};
}
