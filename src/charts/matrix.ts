import type {Strength, Verdict} from "../model/index.js";
import {STRENGTH} from "../say/index.js";
import {say, type Spec} from "./spec.js";
import {glyphOf, grid, type CellLook, type GridOptions} from "./grid.js";

/** Colour, glyph and word of each verdict; site, reports and charts use this one table. */
export const VERDICT_LOOKS: Readonly<Record<Verdict, CellLook>> = {
  exceeds: {glyph: "▲", ink: "#004a75", fill: "#b9dcf2", zh: "超出", en: "exceeds"},
  meets: {glyph: "●", ink: "#005a41", fill: "#c3e8dc", zh: "对齐", en: "meets"},
  "falls short": {glyph: "▼", ink: "#8a3600", fill: "#fbd9c0", zh: "不足", en: "falls short"},
  missing: {glyph: "○", ink: "#4a4a4a", fill: "#ececec", zh: "缺失", en: "missing"},
  "not comparable": {glyph: "≠", ink: "#6b2d63", fill: "#efdcec", zh: "不可比", en: "not comparable"},
  undetermined: {glyph: "?", ink: "#5c4500", fill: "#f6e7b4", zh: "待定", en: "undetermined"},
};

/** The verdict on one indicator of one plan. */
export interface VerdictCell {
  readonly indicator: string;
  readonly plan: string;
  readonly verdict: Verdict;
  readonly key?: string;
  /** The reason in a sentence. */
  readonly tooltip?: string;
}

/**
 * Alignment matrix 对齐矩阵: indicators of the higher plan × lower plans, a verdict in each cell.
 *
 * @example alignmentMatrix([{indicator: "专利", plan: "甲", verdict: "meets"}]).description // "各规划与上位目标的对齐"
 */
export function alignmentMatrix(cells: readonly VerdictCell[], options: GridOptions = {}): Spec {
  const rows = cells.map(({indicator, plan, verdict, ...rest}) => ({row: indicator, column: plan, state: verdict, ...rest}));
  return grid(rows, VERDICT_LOOKS, options, say(options, "各规划与上位目标的对齐", "How each plan aligns with the higher targets"));
}

/** Colour, glyph and word of each strength of commitment 承诺强度, and of silence. */
export const STRENGTH_LOOKS: Readonly<Record<Strength | "silent", CellLook>> = {
  ensure: {glyph: "确", glyphEn: "E", ink: "#ffffff", fill: "#084081", ...STRENGTH.ensure},
  full: {glyph: "全", glyphEn: "F", ink: "#ffffff", fill: "#0868ac", ...STRENGTH.full},
  advance: {glyph: "推", glyphEn: "A", ink: "#06243d", fill: "#7bbdd8", ...STRENGTH.advance},
  pilot: {glyph: "试", glyphEn: "P", ink: "#06243d", fill: "#a8ddb5", ...STRENGTH.pilot},
  explore: {glyph: "探", glyphEn: "X", ink: "#123018", fill: "#ccebc5", ...STRENGTH.explore},
  encourage: {glyph: "励", glyphEn: "N", ink: "#2c3a2c", fill: "#e6f5e1", ...STRENGTH.encourage},
  silent: {glyph: "·", ink: "#6a6a6a", fill: "#f4f4f4", zh: "未提及", en: "not mentioned"},
};

/** How firmly one plan commits to one measure. */
export interface MeasureCell {
  readonly measure: string;
  readonly plan: string;
  readonly strength: Strength | "silent";
  /** Clauses of the plan that name the measure; shown beside the glyph from two on. */
  readonly clauses?: number;
  readonly key?: string;
  readonly tooltip?: string;
}

const raised = (n: number): string => String(n).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!);

/**
 * Measures map 举措图: instruments × plans, each cell the strongest commitment.
 *
 * @example measureMap([{measure: "广告监测", plan: "甲", strength: "advance"}]).description // "各规划的举措与承诺强度"
 */
export function measureMap(cells: readonly MeasureCell[], options: GridOptions = {}): Spec {
  const rows = cells.map(({measure, plan, strength, clauses = 0, ...rest}) => ({
    row: measure,
    column: plan,
    state: strength,
    ...(clauses > 1 ? {text: glyphOf(STRENGTH_LOOKS[strength], options) + raised(clauses)} : {}),
    ...rest,
  }));
  return grid(rows, STRENGTH_LOOKS, options, say(options, "各规划的举措与承诺强度", "Measures and how firmly each plan commits to them"));
}
