import {PROJECT_WORDS} from "../../lexicon/naming.js";
import {STOCK_ROWS} from "../../lexicon/cells.js";
import type {Cell, Table} from "../../model/index.js";
import {isAbsent, isPlaceWord, yearsIn} from "../../text/index.js";
import {spanOfYears} from "../context.js";
import type {Draft} from "../draft.js";
import type {Place} from "../place.js";
import {leadingVerb} from "../words.js";
import type {Told} from "./account.js";
import {readCell, type CellReading} from "./cell.js";
import {isKnown} from "./cell-words.js";
import {contradict, framesOf, type ColumnFrame} from "./frame.js";
import {isTaskList, statementClaims, taskClaims, textClaims, type StatementGround} from "./statements.js";
import {valueClaims} from "./values.js";

/** What a table's place in the document says. */
export interface TableGround {
  readonly table: Table;
  readonly told: Told;
  readonly source: string;
  readonly folded: string;
  readonly place: Place;
}

/**
 * The claims of a table: one a number of its value cells, and those of its cells of running text. A table of points and
 * weights (评分表) aims at nothing and has none. What the grid leaves open is flagged `table-ambiguous`.
 */
export function tableClaims(ground: TableGround): Draft[] {
  const {table} = ground;
  if (table.columns.some((column) => column.kind === "score")) return [];
  const frames = framesOf(table, ground.place, ground.told);
  const contradictory = contradict(frames);
  const doubtful = new Set(table.flags.map((flag) => Number(/^row (\d+):/.exec(flag)?.[1] ?? 0)));
  return table.rows.flatMap((_, r) =>
    rowClaims(ground, frames, r, contradictory || doubtful.has(0) || doubtful.has(r + 1) || holdsValue(table, r) || isStuttering(table, r)),
  );
}

/** A value ran into the name: the cells of the row cannot be trusted. */
const HOLDS_VALUE = /\d[.]\d+%?$|\d[%‰]\d|[><≥≤]\s*\d/;
/** A number apart from the words around it, and not at their start. */
const APART = /\S\s+[\d.]+%?(?:\s|$)/;

/** In a row put together that lacks a value, a number that stands apart in the name is it. */
function holdsValue({origin, columns, rows, heads}: Table, r: number): boolean {
  if (HOLDS_VALUE.test(heads[r]!.name)) return true;
  const cells = rows[r]!;
  const lacks = columns.some(({kind}, c) => kind === "value" && cells[c]!.text === "");
  return origin === "rebuilt" && lacks && columns.some(({kind}, c) => kind === "name" && APART.test(cells[c]!.text));
}
/** 空气质量质量优良: of a table put together again, words that stand twice were cut from two cells. */
const TWICE = /(\p{L}{2,})\1/u;

const isStuttering = ({origin, heads}: Table, r: number): boolean => origin === "rebuilt" && TWICE.test(heads[r]!.name);

/** A numeral of any kind. */
const ANY_NUMERAL = /[\d一二三四五六七八九十两翻倍半]/;

function rowClaims({table, source, folded, place}: TableGround, frames: readonly ColumnFrame[], r: number, ambiguous: boolean): Draft[] {
  const head = table.heads[r]!;
  const row = table.rows[r]!;
  if (head.name === "") return [];
  const yearsAt = table.columns.findIndex((column) => column.kind === "years");
  const rowYears = yearsAt < 0 ? "" : yearsOfProject(row[yearsAt]!.text);
  const tasks = isTaskList(table.columns);
  const levels = table.columns.flatMap(({kind, measure}, c) => (kind === "value" && measure === null ? numberIn(row[c]!.text) : []));
  const projects = yearsAt >= 0 || table.columns.some((column) => column.kind === "name" && PROJECT_WORDS.in(column.path.at(-1) ?? ""));
  const base = {
    projects,

    levels,
    table,
    source,
    folded,
    place,
    head,
    rowYears,
    scheduled: yearsAt >= 0,
    ambiguous,
  };
  // A district's row below 2024年完成情况 tells of nothing that is measured.
  const places = table.columns.some(({kind, path}) => kind === "name" && isPlaceWord(path.at(-1) ?? ""));
  const told = table.columns.some(({kind, hint}) => (kind === "text" || kind === "value") && hint === "done");
  const values: Draft[] = [];
  const texts: Draft[] = [];
  frames.forEach((frame, c) => {
    const cell = row[c]!;
    if (isAbsent(cell.text) || !ANY_NUMERAL.test(cell.text)) return;
    const beside = besides(frames, c);
    const unclear = ambiguous || (places && frame.column.indicator === "" && beside === "");
    if (frame.column.kind === "value")
      values.push(
        ...cellClaims(readCell(cell.text, table.marks, isSure(table)), cell, tasks, {
          ...base,
          ambiguous: unclear,
          frame,
          cell,
          beside,
        }),
      );
    else if (frame.column.kind === "text") texts.push(...textCell(cell, tasks, {...base, frame, cell, beside}));
    else if (frame.column.kind === "name" && told && asksFor(cell.text)) texts.push(...taskClaims(cell, {...base, frame}));
  });
  return [...withPairs(mixedRow(isSure(table) ? values : withRivals(values), head.name)), ...texts];
}

/** The first number of a cell. */
const numberIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].slice(0, 1).map(([digits]) => Number(digits.replaceAll(",", "")));

/** 新增公交线路3条。: a name that is a thing to do. */
const asksFor = (text: string): boolean => leadingVerb(text) !== "" && /\d/.test(text);

