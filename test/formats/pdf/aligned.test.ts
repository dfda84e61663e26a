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
  it("keeps its columns under a word of the header over two of them, on each page and above what follows it", () => {
    const head = [
      ...set("目标", 333, 176),
      ...set("指标", 90, 185),
      ...set("属性", 400, 185),
      ...set("2027年", 300, 194),
      ...set("2030年", 350, 194),
    ];
    const body = [...table.slice(1).map((row) => row.slice(1)), ["渔船数量(艘)", "68", "80", "预期性"]];
    const page = (from: number): Glyph[] => [...head, ...rows(body.slice(from, from + 2), xs.slice(1)).map((g) => ({...g, y: g.y + 14}))];
    const below = set("一、夯实渔业基础和水产品供给能力的主要措施", 84, 290);
    const {grids} = layoutOf([sheet(page(0)), sheet([...page(2), ...below], [], 2)]);
    expect(grids).toHaveLength(1);
    expect(grids[0]!.cells.map(({text, row, column, columnSpan}) => [text, row, column, columnSpan])).toEqual([
      ["指标", 0, 0, 1],
      ["目标", 0, 1, 2],
      ["属性", 0, 3, 1],
      ["2027年", 1, 1, 1],
      ["2030年", 1, 2, 1],
      ...body.flatMap((row, i) => row.map((text, c) => [text, 2 + i, c, 1])),
    ]);
  });
  it("keeps its columns under lines of one word at its middle", () => {
    const parted = [
      ["序号", "指标", "单位", "2024", "2029"],
      ["1", "水产品产量", "吨", "7979", "10000"],
      ["2", "森林覆盖率", "%", "46.5", "47"],
      ["3", "养殖面积", "亩", "358", "520"],
    ];
    const places = [60, 90, 210, 270, 340];
    const glyphs = parted.flatMap((row, r) => row.flatMap((text, c) => set(text, places[c]!, 200 + 48 * r)));
    const groups = [1, 2, 3].flatMap((r) => set("一、渔业与水产品加工流通", 140, 176 + 48 * r));
    const {text} = layoutOf([sheet([...glyphs, ...groups])]);
    for (const row of parted) expect(text).toContain(row.join("\t"));
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

  const named = [
    ["水库除险加固座数", "座", "12", "30"],
    ["农村供水工程达标", "%", "71.5", "90"],
    ["渠道衬砌", "公里", "46", "85"],
  ];
  const wrapped = ["(含小型水库)", "率", null];
  const stood = (firstLine: number, lastRow = 3): Glyph[] => {
    let y = 200;
    return [["指标", "单位", "2025", "2030"], ...named.slice(0, lastRow)].flatMap((row, r) => {
      const below = wrapped[r - 1];
      y += r === 0 ? 0 : 18;
      const glyphs = [...set(row[0]!, 60, y), ...(below ? set(below, 60, y + 18) : [])];
      const values = row.slice(1).flatMap((text, c) => set(text, [200, 260, 320][c]!, y + (below ? firstLine * 18 : 0)));
      if (below) y += 18;
      return [...glyphs, ...values];
    });
  };
  const whole = "水库除险加固座数(含小型水库)\t座\t12\t30\n农村供水工程达标率\t%\t71.5\t90\n渠道衬砌\t公里\t46\t85";
  it("joins wrapped names to values at their first line, though rows stand as close as lines", () => {
    expect(textOf(stood(0))).toContain(whole);
  });
  it("joins wrapped names to values at their last line, though rows stand as close as lines", () => {
    expect(textOf(stood(1))).toContain(whole);
    expect(textOf([...stood(1), ...set("注:座数为累计。", 60, 308)])).toContain(whole);
  });
  it("says so where a line may belong to either of two rows", () => {
    const even = rows(
      [
        ["指标", "2025", "2030"],
        ["水库除险加固", "12", "30"],
        ["供水工程达标", null, null],
        ["渠道衬砌长度", "46", "85"],
      ],
      [60, 200, 260],
      18,
    );
    expect(layoutOf([sheet(even)]).grids[0]!.flags.join()).toContain("which row a wrapped line belongs to is not clear");
  });
  it("ends above the text that parts it from the next", () => {
    const above = rows(
      [
        ["指标", "2025年", "2030年"],
        ["渠道衬砌(公里)", "46", "85"],
        ["水库座数(座)", "12", "30"],
      ],
      [60, 200, 260],
    );
    const text = set("二、各镇供水工程建设安排", 60, 290);
    const below = rows(
      [
        ["镇名", "2027年", "2030年"],
        ["上河镇", "3", "7"],
        ["下河镇", "2", "5"],
      ],
      [60, 200, 260],
    ).map((glyph) => ({...glyph, y: glyph.y + 114}));
    expect(layoutOf([sheet([...above, ...text, ...below])]).grids.map(({rows: count}) => count)).toEqual([3, 3]);
  });
  it("keeps a line of one word at its middle out of the values", () => {
    const glyphs = rows(
      [
        ["指标", "2025", "2030"],
        [null, null, null],
        ["水库", "12", "30"],
        ["渠道", "46", "85"],
      ],
      [60, 150, 240],
    );
    const {grids} = layoutOf([sheet([...glyphs, ...set("一、供水", 138, 224)])]);
    expect(grids[0]!.cells.find(({text}) => text === "一、供水")).toMatchObject({row: 1, column: 0, columnSpan: 3});
  });
  it("joins a header wrapped beside words over two columns", () => {
    const head = [
      ...set("指标", 60, 182),
      ...set("发展水平", 218, 182),
      ...set("年均增长(%)", 330, 182),
      ...set("2025", 200, 200),
      ...set("2030", 260, 200),
      ...set("或累计", 345, 200),
    ];
    const body = rows(
      [
        ["水库座数", "12", "30", "8.5"],
        ["渠道长度", "46", "85", "7.1"],
        ["供水人口", "19", "24", "4.4"],
      ],
      [60, 200, 260, 345],
      18,
    ).map((glyph) => ({...glyph, y: glyph.y + 18}));
    expect(layoutOf([sheet([...head, ...body])]).grids[0]!.cells.find(({column}) => column === 3)).toMatchObject({
      text: "年均增长(%)或累计",
      rowSpan: 2,
    });
  });
  it("joins heads wrapped above others that stand at their foot, and takes no unit for all into them", () => {
    const head = [...set("单位:万元", 230, 164), ...set("2025", 200, 182), ...set("2030", 260, 182)];
    const low = [...set("指标", 60, 200), ...set("年", 206, 200), ...set("年", 266, 200)];
    const body = rows(
      [
        ["水库投资", "12", "30"],
        ["渠道投资", "46", "85"],
        ["供水投资", "19", "24"],
      ],
      [60, 200, 260],
      18,
    ).map((g) => ({...g, y: g.y + 18}));
    const {grids} = layoutOf([sheet([...head, ...low, ...body])]);
    expect(grids[0]!.cells.filter(({row}) => row === 0).map(({text}) => text)).toEqual(["指标", "2025年", "2030年"]);
  });
  it("is no running head where its header is printed again on each page", () => {
    const page = (n: number): Glyph[] => [
      ...set("规划值", 230, 50),
      ...rows(
        [
          ["指标", "2027", "2030"],
          [`水库${n}(座)`, "12", "30"],
          [`渠道${n}(公里)`, "46", "85"],
        ],
        [60, 200, 260],
        18,
      ).map((glyph) => ({...glyph, y: glyph.y - 132})),
    ];
    const {grids, aside} = layoutOf([1, 2, 3].map((n) => sheet(page(n), [], n)));
    expect(grids.map(({rows: count}) => count)).toEqual([8]);
    expect(aside.some(({reason}) => reason === "running-head")).toBe(false);
  });
});
