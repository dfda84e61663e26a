import {describe, expect, it} from "vitest";
import {layoutOf} from "../../../src/formats/pdf/index.js";
import type {Glyph} from "../../../src/formats/pdf/sheet.js";
import {set, sheet} from "./sheets.js";

/** Cells at their places, rows 24 points apart from y = 200 on. */
function rows(table: readonly (readonly (string | null)[])[], xs: readonly number[], pitch = 24): Glyph[] {
  return table.flatMap((row, r) => row.flatMap((text, c) => (text === null ? [] : set(text, xs[c]!, 200 + r * pitch))));
}

const textOf = (glyphs: readonly Glyph[]): string => layoutOf([sheet(glyphs)]).text;

describe("a table without drawn lines", () => {
  const xs = [60, 90, 300, 350, 400];
  const table = [
    ["序号", "指标", "2024", "2029", "属性"],
    ["1", "水产品产量(吨)", "7979", "10000", "预期性"],
    ["2", "森林覆盖率(%)", "46.5", "47", "约束性"],
    ["3", "养殖面积(亩)", "358", "520", "预期性"],
  ];
  it("is a grid by the columns that header and rows share", () => {
    expect(textOf(rows(table, xs))).toBe(`${table.map((row) => row.join("\t")).join("\n")}\n`);
    expect(layoutOf([sheet(rows(table, xs))]).grids[0]!.origin).toBe("aligned");
  });
  it("parts two numbers that stand half a character asunder", () => {
    const glyphs = table.flatMap((row, r) => [
      ...set(row[1]!, 90, 200 + 24 * r),
      ...set(row[2]!, 300 - row[2]!.length * 6, 200 + 24 * r),
      ...set(row[3]!, 336 - row[3]!.length * 6, 200 + 24 * r),
    ]);
    expect(textOf(glyphs)).toContain("水产品产量(吨)\t7979\t10000");
  });
  it("joins a name over two lines with the values at the middle between them", () => {
    const glyphs = [
      ...rows(table, xs, 40),
      ...set("4", 60, 368),
      ...set("新建省级以上渔业科", 90, 360),
      ...set("技创新中心(个)", 90, 376),
      ...set("-", 300, 368),
      ...set("12", 350, 368),
      ...set("预期性", 400, 368),
    ];
    expect(textOf(glyphs)).toContain("4\t新建省级以上渔业科技创新中心(个)\t-\t12\t预期性");
  });
  it("gives a category at the middle of its rows those rows", () => {
    const wide = [60, 110, 140, 300, 350];
    const body = [
      ["类别", "序号", "指标", "2024", "2029"],
      [null, "1", "水产品产量(吨)", "7979", "10000"],
      ["渔业", "2", "养殖面积(亩)", "358", "520"],
      [null, "3", "渔船数量(艘)", "68", "80"],
      [null, "4", "森林面积(亩)", "465", "470"],
      ["林业", "5", "苗圃数量(个)", "3", "5"],
      [null, "6", "护林员(人)", "91", "95"],
    ];
    const {grids} = layoutOf([sheet(rows(body, wide))]);
    expect(grids[0]!.cells.filter(({rowSpan}) => rowSpan > 1).map(({text, row, rowSpan}) => [text, row, rowSpan])).toEqual([
      ["渔业", 1, 3],
      ["林业", 4, 3],
    ]);
  });
  it("sets a header over two columns above both", () => {
    const glyphs = [...set("规划值", 330, 180), ...rows(table, xs)];
    const head = layoutOf([sheet(glyphs)]).grids[0]!.cells.find(({text}) => text === "规划值");
    expect(head).toMatchObject({row: 0, column: 2, columnSpan: 2});
  });
  it("leaves a contents list alone", () => {
    const list = [
      ["发展基础", "3"],
      ["总体要求", "9"],
      ["主要任务", "14"],
      ["重点工程", "27"],
      ["保障措施", "31"],
    ];
    expect(layoutOf([sheet(rows(list, [90, 400]))]).grids).toEqual([]);
  });
});
