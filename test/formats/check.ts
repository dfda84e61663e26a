import {expect} from "vitest";
import type {Layout} from "../../src/model/layout.js";

/** Holds the promises of every layout: spans in order, text where they say, a grid's text as its cells say. */
export function expectWhole(layout: Layout): Layout {
  const {text, blocks, grids, aside} = layout;
  for (const block of blocks.filter(({kind}) => kind !== "grid")) {
    expect(block.start).toBeLessThan(block.end);
    expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim() || "unreachable");
  }
  for (let i = 1; i < blocks.length; i++) expect(blocks[i]!.start).toBeGreaterThan(blocks[i - 1]!.end);
  for (const part of aside) if (part.end > part.start) expect(text.slice(part.start, part.end)).toBe(part.text);
  for (const grid of grids) {
    const lines = text.slice(grid.start, grid.end).split("\n");
    expect(lines.map((line) => line.split("\t").length)).toEqual(lines.map(() => grid.columns));
    expect(lines).toHaveLength(grid.rows);
    for (const cell of grid.cells) {
      expect(text.slice(cell.start, cell.end)).toBe(cell.text);
      expect(lines[cell.row]!.split("\t")[cell.column]).toBe(cell.text);
      expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid.rows);
      expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(grid.columns);
    }
  }
  return layout;
}

/** The grid's lines, for reading by eye. */
export function gridText(layout: Layout, index = 0): string {
  const grid = layout.grids[index];
  return grid === undefined ? "" : layout.text.slice(grid.start, grid.end);
}

/** Reason and words of what was set apart. */
export function apart(layout: Layout): string[] {
  return layout.aside.map(({reason, text}) => `${reason}: ${text}`);
}
