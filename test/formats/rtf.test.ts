import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {readRtf} from "../../src/formats/rtf/index.js";
import {apart, expectWhole, gridText} from "./check.js";

const FONTS = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}";
const read = (body: string, head = "\\ansicpg936") => expectWhole(readRtf(Buffer.from(`{\\rtf1\\ansi${head}${FONTS}${body}}`, "latin1")));
const bytes = (text: string) => Array.from(iconv.encode(text, "gbk"), (b) => `\\'${b.toString(16).padStart(2, "0")}`).join("");
const codes = (text: string) =>
  Array.from(text, (ch) => `\\u${ch.charCodeAt(0) > 32767 ? ch.charCodeAt(0) - 65536 : ch.charCodeAt(0)}?`).join("");

describe("words of RTF", () => {
  it.each([
    ["by their codes", codes("市场主体达到4万户，占５％")],
    ["in the bytes of the document's page", bytes("市场主体达到4万户，占５％")],
    ["with stand-ins of two characters", codes("市场主体达到4万户，占５％").replace(/\?/g, "\\'3f\\'3f").replace(/^/, "\\uc2 ")],
  ])("are read %s", (_, words) => expect(read(`${words}\\par`).text).toBe("市场主体达到4万户，占５％\n"));
  it("are read in the set of their font", () => expect(read(`{\\f1 ${bytes("市场")}}{\\f0 4.1}`, "\\ansicpg1252").text).toBe("市场4.1\n"));
  it("may end a character in a letter of the file", () => {
    const text = iconv.decode(Buffer.from([0x81, 0x61, 0xd7, 0x7b - 1, 0xb0, 0xa1]), "gbk");
    const raw = Array.from(iconv.encode(text, "gbk"), (b) => (b < 0x80 ? String.fromCharCode(b) : `\\'${b.toString(16)}`)).join("");
    expect(read(raw).text).toBe(`${text}\n`);
  });
  it("leave out pictures, instructions and what programs note", () => {
    const body =
      "{\\info{\\title 9}}{\\*\\generator x 8;}{\\pict ffd8}{\\field{\\*\\fldinst HYPERLINK 7}{\\fldrslt 15}}" + bytes("个") + "\\par";
    expect(read(body).text).toBe("15个\n");
  });
  it("are left alone by control words that nobody knows, whatever they are called", () => {
    expect(read(`\\constructor \\toString 4\\valueOf1 ${bytes("个")}\\par`).text).toBe("4个\n");
  });
  it("set struck, hidden and deleted words, notes and running heads apart", () => {
    const body = `${bytes("达到")}{\\strike 97}{\\v 96}{\\deleted 95}98%{\\super 2}${bytes("以上")}{\\footnote ${bytes("含乡镇")}}\\par{\\header ${bytes("青岚县")}9}`;
    const layout = read(body);
    expect(layout.text).toBe("达到98%以上\n");
    expect(apart(layout)).toEqual(["deleted: 97", "hidden: 96", "deleted: 95", "note-mark: 2", "note: 含乡镇", "running-head: 青岚县9"]);
  });
  it("write a power so that no number takes it in", () => expect(read("120m{\\super 2}\\par").text).toBe("120m²\n"));
  it("keep the numbers of a list, line breaks and text boxes", () => {
    const body = `{\\listtext 1.\\tab}${bytes("甲")}\\line ${bytes("乙")}\\par{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 5}}{\\shptxt ${bytes("框")}\\par}}}`;
    expect(read(body).text).toBe("1. 甲\n乙\n\n框\n");
  });
  it("give headings the depth of their style or outline", () => {
    const body = `{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}\\pard\\s2 ${bytes("甲")}\\par\\pard\\outlinelevel0 ${bytes("乙")}\\par\\pard ${bytes("丙")}\\par`;
    expect(read(body).blocks.map((b) => [b.kind, b.level])).toEqual([
      ["heading", 2],
      ["heading", 1],
      ["paragraph", null],
    ]);
  });
});

describe("tables of RTF", () => {
  const row = (definition: string, cells: readonly string[]) =>
    `\\trowd${definition}\\pard\\intbl ${cells.map((words) => `${bytes(words)}\\cell`).join(" ")}\\row`;
  it("keep spans across and down by the borders of cells", () => {
    const body = [
      row("\\trhdr\\clvmgf\\cellx1000\\cellx3000", ["指标", "规划值"]),
      row("\\clvmrg\\cellx1000\\cellx2000\\cellx3000", ["", "2020年", "2025年"]),
      row("\\cellx1000\\cellx2010\\cellx3000", ["企业", "7979", "10000"]),
    ].join("");
    const layout = read(`${body}\\pard ${bytes("注")}\\par`);
    expect(gridText(layout)).toBe("指标\t规划值\t\n\t2020年\t2025年\n企业\t7979\t10000");
    expect(layout.grids[0]!.cells.slice(0, 2)).toMatchObject([
      {rowSpan: 2, heading: true},
      {columnSpan: 2, heading: true},
    ]);
    expect(layout.text.endsWith("\n\n注\n")).toBe(true);
  });
  it("that frame text are read as text", () =>
    expect(read(row("\\cellx9000", ["专栏1"]) + row("\\cellx9000", ["培育20家"])).text).toBe("专栏1\n培育20家\n"));
  it("never join two numbers", () => {
    expect(
      gridText(
        read(row("\\cellx1\\cellx900\\cellx2000", ["甲", "7979", "10000"]) + row("\\cellx1\\cellx900\\cellx2000", ["乙", "1\n2", "3"])),
      ),
    ).toContain("7979\t10000");
  });
});

describe("a damaged RTF", () => {
  it("is read as far as it goes", () => {
    expect(read("4\\par}}}}5{{{\\par").text).toContain("4");
    expect(expectWhole(readRtf(Buffer.from("{".repeat(50_000) + "4", "latin1"))).text).toBe("4\n");
  });
});
