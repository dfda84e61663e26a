import type {Cell, ClaimKind, ClaimRole, Nature, Table} from "../model/index.js";
import {isUnit, readingsOf, type Reading} from "../quantity/index.js";
import {cleanOf, fold, isAbsent} from "../text/index.js";
import {bareHeader, besides, columnOf, PACE, withPace, type Column} from "./column.js";
import {spanOfYears, type Horizon} from "./context.js";
import type {Draft} from "./draft.js";
import {emptyCarry, type Place} from "./place.js";
import {proseClaims} from "./prose.js";
import {leadingVerb} from "./words.js";

/** What a table's place in the document says. */
export interface TableGround {
  readonly table: Table;
  readonly source: string;
  readonly folded: string;
  readonly place: Place;
}

/** The claims of a table: one a value cell, and those of its cells of running text. */
export function tableClaims(ground: TableGround): Draft[] {
  const columns = ground.table.header.map((cell) => columnOf(cell.text, ground.place.horizon));
  const out: Draft[] = [];
  for (const row of ground.table.rows) out.push(...rowClaims(row, columns, ground));
  return out;
}

function rowClaims(row: readonly Cell[], columns: readonly Column[], ground: TableGround): Draft[] {
  const nameAt = nameColumn(columns);
  const nameCell = row[nameAt];
  if (!nameCell || nameCell.text === "") return [];
  const {name, unit} = splitName(nameCell.text);
  const unitCell = row[columns.findIndex((c) => c.kind === "unit")];
  const stated = unitCell && unitCell.text !== "" && !isAbsent(unitCell.text) ? unitCell.text.replace(/[()]/g, "") : unit;
  const nature = natureOf(row[columns.findIndex((c) => c.kind === "nature")]?.text ?? nameCell.text);
  const values = columns.map((column, c) => ({column, cell: row[c]!})).filter((v) => v.column.kind === "value" && !isAbsent(v.cell.text));
  const out: Draft[] = [];
  const tasks = /任务|工作|事项|举措/.test(columns[nameAt]!.header);
  const drafts = values.flatMap((v, i) =>
    inWords(v.cell.text, tasks)
      ? wordClaims(v.cell, name, nature, ground)
      : valueClaim(v.cell, v.column, {name, unit: stated, nature, nameCell, ground, columns, lastValue: i === values.length - 1}),
  );
  out.push(...withPairs(mixedRow(drafts, name)));
  columns.forEach((column, c) => {
    if (column.kind === "text" && c !== nameAt && row[c] && row[c].text !== "")
      out.push(...textClaims(row[c], column, row, columns, name, ground));
  });
  return out;
}