/** Cells between borders that the file gives; others may have run together. */
const isSure = ({origin}: Table): boolean => origin === "marked" || origin === "ruled";

type CellGround = StatementGround & Parameters<typeof valueClaims>[1];

function cellClaims(reading: CellReading, cell: Cell, tasks: boolean, ground: CellGround): Draft[] {
  const [first] = reading.numbers;
  if (reading.form === "statement" || (tasks && reading.form === "one" && first!.unit !== "")) return statementClaims(cell, ground);
  if (reading.form === "one" && DENOMINATOR.test(first!.of))
    return valueClaims(reading, {...ground, head: {...ground.head, name: first!.of + ground.head.name}, ambiguous: true});
  if (reading.form === "one" && inEach(first!.of)) return valueClaims(reading, ground);
  if (reading.form === "one" && first!.of.length > 1) return worded(reading, cell, ground);
  return valueClaims(reading, ground);
}

/** 每百户不低于30平方米: words that only say what the value is counted per. */
const DENOMINATOR = /^每[十百千万]+[\u4e00-\u9fff]{1,2}$/;

/** 每个县至少1所, 每校每年举办2次: words that only say where the row's number holds. */
const inEach = (said: string): boolean => said.startsWith("每") && isKnown(said.slice(1), HOLDERS);
const HOLDERS = new Set(
  "个 所 家 座 省 市 州 县 区 旗 乡 镇 街道 村 社区 校 班 园 馆 站 院 企业 单位 部门 户 每年 年 至少 不少于 不低于 举办 开展 建有 设有 配备 有 达到 达".split(
    " ",
  ),
);

/** A number among words that are not the row's (居全省前3位): read as a sentence; where that says nothing, as a value in doubt. */
function worded(reading: CellReading, cell: Cell, ground: CellGround): Draft[] {
  const said = statementClaims(cell, ground).map((draft) =>
    draft.unit === "" && ground.head.unit !== "" ? {...draft, unit: ground.head.unit} : draft,
  );
  return said.length > 0 ? said : valueClaims(reading, {...ground, ambiguous: true});
}

/** A short value in a column of text (达到26万户, 稳定在98.5%以上) is the row's own; all else is read as prose. */
function textCell(cell: Cell, tasks: boolean, ground: CellGround): Draft[] {
  const reading = readCell(cell.text, ground.table.marks, isSure(ground.table));
  const [only] = reading.numbers;
  const own =
    reading.form === "one" &&
    !tasks &&
    only!.of === "" &&
    only!.change === "" &&
    isShort(cell.text, only!.start + only!.number.length + only!.unit.length);
  return own && ground.frame.column.hint === "goal" ? valueClaims(reading, ground) : textClaims(cell, ground);
}
/** Bounds and stops behind a value. */
const ONLY_BOUNDS = /^[\s)%]*(?:左右|以上|以内|以下|之内|及以上)?[。;,]?$/;

const isShort = (text: string, end: number): boolean => text.length <= 24 && ONLY_BOUNDS.test(text.slice(end));

/** A growth column without a name of its own, right of 销售额(亿元), grows that column's values. */
function besides(frames: readonly ColumnFrame[], c: number): string {
  const here = frames[c]!.column;
  const left = frames[c - 1]?.column;
  const plain = here.measure === "growth" && here.indicator === "" && here.years === null && !here.path.join("").includes("年均");
  return plain && left?.kind === "value" && left.years === null ? left.indicator : "";
}

/** The years of a project's row: 2024, 2023—2024年, damaged 20232024. */
function yearsOfProject(text: string): string {
  const parted = text.replace(/(20\d{2})(?=20\d{2})/g, "$1-");
  const years = [...parted.matchAll(/20\d{2}/g)].map((m) => Number(m[0]));
  return years.length === 0 || !yearsIn(parted) ? "" : spanOfYears(Math.min(...years), Math.max(...years));
}

/** A row of a stock whose yearly steps are all far below its base holds additions, not levels: seen and flagged. */
function mixedRow(drafts: readonly Draft[], name: string): Draft[] {
  const [base, ...steps] = drafts;
  const mixed =
    STOCK_ROWS.in(name) && base?.role === "baseline" && steps.length >= 3 && Math.max(...steps.map((s) => s.value)) < base.value / 2;
  return mixed
    ? [
        base,
        ...steps.map((s) => ({
          ...s,
          kind: "increment" as const,
          flags: [...s.flags, "stock-row-with-additions"],
        })),
      ]
    : [...drafts];
}

/**
 * One thing has one value of a role at a time: where cells of a row that was put together give two, their columns were told apart
 * wrongly.
 */
function withRivals(drafts: readonly Draft[]): Draft[] {
  const same = (a: Draft, b: Draft): boolean =>
    a.name === b.name &&
    a.unit === b.unit &&
    a.role === b.role &&
    a.kind === b.kind &&
    a.period === b.period &&
    a.comparator === b.comparator;
  return drafts.map((draft) => {
    const doubtful = !draft.flags.includes("table-ambiguous") && drafts.some((other) => same(draft, other) && other.value !== draft.value);
    return doubtful ? {...draft, flags: [...draft.flags, "table-ambiguous"]} : draft;
  });
}

/** The target of a row starts from the baseline of the same name. */
function withPairs(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const base =
      draft.role === "target"
        ? drafts.findLast((other) => other.role === "baseline" && other.name === draft.name && other.unit === draft.unit)
        : undefined;
    return base ? {...draft, pairWith: base.numberStart} : draft;
  });
}
