import {utils, write} from "@e965/xlsx";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../src/formats/csv.js";
import {decode} from "../../src/formats/decode.js";
import {readDocx} from "../../src/formats/docx/index.js";
import {readHtml} from "../../src/formats/html/index.js";
import {readMarkdown} from "../../src/formats/md/index.js";
import {readXlsx} from "../../src/formats/xlsx.js";
import type {Layout} from "../../src/model/layout.js";
import {docx, p, tbl, tc, tr} from "./docx/build.js";

const SEED = 20261126;

const number = fc.oneof(
  fc.integer({min: 0, max: 99_999}).map(String),
  fc.integer({min: 1, max: 999}).map((n) => `${n}.5`),
  fc.integer({min: 1000, max: 999_999}).map((n) => n.toLocaleString("en-US")),
);
const table = fc.array(fc.tuple(number, number, number), {minLength: 1, maxLength: 6});
const rowsOf = (numbers: readonly (readonly string[])[]) => [
  ["指标", "单位", "2020年", "2025年", "2030年"],
  ...numbers.map((row, i) => [`指标${"甲乙丙丁戊己"[i]}`, "户", ...row]),
];

const utf8 = (text: string) => decode(new TextEncoder().encode(text));
const inMarkup = (rows: string[][], open: string, close: string, row: [string, string]) =>
  rows.map((cells) => row[0] + cells.map((c) => open + c + close).join("") + row[1]).join("");

/** The same rows as each format would hold them. */
const FORMATS: Readonly<Record<string, (rows: string[][]) => Layout>> = {
  "HTML cells": (rows) => readHtml(`<table>${inMarkup(rows, "<td>", "</td>", ["<tr>", "</tr>"])}</table>`),
  "HTML cells without end tags": (rows) => readHtml(`<table>${inMarkup(rows, "<td>", "", ["<tr>", ""])}</table>`),
  "HTML boxes": (rows) =>
    readHtml(inMarkup(rows, '<span style="display:table-cell">', "</span>", ['<div style="display:table-row">', "</div>"])),
  "HTML boxes beside each other": (rows) => readHtml(inMarkup(rows, '<span style="display:inline-block">', "</span>", ["<div>", "</div>"])),
  "HTML lines": (rows) => readHtml(`<div>${rows.map((cells) => cells.join("<br>")).join("<br>")}</div>`),
  "HTML lines in one cell": (rows) =>
    readHtml(
      `<table><tr><td>表</td><td>值</td></tr><tr><td>甲</td><td>${rows.map((cells) => cells.join("<br>")).join("<br>")}</td></tr></table>`,
    ),
  "preformatted text": (rows) => readHtml(`<pre>${rows.map((cells) => cells.join("  ")).join("\n")}</pre>`),
  "Word cells": (rows) => readDocx(docx({body: tbl(rows.map((cells) => tr(cells.map((c) => tc(c)).join(""))).join(""))})),
  "Word paragraphs in one cell": (rows) =>
    readDocx(
      docx({
        body: tbl(
          tr(tc("表") + tc("值")) +
            tr(
              tc("甲") +
                tc(
                  rows
                    .flat()
                    .map((c) => p(c))
                    .join(""),
                ),
            ),
        ),
      }),
    ),
  "a workbook": (rows) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
    return readXlsx(new Uint8Array(write(book, {type: "array", bookType: "xlsx"}) as ArrayBuffer));
  },
  commas: (rows) => readCsv(utf8(rows.map((cells) => cells.map((c) => `"${c}"`).join(",")).join("\n"))),
  tabs: (rows) => readCsv(utf8(rows.map((cells) => cells.join("\t")).join("\r\n"))),
  Markdown: (rows) =>
    readMarkdown(utf8(rows.map((cells, i) => `|${cells.join("|")}|\n${i === 0 ? `|${"-|".repeat(cells.length)}\n` : ""}`).join(""))),
};

/** What a text prints as numbers: groups of digits that a single space, or nothing, could join count as one. */
const printed = (text: string) => text.match(/\d[\d.,]*(?: \d{3}(?![\d]))*/g) ?? [];

describe("two numbers side by side", () => {
  it.each(Object.entries(FORMATS))("are never joined: %s", (name, read) => {
    const runs = name === "a workbook" ? 60 : name.startsWith("Word") ? 200 : 960;
    fc.assert(
      fc.property(table, (numbers) => {
        const rows = rowsOf(numbers);
        const text = read(rows).text.replace(/年/g, "年 ");
        expect(printed(text)).toEqual(rows.flat().flatMap((words) => printed(words)));
      }),
      {seed: SEED, numRuns: runs},
    );
  });
});
