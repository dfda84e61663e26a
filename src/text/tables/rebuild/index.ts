import type {LayoutGrid} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {endsTable, isBetween, pageMarkCost, repeatedHeader} from "./bounds.js";
import {gridOf, plainGrid} from "./grid.js";
import {headLines, startsTable} from "./heads.js";
import {plansOf, type HeaderPlan} from "./plans.js";
import {listedTable} from "./listed.js";
import {runningTable} from "./running.js";
import {Search} from "./search.js";
import {tokensIn, type Mode, type Row} from "./state.js";
import {markOf, tokensOf, type Mark} from "./tokens.js";

/** A table put together again, with the lines it took: `from` inclusive, `to` exclusive. */
export interface RebuiltTable {
  readonly grid: LayoutGrid;
  readonly from: number;
  readonly to: number;
}

/** What a table is read from: `text` with its tabs, `folded` for its words. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
}

const MODES: readonly Mode[] = ["flow", "top", "centred"];
const SAMPLE = 48;
const PATIENCE = 24;
/** No row of a table has so many words in a line. */
const MOST_TOKENS = 80;
/** Cost a row above that of a perfect one up to which a reading is taken without trying others, and above which the row is in doubt. */
const CLEAN = 0.6;
const DOUBTFUL = 7;

/** Whether line `at` is by its words alone the header of a table, so that no line before goes on in it. */
export function beginsTable({text, lines}: Source, at: number): boolean {
  return startsTable(text, lines, at, markOf(text, lines[at]!));
}

/** Rebuilds a table that lost its layout and whose header starts at line `at`; null if none does. */
export function rebuildTable(source: Source, at: number): RebuiltTable | null {
  return typedTable(source, at) ?? textTable(source, at) ?? lineTable(source, at);
}

function lineTable({lines}: Source, at: number): RebuiltTable | null {
  const found = listedTable(lines, at);
  if (!found) return null;
  const span = {start: lines[at]!.start, end: lines[found.to - 1]!.end};
  return {grid: {...span, ...plainGrid(found.header, found.rows), flags: []}, from: at, to: found.to};
}

function textTable({lines}: Source, at: number): RebuiltTable | null {
  const found = runningTable(lines, at);
  if (!found) return null;
  const span = {start: lines[at]!.start, end: lines[found.to - 1]!.end};
  const {header, rows, flags} = found;
  return {
    grid: {...span, ...plainGrid(header, rows), flags},
    from: at,
    to: found.to,
  };
}

function typedTable(source: Source, at: number): RebuiltTable | null {
  const mark = markOf(source.text, source.lines[at]!);
  const heads = headLines(source.text, source.lines, at, mark);
  if (heads.length === 0) return null;
  const plans = plansOf(heads, at).filter((plan) => !isRunning(plan));
  const best = bestOf(source, plans, at, mark);
  if (!best) return null;
  const {search, plan} = best;
  const rows = rowsOf(search.found.last);
  const end = search.found.end;
  const span = {
    start: source.lines[at]!.start,
    end: source.lines[end - 1]!.end,
  };
  const flags = flagsOf(rows);
  return {
    grid: gridOf(source.folded, {
      plan,
      rows: rows.map((row) => row.cells.map(tokensIn)),
      tokens: search.tokens,
      span,
      flags,
    }),
    from: at,
    to: end,
  };
}

/** One cell a line, some of them running text: told apart by serial numbers only. */
function isRunning(plan: HeaderPlan): boolean {
  return plan.kinds.includes("text") && plan.kinds.includes("serial") && plan.nodes.every((node) => node.head.tokens[0]!.gap === "line");
}

/** Whether lines or wide gaps part the cells of the header. */
const isApart = (plan: HeaderPlan): boolean =>
  plan.nodes.every((node) => node.head.tokens[0]!.gap === "line" || node.head.tokens[0]!.gap === "wide");

interface Tried {
  readonly plan: HeaderPlan;
  readonly mode: Mode;
  readonly search: Search;
  readonly score: number;
}

function bestOf(source: Source, plans: readonly HeaderPlan[], at: number, mark: Mark): Tried | null {
  let best: Tried | null = null;
  for (const mode of MODES) {
    for (const plan of plans) {
      const search = readBody(source, plan, mode, at, mark, SAMPLE);
      const score = search.found.score - plan.cost - MODES.indexOf(mode) / 2;
      if (search.found.last && (!best || score > best.score)) best = {plan, mode, search, score};
    }
    if (best && explains(best)) break;
  }
  return (
    best && {
      ...best,
      search: readBody(source, best.plan, best.mode, at, mark, source.lines.length),
    }
  );
}

/** Whether a reading leaves so little over that no other need be tried. */
function explains({search, plan}: Tried): boolean {
  const {last, end} = search.found;
  const read = search.tokens.at(-1)!.line + 1 - plan.data;
  const ideal = (plan.kinds.includes("serial") ? -3 : 0) + (plan.kinds.includes("nature") ? -1 : 0);
  return last!.wraps === 0 && last!.cost <= (ideal + CLEAN) * last!.count && (end - plan.data) * 5 >= read * 4;
}

function readBody(source: Source, plan: HeaderPlan, mode: Mode, at: number, mark: Mark, most: number): Search {
  const {text, lines} = source;
  const search = new Search(plan.kinds, mode, isApart(plan));
  for (let i = plan.data; i < Math.min(lines.length, plan.data + most); i++) {
    if (endsTable(lines[i]!) || i - Math.max(search.found.end, plan.data) > PATIENCE) break;
    const again = repeatedHeader(lines, i, at, plan.data);
    if (again > 0) i += again - 1;
    else if (startsTable(text, lines, i, mark)) break;
    else if (!isBetween(lines[i]!, mark)) {
      const tokens = tokensOf(text, lines, i, mark);
      if (tokens.length > MOST_TOKENS) break;
      search.read(tokens, pageMarkCost(lines[i]!));
    }
  }
  return search;
}

function rowsOf(last: Row | null): Row[] {
  const rows: Row[] = [];
  for (let row = last; row; row = row.before) rows.push(row);
  return rows.reverse();
}

function flagsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row, r) => {
    const cost = row.cost - (row.before?.cost ?? 0);
    if (row.doubtful) return [`row ${r + 1}: its numbers fit other columns as well`];
    if (row.left > 0) return [`row ${r + 1}: words are left over`];
    return cost > DOUBTFUL ? [`row ${r + 1}: does not fit the header`] : [];
  });
}
