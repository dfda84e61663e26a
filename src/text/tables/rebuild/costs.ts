import {words} from "../../../lexicon/words.js";
import type {ColumnKind} from "../columns.js";
import {isPart} from "./heads.js";
import {isBound, isWholeWords, NAME_END, embeddedSerial, isUnit, isUnitPiece, serialOf, shapeOf, type Shape} from "./shapes.js";
import type {Gap, Token} from "./tokens.js";

/** What no reading may do. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * What it costs to read a token as (a piece of) a cell of a column, 0 where it is just what the column holds. The scale is
 * that of a negative log likelihood; it was set by hand on the tables of test/text/tables and on outlines read while it was made.
 */
const SHAPE_COST: Readonly<Record<Exclude<ColumnKind, "serial">, Readonly<Record<Shape, number>>>> = {
  category: {empty: 0, dash: 6, number: 9, told: 6, worded: 2.5, nature: 12, unit: 4, text: 0},
  name: {empty: 4, dash: 8, number: 1.5, told: 3, worded: 1, nature: 12, unit: 5, text: 0},
  unit: {empty: 1, dash: 0.3, number: 9, told: 9, worded: 8, nature: 12, unit: 0, text: 3},
  value: {empty: 1, dash: 0.2, number: 0, told: 0.6, worded: 0.6, nature: 14, unit: 6, text: 3},
  nature: {empty: 1, dash: 1, number: 12, told: 12, worded: 10, nature: -1, unit: 8, text: 9},
  text: {empty: 1, dash: 0.3, number: 3, told: 1.5, worded: 0.5, nature: 8, unit: 3, text: 0.5},
};

const LONG: Readonly<Partial<Record<ColumnKind, number>>> = {
  category: 6,
  unit: 6,
  value: 14,
};
const LONG_COST = 0.4;

/** The cost of a token as a piece of a cell of `kind`. */
export function pieceCost(token: Token, kind: Exclude<ColumnKind, "serial">): number {
  let known = PIECE_COSTS.get(token);
  if (!known) PIECE_COSTS.set(token, (known = {}));
  return (known[kind] ??= costOf(token, kind));
}

const PIECE_COSTS = new WeakMap<Token, Partial<Record<ColumnKind, number>>>();

function costOf(token: Token, kind: Exclude<ColumnKind, "serial">): number {
  const shape = shapeOf(token.text);
  const limit = LONG[kind];
  const over = limit === undefined ? 0 : Math.max(0, token.text.length - limit) * LONG_COST;
  return SHAPE_COST[kind][shape] + over + oddPiece(token.text, kind, shape);
}

/** 约束 and its like, whose 性 stands in the next line of a narrow cell. */
const NATURES: ReadonlySet<string> = new Set(["约束", "预期", "指导"]);
const PERIODS = /“?十.五”?/g;
const OF_PERIODS = /[“”]|十.五|期间|时期/g;

function oddPiece(text: string, kind: ColumnKind, shape: Shape): number {
  switch (kind) {
    case "unit":
      return shape === "text" && isUnitPiece(text) ? -2.5 : 0;
    case "nature":
      return text === "性" || NATURES.has(text) ? -8.5 : 0;
    case "category":
      return oddCategory(text, shape);
    case "value":
      return oddValue(text, shape);
    case "name":
      return COUNT.test(text) ? 4 : 0;
    default:
      return 0;
  }
}

