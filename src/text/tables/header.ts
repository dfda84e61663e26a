import type {Cell, LayoutCell, TableColumn} from "../../model/index.js";
import {PROGRESS} from "../../lexicon/cells.js";
import {words} from "../../lexicon/words.js";
import {yearsIn} from "../years.js";
import {isAbsent, isNatureCell, isValueCell, isWordValue} from "./columns.js";
import {isTelling, kindOfWords, readHeader} from "./header-words.js";
import {tight, wordsOf, type Matrix} from "./matrix.js";
import {isUnitWord, unitInBrackets} from "./unit.js";

const MOST_HEADER_ROWS = 5;

/** Whether a cell can head a column: words, or a year, never a value. */
const canHead = (cell: LayoutCell): boolean => {
  const text = tight(cell.text);
  if (cell.heading || YEAR_AHEAD.test(text) || isDated(text)) return true;
  return text.length <= 40 && !isValueCell(text) && !/[。;]/.test(text) && !isNatureCell(text);
};

/** 2026年任务, 2021—2025年: a year before words, not a number of years. */
const YEAR_AHEAD = /^(?:19|20)\d{2}(?:[-—–~至](?:19|20)?\d{2})?年[^\d]{0,12}$/;

/** 2025年预计, 2030 and no more than that. */
const isDated = (text: string): boolean => yearsIn(text) !== null && readHeader(unitInBrackets(text).name).indicator === "";

/** Whether a cell is a header by its own words: it tells a kind, a year, a role or a measure. */
export function tells(text: string): boolean {
  const bare = tight(text);
  return kindOfWords(bare) !== null || yearsIn(bare) !== null || isTelling(bare);
}

/**
 * How many rows from `first` are header: 0 where the matrix has none. A second row belongs to it where a cell of the first
 * spans into it, where it only repeats or divides the first, or where the file marks it.
 */
export function headerRows(matrix: Matrix, first: number): number {
  if (!startsHeader(matrix, first)) return 0;
  let end = first + 1;
  while (end < Math.min(matrix.rows, first + MOST_HEADER_ROWS) && goesOn(matrix, first, end)) end++;
  return end - first;
}

function startsHeader(matrix: Matrix, r: number): boolean {
  const cells = wordsOf(matrix.at[r] ?? []);
  if (cells.length < 2 || !cells.every(canHead) || r + 1 >= matrix.rows) return false;
  if (cells.every((cell) => cell.heading)) return true;
  const told = cells.filter((cell) => tells(cell.text)).length;
  if (/^(?:serial|name|category)$/.test(kindOfWords(tight(cells[0]!.text)) ?? "")) return true;
  return told >= 2 || cells.filter((cell) => tells(cell.text) || unitInBrackets(cell.text).unit !== "").length >= 2;
}

function goesOn(matrix: Matrix, first: number, r: number): boolean {
  const row = matrix.at[r]!;
  const cells = wordsOf(row);
  if (cells.length === 0 || !cells.every(canHead) || r + 1 >= matrix.rows) return false;
  const above = matrix.at[r - 1]!;
  if (row.some((cell) => cell !== null && cell.row >= first && cell.row < r)) return true;
  const fresh = cells.filter((cell) => !above.some((up) => up !== null && tight(up.text) === tight(cell.text)));
  if (fresh.length === 0) return !cells.every((cell) => cell.heading) || r === first + 1;
  return fresh.every((cell) => tells(cell.text)) && !fresh.some((cell) => kindOfWords(tight(cell.text)) === "category");
}

/** 〔累计〕1: the number of a note. */
const NOTE_BEHIND = /(?<=[)\]】〕])\d{1,2}$/;

/** Each column with its header cells from the top, an empty place right of a divided cell taken as covered by it. */
export function columnsOf(matrix: Matrix, first: number, count: number): {columns: TableColumn[]; header: Cell[]} {
  const paths = Array.from({length: matrix.columns}, (_, c) => pathOf(matrix, first, count, c));
  const columns = paths.map((path) => columnOf(path.map((cell) => tight(cell.text).replace(NOTE_BEHIND, ""))));
  return {
    columns: measuredByRows(settled(matrix, first + count, columns.map(summedUp).map(timed).map(againstLast))),
    header: paths.map((path) => cellOf(path.at(-1))),
  };
}

/**
 * Words over all dated columns of a table whose rows tell their own units name nothing that is measured: 年份 over 2020 and 2025 beside
 * 单位.
 */
function measuredByRows(columns: readonly TableColumn[]): TableColumn[] {
  const dated = columns.filter(({kind, years}) => kind === "value" && years !== null);
  const [indicator] = new Set(dated.map((column) => column.indicator)).size === 1 ? dated.map((column) => column.indicator) : [""];
  const plain = !columns.some(({kind}) => kind === "unit") || dated.length < 2 || indicator === "" || PROGRESS.in(indicator!);
  return columns.map((column) => (!plain && dated.includes(column) ? {...column, indicator: ""} : column));
}

