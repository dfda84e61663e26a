import {words} from "../../lexicon/words.js";
import {ADDED_WORDS, MULTIPLIERS, PROGRESS} from "../../lexicon/cells.js";
import type {Cell, ClaimKind, Span, Table, TableColumn, TableRowHead} from "../../model/index.js";
import {isUnit} from "../../quantity/index.js";
import {joinedName, measures, unitInBrackets} from "../../text/index.js";
import type {Draft} from "../draft.js";
import {judgeCell} from "../judge/kind-cells.js";
import type {Place} from "../place.js";
import type {CellNumber, CellReading} from "./cell.js";
import {periodIn, type ColumnFrame} from "./frame.js";
import {withPace} from "./pace.js";
import {namesIn, unitsIn} from "./split.js";

/** What the numbers of a cell lean on. */
export interface ValueGround {
  readonly table: Table;
  readonly source: string;
  readonly place: Place;
  readonly frame: ColumnFrame;
  readonly head: TableRowHead;
  readonly cell: Cell;
  /** What a growth column stands beside: 销售额 of 销售额(亿元)｜增速; "" for the rows themselves. */
  readonly beside: string;
  /** The rows are projects 项目. */
  readonly projects: boolean;
  /** The row's values in columns of years, from the left. */
  readonly levels: readonly number[];
  /** Years of a project's row 建设周期; "" if none. */
  readonly rowYears: string;
  /** The row does not fit its header. */
  readonly ambiguous: boolean;
}

/** A number with the name and unit that are its own. */
interface Valued {
  readonly number: CellNumber;
  readonly name: string;
  readonly unit: string;
  readonly ambiguous: boolean;
}

/** The claims of a cell of values; none where its numbers are a statement or it holds none. */
export function valueClaims(reading: CellReading, ground: ValueGround): Draft[] {
  return valuedOf(reading, ground).map((valued) => draftOf(valued, ground));
}

function valuedOf({form, numbers}: CellReading, {head, ambiguous}: ValueGround): Valued[] {
  if (form === "joined") return joinedValues(numbers, head, ambiguous);
  const unclear = ambiguous || form === "apart";
  return numbers.map((number) => ({
    number,
    name: form === "parts" ? joinedName([head.name, number.of]) : head.name,
    unit: head.unit,
    ambiguous: unclear,
  }));
}

/** 8358/244 under 机场旅客/货邮吞吐量 and 万人次/万吨: each value with its own name and unit; what cannot be parted is flagged. */
function joinedValues(numbers: readonly CellNumber[], head: TableRowHead, ambiguous: boolean): Valued[] {
  const own = namesWithUnits(head, numbers.length);
  const names = own?.names ?? namesIn(head.name, numbers.length);
  const units = own?.units ?? unitsIn(head.unit, numbers.length);
  const apart = units !== null && new Set(units).size === numbers.length;
  return numbers.map((number, i) => ({
    number,
    name: names?.[i] ?? head.name,
    unit: units?.[i] ?? head.unit,
    ambiguous: ambiguous || units === null || (names === null && !apart),
  }));
}

/** 进出口总额(亿元)/客运量: names that each have a unit behind them, that of the last taken off already; null where one has none. */
function namesWithUnits({name, unit}: TableRowHead, count: number): {names: string[]; units: string[]} | null {
  const parts = name.split("/").map(unitInBrackets);
  if (parts.length !== count || count < 2 || parts.slice(0, -1).some((part) => part.unit === "")) return null;
  return {names: parts.map((part) => part.name), units: parts.map((part) => part.unit || unit)};
}

function draftOf({number, name, unit, ambiguous}: Valued, ground: ValueGround): Draft {
  const {source, place, frame, head, cell} = ground;
  const numberStart = cell.start + number.start;
  const measured = measuredAs(number, name, unit, ground);
  const {start, end, quote} = quoted(head.span, cell, source);
  return {
    start,
    end,
    quote,
    number: source.slice(numberStart, numberStart + number.number.length),
    numberStart,
    value: number.value,
    valueMax: number.valueMax,
    comparator: number.comparator,
    unit: measured.unit,
    name: measured.name,
    role: measured.sized ? "task" : frame.role,
    kind: measured.kind,
    period: measured.period,
    nature: head.nature,
    section: place.section,
    where: place.where,
    commitment: "",
    flags: flagsOf(number, measured, ambiguous, ground),
    by: ["cell/column", measured.by],
    pairWith: null,
  };
}

