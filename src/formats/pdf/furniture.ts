import type {AsideReason} from "../../model/layout.js";
import {edgesOf, type Edge} from "./edges.js";
import {isPageForm} from "./page-forms.js";
import type {Glyph, Sheet} from "./sheet.js";
import {watermarks} from "./watermark.js";

/** A part of a page that is no part of the text. */
export interface Apart {
  readonly page: number;
  readonly reason: Extract<AsideReason, "watermark" | "running-head" | "page-number" | "note">;
  readonly text: string;
}

/** Two lines stand at the same place within these points. */
const SAME_PLACE = 6;

/** Pages without watermarks, running heads and page numbers, and what was taken out. */
export function withoutFurniture(sheets: readonly Sheet[]): {readonly sheets: Sheet[]; readonly apart: readonly Apart[]} {
  const apart: Apart[] = [];
  const gone = sheets.map(() => new Set<Glyph>());
  for (const {sheet, text, glyphs} of watermarks(sheets)) {
    for (const glyph of glyphs) gone[sheet]!.add(glyph);
    apart.push({page: sheets[sheet]!.page, reason: "watermark", text});
  }
  const edges = sheets.flatMap((sheet, i) => edgesOf(sheet, i, gone[i]!));
  const reasons = reasonsOf(edges, sheets.length);
  edges.forEach((edge, i) => {
    const reason = reasons[i];
    if (!reason) return;
    for (const glyph of edge.glyphs) gone[edge.sheet]!.add(glyph);
    apart.push({page: sheets[edge.sheet]!.page, reason, text: edge.text});
  });
  const bare = sheets.map((sheet, i) => ({...sheet, glyphs: sheet.glyphs.filter((glyph) => !gone[i]!.has(glyph))}));
  return {sheets: bare, apart};
}

/** Lines that say the same at the same place are heads and feet; those whose number grows with the page are page numbers. */
function reasonsOf(edges: readonly Edge[], pages: number): (Apart["reason"] | null)[] {
  const same = groups(edges, (edge) => edge.text.replace(/\s/g, ""));
  const counted = groups(edges, (edge) => edge.mask);
  const sure = edges.map((edge, i): Apart["reason"] | null => {
    if (isPageForm(edge.mask) && (edge.outermost || grows(counted[i]!))) return "page-number";
    if (isMany(same[i]!.length, pages)) return "running-head";
    return grows(counted[i]!) && isMany(counted[i]!.length, pages) ? "running-head" : null;
  });
  const heads = edges.filter((_, i) => sure[i] === "running-head");
  return edges.map((edge, i) => sure[i] ?? (edge.outermost && heads.some((head) => isBeside(head, edge)) ? "running-head" : null));
}

/** A head that only this page has, as the name of a chapter, stands where the heads of other pages stand, in their size. */
function isBeside(head: Edge, edge: Edge): boolean {
  return (
    head.top === edge.top && head.sheet !== edge.sheet && Math.abs(head.place - edge.place) < 2 && Math.abs(head.size - edge.size) < 0.3
  );
}

const isMany = (lines: number, pages: number): boolean => lines >= 3 || (lines >= 2 && lines * 2 >= pages);

/** For each line the lines, itself among them, that share its key and its place, one a page. */
function groups(edges: readonly Edge[], key: (edge: Edge) => string): Edge[][] {
  const byKey = new Map<string, Edge[][]>();
  return edges.map((edge) => {
    const name = `${edge.top ? "top" : "foot"} ${key(edge)}`;
    const known = byKey.get(name) ?? [];
    byKey.set(name, known);
    const group = known.find(([first]) => Math.abs(first!.place - edge.place) <= SAME_PLACE);
    if (!group) known.push([edge]);
    else if (group.at(-1)!.sheet !== edge.sheet) group.push(edge);
    return group ?? known.at(-1)!;
  });
}

/** Whether one number in the lines grows by one a page and the others stay. */
function grows(group: readonly Edge[]): boolean {
  if (group.length < 2) return false;
  const rows = group.map(({text, sheet}) => (text.match(/\d+/g) ?? []).map((digits) => Number(digits) - sheet));
  const still = group.map(({text}) => (text.match(/\d+/g) ?? []).map(Number));
  const [first] = rows;
  const constant = (table: readonly number[][], i: number): boolean => table.every((row) => row[i] === table[0]![i]);
  const growing = first!.filter((_, i) => constant(rows, i)).length;
  return growing >= 1 && first!.every((_, i) => constant(rows, i) || constant(still, i));
}
