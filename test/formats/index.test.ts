import {Buffer} from "node:buffer";
import {describe, expect, it} from "vitest";
import {CONTAINERS, refusal} from "../../src/formats/containers.js";
import {sniff, textFormat} from "../../src/formats/sniff.js";
import {readLayout} from "../../src/node/index.js";
import {zipOf} from "./zip.js";

const SENTENCE = "到2025年,市场主体达到4万户。\n";
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const bytes = (latin1: string): Uint8Array => Buffer.from(latin1, "latin1");
const utf16 = (text: string): string => Buffer.from(text, "utf16le").toString("latin1");

describe("readLayout", () => {
  it.each([SENTENCE, `\ufeff${SENTENCE}`, SENTENCE.replaceAll("\n", "\r"), SENTENCE.replaceAll("\n", "\r\n")])(
    "gives a plain UTF-8 text byte for byte",
    async (text) => {
      const file = Buffer.from(text);
      const layout = await readLayout(file, "plan.txt");
      expect(Buffer.from(layout.text)).toEqual(file);
      expect(layout).toMatchObject({format: "txt", encoding: "utf-8", blocks: [], grids: [], aside: [], warnings: []});
    },
  );

  it("refuses an empty file", () => expect(readLayout(new Uint8Array())).rejects.toThrow("the file is empty"));

  it("says what a PDF that cannot be opened lacks", () =>
    expect(readLayout(bytes("%PDF-1.7\nnothing"))).rejects.toThrow(/^the PDF cannot be read \(.*\); open it and save it anew/));
});

describe("sniff", () => {
  it.each([
    ["doc", OLE + utf16("WordDocument"), "plan.doc"],
    ["doc", OLE + utf16("WordDocument"), "plan"],
    ["wps", OLE + utf16("WordDocument"), "plan.wps"],
    ["xls", OLE + utf16("Workbook"), "table.xls"],
    ["et", OLE + utf16("Workbook"), "table.et"],
    ["locked", OLE + utf16("EncryptedPackage"), "plan.docx"],
    ["image", "\u0089PNG\r\n", "page.pdf"],
    ["image", "\u00ff\u00d8\u00ff\u00e0", "page.jpg"],
    ["archive", "Rar!\u001a\u0007", "plan.rar"],
    ["wordXml", '<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "plan.xml"],
    ["caj", "CAJ\u0001\u0000\u0000", "plan.caj"],
    ["brokenZip", "PK\u0003\u0004\u0014\u0000", "plan.docx"],
  ])("knows %s", (id, head, name) => expect(sniff(bytes(head), name)).toEqual({refuse: id}));

  it.each([
    ["docx", {format: "docx"}, ["[Content_Types].xml", "word/document.xml"]],
    ["xlsx", {format: "xlsx"}, ["[Content_Types].xml", "xl/workbook.xml"]],
    ["ofd", {refuse: "ofd"}, ["OFD.xml", "Doc_0/Document.xml"]],
    ["pptx", {refuse: "pptx"}, ["ppt/presentation.xml"]],
    ["a ZIP of other things", {refuse: "zip"}, ["规划.docx", "附件.xlsx"]],
  ])("tells %s by what the ZIP lists", (_, is, names) => expect(sniff(zipOf(names), "plan.zip")).toEqual(is));

  it("knows RTF, whatever its name says", () => expect(sniff(bytes("{\\rtf1\\ansi"), "plan.doc")).toEqual({format: "rtf"}));

  it("tells ODT by its first entry", () =>
    expect(sniff(zipOf(["mimetype", "content.xml"], "application/vnd.oasis.opendocument.text"), "plan.odt")).toEqual({refuse: "odt"}));

  it("names a locked ZIP", () => expect(sniff(zipOf(["规划.txt"], "", 1), "plan.zip")).toEqual({refuse: "lockedZip"}));

  it("refuses each container in one line with the way out", () => {
    for (const id of Object.keys(CONTAINERS) as (keyof typeof CONTAINERS)[])
      expect(refusal(id)).toMatch(/^the file is an? [^\n;]+; [^\n]+[^.\n]$/);
  });
});

describe("textFormat", () => {
  it.each([
    "<!DOCTYPE html><p>甲</p>",
    '<?xml version="1.0" encoding="utf-8"?>\n<html><body>甲</body></html>',
    "<style>p{}</style><p>甲</p>",
    "<script>var a</script><div>甲</div>",
    "<!-- 甲 --><div>甲</div>",
    "\ufeff\n  <table><tr><td>甲</td></tr></table>",
    "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n--b",
  ])("reads as a page: %s", (text) => expect(textFormat(text, "plan.txt")).toBe("html"));

  it.each([["甲<b>乙</b>"], ["<规划> 第一章"], ["<2020年 4万户"], ["From: 甲\n一、目标"]])("reads as text: %s", (text) =>
    expect(textFormat(text, "plan.txt")).toBe("txt"),
  );

  it("takes CSV and Markdown by the name's ending only", () => {
    expect(["a.csv", "a.tsv", "a.md", "a.txt", "a"].map((name) => textFormat("甲,乙\n", name))).toEqual(["csv", "csv", "md", "txt", "txt"]);
  });

  it("never takes a page for CSV because of its name", () => expect(textFormat("<html><body>甲</body></html>", "a.csv")).toBe("html"));
});
