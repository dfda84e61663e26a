import type {ColumnKind} from "../columns.js";
import {headOf, type Head} from "./heads.js";
import {inLayers} from "./in-layers.js";
import {inOrder} from "./in-order.js";

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

const LEAST_COLUMNS = 2;
const MOST_COLUMNS = 24;
const MOST_PLANS = 12;

/** The ways to read header lines, those first that nothing speaks against. */
export function plansOf(rows: readonly (readonly Head[])[], at: number): HeaderPlan[] {
  const plans: HeaderPlan[] = [];
  const add = (nodes: readonly HeadNode[], data: number, cost: number): void => {
    const plan = {nodes, kinds: named(grouping(nodes.flatMap(kindsOf))), data, cost};
    if (isTable(plan.kinds, isMarked(nodes), isPairOf(rows, plan.kinds)) && !plans.some((p) => p.data === data && same(p, plan)))
      plans.push(plan);
  };
  for (const drop of [0, 1]) {
    const used = rows.slice(0, rows.length - drop);
    if (used.length === 0 || (drop > 0 && (rows.at(-1)!.length > 1 || used.length < 2))) continue;
    for (const {nodes, cost} of readings(used)) add(nodes, at + used.length, cost + drop);
  }
  return plans.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_PLANS);
}

const kindsOf = (node: HeadNode): ColumnKind[] => (node.below.length === 0 ? [node.head.kind] : node.below.map(() => "value" as const));

/** 指标类型 left of the names and beside 属性 tells groups of rows, no nature. */
function grouping(kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  const first = kinds.indexOf("nature");
  const groups = first >= 0 && first < kinds.lastIndexOf("nature") && first < kinds.indexOf("name");
  return groups && !kinds.includes("category") ? kinds.with(first, "category") : kinds;
}

/** Without a column of names the first of words names the rows (a row a district), else the categories do: 类别 | 单位 | 2020年. */
function named(kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  if (kinds.includes("name") || kinds.filter((kind) => kind === "value").length < 2) return kinds;
  const first = kinds.indexOf("text");
  if (first === 0 || (first === 1 && kinds[0] !== "value")) return kinds.with(first, "name");
  return kinds[0] === "category" && !kinds.includes("serial") ? kinds.with(0, "name") : kinds;
}

/** Whether marks part the cells of the header: then running text in a column does no harm. */
const isMarked = (nodes: readonly HeadNode[]): boolean => nodes[0]!.head.tokens[0]!.fields > 0;

function isTable(kinds: readonly ColumnKind[], marked: boolean, isPair: boolean): boolean {
  if (kinds.length < LEAST_COLUMNS || kinds.length > MOST_COLUMNS || isNumberedLate(kinds)) return false;
  if (kinds.length === LEAST_COLUMNS) return isPair;
  return (kinds.includes("name") || kinds.includes("serial")) && (kinds.includes("value") || (marked && kinds.includes("text")));
}

/** Two columns make a table only where two lines head them: 指标 over 2030年目标值. */
const isPairOf = (rows: readonly (readonly Head[])[], kinds: readonly ColumnKind[]): boolean =>
  rows.length === 2 && rows.every((row) => row.length === 1) && kinds[0] === "name" && kinds[1] === "value";

/** Serial numbers stand before the names: 主要指标 over 序号 is a caption. */
const isNumberedLate = (kinds: readonly ColumnKind[]): boolean => kinds.includes("name") && kinds.indexOf("serial") > kinds.indexOf("name");

const same = (a: HeaderPlan, b: HeaderPlan): boolean => nodeKey(a) === nodeKey(b);
const nodeKey = (plan: HeaderPlan): string => plan.nodes.map((n) => [n.head.text, ...n.below.map((b) => b.text)].join("/")).join("|");

/** Columns that header words may stand for, and what speaks against it. */
export interface Reading {
  readonly nodes: readonly HeadNode[];
  readonly cost: number;
}

function readings(rows: readonly (readonly Head[])[]): Reading[] {
  if (rows.every((row) => row[0]!.tokens[0]!.fields > 0)) return [{nodes: stacked(padded(rows)), cost: 0}];
  if (rows.length === 1 || rows.every((row) => row.length === 1)) return inOrder(rows.flat(), rows.length === 1);
  const inFlow = inOrder(rows.flat(), true).map((reading) => ({
    ...reading,
    cost: reading.cost + 0.5,
  }));
  return [...inLayers(rows), ...inFlow];
}

/** Rows with marks, the empty cells at their ends put back that the text lost. */
function padded(rows: readonly (readonly Head[])[]): Head[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    const last = row.at(-1)!.tokens.at(-1)!;
    const empty = headOf([{...last, start: last.end, text: "", gap: "hard"}]);
    return [...row, ...Array.from({length: width - row.length}, () => empty)];
  });
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
