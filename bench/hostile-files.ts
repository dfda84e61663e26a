/** Files that nobody means well with, each made when it is asked for: what they are called and their bytes. */
import {Buffer} from "node:buffer";
import {strToU8, zipSync} from "fflate";
import {docx, p} from "../test/formats/docx/build.js";
import {pdf, pdfOf, stream} from "../test/formats/pdf/file.js";

export interface Hostile {
  /** Its ending is that of its format. */
  readonly name: string;
  readonly make: () => Uint8Array | string;
}

const MB = 2 ** 20;
const file = (name: string, make: Hostile["make"]): Hostile => ({name, make});
const SENTENCE = "到2025年，市场主体达到4万户。";

/** Long runs of one thing, in a text. */
const RUNS: Readonly<Record<string, (count: number) => string>> = {
  "latin-letters": (n) => `${SENTENCE}${"a".repeat(n)}。`,
  "latin-words": (n) => `${SENTENCE}${"abc ".repeat(n / 4)}。`,
  digits: (n) => `达到${"9".repeat(n)}户。`,
  "numbers-in-a-line": (n) => `达到${"1户、".repeat(n / 3)}。`,
  "han-digits": (n) => `达到${"一".repeat(n)}户。`,
  "han-numerals": (n) => `达到${"二十".repeat(n / 2)}万户。`,
  dots: (n) => `达到1${".".repeat(n)}5户。`,
  commas: (n) => `达到1${",000".repeat(n / 4)}户。`,
  leaders: (n) => `一、目标${"…".repeat(n)}1\n`,
  spaces: (n) => `达到${" ".repeat(n)}4万户。`,
  "full-width-spaces": (n) => `达到${"　".repeat(n)}4万户。`,
  tabs: (n) => `达到${"\t".repeat(n)}4万户。`,
  brackets: (n) => `达到${"（".repeat(n)}4万户。`,
  "closed-brackets": (n) => `达到${"（）".repeat(n / 2)}4万户。`,
  "quotation-marks": (n) => `达到${"“".repeat(n)}4万户。`,
  hyphens: (n) => `2021${"-".repeat(n)}2025年达到4万户。`,
  percents: (n) => `达到4${"%".repeat(n)}。`,
  commas2: (n) => `${"达到，".repeat(n / 3)}4万户。`,
  "full-stops": (n) => "。".repeat(n),
  "line-feeds": (n) => `${"\n".repeat(n)}${SENTENCE}`,
  headings: (n) => "一、目标\n".repeat(n / 5),
  "numbered-lines": (n) => "1.目标\n".repeat(n / 5),
  "equal-sentences": (n) => SENTENCE.repeat(n / SENTENCE.length),
  "zero-width": (n) => `达到9${"\u200d".repeat(n)}8%。`,
  bidi: (n) => `${"\u202e".repeat(n)}${SENTENCE}`,
  "combining-marks": (n) => `达到4${"\u0301".repeat(n)}万户。`,
  surrogates: (n) => "\ud840\udc00".repeat(n / 2),
  "han-one-sentence": (n) => `${"建设".repeat(n / 2)}。`,
  years: (n) => `${"2025年".repeat(n / 5)}。`,
  ranges: (n) => `${"1-2".repeat(n / 3)}户。`,
  slashes: (n) => `1${"/2".repeat(n / 2)}户。`,
  "roman-numerals": (n) => `${"Ⅳ".repeat(n)}类水质。`,
};

const texts = Object.entries(RUNS).flatMap(([name, make]) =>
  [5000, 100_000, 1_000_000].map((n) => file(`${name}-${n}.txt`, () => make(n))),
);

const nested = (open: string, close: string, n: number, inner: string): string => open.repeat(n) + inner + close.repeat(n);