/** A value cell that is a statement: 由78%提高到85%, 新增400户,累计2600户, each one with its own unit in a list of tasks. */
function inWords(cell: string, tasks: boolean): boolean {
  const readings = readingsOf(fold(cell));
  if (readings.length === 0 || /[【〔[(]/.test(cell)) return false;
  if (readings.length > 1) return /[,,;;、]|^[由从]/.test(cell);
  return tasks && readings[0]!.unit !== "";
}

/** The claims of a statement in a value cell, whose subject is the row's name. */
function wordClaims(cell: Cell, name: string, nature: Nature, ground: TableGround): Draft[] {
  const last = {name, subject: name, topic: name, verb: leadingVerb(name), change: "", carried: false, style: "prefix" as const};
  const place: Place = {...ground.place, heading: name};
  return proseClaims(cleanOf(ground.folded, cell.start, cell.end), ground.source, place, {...emptyCarry(), last}).map((draft) => ({
    ...draft,
    nature,
  }));
}

function nameColumn(columns: readonly Column[]): number {
  const named = columns.findIndex((c) => c.kind === "name");
  if (named >= 0) return named;
  const text = columns.findIndex((c) => c.kind === "text");
  return text >= 0 ? text : columns.findIndex((c) => c.kind === "category");
}

/** A row's name with its unit in brackets, also where the scrape lost one of them: 合格率(%, 执业药师数人). */
export function splitName(cell: string): {readonly name: string; readonly unit: string} {
  const text = cell
    .replace(/\s+/g, "")
    .replace(/^[*★◆●▲]+|[*★▲①②③]+$/g, "")
    .replace(/^\(?\d{1,2}[.、)](?=[^\d])/, "");
  const match = /^(.*?)[([【]([^()[\]【】]*)[)\]】]?$/.exec(text);
  if (match && match[1] !== "" && (isUnit(match[2]!) || /^[%‰]?$/.test(match[2]!) || /\//.test(match[2]!))) {
    return {name: match[1]!, unit: match[2]!};
  }
  const half = /^([^([【]{2,}?)([%‰]|[万亿]?[个家项件户人元份台所座次])[)\]】]$/.exec(text);
  if (half) return {name: half[1]!, unit: half[2]!};
  return {name: text, unit: ""};
}

function natureOf(text: string): Nature {
  if (/约束/.test(text)) return "约束性";
  return /预期|指导/.test(text) ? "预期性" : "";
}

interface RowGround {
  readonly name: string;
  readonly unit: string;
  readonly nature: Nature;
  readonly nameCell: Cell;
  readonly ground: TableGround;
  readonly columns: readonly Column[];
  readonly lastValue: boolean;
}

function valueClaim(cell: Cell, column: Column, row: RowGround): Draft[] {
  const {ground} = row;
  const reading = cellReading(cell.text, row.unit);
  if (!reading) return [];
  const numberStart = cell.start + reading.start;
  const bracket = /[(]([^()]+)[)]?$/.exec(column.header.replace(/\s/g, ""))?.[1] ?? "";
  const own = isUnit(bracket) && !/\d/.test(bracket) ? bracket : undefined;
  const summed = /^[〔【[]/.test(cell.text);
  const printed = reading.unit !== "" && cell.text.includes(reading.unit);
  const pace = !summed && PACE.test(column.header);
  const unit = printed && reading.unit !== "%" ? reading.unit : (own ?? (pace ? "%" : reading.unit || row.unit));
  const paced = pace || (!summed && column.header.includes("年均") && unit === "%" && row.unit !== "%");
  const growth = paced || /年均|增长|增速|下降|降低|减少|提高/.test(cell.text);
  const total = own !== undefined && !paced && !/\d{4}/.test(column.header) ? bareHeader(column) : "";
  const role = roleOfColumn(column, row, ground.place);
  const sized = PROJECT.test(total);
  return [
    {
      start: Math.min(row.nameCell.start, cell.start),
      end: Math.max(cell.end, row.nameCell.end),
      quote: ground.source.slice(Math.min(row.nameCell.start, cell.start), Math.max(cell.end, row.nameCell.end)),
      number: ground.source.slice(numberStart, numberStart + reading.number.length),
      numberStart,
      value: reading.value,
      valueMax: reading.valueMax,
      comparator: reading.comparator,
      unit: unit || row.unit,
      name: paced ? withPace(row.name + besides(column, row.columns), column.header) : row.name + total,
      role: sized ? "task" : role,
      kind: sized ? "level" : summedKind(kindOfRow(total || row.name, unit || row.unit, growth), summed),
      period:
        total === ""
          ? summed
            ? stretchOf(column, ground.place.horizon)
            : column.period
          : (periodOfRow(ground.table, row) ?? column.period),
      nature: row.nature,
      section: ground.place.section,
      where: ground.place.where,
      commitment: "",
      flags: [
        ...tableFlags(ground.table, pace && !printed && own === undefined && row.unit !== "%" ? "" : unit || row.unit),
        ...(/^[-−]\d/.test(cell.text) ? ["minus"] : []),
      ],
      pairWith: null,
    },
  ];
}

/** What a project's row says of its size: 总投资(亿元). */
const PROJECT = /投资|资金|规模|面积|里程|长度|产能|金额/;

/** 【】 and 〔〕 around a value mark a sum over the period. */
function summedKind(kind: ClaimKind, summed: boolean): ClaimKind {
  return summed && kind === "level" ? "increment" : kind;
}

function stretchOf(column: Column, horizon: Horizon): string {
  if (!horizon.known) return column.period;
  return column.year < horizon.start
    ? spanOfYears(horizon.reviewStart, horizon.reviewEnd)
    : spanOfYears(horizon.start, Math.max(column.year, horizon.start));
}

function cellReading(text: string, unit: string): Reading | null {
  const found = / \d{3}/.test(text) ? undefined : readingsOf(text)[0];
  if (found && found.start <= 6 && !/^20\d{2}/.test(text))
    return found.unit === unit || !text.includes(found.unit) ? {...found, unit: text.includes(found.unit) ? found.unit : unit} : found;
  const match =
    /^([><≥≤]?=?\s*)(?:[[【(〔])?([><≥≤]?-?\d[\d,]*(?: \d{3})*(?:\.\d+)?(?:\s?[×xX]\s?\d+)?)(?:\s?[-—–~]+\s?(\d[\d,]*(?:\.\d+)?))?/.exec(
      text,
    );
  if (!match || /^20\d{2}(?:年|\s*[-—–~])/.test(text)) return null;
  const sign = match[1]!.trim();
  const bracket = text[match[1]!.length] === match[2]![0] ? 0 : 1;
  const start = sign === "" ? bracket : 0;
  const number = text.slice(start, match[0].length);
  const inner = /^[><≥≤]/.exec(match[2]!)?.[0] ?? "";
  const [a, b] = match[2]!.slice(inner.length).split(/[×xX]/);
  const value = Math.abs(Number(a!.replace(/[,\s]/g, ""))) * (b === undefined ? 1 : Number(b));
  const mark = sign || inner;
  const comparator = mark.startsWith(">")
    ? ">"
    : mark.startsWith("<")
      ? "<"
      : mark.startsWith("≥")
        ? ">="
        : mark.startsWith("≤")
          ? "<="
          : "=";
  return {
    form: "arabic",
    number,
    start,
    numberEnd: start + number.length,
    value,
    valueMax: match[3] === undefined ? null : Number(match[3].replace(/,/g, "")),
    unit,
    unitStart: 0,
    unitEnd: 0,
    comparator,
    compared: mark !== "",
    from: start,
    end: text.length,
    doubtful: false,
    beside: false,
  };
}

function roleOfColumn(column: Column, row: RowGround, place: Place): ClaimRole {
  const {horizon} = place;
  if (place.tense === "review") {
    if (/实际|完成|达到/.test(column.header)) return "achieved";
    if (/目标|规划值/.test(column.header)) return "target";
    return row.lastValue && row.columns.filter((c) => c.kind === "value").length > 1 ? "achieved" : "baseline";
  }
  if (/基[期数准]|现状|实际|实绩|完成/.test(column.header)) return "baseline";
  if (horizon.known && column.year > 0 && column.year < horizon.start) return "baseline";
  const last = Math.max(...row.columns.filter((c) => c.kind === "value").map((c) => c.year));
  if (column.year > 0 && column.year < last) return isFirstValue(column, row) && !horizon.known ? "baseline" : "interim";
  if (horizon.known && column.year > 0 && column.year < horizon.end) return "interim";
  return "target";
}

function isFirstValue(column: Column, row: RowGround): boolean {
  return row.columns.find((c) => c.kind === "value") === column;
}

function kindOfRow(name: string, unit: string, growth: boolean): ClaimKind {
  if (growth || /(?:增速|增长率|增幅|降幅|年均增长|增长|下降|降低|减少|累计下降)$/.test(name))
    return unit.endsWith("百分点") ? "increment" : "growth";
  if (/新增|净增/.test(name) && !/[率度比]$/.test(name)) return "increment";
  if (/^(?:累计)?(?:新建|新改建|新登记|新培育|新认定|建成)|[净新]增(?:数|量|户数)?$/.test(name)) return "increment";
  if (/年度|每年|年产|年均|年接待|生产总值|增加值|总产值|产量$|收入$|零售总额|登记额/.test(name) || unit.endsWith("/年"))
    return /率$|度$/.test(name) ? "level" : "annual";
  return "level";
}

function tableFlags(table: Table, unit: string): string[] {
  const flags: string[] = [];
  if (unit === "") flags.push("no-unit");
  if (table.flags.length > 0) flags.push("table-ambiguous");
  return flags;
}

/** A row of a stock whose yearly steps are all far below its base holds additions, not levels: seen and flagged. */
function mixedRow(drafts: readonly Draft[], name: string): Draft[] {
  const [base, ...steps] = drafts;
  const mixed =
    /总量|总数|累计|拥有量/.test(name) &&
    base?.role === "baseline" &&
    steps.length >= 3 &&
    Math.max(...steps.map((s) => s.value)) < base.value / 2;
  return mixed
    ? [base, ...steps.map((s) => ({...s, kind: "increment" as const, flags: [...s.flags, "stock-row-with-additions"]}))]
    : [...drafts];
}

function withPairs(drafts: readonly Draft[]): Draft[] {
  const base = drafts.find((draft) => draft.role === "baseline");
  return base ? drafts.map((draft) => (draft.role === "target" ? {...draft, pairWith: base.numberStart} : draft)) : [...drafts];
}

/** The years of a project's row: 2024, 2023—2024年, damaged 20232024. */
function periodOfRow(table: Table, row: RowGround): string | null {
  const at = table.header.findIndex((cell) => /周期|时限|年限|起止|建设时间|实施时间/.test(cell.text));
  const cells = table.rows.find((r) => r.includes(row.nameCell));
  return at < 0 || !cells ? null : yearsIn(cells[at]!.text);
}

function yearsIn(text: string): string | null {
  const years = [...text.matchAll(/20\d{2}/g)].map((m) => Number(m[0]));
  return years.length === 0 ? null : spanOfYears(Math.min(...years), Math.max(...years));
}

/** Claims of a cell of running text, which lean on the row's name and take the row's or the caption's years. */
function textClaims(
  cell: Cell,
  column: Column,
  row: readonly Cell[],
  columns: readonly Column[],
  name: string,
  ground: TableGround,
): Draft[] {
  if (/来源|责任|牵头|单位|周期|时限|地点|备注/.test(column.header) || !/\d/.test(cell.text)) return [];
  const {horizon} = ground.place;
  const at = columns.findIndex((c) => /周期|时限|年限|起止|建设时间|实施时间/.test(c.header));
  const own = at >= 0 ? yearsIn(row[at]!.text) : null;
  const headed = /\d{4}/.test(column.header) ? column.period : null;
  const captioned = /(20\d{2})年/.exec(ground.table.caption)?.[1] ?? null;
  const period = own ?? headed ?? captioned ?? undefined;
  const interim = own === null && period !== undefined && horizon.known && Number(period) < horizon.end && Number(period) >= horizon.start;
  const place: Place = {
    ...ground.place,
    heading: name,
    ...(period === undefined ? {} : {period}),
    ...(interim ? {role: "interim" as const} : at >= 0 ? {role: "task" as const} : {}),
  };
  const carry = emptyCarry();
  const out: Draft[] = [];
  for (const span of sentenceSpans(cell))
    out.push(...proseClaims(cleanOf(ground.folded, span.start, span.end), ground.source, place, carry));
  return out;
}

function sentenceSpans(cell: Cell): {start: number; end: number}[] {
  const spans: {start: number; end: number}[] = [];
  let from = 0;
  for (const match of cell.text.matchAll(/[。;]/g)) {
    spans.push({start: cell.start + from, end: cell.start + match.index + 1});
    from = match.index + 1;
  }
  if (from < cell.text.length) spans.push({start: cell.start + from, end: cell.end});
  return spans.filter((span) => fold("").length === 0 && span.end - span.start > 1);
}