/** What a number measures. */
interface Measured {
  readonly name: string;
  readonly unit: string;
  /** Nobody printed the unit. */
  readonly unstated: boolean;
  readonly kind: ClaimKind;
  /** The rule that gave the kind. */
  readonly by: string;
  readonly period: string;
  /** The size of a project: 总投资. */
  readonly sized: boolean;
}

/** What a project's row says of its size: 总投资(亿元). */
const PROJECT = words("投资 资金 规模 面积 里程 长度 产能 金额");
/** A share, a multiple, or no unit. */
const SHARE_OR_NONE = /^(?:%|‰|倍|成|)$/;

const isShare = (unit: string): boolean => SHARE_OR_NONE.test(unit);

function measuredAs(number: CellNumber, name: string, rowUnit: string, ground: ValueGround): Measured {
  const {frame, rowYears} = ground;
  const {column} = frame;
  const pace = paceOf(number, name, rowUnit, ground);
  const full = fullName(number, name, pace, ground);
  const changed = number.change !== "";
  const share = isShare(pace.unit);
  const judged = judgeCell({
    name: full,
    unit: pace.unit,
    summed: pace.summed,
    growth: pace.paced && share,
    added: changed || number.added,
    yearly: number.yearly,
  });
  const sized = ground.projects && PROJECT.in(column.indicator) && !pace.paced && column.hint === null;
  const ofProject = sized && column.years === null && rowYears !== "";
  return {
    name: full,
    unit: pace.unit,
    unstated: pace.unit === "" || (pace.own === "" && pace.grows && !isShare(rowUnit)),
    kind: sized ? "level" : judged.value,
    by: sized ? "cell/size-of-project" : judged.by,
    period: ofProject ? rowYears : periodOf(number, judged.value, sized, pace, ground),
    sized,
  };
}

/** A cell's number as a pace or a sum, with its unit. */
interface Pace {
  /** The cell's or the column's unit; "" where only the row has one. */
  readonly own: string;
  readonly unit: string;
  readonly summed: boolean;
  /** Cell or column say that it grows. */
  readonly grows: boolean;
  /** It is a change in %. */
  readonly paced: boolean;
}

function paceOf(number: CellNumber, name: string, rowUnit: string, ground: ValueGround): Pace {
  const {column} = ground.frame;
  const summed = (number.summed && !(column.measure === "growth" && isChangeOf(ground.levels, number))) || column.measure === "sum";
  const own = unitBeside({...number, summed}, column, rowUnit);
  const grows =
    !summed &&
    (column.measure === "growth" || number.change.includes("增长") || (number.value <= MOST_PACE && isPace(own, rowUnit, name, ground)));
  const unit = own || (grows && !isPoints(rowUnit) ? "%" : rowUnit);
  return {own, unit, summed, grows, paced: (grows && !isPoints(unit)) || (number.change !== "" && isShare(unit))};
}

/** [-9] behind 5.6 and 5.1 is the change in %, no amount: only so does it come out. */
function isChangeOf(levels: readonly number[], {value, minus}: CellNumber): boolean {
  const [from, to] = [levels[0] ?? 0, levels.at(-1) ?? 0];
  const said = minus ? -value : value;
  const change = from > 0 && levels.length > 1 ? (to / from - 1) * 100 : Number.NaN;
  return Math.abs(change - said) <= MOST_ROUNDED && Math.abs(to - from - said) > MOST_ROUNDED;
}
/** A change in % is printed to the nearest whole. */
const MOST_ROUNDED = 0.6;

/** >3000 below 年均/累计 is no pace in %. */
const MOST_PACE = 100;

/** The unit of cell or column; "" where only the row has one: [4500] below 年均增长(%) is no growth, the row's unit counts it. */
function unitBeside({unit, summed}: CellNumber, column: TableColumn, rowUnit: string): string {
  const printed = unit === "%" && column.unit !== "" ? "" : unit;
  const apart = summed && column.measure === "growth" && isShare(column.unit);
  return multiplied(printed, rowUnit) || (apart ? "" : column.unit);
}

