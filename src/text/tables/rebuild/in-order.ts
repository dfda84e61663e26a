import {MEASURE, hasYear, headOf, isBroken, isHead, isMain, isPart, type Head} from "./heads.js";
import type {HeadNode, Reading} from "./plans.js";

export const plain = (heads: readonly Head[]): HeadNode[] => heads.map((head) => ({head, below: []}));

/** Heads that follow each other in reading order: a row of them, or one a line. */
export function inOrder(heads: readonly Head[], oneLine: boolean): Reading[] {
  const out: Reading[] = [];
  for (const [joined, cost] of [
    [joinParts(heads, true), 0],
    [joinParts(heads, false), 1],
  ] as const) {
    const spans = [atEnd(joined), atOnce(joined)].filter((nodes) => nodes !== null);
    for (const nodes of spans) out.push({nodes, cost});
    out.push({
      nodes: plain(joined),
      cost: cost + (spans.length > 0 ? 2 : 0) + (oneLine ? 0 : unknown(joined)),
    });
  }
  return out;
}

const unknown = (heads: readonly Head[]): number => heads.filter((head) => !isHead(head.text)).length;

/** Heads broken over lines put together (项目 | 名称), with `years` also a year and what goes on it (2025年 | 完成值). */
function joinParts(heads: readonly Head[], years: boolean): Head[] {
  const out: Head[] = [];
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    const next = heads[i + 1];
    if (next && isBrokenPair(head, next)) {
      out.push(headOf([...head.tokens, ...next.tokens]));
      i++;
    } else if (years && next && goesOn(head, next) && !(heads[i + 2] && isPart(heads[i + 2]!.text) && !/^[([]/.test(next.text))) {
      out.push(headOf([...head.tokens, ...next.tokens]));
      i++;
    } else out.push(head);
  }
  return out;
}

function isBrokenPair(a: Head, b: Head): boolean {
  const joined = headOf([...a.tokens, ...b.tokens]);
  if (isMain(joined.kind) && isHead(joined.text))
    return [a, b].every((h) => !isMain(h.kind) || !isHead(h.text) || h.kind === joined.kind) && (isBroken(a.text) || isBroken(b.text));
  return isBroken(a.text) && isBroken(b.text) && joined.text.length === 4 && joined.kind === "text" && !isMain(b.kind);
}

const goesOn = (a: Head, b: Head): boolean =>
  (a.kind === "value" && /^[[(]/.test(b.text) && isPart(b.text)) ||
  ((hasYear(a.text) || /十.?五/.test(a.text)) && !hasYear(b.text) && isPart(b.text) && !MEASURE.test(b.text));

/** A head without a year that can stand over others: 规划值, “十五五”目标. */
export const canSpan = (head: Head): boolean =>
  !hasYear(head.text) && (head.kind === "value" || isPart(head.text)) && !MEASURE.test(head.text);
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
  const below = heads.slice(last + 1);
  const above = heads.slice(0, last + 1);
  const spans = above.filter(canSpan);
  if (last < 0 || spans.length === 0 || below.length < 2) return null;
  const parts = partsOf(below, spans.length);
  if (!parts) return null;
  return above.map((head) => (canSpan(head) ? {head, below: parts[spans.indexOf(head)]!} : {head, below: []}));
}

/** Heads below `count` others: as many below each, or a new one where a head comes again (目标 实绩 | 目标); null if neither. */
export function partsOf(heads: readonly Head[], count: number): Head[][] | null {
  const each = heads.length / count;
  if (Number.isInteger(each)) return Array.from({length: count}, (_, i) => heads.slice(i * each, (i + 1) * each));
  const parts: Head[][] = [[]];
  for (const head of heads) {
    if (parts.at(-1)!.some((other) => other.text === head.text)) parts.push([]);
    parts.at(-1)!.push(head);
  }
  return parts.length === count ? parts : null;
}
