import {utils, write, type WorkSheet} from "@e965/xlsx";
import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../src/formats/csv.js";
import {decode} from "../../src/formats/decode.js";
import {LIMITS} from "../../src/formats/limits.js";
import {readXlsx} from "../../src/formats/xlsx.js";
import {apart, expectWhole, gridText} from "./check.js";

const csv = (text: string, encoding = "utf-8") => expectWhole(readCsv(decode(iconv.encode(text, encoding))));

function workbook(sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {Sheets: Object.keys(sheets).map((name) => ({name, Hidden: hidden.includes(name) ? 1 : 0}))};
  return new Uint8Array(write(book, {type: "array", bookType: "xlsx", cellStyles: true}) as ArrayBuffer);
}

const xlsx = (rows: unknown[][], change: (sheet: WorkSheet) => void = () => {}) => {
  const sheet = utils.aoa_to_sheet(rows);
  change(sheet);
  return expectWhole(readXlsx(workbook({Sheet1: sheet})));
};

describe("a workbook of more rows than may be", () => {
  it("is refused, never cut", () => {
    const book = workbook({
      Sheet1: utils.aoa_to_sheet([
        ["指标", "数值"],
        ["企业", 4],
        ["商户", 5],
        ["店铺", 6],
      ]),
    });
    expect(readXlsx(book, {...LIMITS, lines: 4}).text).toContain("店铺");
    expect(() => readXlsx(book, {...LIMITS, lines: 3})).toThrow("it takes more than 3 lines");
    expect(() => readXlsx(book, {...LIMITS, lines: 2})).toThrow("DUIBIAO_LIMITS=lines=");
  });
});

describe("separated values", () => {
  const table = "指标\t2020年\t2030年\n企业\t7979\t10,000\n合格率\t97.8\t98.5";
  it.each([
    ["commas", '指标,2020年,2030年\r\n企业,7979,"10,000"\r\n合格率,97.8,98.5\r\n'],
    ["semicolons", "指标;2020年;2030年\n企业;7979;10,000\n合格率;97.8;98.5"],
    ["tabs", "指标\t2020年\t2030年\n企业\t7979\t10,000\n合格率\t97.8\t98.5\n"],
    ["a stated sign", "sep=;\n指标;2020年;2030年\n企业;7979;10,000\n合格率;97.8;98.5"],
    ["bars", "指标|2020年|2030年\n企业|7979|10,000\n合格率|97.8|98.5"],
    ["lone carriage returns", '指标,2020年,2030年\r企业,7979,"10,000"\r合格率,97.8,98.5\r'],
  ])("are parted by %s", (_, text) => expect(gridText(csv(text))).toBe(table));
  it.each(["gbk", "utf-16le"])("are read in %s", (encoding) => {
    expect(
      gridText(
        csv('\ufeff指标,2020年,2030年\n企业,7979,"10,000"\n合格率,97.8,98.5\n'.replace(encoding === "gbk" ? "\ufeff" : "", ""), encoding),
      ),
    ).toBe(table);
  });
  it("may hold line ends, quotes and empty fields", () => {
    expect(gridText(csv('指标,"2030年\n目标",备注\n"甲""乙""",9,\n丙,,无\n'))).toBe('指标\t2030年 目标\t备注\n甲"乙"\t9\t\n丙\t\t无');
  });
  it("keep title and remark out of the grid", () => {
    const layout = csv("青岚县主要指标,,\n单位:亿元,,\n,,\n指标,2025年,2030年\n总量,5,8\n注:2025年为预计数,,\n");
    expect(layout.text).toBe("青岚县主要指标\n\n单位:亿元\n\n指标\t2025年\t2030年\n总量\t5\t8\n\n注:2025年为预计数\n");
  });
  it("part two tables at an empty row", () => {
    expect(csv("指标,2030年\n甲,1\n乙,2\n,\n地区,户数\n东乡,3\n西乡,4\n").grids).toHaveLength(2);
  });
  it("flag rows that a thousands mark makes longer than the header", () => {
    const layout = csv("指标,2020年,2030年\n企业,7,979,10,000\n");
    expect(layout.grids[0]!.flags).toEqual(["row 2 has 5 fields, the header 3; put quotes around numbers with a thousands mark"]);
    expect(layout.warnings).toEqual(layout.grids[0]!.flags);
  });
});

describe("workbooks", () => {
  it("print numbers as their formats do", () => {
    const layout = xlsx(
      [
        ["指标", "值"],
        ["合格率", 0.985],
        ["企业", 10000],
        ["增速", 5.4],
        ["期末", 12.5],
      ],
      (sheet) => {
        sheet.B2.z = "0.0%";
        sheet.B3.z = "#,##0";
        sheet.B5.z = '0.00"万户"';
      },
    );
    expect(gridText(layout)).toBe("指标\t值\n合格率\t98.5%\n企业\t10,000\n增速\t5.4\n期末\t12.50万户");
  });
  it("keep merged cells once", () => {
    const layout = xlsx(
      [
        ["指标", "规划值", ""],
        ["", "2025年", "2030年"],
        ["企业", 7979, 10000],
      ],
      (sheet) => {
        sheet["!merges"] = [utils.decode_range("A1:A2"), utils.decode_range("B1:C1")];
      },
    );
    expect(gridText(layout)).toBe("指标\t规划值\t\n\t2025年\t2030年\n企业\t7979\t10000");
    expect(layout.grids[0]!.cells.slice(0, 2)).toMatchObject([{rowSpan: 2}, {columnSpan: 2}]);
  });
  it("set hidden rows, columns and sheets aside", () => {
    const sheet = utils.aoa_to_sheet([
      ["指标", "旧值", "2030年"],
      ["甲", 1, 2],
      ["乙", 3, 4],
    ]);
    sheet["!cols"] = [{}, {hidden: true}];
    sheet["!rows"] = [{}, {}, {hidden: true}];
    const other = utils.aoa_to_sheet([["内部", 9]]);
    const layout = expectWhole(readXlsx(workbook({主要指标: sheet, 内部: other}, ["内部"])));
    expect(layout.text).toBe("主要指标\n\n指标\t2030年\n甲\t2\n");
    expect(apart(layout)).toEqual(["hidden: 旧值", "hidden: 1", "hidden: 乙", "hidden: 3", "hidden: 4", "hidden: 内部\n9"]);
  });
  it("say how many cells hold an error", () => {
    const layout = xlsx([
      ["指标", "值"],
      ["甲", {t: "e", v: 23, w: "#REF!"}],
    ]);
    expect(layout.warnings).toEqual(["1 cells of the workbook hold an error such as #REF! instead of a value"]);
  });
  it("put the title above the grid", () => {
    const layout = xlsx(
      [
        ["青岚县“十五五”主要指标", "", ""],
        ["指标", "2025年", "2030年"],
        ["总量", 5, 8],
      ],
      (sheet) => {
        sheet["!merges"] = [utils.decode_range("A1:C1")];
      },
    );
    expect(layout.text).toBe("青岚县“十五五”主要指标\n\n指标\t2025年\t2030年\n总量\t5\t8\n");
  });
});
