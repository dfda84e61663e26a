import {read, utils, write} from "@e965/xlsx";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {csv} from "../../docs/components/dom.js";
import {csvTable} from "../../src/cli/table.js";
import {toCsv, toXlsx} from "../../src/node/export/formats.js";
import type {ExportTable} from "../../src/node/export/table.js";
import {csvField, guarded, unguarded} from "../../src/report/cell.js";

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const NASTY = ["=94%", "=1+1", "+86 10 5555", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "＝1+1", '=HYPERLINK("x")'];
const NUMBERS = ["-5", "+3", "-0.25", "-12%", "1,234", "-1,234.5"];

const table = (rows: ExportTable["rows"]): ExportTable => ({
  name: "t",
  zh: "表",
  en: "table",
  key: ["a"],
  references: [],
  fields: [{name: "a", type: "string", zh: "甲", en: "a"}],
  rows,
});
/** The fields of a CSV text of one column, read by another reader than ours. */
const read1 = (text: string): string[] =>
  utils.sheet_to_json<string[]>(read(text, {type: "string", raw: true}).Sheets["Sheet1"]!, {header: 1}).map((r) => String(r[0]));

describe("a cell of a table file", () => {
  it.each(NASTY)("%j does not begin as a formula, and gives its text back", (text) => {
    expect(guarded(text)).not.toMatch(FORMULA);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it.each([...NUMBERS, "=", "-", "—", "≥98%", "98", "约3", "", "'twas", "a=b"])("%j stays as it is", (text) => {
    expect(guarded(text)).toBe(text);
  });

  it.each([-5, 0.5, null, true])("%j is no text and stays", (value) => expect(guarded(value)).toBe(value));

  it("gives every text back", () => {
    const text = fc.stringMatching(/^['=+\-@\t\r＝a1%]{0,6}$/u);
    fc.assert(
      fc.property(text, (t) => {
        expect(unguarded(guarded(t))).toBe(t);
      }),
    );
  });

  it("keeps quotes, commas, semicolons and line breaks inside", () => {
    expect(csvField('a"b')).toBe('"a""b"');
    expect(csvField("a;b")).toBe('"a;b"');
    expect(csvField("a\nb")).toBe('"a\nb"');
  });
});

describe.each([
  ["a download of the pages", (cells: readonly string[]) => csv(cells.map((c) => [c]))],
  [
    "a table of the command line",
    (cells: readonly string[]) =>
      csvTable(
        ["a"],
        cells.map((c) => [c]),
      ),
  ],
  ["the data package", (cells: readonly string[]) => toCsv(table(cells.map((a) => ({a}))))],
])("%s", (_, make) => {
  it("holds no cell that runs, and every number", () => {
    const cells = read1(make([...NASTY, ...NUMBERS])).filter((c) => c !== "a");
    expect(cells.filter((c) => FORMULA.test(c) && !NUMBERS.includes(c))).toEqual([]);
    for (const n of NUMBERS) expect(cells).toContain(n);
  });
});

describe("a workbook", () => {
  const cellsOf = (rows: ExportTable["rows"]) => read(toXlsx([table(rows)]), {cellFormula: true}).Sheets["t"]!;

  it("holds texts as texts that begin no formula", () => {
    const sheet = cellsOf(NASTY.map((a) => ({a})));
    NASTY.forEach((text, i) => {
      const cell = sheet[`A${i + 2}`] as {t: string; f?: string; v: string};
      expect([cell.t, cell.f]).toEqual(["s", undefined]);
      expect(cell.v).not.toMatch(FORMULA);
      expect(unguarded(cell.v).replace(/\r\n?/g, "\n")).toBe(text.replace(/\r\n?/g, "\n"));
    });
  });

  it("holds numbers as numbers", () => {
    expect((cellsOf([{a: -5.5}])["A2"] as {t: string; v: number}).t).toBe("n");
  });

  it("is a workbook that another reader writes again", () => {
    expect(write(read(toXlsx([table([{a: "x"}])])), {type: "array"})).toBeDefined();
  });
});
