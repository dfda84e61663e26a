import {describe, expect, it} from "vitest";
import {extractClaims} from "../../../src/claims/index.js";
import {layoutOf} from "../../../src/formats/pdf/index.js";
import {parseDocument} from "../../../src/text/index.js";
import type {Rule} from "../../../src/formats/pdf/sheet.js";
import {cells, raster, set, sheet} from "./sheets.js";

const xs = [50, 110, 260, 320, 380];

const textOf = (rows: readonly (readonly string[])[], ys: readonly number[], at = xs) =>
  layoutOf([sheet(cells(rows, at, ys), raster(at, ys))]).text;

describe("a table with ruling lines", () => {
  it("is a grid with a tab between its cells, however near their words stand", () => {
    const rows = [
      ["类别", "指标", "2024", "2029"],
      ["渔业", "水产品产量(吨)", "79790", "10000"],
    ];
    expect(textOf(rows, [100, 120, 140])).toBe("类别\t指标\t2024\t2029\n渔业\t水产品产量(吨)\t79790\t10000\n");
  });
  it("joins the lines of a cell that its width wrapped", () => {
    const rows = [
      ["类别", "指标", "2024", "2029"],
      ["渔业", "近海养殖水产品的总产\n量(吨)", "7", "9"],
    ];
    expect(textOf(rows, [100, 120, 155])).toContain("渔业\t近海养殖水产品的总产量(吨)\t7\t9");
  });
  it("keeps two numbers of a cell asunder", () => {
    const rows = [
      ["类别", "指标", "2024", "2029"],
      ["渔业", "客货运量", "83\n24", "95\n27"],
    ];
    expect(textOf(rows, [100, 120, 155])).toContain("渔业\t客货运量\t83  24\t95  27");
  });
  it("mends a number that the edge of a narrow cell broke", () => {
    const at = [50, 110, 260, 292, 324];
    const rows = [
      ["类别", "指标", "202\n4", "202\n9"],
      ["渔业", "产量(吨)", "797\n9", "100\n00"],
    ];
    expect(textOf(rows, [100, 135, 170], at)).toBe("类别\t指标\t2024\t2029\n渔业\t产量(吨)\t7979\t10000\n");
  });
  it("takes a span of years over two lines for no broken number", () => {
    const at = [50, 200, 250, 320];
    const layout = layoutOf([
      sheet(
        cells(
          [
            ["项目", "年限", "投资"],
            ["码头扩建", "2026—\n2028", "4600"],
          ],
          at,
          [100, 135, 170],
        ),
        raster(at, [100, 135, 170]),
      ),
    ]);
    expect(layout.grids[0]!.cells.map(({text, mended}) => [text, mended ?? false]).slice(4, 5)).toEqual([["2026—2028", false]]);
  });
  it("says which numbers it mended, and their claims are doubtful and not linked", () => {
    const at = [50, 110, 260, 292, 324];
    const rows = [
      ["类别", "指标", "202\n4", "202\n9"],
      ["渔业", "产量(吨)", "797\n9", "100\n00"],
      ["林业", "造林(亩)", "12", "34"],
    ];
    const layout = layoutOf([sheet(cells(rows, at, [100, 135, 170, 190]), raster(at, [100, 135, 170, 190]))]);
    expect(layout.grids[0]!.cells.filter((cell) => cell.mended).map((cell) => cell.text)).toEqual(["2024", "2029", "7979", "10000"]);
    const claims = extractClaims(parseDocument(layout), {plan: "", period: [2025, 2029], kind: null, catalogue: null});
    const doubtful = claims.filter((claim) => claim.flags.includes("table-ambiguous"));
    expect(doubtful.map((claim) => [claim.number, claim.confidence <= 0.5])).toEqual([
      ["7979", true],
      ["10000", true],
    ]);
    expect(claims).toHaveLength(4);
  });
  it("gives a cell without a border its whole span", () => {
    const ys = [100, 120, 140, 160];
    const rules = raster(xs, ys).flatMap((rule) => {
      if (rule.axis === "h" && rule.at === 120) return [{...rule, from: 260}];
      return rule.axis === "v" && rule.at === 320 ? [{...rule, from: 120}] : [rule];
    });
    const words = [
      ["类别", "指标", "规划值"],
      ["", "", "2024", "2029"],
      ["渔业", "产量", "3", "4"],
    ];
    const {grids} = layoutOf([sheet(cells(words, xs, ys), rules)]);
    const spans = grids[0]!.cells.filter((cell) => cell.rowSpan * cell.columnSpan > 1);
    expect(spans.map(({text, rowSpan, columnSpan}) => [text, rowSpan, columnSpan])).toEqual([
      ["类别", 2, 1],
      ["指标", 2, 1],
      ["规划值", 1, 2],
    ]);
  });
  it("goes on over the page, its header said once", () => {
    const page = (rows: string[][], number: number) => {
      const ys = [...rows.map((_, i) => 100 + 20 * i), 100 + 20 * rows.length];
      return sheet(cells(rows, xs, ys), raster(xs, ys), number);
    };
    const header = ["类别", "指标", "2024", "2029"];
    const layout = layoutOf([page([header, ["渔业", "产量", "3", "4"]], 1), page([header, ["林业", "面积", "5", "6"]], 2)]);
    expect(layout.text).toBe("类别\t指标\t2024\t2029\n渔业\t产量\t3\t4\n林业\t面积\t5\t6\n");
    expect(layout.aside.map(({reason, text}) => [reason, text])).toEqual([["copy", "类别 指标 2024 2029"]]);
  });
});

describe("a row that the page broke", () => {
  const page = (rows: string[][], number: number) => {
    const ys = [...rows.map((_, i) => 100 + 20 * i), 100 + 20 * rows.length];
    return sheet(cells(rows, xs, ys), raster(xs, ys), number);
  };
  const first = [
    ["类别", "指标", "2024", "2029"],
    ["渔业", "水产品", "3", "4"],
  ];
  it("is one row again", () => {
    const layout = layoutOf([
      page(first, 1),
      page(
        [
          ["", "总产量", "", ""],
          ["林业", "面积", "5", "6"],
        ],
        2,
      ),
    ]);
    expect(layout.text).toContain("渔业\t水产品总产量\t3\t4\n林业\t面积\t5\t6");
  });
  it("takes in no words over more columns, as those of a group of rows are", () => {
    const group: Rule[] = [...raster([xs[0]!, xs.at(-1)!], [100, 120]), ...raster(xs, [120, 140])];
    const second = sheet([...set("二、种植业", 60, 114), ...cells([["林业", "面积", "5", "6"]], xs, [120])], group, 2);
    expect(layoutOf([page(first, 1), second]).text).toContain("渔业\t水产品\t3\t4\n二、种植业");
  });
  it("takes no number into its cells", () => {
    const layout = layoutOf([
      page(first, 1),
      page(
        [
          ["", "", "2024年", "2029年"],
          ["林业", "面积", "5", "6"],
        ],
        2,
      ),
    ]);
    expect(layout.text).toContain("渔业\t水产品\t3\t4\n\t\t2024年\t2029年");
  });
});