/** 三年合计 right of 2024年新增 and 2025年新增 sums up what both measure. */
function summedUp(column: TableColumn, c: number, columns: readonly TableColumn[]): TableColumn {
  const [far, near] = [columns[c - 2]?.indicator ?? "", columns[c - 1]?.indicator ?? ""];
  return column.measure === "sum" && column.indicator === "" && near !== "" && near === far ? {...column, indicator: near} : column;
}

const SEVERAL_YEARS = words("年均 年平均 五年 5年 三年 累计");

/**
 * 增长(%) right of 2024年计划 and 2023年完成 is growth in 2024, and 为计划% right of 2023年完成 is of 2023; 年均 and a column five years behind
 * the one before tell of more than a year.
 */
function timed(column: TableColumn, c: number, columns: readonly TableColumn[]): TableColumn {
  if (column.years !== null || (column.measure !== "growth" && !PROGRESS.in(column.indicator))) return column;
  if (SEVERAL_YEARS.in(column.path.join(""))) return column;
  const dated = columns
    .slice(0, c)
    .flatMap(({kind, years}) => (kind === "value" && years !== null && years.start === years.end ? [years] : []));
  const [near, far] = [dated.at(-1), dated.findLast(({end}) => end !== dated.at(-1)!.end)];
  if (!near || columns[c - 1]?.kind !== "value") return column;
  const yearly = far !== undefined && near.end - far.end === 1;
  if (PROGRESS.in(column.indicator)) return {...column, years: near};
  return yearly ? {...column, years: near, hint: column.hint ?? planned(columns[c - 1]!)} : column;
}

const LAST_YEAR = words("上年 去年");

/** 比上年增减额 right of 2016年预算数 and 上年完成数 is of 2016 and planned as that is. */
function againstLast(column: TableColumn, c: number, columns: readonly TableColumn[]): TableColumn {
  if (column.measure === null || column.hint !== null || !LAST_YEAR.in(column.path.join(""))) return column;
  const now = columns.slice(0, c).filter((left) => left.kind === "value" && left.measure === null && !LAST_YEAR.in(left.path.join("")));
  return now.length === 1 ? {...column, years: now[0]!.years, hint: now[0]!.hint} : column;
}

/** 增长(%) right of 2024年计划 is planned too, in an account as well. */
const planned = ({hint}: TableColumn): TableColumn["hint"] => (hint === "goal" ? hint : null);

function pathOf(matrix: Matrix, first: number, count: number, c: number): LayoutCell[] {
  const path: LayoutCell[] = [];
  for (let r = first; r < first + count; r++) {
    const cell = headAt(matrix, first, count, r, c);
    if (cell && cell.text !== "" && tight(path.at(-1)?.text ?? "") !== tight(cell.text)) path.push(cell);
  }
  return path;
}

function headAt(matrix: Matrix, first: number, count: number, r: number, c: number): LayoutCell | null {
  const own = matrix.at[r]![c] ?? null;
  if (own && own.text !== "") return own;
  const below = matrix.at[r + 1]?.[c];
  if (r + 1 >= first + count || !below || below.text === "") return null;
  for (let left = c - 1; left >= 0; left--) {
    const cell = matrix.at[r]![left];
    const under = matrix.at[r + 1]![left];
    if (!under || under.text === "" || (cell && tight(cell.text) === tight(under.text))) return null;
    if (cell && cell.text !== "") return cell;
  }
  return null;
}

/** Brackets of sums that end a head. */
const BRACKETED = /(?<=.)[〔【[]([^〔【[\]】〕]*)[\]】〕]$/u;
/** 2020年〔“十三五”累计〕: what stands in brackets of sums behind a year tells of the bracketed cells, the rest of the others. */
function ofOthers(head: string): string {
  const within = BRACKETED.exec(head);
  const rest = within ? head.slice(0, within.index) : head;
  return within && readHeader(within[1]!).measure === "sum" && isDated(rest) ? rest : head;
}

/** A column by its header path; `settled` decides what the words leave open. */
function columnOf(path: readonly string[]): TableColumn {
  const parts = path.map((text) => unitInBrackets(ofOthers(text)));
  const kind = kindOfPath(path);
  const readings = parts.map((part) => readHeader(part.name));
  const fromLeaf = readings.toReversed();
  return {
    path,
    kind: kind ?? "value",
    indicator:
      kind === null
        ? readings
            .map((reading) => reading.indicator)
            .filter((name) => name !== "")
            .join("")
        : "",
    unit: parts.toReversed().find((part) => part.unit !== "")?.unit ?? (kind === null && /[^\d]%$/.test(path.at(-1)!) ? "%" : ""),
    years:
      path
        .map(ofOthers)
        .toReversed()
        .map(yearsIn)
        .find((years) => years !== null) ?? null,
    hint: fromLeaf.find((reading) => reading.hint)?.hint ?? null,
    measure: fromLeaf.find((reading) => reading.measure)?.measure ?? null,
  };
}