const pages: Hostile[] = [
  ...[10_000, 200_000].flatMap((n) => [
    file(`nested-div-${n}.html`, () => `<html><body>${nested("<div>", "</div>", n, SENTENCE)}</body></html>`),
    file(`nested-table-${n}.html`, () => `<html><body>${nested("<table><tr><td>", "</td></tr></table>", n, SENTENCE)}</body></html>`),
  ]),
  file("unclosed-bold.html", () => `<html><body>${"<b><p>".repeat(2000)}${SENTENCE}</body></html>`),
  file("rows.html", () => `<html><body><table>${"<tr><td>甲</td><td>4万户</td></tr>".repeat(100_000)}</table></body></html>`),
  file("span.html", () => `<html><body><table><tr><td colspan=99999999 rowspan=99999999>4万户</td><td>甲</td></tr></table></body></html>`),
  file(
    "attributes.html",
    () => `<html><body><p ${Array.from({length: 200_000}, (_, i) => `a${i}=1`).join(" ")}>${SENTENCE}</p></body></html>`,
  ),
  file("tags.html", () => `<html><body>${"<i>".repeat(3_000_000)}</body></html>`),
  file("script.html", () => `<html><script>${"x={".repeat(2_000_000)}</script><body></body></html>`),
  file("entities.html", () => `<html><body>${"&amp;".repeat(1_000_000)}</body></html>`),
  file("javascript.html", () => `<html><body><a href="javascript:alert(1)">${SENTENCE}</a><p><script>alert(1)</script></p></body></html>`),
  file("table-columns.html", () => `<html><body><table><tr>${"<td>1</td>".repeat(100_000)}</tr></table></body></html>`),
  file(
    "mhtml.mht",
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n${'--b\nContent-Type: multipart/related; boundary="b"\n\n'.repeat(50_000)}`,
  ),
];

const WORD = "word/document.xml";
const xml = (inner: string): Uint8Array => strToU8(inner);
const documents: Hostile[] = [
  file("paragraphs-1500000.docx", () => docx({body: "<w:p/>".repeat(1_500_000)})),
  file("paragraphs-200000.docx", () => docx({body: p("甲4万户").repeat(200_000)})),
  file("nested-10000.docx", () => docx({body: nested("<w:sdt>", "</w:sdt>", 10_000, p(SENTENCE))})),
  file("nested-tables.docx", () => docx({body: nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 600, p(SENTENCE))})),
  file("rows.docx", () =>
    docx({body: `<w:tbl>${`<w:tr><w:tc>${p("甲")}</w:tc><w:tc>${p("4万户")}</w:tc></w:tr>`.repeat(60_000)}</w:tbl>`}),
  ),
  file("grid-span.docx", () =>
    docx({
      body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${p("4万户")}</w:tc><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`,
    }),
  ),
  file("bomb.docx", () => zipSync({[WORD]: new Uint8Array(400 * MB)}, {level: 9})),
  file("bomb-of-spaces.docx", () =>
    zipSync({[WORD]: xml(`<w:document xmlns:w="wordprocessingml">${" ".repeat(100 * MB)}</w:document>`)}, {level: 9}),
  ),
  file("entries.docx", () =>
    zipSync(Object.fromEntries([[WORD, xml("<a/>")], ...Array.from({length: 20_000}, (_, i) => [`word/${i}.xml`, xml("")])])),
  ),
  file("entities.docx", () =>
    zipSync({
      [WORD]: xml(`<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><a>&c;</a>`),
    }),
  ),
  file("external-entity.docx", () => zipSync({[WORD]: xml('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>')})),
  file("no-xml.docx", () => zipSync({[WORD]: xml("<a")})),
  file("empty-part.docx", () => zipSync({[WORD]: xml("")})),
  file("up.docx", () => zipSync({[WORD]: xml("<a/>"), "../../../../tmp/up.xml": xml("<a/>")})),
  file("cycle-of-styles.docx", () =>
    docx({
      body: p(SENTENCE, '<w:pStyle w:val="a"/>'),
      styles: '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  ),
  file("cut.docx", () => docx({body: p(SENTENCE)}).subarray(0, 500)),
  file("lying-size.docx", () => lying(zipSync({[WORD]: new Uint8Array(300 * MB)}, {level: 9}))),
  file("attributes.docx", () => docx({body: `<w:p ${Array.from({length: 100_000}, (_, i) => `w:a${i}="1"`).join(" ")}/>`})),
];

/** A ZIP whose parts say that they are small. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(100, 22);
  copy.writeUInt32LE(100, copy.lastIndexOf(Buffer.from("PK\u0001\u0002")) + 24);
  return copy;
}

const SHEET = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const workbook = (sheet: Uint8Array): Record<string, Uint8Array> => ({
  "[Content_Types].xml": xml(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  "_rels/.rels": xml(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  "xl/workbook.xml": xml(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": xml(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  "xl/worksheets/sheet1.xml": sheet,
});
const cell = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const sheets: Hostile[] = [
  file("rows-100000.xlsx", () =>
    zipSync(
      workbook(
        xml(
          `${SHEET}${Array.from({length: 100_000}, (_, i) => `<row r="${i + 1}">${cell(`A${i + 1}`, "甲")}${cell(`B${i + 1}`, "4")}</row>`).join("")}</sheetData></worksheet>`,
        ),
      ),
    ),
  ),
  file("far-cell.xlsx", () =>
    zipSync(
      workbook(xml(`${SHEET}<row r="1048576">${cell("XFD1048576", "4万户")}${cell("A1048576", "甲")}</row></sheetData></worksheet>`)),
    ),
  ),
  file("merge.xlsx", () =>
    zipSync(
      workbook(
        xml(
          `${SHEET}<row r="1">${cell("A1", "4万户")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
        ),
      ),
    ),
  ),
  file("bomb.xlsx", () => zipSync(workbook(new Uint8Array(400 * MB)), {level: 9})),
  file("lying-size.xlsx", () => lying(zipSync({...workbook(xml("")), "xl/worksheets/sheet1.xml": new Uint8Array(300 * MB)}, {level: 9}))),
  file("formula.xlsx", () =>
    zipSync(workbook(xml(`${SHEET}<row r="1">${cell("A1", "=cmd|' /C calc'!A0")}${cell("B1", "+1")}</row></sheetData></worksheet>`))),
  ),
  file("nothing.xlsx", () => zipSync(workbook(xml("")))),
];

const separated: Hostile[] = [
  file("fields.csv", () => "a,".repeat(5_000_000)),
  file("rows.csv", () => "指标,4\n".repeat(100_000)),
  file("open-quote.csv", () => `"${"a,\n".repeat(300_000)}`),
  file("quotes.csv", () => '"'.repeat(1_000_000)),
  file("formulas.csv", () => "指标,2025\n=1+1,4万户\n@x,-5\n"),
  file("nul.csv", () => `指标,2025\n${"\0".repeat(1000)},4\n`),
];

const PAGE = `BT /F1 12 Tf 10 10 Td (4) Tj ET`;
const prints: Hostile[] = [
  file("flate-bomb.pdf", () => pdf(stream(new Uint8Array(600 * MB)))),
  file("flate-bomb-twice.pdf", () => pdf(stream(new Uint8Array(600 * MB), 2))),
  file("long-content.pdf", () => pdf(stream(strToU8(PAGE.repeat(300_000))))),
  file("nested-arrays.pdf", () => pdf(stream(strToU8("[".repeat(1_000_000))))),
  file("unclosed-strings.pdf", () => pdf(stream(strToU8("(".repeat(1_000_000))))),
  file("graphics-states.pdf", () => pdf(stream(strToU8("q ".repeat(1_000_000))))),
  file("lines.pdf", () => pdf(stream(strToU8("0 0 m 9 9 l S ".repeat(300_000))))),
  file("cycle-of-pages.pdf", () => pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"])),
  file("cycle-of-two.pdf", () =>
    pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 2>>"]),
  ),
  file("many-pages.pdf", () =>
    pdfOf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 999999999>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    ]),
  ),
  file("cycle-of-forms.pdf", () =>
    pdfOf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>",
      "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream",
    ]),
  ),
  file("encrypted.pdf", () =>
    pdfOf(
      ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"],
      "/Encrypt<</Filter/Standard/V 1/R 2/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)/P -4>>/ID[(a)(a)]",
    ),
  ),
  file("unknown-lock.pdf", () => pdfOf(["<</Type/Catalog/Pages 2 0 R>>"], "/Encrypt<</Filter/Foo>>")),
  file("no-catalogue.pdf", () => pdfOf(["<<>>"])),
  file("only-head.pdf", () => "%PDF-1.7\n"),
  file("zeros.pdf", () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5 * MB)])),
  file("deep-object.pdf", () => pdfOf([`<</Type/Catalog/Pages ${"[".repeat(200_000)}`])),
];

const others: Hostile[] = [
  file("groups.rtf", () => `{\\rtf1 ${"{".repeat(1_000_000)}`),
  file("binary.rtf", () => `{\\rtf1\\bin999999999 ${"a".repeat(1000)}}`),
  file("cells.rtf", () => `{\\rtf1\\trowd ${"\\cell".repeat(500_000)}\\row}`),
  file("unicode.rtf", () => `{\\rtf1 ${"\\u-99999999?".repeat(100_000)}}`),
  file("emphasis.md", () => "*a_".repeat(300_000)),
  file("brackets.md", () => "[".repeat(300_000)),
  file("quotes.md", () => `${">".repeat(300_000)}a`),
  file("pipes.md", () => `${"|".repeat(300_000)}\n|-|\n`),
  file("lists.md", () => Array.from({length: 3000}, (_, i) => `${" ".repeat(i)}- a`).join("\n")),
  file("backticks.md", () => Array.from({length: 1200}, (_, i) => "`".repeat(i)).join(" ")),
  file("javascript.md", () => `[${SENTENCE}](javascript:alert(1)) <script>alert(1)</script>`),
  file("large.txt", () => SENTENCE.repeat((200 * MB) / 45)),
  file("lines.txt", () => "目标\n".repeat(1_000_000)),
  file("zeros.txt", () => new Uint8Array(10 * MB)),
  file("random.txt", () => Uint8Array.from({length: MB}, (_, i) => (i * 7919) % 256)),
  file("utf-16-odd.txt", () => new Uint8Array([0xff, 0xfe, 0x31])),
  file("escapes.txt", () => `\u001b[2J\u001b]0;x\u0007${SENTENCE}\u009b31m`),
  file("locked.zip", () => locked()),
  file("zip-in-zip.zip", () => zipSync({"a.zip": zipSync({"b.docx": new Uint8Array(9)})})),
  file("compound.doc", () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(MB)])),
  file("empty.txt", () => ""),
  file("mark-only.txt", () => "\ufeff"),
];

/** A DOCX whose directory says that its parts need a password. */
function locked(): Uint8Array {
  const copy = Buffer.from(docx({body: p(SENTENCE)}));
  for (let at = copy.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 4, "latin1"))
    copy.writeUInt16LE(1, at + 8);
  return copy;
}

export const HOSTILE: readonly Hostile[] = [...texts, ...pages, ...documents, ...sheets, ...separated, ...prints, ...others];
