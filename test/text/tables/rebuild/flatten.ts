import type {Made} from "./grids.js";

/** How an extractor writes a table down as lines of text. */
export type Flatten = (table: Made, random: () => number) => string;

const each = (table: Made, line: (cells: readonly string[]) => string): string => [table.head, ...table.rows].map(line).join("\n");
const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== "");

/** Spaces between digits or letters and Han, as text from PDF has them. */
export const airy = (cell: string): string =>
  cell.replace(/([\u4e00-\u9fff])([\dA-Za-z>≥<[【])/g, "$1 $2").replace(/([\dA-Za-z%\])】])([\u4e00-\u9fff])/g, "$1 $2");

/** A cell broken into lines of at most `width` characters. */
const wrap = (cell: string, width: number): string[] =>
  cell.length <= width ? [cell] : [cell.slice(0, width), ...wrap(cell.slice(width), width)];

/** Cell after cell, each broken at the width of its column; whole neighbours share a line. */
function inFlow(table: Made, widths: (kind: string) => number): string {
  const lines: string[] = [table.head.join(" ")];
  for (const row of table.rows) {
    let open = "";
    row.forEach((cell, c) => {
      if (cell === "") return;
      const pieces = wrap(cell, widths(table.head[c]!));
      if (pieces.length === 1) open += (open === "" ? "" : " ") + cell;
      else {
        if (open !== "") lines.push(open);
        open = "";
        lines.push(...pieces);
      }
    });
    if (open !== "") lines.push(open);
  }
  return lines.join("\n");
}

/** Line after line as they stand on the page, each cell at `place` of its row's height. */
function onPage(table: Made, widths: (kind: string) => number, place: "centred" | "top"): string {
  const lines = [table.head.join(" ")];
  for (const row of table.rows) {
    const pieces = row.map((cell, c) => wrap(cell, widths(table.head[c]!)));
    const height = Math.max(...pieces.map((p) => p.length));
    const tall = place === "centred" && height % 2 === 0 ? height + 1 : height;
    for (let y = 0; y < tall; y++)
      lines.push(
        pieces
          .map((p) => p[pieceAt(p.length, y, tall, place)] ?? "")
          .filter((p) => p !== "")
          .join(" "),
      );
  }
  return lines.filter((line) => line !== "").join("\n");
}

/** Which piece of a cell stands at line `y`: an even number of pieces leaves the row's middle line free. */
function pieceAt(count: number, y: number, height: number, place: "centred" | "top"): number {
  if (place === "top") return y;
  const middle = (height - 1) / 2;
  const half = Math.floor(count / 2);
  if (count % 2 === 1) return y - middle + half;
  if (y === middle) return -1;
  return y < middle ? y - middle + half : y - middle + half - 1;
}

const WIDTH = (kind: string): number => (kind === "类别" ? 2 : /指标/.test(kind) && !/属性/.test(kind) ? 12 : kind === "单位" ? 5 : 9);

/** Looks of flattened tables 摊平的表 that a header of one row may take. */
export const LOOKS: Readonly<Record<string, Flatten>> = {
  tabs: (table) => each(table, (cells) => cells.join("\t")),
  bars: (table) => each(table, (cells) => cells.join(" | ")).replace(/^ \| /gm, "| "),
  markdown: (table) => {
    const [head, ...rows] = each(table, (cells) => `| ${cells.join(" | ")} |`).split("\n");
    return [head, `|${table.head.map(() => "---").join("|")}|`, ...rows].join("\n");
  },
  drawn: (table) => {
    const rule = `├${table.head.map(() => "────").join("┼")}┤`;
    return each(table, (cells) => `│${cells.join("│")}│`).replaceAll("\n", `\n${rule}\n`);
  },
  commas: (table) => each(table, (cells) => cells.join(",")),
  "one cell a line": (table) => each(table, (cells) => filled(cells).join("\n")),
  "one cell a line, blank lines between": (table) => each(table, (cells) => filled(cells).join("\n\n")).replaceAll("\n", "\n\n"),
  "single spaces": (table) => each(table, (cells) => filled(cells).join(" ")),
  "wide spaces": (table) => each(table, (cells) => cells.join("    ")),
  "wide spaces, no empty cells": (table) => each(table, (cells) => filled(cells).join("   ")),
  "single spaces, spaces round digits": (table) => each(table, (cells) => filled(cells).map(airy).join(" ")),
  "wide spaces, spaces round digits": (table) => each(table, (cells) => filled(cells).map(airy).join("  ")),
  "letter-spaced heads": (table) =>
    [
      table.head.map((cell) => (/^[\u4e00-\u9fff]{2}$/.test(cell) ? cell.split("").join(" ") : airy(cell))).join(" "),
      ...table.rows.map((row) => filled(row).join(" ")),
    ].join("\n"),
  "wrapped in flow": (table) => inFlow(table, WIDTH),
  "wrapped in flow, narrow": (table) => inFlow(table, (kind) => Math.ceil(WIDTH(kind) * 0.7)),
  "wrapped, centred": (table) => onPage(table, WIDTH, "centred"),
  "wrapped, from the top": (table) => onPage(table, WIDTH, "top"),
  "over pages, header again": (table, random) => {
    const cut = 1 + Math.floor(random() * (table.rows.length - 1));
    const lines = each(table, (cells) => filled(cells).join(" ")).split("\n");
    return [...lines.slice(0, cut + 1), "— 12 —", lines[0], ...lines.slice(cut + 1)].join("\n");
  },
  "over pages, no header": (table, random) => {
    const cut = 1 + Math.floor(random() * (table.rows.length - 1));
    const lines = each(table, (cells) => cells.join("\t")).split("\n");
    return [...lines.slice(0, cut + 1), "第 7 页 共 90 页", ...lines.slice(cut + 1)].join("\n");
  },
};
