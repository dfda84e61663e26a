import type {Box, Rule} from "./sheet.js";

/** Lines this near to each other, in points, are drawn as one. */
const SAME = 2;
/** Dashes and cell borders with gaps up to this are one line. */
const GAP = 4;
/** Shorter lines are marks, not borders. */
const SHORTEST = 5;
/** A line ends on another if it comes this near. */
const TOUCH = 3;

/** Lines drawn in pieces (dashes, a border a cell, double lines) as whole lines. */
export function wholeRules(rules: readonly Rule[]): Rule[] {
  return (["h", "v"] as const).flatMap((axis) => merged(rules.filter((rule) => rule.axis === axis)));
}

function merged(rules: readonly Rule[]): Rule[] {
  const rows: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    if (rows.length > 0 && rule.at - rows.at(-1)![0]!.at <= SAME) rows.at(-1)!.push(rule);
    else rows.push([rule]);
  }
  return rows.flatMap(mergedRow).filter((rule) => rule.to - rule.from >= SHORTEST);
}

function mergedRow(row: readonly Rule[]): Rule[] {
  const out: {axis: "h" | "v"; at: number; from: number; to: number}[] = [];
  for (const rule of row.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && rule.from - last.to <= GAP) last.to = Math.max(last.to, rule.to);
    else out.push({...rule});
  }
  return out;
}

/** Lines that hang together by touching or crossing, with the box around them. */
export interface Frame extends Box {
  readonly h: readonly Rule[];
  readonly v: readonly Rule[];
}

/** Groups of lines that touch each other; a line that touches none is a group of its own. */
export function framesOf(rules: readonly Rule[]): Frame[] {
  const parent = rules.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const verticals = rules.map((rule, i) => ({rule, i})).filter(({rule}) => rule.axis === "v");
  const sorted = verticals.toSorted((a, b) => a.rule.from - b.rule.from);
  rules.forEach((h, i) => {
    if (h.axis !== "h") return;
    for (const {rule: v, i: j} of sorted) {
      if (v.from > h.at + TOUCH) break;
      if (v.to >= h.at - TOUCH && v.at >= h.from - TOUCH && v.at <= h.to + TOUCH) parent[root(j)] = root(i);
    }
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    if (!groups.has(root(i))) groups.set(root(i), []);
    groups.get(root(i))!.push(rule);
  });
  return [...groups.values()].map(frameOf);
}

function frameOf(rules: readonly Rule[]): Frame {
  const h = rules.filter((rule) => rule.axis === "h");
  const v = rules.filter((rule) => rule.axis === "v");
  const xs = [...h.flatMap((r) => [r.from, r.to]), ...v.map((r) => r.at)];
  const ys = [...v.flatMap((r) => [r.from, r.to]), ...h.map((r) => r.at)];
  return {h, v, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys)};
}

/** Places along one axis, lines that nearly share one taken together, in ascending order. */
export function stations(places: readonly number[]): number[] {
  const out: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) if (out.length === 0 || place - out.at(-1)! > TOUCH) out.push(place);
  return out;
}