function kindOfPath(path: readonly string[]): TableColumn["kind"] | null {
  if (path.length === 0) return "text";
  const leaf = kindOfWords(path.at(-1)!);
  if (path.length === 1 || leaf === null) return leaf;
  // 目标 below 十四五 is a value's role, no category.
  return leaf === "category" && readHeader(path.at(-1)!).hint ? null : leaf;
}

/** The kinds with what the cells below say: a category is words, a value mostly numbers, one column must name the rows. */
function settled(matrix: Matrix, body: number, columns: readonly TableColumn[]): TableColumn[] {
  const shares = columns.map((_, c) => sharesOf(matrix, body, c));
  const out = grouping(columns, shares).map((column, c) => withCells(column, shares[c]!));
  return named(out, shares);
}

/** 指标类型 left of the names, above cells that tell no nature, tells groups of rows. */
function grouping(columns: readonly TableColumn[], shares: readonly Shares[]): readonly TableColumn[] {
  const name = columns.findIndex(({kind}) => kind === "name");
  return columns.map((column, c) =>
    column.kind === "nature" && c < name && shares[c]!.natures === 0 && shares[c]!.filled > 0 ? {...column, kind: "category"} : column,
  );
}

/** Ends of names of places and offices: a column 单位 of these names the rows. */
const OFFICE = /(?:[省市区县镇乡村局委办厅处科校]|街道|公司|集团|中心|园区|部门|医院|学院)$/;

/** How many of a column's filled cells hold a value, a nature or a statement. */
interface Shares {
  readonly filled: number;
  readonly values: number;
  readonly natures: number;
  readonly units: number;
  readonly long: number;
}

function sharesOf(matrix: Matrix, body: number, c: number): Shares {
  const texts = matrix.at.slice(body).map((row) => tight(row[c]?.text ?? ""));
  const filled = texts.filter((text) => !isAbsent(text));
  return {
    filled: filled.length,
    values: filled.filter((text) => isValueCell(text) || isWordValue(text)).length,
    natures: filled.filter(isNatureCell).length,
    units: filled.filter((text) => isUnitWord(text.replace(/^[(]|[)]$/g, "")) || !OFFICE.test(text)).length,
    long: filled.filter((text) => text.length > 24).length,
  };
}

function withCells(column: TableColumn, shares: Shares): TableColumn {
  const {filled, values, natures, units, long} = shares;
  if (filled === 0) return column;
  if (natures === filled) return {...column, kind: "nature"};
  if (column.kind === "category" && column.path.at(-1) === "目标")
    return {...column, kind: values * 2 >= filled ? "value" : "text", hint: "goal"};
  if (column.kind === "unit" && units * 2 < filled) return {...column, kind: "name"};
  if (column.kind !== "value") return column;
  return (isUntold(column) && values * 2 < filled) || long * 2 > filled ? {...column, kind: "text"} : column;
}

/** Its header says nothing of a value but that it is one. */
const isUntold = ({years, hint, measure, unit}: TableColumn): boolean => years === null && hint === null && measure === null && unit === "";

/** Exactly the columns that name the rows are names; without one the first of words is. */
function named(columns: readonly TableColumn[], shares: readonly Shares[]): TableColumn[] {
  const names = columns.filter((column) => column.kind === "name");
  if (names.length === 0) return withFallback(columns, shares);
  const last = names.at(-1)!.path.join("/");
  return columns.map((column, c) => {
    if (column.kind === "name" && column.path.join("/") !== last)
      return {
        ...column,
        kind: c < columns.findIndex((o) => o.path.join("/") === last) ? "category" : "text",
      };
    const left = columns[c - 1];
    const empty = column.path.length === 0 && left?.kind === "name" && shares[c]!.values * 2 < Math.max(1, shares[c]!.filled);
    return empty ? {...column, kind: "name"} : column;
  });
}

function withFallback(columns: readonly TableColumn[], shares: readonly Shares[]): TableColumn[] {
  const text = columns.findIndex((column, c) => column.kind === "text" && shares[c]!.filled > 0);
  const at = text >= 0 ? text : columns.findLastIndex((column) => column.kind === "category");
  return columns.map((column, c) => (c === at ? {...column, kind: "name"} : column));
}

const cellOf = (cell: LayoutCell | undefined): Cell =>
  cell ? {start: cell.start, end: cell.end, text: cell.text} : {start: 0, end: 0, text: ""};
