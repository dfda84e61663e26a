import type {ColumnKind} from "../columns.js";
import {MEASURE, hasYear, headOf, isBroken, isHead, isMain, isPart, type Head} from "./heads.js";

/** A head with the heads below it; none below for a plain column. */
export interface HeadNode {
  readonly head: Head;
  readonly below: readonly Head[];
}

/** One way to read a header: its columns from the left. */
export interface HeaderPlan {
  readonly nodes: readonly HeadNode[];
  readonly kinds: readonly ColumnKind[];
  /** First line of the body. */
  readonly data: number;
  /** What speaks against this reading before a row is read. */
  readonly cost: number;
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 24;
const MOST_PLANS = 12;

/** The ways to read header lines, those first that nothing speaks against. */
export function plansOf(rows: readonly (readonly Head[])[], at: number): HeaderPlan[] {
  const plans: HeaderPlan[] = [];
  const add = (nodes: readonly HeadNode[], data: number, cost: number): void => {
    const plan = {nodes, kinds: named(nodes.flatMap(kindsOf)), data, cost};
    if (isTable(plan.kinds, isMarked(nodes)) && !plans.some((p) => p.data === data && same(p, plan))) plans.push(plan);
  };
  for (const drop of [0, 1]) {
    const used = rows.slice(0, rows.length - drop);
    if (used.length === 0 || (drop > 0 && (rows.at(-1)!.length > 1 || used.length < 2))) continue;
    for (const {nodes, cost} of readings(used)) add(nodes, at + used.length, cost + drop);
  }
  return plans.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_PLANS);
}

const kindsOf = (node: HeadNode): ColumnKind[] => (node.below.length === 0 ? [node.head.kind] : node.below.map(() => "value" as const));

/** Without a column of names the first of words names the rows (a row a district). */
function named(kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  const first = kinds.indexOf("text");
  return kinds.includes("name") || first < 0 || first > 1 || kinds.filter((kind) => kind === "value").length < 2
    ? kinds
    : kinds.with(first, "name");
}

/** Whether marks part the cells of the header: then running text in a column does no harm. */
const isMarked = (nodes: readonly HeadNode[]): boolean => nodes[0]!.head.tokens[0]!.fields > 0;

function isTable(kinds: readonly ColumnKind[], marked: boolean): boolean {
  if (kinds.length < LEAST_COLUMNS || kinds.length > MOST_COLUMNS) return false;
  return (kinds.includes("name") || kinds.includes("serial")) && (kinds.includes("value") || (marked && kinds.includes("text")));
}

const same = (a: HeaderPlan, b: HeaderPlan): boolean => nodeKey(a) === nodeKey(b);
const nodeKey = (plan: HeaderPlan): string => plan.nodes.map((n) => [n.head.text, ...n.below.map((b) => b.text)].join("/")).join("|");

interface Reading {
  readonly nodes: readonly HeadNode[];
  readonly cost: number;
}

function readings(rows: readonly (readonly Head[])[]): Reading[] {
  const marked = rows.every((row) => row[0]!.tokens[0]!.fields > 0 && row.length === rows[0]!.length);
  if (marked) return [{nodes: stacked(rows), cost: 0}];
  if (rows.length === 1 || rows.every((row) => row.length === 1)) return inOrder(rows.flat(), rows.length === 1);
  const inFlow = inOrder(rows.flat(), true).map((reading) => ({
    ...reading,
    cost: reading.cost + 0.5,
  }));
  return [...inLayers(rows), ...inFlow];
}

/** Rows of equal length whose cells stand above each other; a place right of a divided head is covered by it. */
function stacked(rows: readonly (readonly Head[])[]): HeadNode[] {
  const nodes: {head: Head; below: Head[]}[] = [];
  for (let c = 0; c < rows[0]!.length; c++) {
    const [top, ...rest] = rows.map((row) => row[c]!).filter((head, r) => head.text !== "" && head.text !== rows[r - 1]?.[c]?.text);
    const leaf = rest.length === 0 ? null : headOf(rest.flatMap((head) => head.tokens));
    const left = nodes.at(-1);
    if (top === undefined) nodes.push({head: rows[0]![c]!, below: []});
    else if (rows[0]![c]!.text === "" && left && left.below.length > 0) left.below.push(top);
    else nodes.push({head: top, below: leaf ? [leaf] : []});
  }
  return nodes;
}

const plain = (heads: readonly Head[]): HeadNode[] => heads.map((head) => ({head, below: []}));

