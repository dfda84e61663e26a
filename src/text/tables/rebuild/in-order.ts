import {words} from "../../../lexicon/words.js";
import type {Years} from "../../../model/index.js";
import {yearsIn} from "../../years.js";
import {readHeader} from "../header-words.js";
import {BRACKETED, MEASURE, hasYear, headOf, isBroken, isHead, isMain, isPart, type Head} from "./heads.js";
import type {HeadNode, Reading} from "./plans.js";

export const plain = (heads: readonly Head[]): HeadNode[] => heads.map((head) => ({head, below: []}));

/** Heads that follow each other in reading order: a row of them, or one a line. */
export function inOrder(heads: readonly Head[], oneLine: boolean): Reading[] {
  const out: Reading[] = [];
  for (const [joined, cost] of [
    [joinParts(heads, "alone"), 0],
    [joinParts(heads, "always"), 0.5],
    [joinParts(heads, "never"), 1],
  ] as const) {
    const spans = [atEnd(joined), afterYears(joined), atOnce(joined)].filter((nodes) => nodes !== null);
    for (const nodes of spans) out.push({nodes, cost});
    out.push({
      nodes: plain(joined),
      cost: cost + (spans.length > 0 ? 2 : 0) + (oneLine ? 0 : unknown(joined)),
    });
  }
  return out;
}

const unknown = (heads: readonly Head[]): number => heads.filter((head) => !isHead(head.text)).length;

/** Heads broken over lines put together (项目 | 名称), and a year with what goes on it (2025年 | 完成值), or with that `alone`. */
function joinParts(heads: readonly Head[], years: "alone" | "always" | "never"): Head[] {
  const out: Head[] = [];
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    const next = heads[i + 1];
    if (next && (isBrokenPair(head, next) || isSecond(out, head, next))) {
      out.push(joined(head, next));
      i++;
    } else if (next && years !== "never" && goesOn(head, next) && (years === "always" || !isOneOfSeveral(heads, i + 1))) {
      let whole = joined(head, next);
      for (i++; i + 1 < heads.length && (isBracket(heads[i + 1]) || isPace(whole, heads[i + 1]!)); i++)
        whole = joined(whole, heads[i + 1]!);
      out.push(whole);
    } else out.push(head);
  }
  return out;
}

const joined = (a: Head, b: Head): Head => headOf([...a.tokens, ...b.tokens]);

/** 年均 over 增速(%). */
const isPace = (a: Head, b: Head): boolean => a.text.endsWith("年均") && PACES.is(b.text.replace(UNIT, ""));
const PACES = words("增长 增速 增幅 增长率 增长速度 变化 变化率");
const UNIT = /[(][^()]*[)]$/;

/** (%) or [累计] behind a head of two pieces: “十五五” | 年均增长 | (%). */
const isBracket = (head: Head | undefined): boolean => head !== undefined && BRACKETED.test(head.text) && isPart(head.text);

/** 指标 over 属性 behind a column 指标名称: a head of a kind that an earlier column has is the first half of the next. */
function isSecond(before: readonly Head[], head: Head, next: Head): boolean {
  const whole = joined(head, next);
  return isBroken(head.text) && whole.kind === next.kind && isMain(whole.kind) && before.some(({kind}) => kind === head.kind);
}

/** Whether what goes on a year is the first of several below it: 2025年 | 目标 | 实绩. */
const isOneOfSeveral = (heads: readonly Head[], i: number): boolean =>
  heads[i + 1] !== undefined && isPart(heads[i + 1]!.text) && !BRACKETED.test(heads[i]!.text) && !isBracket(heads[i + 1]);

function isBrokenPair(a: Head, b: Head): boolean {
  const whole = joined(a, b);
  if (isMain(whole.kind) && isHead(whole.text))
    return (
      [a, b].every((h) => !isMain(h.kind) || !isHead(h.text) || h.kind === whole.kind) &&
      (isBroken(a.text) || (isBroken(b.text) && !isPart(a.text)))
    );
  return isBroken(a.text) && isBroken(b.text) && whole.text.length === 4 && whole.kind === "text" && !isMain(b.kind);
}

/** “十五五”, “十五”. */
const PERIOD = /十.?五/;

/** “十五五”时期 and no more than that. */
function isPeriodAlone(text: string): boolean {
  const rest = text.replace(PERIOD, "").replace(/[“”]/g, "");
  return PERIOD.test(text) && (rest === "" || SPANS.is(rest));
}
const SPANS = words("时期 期间");

const goesOn = (a: Head, b: Head): boolean =>
  isPace(a, b) ||
  (isPeriodAlone(a.text) && MEASURE.test(b.text) && isPart(b.text)) ||
  (a.kind === "value" && BRACKETED.test(b.text) && isPart(b.text)) ||
  ((hasYear(a.text) || PERIOD.test(a.text)) && !hasYear(b.text) && isPart(b.text) && !MEASURE.test(b.text) && !haveRoles(a, b));

