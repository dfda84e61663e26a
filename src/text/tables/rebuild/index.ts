import type {LayoutGrid} from "../../../model/index.js";
import type {Line} from "../../lines.js";
import {kindOfWords} from "../header-words.js";
import {Body, Reading} from "./body.js";
import {barredTable} from "./barred.js";
import {beginsDrawing, drawnTable} from "./drawn.js";
import {fieldRows, type FieldRows} from "./fields.js";
import {gridOf, plainGrid} from "./grid.js";
import {tokensIn} from "./held.js";
import {headLines, isBroken, LONGEST_LINE, startsTable} from "./heads.js";
import {plansOf, type HeaderPlan} from "./plans.js";
import {listedTable} from "./listed.js";
import {numberedRows} from "./numbered.js";
import {runningTable} from "./running.js";
import {shapeOf} from "./shapes.js";
import type {Search} from "./search.js";
import {stackedRows} from "./stacked.js";
import type {Mode, Row} from "./state.js";
import {markOf, type Token} from "./tokens.js";

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
/** Cost a row above that of a perfect one up to which a reading is taken without trying others, and above which the row is in doubt. */
const CLEAN = 0.6;
const DOUBTFUL = 7;

/** Whether line `at` is by its words alone the header of a table, so that no line before goes on in it. */
export function beginsTable({text, lines}: Source, at: number): boolean {
  const first = at + Number(isBroken(lines[at]!.text) && at + 1 < lines.length);
  const isCells = beginsDrawing(lines[at]!) || barredTable(lines, at) !== null;
  return isCells || startsTable(text, lines, first, markOf(text, lines[first]!));
}

/** Rebuilds a table that lost its layout and whose header starts at line `at`; null if none does. */
export function rebuildTable(source: Source, at: number): RebuiltTable | null {
  return ruledTable(source, at) ?? dumpedTable(source, at) ?? typedTable(source, at) ?? textTable(source, at) ?? lineTable(source, at);
}

function ruledTable({lines}: Source, at: number): RebuiltTable | null {
  const found = drawnTable(lines, at);
  if (!found) return null;
  const {to, ...grid} = found;
  const span = {start: lines[at]!.start, end: lines[to - 1]!.end};
  return {grid: {...span, ...grid, caption: null, origin: "rebuilt", page: null, flags: []}, from: at, to};
}

function dumpedTable({lines}: Source, at: number): RebuiltTable | null {
  const found = barredTable(lines, at);
  if (!found) return null;
  const {to, ...grid} = found;
  const span = {start: lines[at]!.start, end: lines[to - 1]!.end};
  return {grid: {...span, ...grid, caption: null, origin: "rebuilt", page: null}, from: at, to};
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
  if (source.lines[at]!.text.length > LONGEST_LINE) return null;
  const mark = markOf(source.text, source.lines[at]!);
  const heads = headLines(source.text, source.lines, at, mark);
  if (heads.length === 0) return null;
  const plans = plansOf(heads, at);
  if (!plans[0] || isRunning(plans[0])) return null;
  const body = new Body(source, at, mark);
  const clear = mark === " " ? (stackedRows(body, plans[0]) ?? numberedRows(body, plans[0])) : fieldRows(body, plans[0]);
  const found = clear ? {...clear, plan: plans[0], flags: []} : searched(source, plans, body);
  if (!found) return null;
  const {plan, rows, tokens, end, flags} = found;
  const span = {start: source.lines[at]!.start, end: source.lines[end - 1]!.end};
  return {grid: gridOf(source.folded, {plan, rows, tokens, span, flags}), from: at, to: end};
}

/** The rows of the reading that explains the lines best. */
function searched(source: Source, plans: readonly HeaderPlan[], body: Body): (FieldRows & {plan: HeaderPlan; flags: string[]}) | null {
  const best = bestOf(source, plans, body);
  if (!best) return null;
  const {search, plan} = best;
  const rows = rowsOf(search.found.last);
  return {
    plan,
    rows: rows.map((row) => row.cells.map(tokensIn)),
    tokens: search.tokens,
    end: search.found.end,
    flags: [
      ...flagsOf(rows, best.mode === "flow" ? [] : search.tokens),
      ...missingCells(rows, plan),
      ...missingUnits(rows, plan, search.tokens),
    ],
  };
}

