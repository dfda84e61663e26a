import {columnKind, isHeaderCell, LONGEST_HEAD, type ColumnKind} from "../columns.js";
import {isTelling} from "../header-words.js";
import type {Line} from "../../lines.js";
import {isUnit, shapeOf} from "./shapes.js";
import {tokensOf, type Mark, type Token} from "./tokens.js";

/** Words of a header cell 表头, from one token or more. */
export interface Head {
  readonly kind: ColumnKind;
  /** Without spaces. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Words that go on a year's head or divide a span: 完成值, 规划目标, 年均[累计]. */
const PART_WORDS =
  "年度 年 底 末 初 期末 期初 时期 期间 基期 基准 基数 基 现状 实际 实绩 实现 完成 达到 目标 任务 规划 计划 预期 远景 中期 近期 远期 预计 预测 指标 累计 年均 五年 总量 总数 数量 绝对额 绝对值 绝对数 绝对量 增长 增速 增幅 变化 情况 值 数 率 量 或 / [ ] ( )";
const PART = new RegExp(
  `^(?:${PART_WORDS.split(" ")
    .map((word) => word.replace(/[[\]()/]/, "\\$&"))
    .join("|")})*$`,
);
const NO_PART = /^(?:指标|指标值|指标数|任务)$/;
const YEAR = /(?:19|20)\d{2}/;
const YEARS = new RegExp(YEAR, "g");

/** How a value is measured over years, which makes a column of its own. */
export const MEASURE = /年均|累计|增长|增速|增幅|[新净]增|增加|提高|提升|变化|合计/;

/** 〔累计〕 or /[累计] behind 年均增长: what goes on a head in brackets. */
export const BRACKETED = /^[/／]?[[(〔【]/;

/** Whether a head names a year. */
export const hasYear = (text: string): boolean => YEAR.test(text);

/** Whether the words alone make a header cell. */
export function isHead(text: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  const kind = columnKind(text);
  if (isMain(kind)) return isHeaderCell(text);
  if (isTelling(text)) return true;
  if (TIME.test(text)) return isPart(text.replace(TIME, "").replace(TIME, "")) || UNIT_BEHIND.test(text);
  return kind === "value" || hasUnit(text) ? isPart(text) || VALUE.test(text) || UNIT_BEHIND.test(text) : isHeaderCell(text);
}

/** Heads of values that say no more. */
const VALUE = /^(?:指标值|数值|任务数)$/;

/** A head that measures by its own unit: 生猪出栏(万头). */
const hasUnit = (text: string): boolean => isUnit(/\(([^()]+)\)$/.exec(text)?.[1] ?? " ");

/** What tells the time of a column: 2025年, 2021—2025年, “十五五”时期. */
const TIME = /(?:19|20)\d{2}年?(?:\s*[-—–~至]+\s*(?:19|20)?\d{2}年?)?[底末初]?|“?十[一二三四五六七]?五”?(?:规划)?(?:时期|期间|期末|末)?/;
const UNIT_BEHIND = /^[^\d]{2,14}\([^()]{1,8}\)$/;

/** Whether the words only go on another head: 完成值 behind 2025年. */
export const isPart = (text: string): boolean =>
  (PART.test(text) || (isTelling(text) && !TIME.test(text)) || PERCENT.test(text)) && !NO_PART.test(text);

/** (%) below 年均增长. */
const PERCENT = /^[(][%‰][)]$/;

/** A column that says what a row is, not how much. */
export const isMain = (kind: ColumnKind): boolean => kind !== "value" && kind !== "text";
export const headOf = (tokens: readonly Token[]): Head => {
  const text = tokens.map((t) => t.text.replace(/\s/g, "")).join("");
  const kind = columnKind(text);
  return {kind: kind === "text" && hasUnit(text) ? "value" : kind, text, tokens};
};

/** The heads of a line: words that single spaces part are put together where only together they are a head (指 标, 2030 年). */
function headsOf(tokens: readonly Token[]): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < tokens.length;) {
    const size = wholeSize(tokens, at);
    heads.push(headOf(tokens.slice(at, at + size)));
    at += size;
  }
  return heads;
}

const MOST_PIECES = 6;

function wholeSize(tokens: readonly Token[], at: number): number {
  let best = 1;
  let joined = tokens[at]!.text;
  for (let n = 2; n <= MOST_PIECES && at + n <= tokens.length && isSpace(tokens[at + n - 1]!); n++) {
    joined += tokens[at + n - 1]!.text;
    if (joined.length > LONGEST_HEAD) break;
    if (joins(tokens.slice(at, at + n), joined)) best = n;
  }
  return best;
}

const isSpace = (token: Token): boolean => token.gap === "narrow" || token.gap === "wide";

function joins(pieces: readonly Token[], joined: string): boolean {
  if (!isHead(joined) || isTwoHeads(joined) || (joined.match(YEARS)?.length ?? 0) > 1) return false;
  if (pieces.every((piece) => piece.text.length === 1)) return isHead(joined);
  if (pieces.slice(1).some((piece) => piece.gap === "wide")) return false;
  if (pieces.slice(1).every((piece) => BRACKETED.test(piece.text)) && isPart(joined)) return true;
  const kinds = pieces.map((piece) => (isHead(piece.text) ? columnKind(piece.text) : null));
  const kind = columnKind(joined);
  if (isMain(kind)) return kinds.every((k) => k === null || k === kind);
  return hasYear(pieces[0]!.text) && pieces.slice(1).every((piece) => isPart(piece.text) && !MEASURE.test(piece.text));
}

/** 指标单位 of 指 标 单 位: two heads side by side. */
const isTwoHeads = (joined: string): boolean => isMainHead(joined.slice(0, 2)) && isMainHead(joined.slice(2));
const isMainHead = (text: string): boolean => text.length > 1 && isMain(columnKind(text));

/** The lines from `at` on that can be rows of a header; none where the first is no header. */
export function headLines(text: string, lines: readonly Line[], at: number, mark: Mark): Head[][] {
  const rows: Head[][] = [];
  for (let i = at; i < lines.length && rows.length < MOST_LINES; i++) {
    if (lines[i]!.text.length > LONGEST_LINE) break;
    const tokens = tokensOf(text, lines, i, mark);
    if (tokens.some(isLong)) break;
    const heads = headsOf(tokens);
    if (!isHeadRow(heads, rows.length === 0)) break;
    rows.push(heads);
  }
  return rows;
}

/** Whether a word is too long for a head, whatever it says. */
const isLong = ({text}: Token): boolean => text.length > LONGEST_HEAD && text.replace(/\s/g, "").length > LONGEST_HEAD;

const MOST_LINES = 16;
/** No longer line belongs to a header. */
export const LONGEST_LINE = 160;

/** A row of a header: heads, parts of heads, and fewer unknown words than those. */
function isHeadRow(heads: readonly Head[], first: boolean): boolean {
  const words = heads.filter((head) => head.text !== "");
  const others = words.filter((head) => !isHead(head.text));
  if (others.some((head) => shapeOf(head.text) === "number")) return false;
  if (first && others.length === words.length && !words.some((head) => isBroken(head.text))) return false;
  const unknown = others.filter((head) => !isPart(head.text) && !isBroken(head.text)).length;
  return unknown < words.length && unknown <= words.length / 3;
}

const PIECES = new Set("序 号 编 类 别 指 标 单 位 属 性 名 称 项 目".split(" "));
const BROKEN_WORDS = new Set("指标 名称 项目 类别 单位 属性 责任 部门 主要 计量 任务".split(" "));

/** A piece of a head that a narrow column broke: 序 over 号. */
export const isBroken = (text: string): boolean => PIECES.has(text) || BROKEN_WORDS.has(text);

const LEAST_HEADS = 3;

/** Whether line `i` is the header of another table: heads throughout, several of them and one that names rows. */
export function startsTable(text: string, lines: readonly Line[], i: number, mark: Mark): boolean {
  const tokens = lines[i]!.text.length > LONGEST_LINE ? [] : tokensOf(text, lines, i, mark);
  if (tokens.length < LEAST_HEADS || tokens.some(isLong)) return false;
  const heads = headsOf(tokens).filter((head) => head.text !== "");
  return heads.length >= LEAST_HEADS && heads.every(({text}) => isHead(text) || isBroken(text)) && heads.some((head) => isMain(head.kind));
}