/** 2022年基数 | 年度目标: each has a role of its own. */
const haveRoles = (a: Head, b: Head): boolean => [a, b].every((head) => readHeader(head.text).hint !== undefined);

/** A head that can stand over others: 规划值, “十五五”目标, and a year over what is no year. */
export const canSpan = (head: Head, overYears = true): boolean =>
  !(overYears && hasYear(head.text)) &&
  (head.kind === "value" || isPart(head.text)) &&
  !MEASURE.test(head.text) &&
  !/[)]$/.test(head.text) &&
  !head.text.startsWith("绝对");
/** A head that can stand below one: a year, 年均, 累计, 目标. */
const canStandBelow = (head: Head): boolean => head.kind === "value" || isPart(head.text);

/** The heads below come right after the one over them. */
function atOnce(heads: readonly Head[]): HeadNode[] | null {
  const nodes: HeadNode[] = [];
  let found = false;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    const year = hasYear(head.text);
    let end = i + 1;
    while (end < heads.length && canStandBelow(heads[end]!) && (year ? isPart(heads[end]!.text) : !spansNext(heads, end))) end++;
    if ((year ? isTwice(heads, i, end) : canSpan(head)) && end - i > 2) {
      nodes.push({head, below: heads.slice(i + 1, end)});
      found = true;
      i = end - 1;
    } else nodes.push({head, below: []});
  }
  return found ? nodes : null;
}

const isTwice = (heads: readonly Head[], i: number, end: number): boolean =>
  end - i > 2 && heads.slice(i + 1, end).every((h) => !MEASURE.test(h.text));
const spansNext = (heads: readonly Head[], i: number): boolean =>
  canSpan(heads[i]!) &&
  heads[i + 1] !== undefined &&
  hasYear(heads[i + 1]!.text) &&
  heads[i - 1] !== undefined &&
  hasYear(heads[i - 1]!.text);

/** The heads below come after the whole first row: 规划值 | 属性 | 2020年 | 2025年. */
export function atEnd(heads: readonly Head[]): HeadNode[] | null {
  const last = heads.findLastIndex((head) => !canStandBelow(head));
  return last < 0 ? null : spanned(heads.slice(0, last + 1), heads.slice(last + 1));
}

/** The heads below come after a first row that ends in years: 2023年 | 2024年 | 项目数 | 投资 | 项目数 | 投资. */
function afterYears(heads: readonly Head[]): HeadNode[] | null {
  const first = heads.findIndex((head) => hasYear(head.text));
  const length = heads.slice(Math.max(first, 0)).findIndex((head) => !hasYear(head.text));
  const below = heads.slice(first + length);
  if (first < 0 || length < 2 || below.length <= length || !below.every((head) => canStandBelow(head) && !hasYear(head.text))) return null;
  return spanned(heads.slice(0, first + length), below);
}

/** A first row with the heads below it parted among those that can span them; null where nothing parts them. */
export function spanned(above: readonly Head[], below: readonly Head[]): HeadNode[] | null {
  const overYears = below.some((head) => hasYear(head.text));
  const spans = above.filter((head) => canSpan(head, overYears));
  const torn = above.some((head, i) => spans.includes(head) && i > 0 && goesOn(above[i - 1]!, head));
  if (spans.length === 0 || below.length < 2 || torn) return null;
  const parts = partsOf(below, spans);
  return parts && above.map((head) => ({head, below: parts[spans.indexOf(head)] ?? []}));
}

/** Heads parted among those over them: by the years that both tell, as many to each, or a new part where a head comes again. */
export function partsOf(heads: readonly Head[], spans: readonly Head[]): readonly (readonly Head[])[] | null {
  const each = heads.length / spans.length;
  if (Number.isInteger(each) && !spans.some(isPeriod)) return spans.map((_, i) => heads.slice(i * each, (i + 1) * each));
  const parts: Head[][] = [[]];
  for (const head of heads) {
    if (parts.at(-1)!.some((other) => other.text === head.text) || isOfLater(head, spans, parts.length)) parts.push([]);
    parts.at(-1)!.push(head);
  }
  if (parts.length === spans.length) return parts;
  return spans.length === 2 && BASE.test(spans[0]!.text) ? [heads.slice(0, 1), heads.slice(1)] : null;
}

/** 基期 is of one year. */
const BASE = /基[期数准]|现状/;
const isPeriod = (head: Head): boolean => periodOf(head) !== null;
const periodOf = (head: Head): Years | null => (hasYear(head.text) ? null : yearsIn(head.text));

/** Whether a head's year lies in the period that the next span tells: 2025年目标 is none of “十三五”. */
function isOfLater(head: Head, spans: readonly Head[], next: number): boolean {
  const year = hasYear(head.text) ? yearsIn(head.text) : null;
  const period = spans[next] ? periodOf(spans[next]) : null;
  return year !== null && period !== null && year.end >= period.start && year.end <= period.end;
}