/** One cell a line, some of them running text: told apart by serial numbers only. */
function isRunning(plan: HeaderPlan): boolean {
  const runs = plan.nodes.some(({head}) => head.kind === "text" && kindOfWords(head.text) !== "aside");
  return runs && plan.kinds.includes("serial") && plan.nodes.every((node) => node.head.tokens[0]!.gap === "line");
}

interface Tried {
  readonly mode: Mode;
  readonly plan: HeaderPlan;
  readonly reading: Reading;
  readonly search: Search;
  readonly score: number;
}

function bestOf(source: Source, plans: readonly HeaderPlan[], body: Body): Tried | null {
  let best: Tried | null = null;
  for (const mode of MODES) {
    for (const plan of plans) {
      const reading = new Reading(body, plan, mode);
      reading.readTo(plan.data + SAMPLE);
      const {found} = reading.search;
      const score = found.score - plan.cost - MODES.indexOf(mode) / 2;
      if (found.last && (!best || score > best.score)) best = {mode, plan, reading, search: reading.search, score};
    }
    if (best && explains(best)) break;
  }
  best?.reading.readTo(source.lines.length);
  return best;
}

/** Whether a reading leaves so little over that no other need be tried. */
function explains({search, plan}: Tried): boolean {
  const {last, end} = search.found;
  const read = search.tokens.at(-1)!.line + 1 - plan.data;
  const ideal = (plan.kinds.includes("serial") ? -3 : 0) + (plan.kinds.includes("nature") ? -1 : 0);
  return last!.wraps === 0 && last!.cost <= (ideal + CLEAN) * last!.count && (end - plan.data) * 5 >= read * 4;
}

/** Where absent values are printed as dashes, a row without one has lost a cell, or has it in another column. */
function missingCells(rows: readonly Row[], {kinds}: HeaderPlan): string[] {
  const values = (row: Row): (string | undefined)[] => row.cells.flatMap((held, c) => (kinds[c] === "value" ? [held?.text] : []));
  if (!rows.some((row) => values(row).some((text) => text !== undefined && shapeOf(text) === "dash"))) return [];
  return rows.flatMap((row, r) => (!row.title && values(row).includes(undefined) ? [`row ${r + 1}: a value is missing`] : []));
}

/** Where a column holds the units, a row without one whose name has a word apart at its end may have its unit there. */
function missingUnits(rows: readonly Row[], {kinds}: HeaderPlan, tokens: readonly Token[]): string[] {
  const [name, unit] = [kinds.indexOf("name"), kinds.indexOf("unit")];
  const isApart = (i: number): boolean =>
    tokens[i]!.gap === "narrow" && tokens[i]!.text.length <= LONGEST_UNIT && shapeOf(tokens[i]!.text) === "text";
  if (name < 0 || unit < 0) return [];
  return rows.flatMap((row, r) => {
    const words = tokensIn(row.cells[name]!);
    return !row.title && row.cells[unit] === null && words.length > 1 && isApart(words.at(-1)!)
      ? [`row ${r + 1}: its unit may stand in its name`]
      : [];
  });
}
const LONGEST_UNIT = 12;

function rowsOf(last: Row | null): Row[] {
  const rows: Row[] = [];
  for (let row = last; row; row = row.before) rows.push(row);
  return rows.reverse();
}

const NUMERIC: ReadonlySet<string> = new Set(["empty", "dash", "number"]);

/** Whether words that the row before left over stand right before a row: where cells stand as on the page, its name may begin with them. */
function isBehindWords(rows: readonly Row[], r: number, tokens: readonly Token[]): boolean {
  if ((rows[r - 1]?.left ?? 0) === 0) return false;
  const [before, own] = [rows[r - 1]!, rows[r]!].map((row) => row.cells.flatMap(tokensIn));
  const first = Math.min(...own!);
  const last = Math.max(...before!.filter((i) => i < first));
  return tokens.slice(last + 1, first).some(({text}) => !NUMERIC.has(shapeOf(text)));
}

function flagsOf(rows: readonly Row[], tokens: readonly Token[]): string[] {
  return rows.flatMap((row, r) => {
    const cost = row.cost - (row.before?.cost ?? 0);
    if (row.doubtful) return [`row ${r + 1}: its numbers fit other columns as well`];
    if (row.left > 0 || isBehindWords(rows, r, tokens)) return [`row ${r + 1}: words are left over`];
    return cost > DOUBTFUL ? [`row ${r + 1}: does not fit the header`] : [];
  });
}