function oddCategory(text: string, shape: Shape): number {
  if (COUNT.test(text)) return 0.2 - SHAPE_COST.category[shape];
  if (text.length === 1 || NAME_END.test(text)) return 2;
  return (embeddedSerial(text) > 0 || /[(][^()]*[)]$/.test(text)) && !/^[(]/.test(text) ? 5 : 0;
}

function oddValue(text: string, shape: Shape): number {
  if (isBound(text)) return 9;
  if (COUNT.test(text)) return 6;
  if (SIGN.test(text)) return -2.8;
  return shape === "text" && isPart(text.replace(OF_PERIODS, "")) ? -2 : 0;
}

/** A serial number (0: none) as the next after `last`: what is expected earns, one out of order costs. */
export function serialCost(serial: number, last: number): number {
  if (serial === 0) return NEVER;
  if (serial === last + 1) return -3;
  if (serial === 1 && last > 1) return 3;
  return serial === last || serial === last + 2 ? 6 : 12;
}

const JOIN: Readonly<Record<Gap, number>> = {
  narrow: 0.2,
  line: 1,
  wide: 4,
  hard: NEVER,
};
/** A single space between Han parts cells rather than words; one beside a digit or a letter is an extractor's. */
const HAN_APART = 0.9;
const isHan = (c: string | undefined): boolean => c !== undefined && /[\u4e00-\u9fff]/.test(c);

function gapCost(before: string, token: Token, gap: Gap, paged: boolean): number {
  if (gap === "line" && paged) return 0.4;
  return JOIN[gap] + (gap === "narrow" && isHan(before.at(-1)) && isHan(token.text[0]) ? HAN_APART : 0);
}

/** Words of a cell, and how many brackets stay open at their end. */
export interface Words {
  readonly text: string;
  readonly open: number;
}

/**
 * What it costs to join a token to a cell that has words already; never where two printed numbers would become one.
 * `paged`: lines stand as on the page, so that a cell goes on in the next line as a matter of course.
 */
export function joinCost({text: before, open}: Words, token: Token, gap: Gap, kind: ColumnKind, paged: boolean): number {
  if (kind === "serial") return NEVER;
  const base = gapCost(before, token, gap, paged);
  if (open > 0 && isInside(token.text, kind)) return Math.min(base, 0.2);
  if (kind === "name") return base + nameJoin(before, open, token.text);
  if (kind === "value") return base + valueJoin(before, token);
  if (kind === "unit") return base + (/[/]$/.test(before) || isUnit(before + token.text) ? -0.5 : 3);
  if (kind === "nature") return NATURES.has(before) ? 0 : NEVER;
  return base;
}

function nameJoin(before: string, open: number, text: string): number {
  if (/\d$/.test(before) && /^\d/.test(text) && !(serialOf(before) > 0 && /[\u4e00-\u9fff]/.test(text))) return NEVER;
  const unit = isUnit(text) && !/[()]/.test(text) ? (text.length === 1 ? 0.5 : 2) : 0;
  return unit + (hasUnitBehind(before) ? 2 : 0) + (open > 0 ? 1.5 : 0);
}

/** What a further piece of a cell costs beside its join: it is not held to what a whole cell looks like. */
export function continuationCost(token: Token, kind: Exclude<ColumnKind, "serial">): number {
  const whole = pieceCost(token, kind);
  const shape = shapeOf(token.text);
  if (kind !== "nature" && shape === "nature") return whole;
  if (kind === "name")
    return /[()]/.test(token.text)
      ? 0
      : Math.min(whole, /^\d{1,4}$/.test(token.text) ? 0.3 : shape === "number" || shape === "unit" ? 1.5 : 3);
  if (kind === "value") return Math.min(whole, 0.4);
  if (kind === "category") return goesOnCategory(token.text, whole);
  return kind === "unit" || kind === "nature" ? 0 : whole;
}

/** The second half of a category: 水平 below 健康, whatever names end so. */
const SHORT = /^[\u4e00-\u9fff]{2,4}$/;

function goesOnCategory(text: string, whole: number): number {
  if (SHORT.test(text)) return Math.min(whole, 0.5);
  return /\d/.test(text) && !/^[(]/.test(text) ? Math.max(whole, 6) : Math.min(whole, 1.5);
}

/** What goes on an open bracket: a unit or a piece of one in a name, anything in a value. */
const isInside = (text: string, kind: ColumnKind): boolean =>
  kind !== "name" || /^[^(]*[)]/.test(text) || isUnit(text) || isUnitPiece(text) || /^[\d.]+$/.test(text);

/** A name that its unit closes: 合格率(%). */
const hasUnitBehind = (name: string): boolean => isUnit(/\(([^()]+)\)$/.exec(name)?.[1] ?? " ");

function valueJoin(before: string, token: Token): number {
  const shape = shapeOf(token.text);
  if (shape === "dash" || shapeOf(before) === "dash") return NEVER;
  if (/[,/~—–-]$/.test(before)) return -0.5;
  const digits = /\d/.test(token.text);
  if (isBound(token.text)) return /\d[^\d]{0,3}$/.test(before) ? -0.2 : 6;
  if (!/\d/.test(before.replace(PERIODS, ""))) return digits ? -0.2 : 0;
  if (!digits) return shape === "unit" ? 0.2 : 1.5;
  return /^[-—–~/]/.test(token.text) ? 0 : NEVER;
}

/** How many indicators a category has, printed with it: (5项). */
const COUNT = /^[(]\d+(?:[项个][)])?$/;
/** A bound that stands apart from its number. */
const SIGN = /^[<>≤≥=≈]{1,2}$/;

/** What is wrong with a cell as a whole. */
export function cellCost(words: Words, kind: ColumnKind): number {
  const {text, open} = words;
  if (text === "") return 0;
  if (kind === "unit") return /[/]$/.test(text) ? 3 : isUnit(text) || shapeOf(text) === "dash" ? 0 : 1;
  if (kind === "value") return valueCost(words);
  if (kind !== "name") return 0;
  return /[\u4e00-\u9fff]\d+$/.test(text) || BARE_ENDS.is(text.replace(IN_BRACKETS, ""))
    ? 3
    : (open === 0 ? 0 : 1.5) + (/[\u4e00-\u9fff]{2}/.test(text) ? 0 : 6);
}

/** The end of a name that the line before began. */
const BARE_ENDS = words("率 度 比例 比重 占比 浓度 面积 数量 总数量 总量 规模 水平 指数 增速 降低 降低率 下降 下降率 能力");
const IN_BRACKETS = /[(][^()]*[)]$/;

function valueCost({text, open}: Words): number {
  if (isBound(text)) return 9;
  if (COUNT.test(text)) return 6;
  if (SIGN.test(text)) return 8;
  if (!/\d/.test(text) && text.length > 2 && !isWholeWords(text)) return 1.6;
  return (/[,]$/.test(text) ? 2 : 0) + (open > 0 ? 1.5 : open < 0 ? 1 : 0);
}

const NUMBERED_TITLE = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)])/;

/** What it costs to take words alone for a row that names a group of rows (一、创新发展). */
export const titleCost = (text: string): number => (NUMBERED_TITLE.test(text) && !/\d/.test(text) ? 0.3 : 6);

/** Whether a line without marks between lines with them names a group of rows: 资源环境. */
export const isTitle = (text: string): boolean => !/\d/.test(text) && (NUMBERED_TITLE.test(text) || /^[\u4e00-\u9fff]{4,12}$/.test(text));

/** What an empty cell costs: a category spans rows, a nature may; a row without a name or a value is none. */
export const EMPTY_COST: Readonly<Record<ColumnKind, number>> = {
  serial: 6,
  category: 0,
  name: 12,
  unit: 2.5,
  value: 4,
  nature: 2,
  text: 1,
};