/** Heads that follow each other in reading order: a row of them, or one a line. */
function inOrder(heads: readonly Head[], oneLine: boolean): Reading[] {
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
const canSpan = (head: Head): boolean => !hasYear(head.text) && (head.kind === "value" || isPart(head.text)) && !MEASURE.test(head.text);
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
function atEnd(heads: readonly Head[]): HeadNode[] | null {
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
function partsOf(heads: readonly Head[], count: number): Head[][] | null {
  const each = heads.length / count;
  if (Number.isInteger(each)) return Array.from({length: count}, (_, i) => heads.slice(i * each, (i + 1) * each));
  const parts: Head[][] = [[]];
  for (const head of heads) {
    if (parts.at(-1)!.some((other) => other.text === head.text)) parts.push([]);
    parts.at(-1)!.push(head);
  }
  return parts.length === count ? parts : null;
}

/** Rows of several heads: cells centred on their height, spans, broken words. */
function inLayers(rows: readonly (readonly Head[])[]): Reading[] {
  const base = rows.reduce((best, row) => (mains(row) > mains(best) ? row : best), rows[0]!);
  const {whole, rest} = pieced(rows.filter((row) => row !== base));
  const others = rest.map((row) => row.filter((head) => isMain(head.kind) && isHead(head.text))).flat();
  const main = [...[...whole, ...others].toSorted(byRank), ...base];
  const values = rest.map((row) => row.filter((head) => !(isMain(head.kind) && isHead(head.text)))).filter((row) => row.length > 0);
  if (values.length === 0) return inOrder(main, true);
  if (base.some((head) => head.kind === "value")) return withBaseValues(main, values);
  return grouped(values).flatMap((group) => placed(main, group));
}

const mains = (row: readonly Head[]): number => row.filter((head) => isMain(head.kind) && isHead(head.text)).length;
const RANK: readonly ColumnKind[] = ["category", "serial", "name", "unit", "text", "value", "nature"];
const byRank = (a: Head, b: Head): number => RANK.indexOf(a.kind) - RANK.indexOf(b.kind);

/** Pieces of a broken word in different rows put together: 序 … 号. */
function pieced(rows: readonly (readonly Head[])[]): {
  whole: Head[];
  rest: Head[][];
} {
  const pieces = rows.flat().filter((head) => isBroken(head.text) && (head.text.length === 1 || !isHead(head.text)));
  const whole: Head[] = [];
  const used = new Set<Head>();
  for (const a of pieces)
    for (const b of pieces) {
      const joined = headOf([...a.tokens, ...b.tokens]);
      if (a === b || used.has(a) || used.has(b) || !isHead(joined.text) || !isMain(joined.kind)) continue;
      whole.push(joined);
      used.add(a).add(b);
    }
  return {
    whole,
    rest: rows.map((row) => row.filter((head) => !used.has(head))),
  };
}

/** The base row has its own heads of values: what stands below goes on them or divides them. */
function withBaseValues(main: readonly Head[], values: readonly (readonly Head[])[]): Reading[] {
  const heads = main.filter((head) => head.kind === "value");
  const flat = values.flat();
  if (flat.length === heads.length && flat.every((head) => isPart(head.text)))
    return inOrder(
      main.map((head) => (head.kind === "value" ? headOf([...head.tokens, ...flat[heads.indexOf(head)]!.tokens]) : head)),
      true,
    );
  const parts = flat.length > heads.length && heads.every((head) => !isMain(head.kind)) ? partsOf(flat, heads.length) : null;
  if (parts)
    return [
      {
        nodes: main.map((head) => ({
          head,
          below: head.kind === "value" ? parts[heads.indexOf(head)]! : [],
        })),
        cost: 0,
      },
    ];
  const spans = atEnd([...main, ...flat]);
  if (spans && spans.every((node) => !canSpan(node.head) || node.below.length > 0)) return [{nodes: spans, cost: 0}];
  if (flat.every((head) => isPart(head.text))) return inOrder(main, true).map((r) => ({...r, cost: r.cost + 1}));
  return grouped([...values, []].filter((row) => row.length > 0))
    .flatMap((group) => placed(main, group))
    .map((r) => ({...r, cost: r.cost + 1}));
}

/** Values' heads of several rows as one group: years over what goes on them, spans over years. */
function grouped(rows: readonly (readonly Head[])[]): HeadNode[][] {
  if (rows.length === 1) return [plain(rows[0]!)];
  const [upper, lower] = [rows[0]!, rows.slice(1).flat()];
  if (upper.length === lower.length && !lower.some((head) => hasYear(head.text)))
    return [plain(upper.map((head, i) => headOf([...head.tokens, ...lower[i]!.tokens])))];
  const parts = lower.length > upper.length ? partsOf(lower, upper.length) : null;
  if (parts) return [upper.map((head, i) => ({head, below: parts[i]!}))];
  return [plain([...upper, ...lower])];
}

/** A group of values' heads whose place among the columns the lines don't tell: after the name, at each place up to the end. */
function placed(main: readonly Head[], group: readonly HeadNode[]): Reading[] {
  const name = main.findIndex((head) => head.kind === "name");
  return main.flatMap((_, i) =>
    i < Math.max(name, 0)
      ? []
      : [
          {
            nodes: [...plain(main.slice(0, i + 1)), ...group, ...plain(main.slice(i + 1))],
            cost: 0,
          },
        ],
  );
}