/** The row's name with what column and cell add to it. */
function fullName(number: CellNumber, name: string, {paced}: Pace, {frame: {column}, beside}: ValueGround): string {
  const whole = withColumn(name, column);
  const named = number.added && !ADDED_WORDS.in(whole) ? `新增${whole}` : whole;
  return paced || number.change !== "" ? withPace(named + beside, number.change || column.path.join("")) : named;
}

function periodOf(number: CellNumber, kind: ClaimKind, sized: boolean, {summed}: Pace, {frame, place}: ValueGround): string {
  if (kind === "annual" && number.yearly) return "annual";
  const told = frame.column.years !== null;
  const timing = {
    summed,
    growth: told && kind === "growth",
    added: told && (kind === "increment" || sized),
    own: number.years,
    base: number.base,
  };
  return periodIn(frame, timing, place.horizon);
}

/**
 * A number without brackets in a column 年均〔累计〕 is a yearly pace in %, where its sign says so or where the row's own
 * values stand in the columns of years; else it is a yearly amount in the row's unit.
 */
function isPace(own: string, rowUnit: string, name: string, {frame, levels}: ValueGround): boolean {
  if (frame.column.measure !== "mixed" || isShare(rowUnit) || isPoints(rowUnit)) return false;
  const grows = frame.column.path.join("").includes("增") && !ADDED_WORDS.in(name);
  return own === "%" || (own === "" && (levels.length > 0 || grows));
}

/** A bare 万 behind the number multiplies the row's unit. */
const multiplied = (unit: string, row: string): string => (MULTIPLIERS.is(unit) && row !== "" && isUnit(unit + row) ? unit + row : unit);
const isPoints = (unit: string): boolean => unit.endsWith("百分点");
const TOTAL = words("合计 总计 小计 总数 全部");

/** 北川区 under 接待收入 is 北川区接待收入; 合格率 under 食品 is 食品合格率; the row of sums has the column's name. */
function withColumn(name: string, {indicator}: TableColumn): string {
  if (indicator === "" || name.includes(indicator)) return name;
  if (PROGRESS.in(indicator)) return name + indicator;
  if (TOTAL.is(name)) return indicator;
  return measures(name) && !measures(indicator) ? indicator + name : name + indicator;
}

/** 算力(每秒百亿亿次) may have a unit that is not known; 3000 below 年均〔累计〕 is no pace, and has no brackets of a sum. */
function isUnclear(number: CellNumber, {unstated}: Measured, head: TableRowHead, {measure}: TableColumn): boolean {
  const neither = measure === "mixed" && !number.summed && number.unit === "" && number.value > MOST_PACE;
  return neither || (unstated && head.name.endsWith(")"));
}

function flagsOf(number: CellNumber, measured: Measured, ambiguous: boolean, {frame, head, table}: ValueGround): string[] {
  const estimate = number.estimate || table.marks.some((mark) => mark.means === "estimate" && head.marks.includes(mark.mark));
  return [
    ...(measured.unstated ? ["no-unit"] : []),
    ...(ambiguous || isUnclear(number, measured, head, frame.column) ? ["table-ambiguous"] : []),
    ...(estimate ? ["estimate"] : []),
    ...(frame.earlier ? ["earlier-plan"] : []),
    ...(frame.assumed && number.comparator === "=" ? ["assumed-role"] : []),
    ...(/\d \d/.test(number.number) ? ["spaced-digits"] : []),
    ...(number.minus ? ["minus"] : []),
  ];
}

const LONGEST_QUOTE = 400;

/** The row from its name to the cell, or the cell alone where its name stands far away. */
function quoted(name: Span, cell: Span, source: string): Pick<Draft, "start" | "end" | "quote"> {
  const near = name.end > name.start && Math.abs(cell.start - name.start) <= LONGEST_QUOTE;
  const start = near ? Math.min(name.start, cell.start) : cell.start;
  const end = near ? Math.max(name.end, cell.end) : cell.end;
  return {start, end, quote: source.slice(start, end)};
}
