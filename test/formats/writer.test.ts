import {describe, expect, it} from "vitest";
import {Run} from "../../src/formats/run.js";
import {LayoutWriter, type CellDraft} from "../../src/formats/writer.js";
import {apart, expectWhole, gridText} from "./check.js";

const cell = (words: CellDraft["words"], row: number, column: number, rowSpan = 1, columnSpan = 1): CellDraft => ({
  words,
  row,
  column,
  rowSpan,
  columnSpan,
});

describe("LayoutWriter", () => {
  it("parts two blocks by an empty line, tight ones by none", () => {
    const writer = new LayoutWriter("html", "utf-8")
      .block("heading", "甲", {level: 1})
      .block("paragraph", "乙")
      .block("item", "丙", {tight: true});
    const layout = expectWhole(writer.layout());
    expect(layout.text).toBe("甲\n\n乙\n丙\n");
    expect(layout.blocks.map((b) => [b.kind, b.level])).toEqual([
      ["heading", 1],
      ["paragraph", null],
      ["item", null],
    ]);
  });
  it("writes a cell once and leaves the places that it covers empty", () => {
    const cells = [
      cell("类别", 0, 0),
      cell("目标", 0, 1, 1, 2),
      cell("质量", 1, 0, 2),
      cell("1", 1, 1),
      cell("2", 1, 2),
      cell("3", 2, 1),
      cell("4", 2, 2),
    ];
    const layout = expectWhole(new LayoutWriter("html").grid({cells, origin: "marked"}).layout());
    expect(gridText(layout)).toBe("类别\t目标\t\n质量\t1\t2\n\t3\t4");
    expect(layout.grids[0]!.cells.map((c) => c.text)).toEqual(["类别", "目标", "质量", "1", "2", "3", "4"]);
  });
  it("leaves rows and columns without words out and shortens the spans over them", () => {
    const cells = [cell("甲", 0, 0, 3, 9), cell("", 1, 9), cell("乙", 4, 0), cell("5", 4, 12), cell("", 0, 12)];
    const layout = expectWhole(new LayoutWriter("html").grid({cells, origin: "marked"}).layout());
    expect(gridText(layout)).toBe("甲\t\n乙\t5");
    expect(layout.grids[0]!.cells[0]).toMatchObject({rowSpan: 1, columnSpan: 1});
  });
  it("writes a line break in a cell as one space, and as two between digits", () => {
    const layout = expectWhole(
      new LayoutWriter("html").grid({cells: [cell("2025年\n预计", 0, 0), cell("10\n000", 0, 1)], origin: "marked"}).layout(),
    );
    expect(gridText(layout)).toBe("2025年 预计\t10  000");
  });
  it("keeps a mark at its place in a trimmed block and in a cell", () => {
    const run = new Run("  万户").apart("note-mark", "[1]").add("以上");
    const broken = new Run("10\n000").apart("note-mark", "①");
    const layout = expectWhole(
      new LayoutWriter("html")
        .block("paragraph", run)
        .grid({cells: [cell(broken, 0, 0)], origin: "marked"})
        .layout(),
    );
    expect(layout.text).toBe("万户以上\n\n10  000\n");
    expect(layout.aside.map((a) => [a.start, a.text])).toEqual([
      [2, "[1]"],
      [13, "①"],
    ]);
  });
  it("lists what was set apart in a row that is left out", () => {
    const cells = [cell("甲", 0, 0), cell(new Run().apart("deleted", "97%"), 1, 0)];
    expect(apart(expectWhole(new LayoutWriter("docx").grid({cells, origin: "marked"}).layout()))).toEqual(["deleted: 97%"]);
  });
  it("reads a table wider than any plan's as lines, and says so", () => {
    const cells = Array.from({length: 300}, (_, i) => cell(String(i), 0, i));
    const layout = expectWhole(new LayoutWriter("xlsx").grid({cells, origin: "marked"}).layout());
    expect(layout.grids).toEqual([]);
    expect(layout.warnings).toEqual(["a table of 300 columns was read as lines of text, not as a table"]);
  });
  it("gives a caption its span", () => {
    const layout = expectWhole(new LayoutWriter("html").grid({cells: [cell("甲", 0, 0)], caption: "表1", origin: "marked"}).layout());
    expect(layout.text).toBe("表1\n甲\n");
    expect(layout.grids[0]!.caption).toEqual({start: 0, end: 2});
  });
  it("gives an empty text for nothing", () => expect(new LayoutWriter("html").grid({cells: [], origin: "marked"}).layout().text).toBe(""));
});

describe("Run", () => {
  it("leaves out characters that nobody sees", () => expect(new Run("4\u200b.1万9\u00ad8\ufeff%").text).toBe("4.1万98%"));
  it("keeps two numbers apart that only a note mark parted", () => {
    expect(new Run("15").apart("note-mark", "2").add("600件").text).toBe("15  600件");
    expect(new Run("98").apart("note-mark", "2").add("%").text).toBe("98%");
    expect(new Run("1").apart("deleted", "2").add("3").text).toBe("13");
  });
  it("takes another run with its marks", () => {
    const run = new Run("甲").append(new Run("乙").apart("hidden", "丙").add("丁"));
    expect([run.text, run.marks]).toEqual(["甲乙丁", [{at: 2, reason: "hidden", text: "丙"}]]);
  });
});
