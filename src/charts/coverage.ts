import type {Spec} from "./spec.js";
import {say} from "./spec.js";
import {grid, type CellLook, type GridOptions} from "./grid.js";

/** What a plan says of an indicator: a goal, only a state or result, a different scope of it, or nothing. */
export type CoverageState = "target" | "stated" | "related" | "silent";

/** What one plan says of one indicator. */
export interface CoverageCell {
  readonly indicator: string;
  readonly plan: string;
  readonly state: CoverageState;
  /** Number of claims behind the cell, shown from two on; absent shows none. */
  readonly count?: number;
  readonly key?: string;
  readonly tooltip?: string;
}

/** Colour, glyph and word of each state. */
export const COVERAGE_LOOKS: Readonly<Record<CoverageState, CellLook>> = {
  target: {glyph: "●", ink: "#ffffff", fill: "#00639c", zh: "有目标", en: "has a target"},
  stated: {glyph: "○", ink: "#003f66", fill: "#b9dcf2", zh: "仅有现状或成果", en: "states a level only"},
  related: {glyph: "≠", ink: "#6b2d63", fill: "#efdcec", zh: "仅有口径不同的指标", en: "only a related scope"},
  silent: {glyph: "·", ink: "#6a6a6a", fill: "#f4f4f4", zh: "未提及", en: "not mentioned"},
};

/**
 * Coverage map 覆盖图: indicators × plans, what each plan speaks of at all; a cell with several claims shows their number.
 *
 * @example coverageMap([{indicator: "专利", plan: "甲", state: "target"}]).description // "各规划对各指标的覆盖"
 */
export function coverageMap(cells: readonly CoverageCell[], options: GridOptions = {}): Spec {
  const rows = cells.map((c) => ({
    row: c.indicator,
    column: c.plan,
    state: c.state,
    ...((c.count ?? 0) > 1 && c.state !== "related" ? {text: String(c.count)} : {}),
    ...(c.key === undefined ? {} : {key: c.key}),
    ...(c.tooltip === undefined ? {} : {tooltip: c.tooltip}),
  }));
  return grid(rows, COVERAGE_LOOKS, options, say(options, "各规划对各指标的覆盖", "What each plan says of each indicator"));
}
