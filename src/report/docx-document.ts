import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {annexLine, oneLine, runsOf, type Block, type ReportDocument, type TableBlock, type Text} from "./document.js";
import {titleLines} from "./title-lines.js";

/** Twentieths of a point in a millimetre. */
const MM = 56.6929;
/** A4 with the margins of 党政机关公文格式 GB/T 9704: top 37 mm, left 28 mm, a text block of 156 × 225 mm. */
const PAGE = {width: Math.round(210 * MM), height: Math.round(297 * MM)};
const MARGIN = {top: Math.round(37 * MM), bottom: Math.round(35 * MM), left: Math.round(28 * MM), right: Math.round(26 * MM)};
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Sizes in half-points: 二号 22 pt, 三号 16 pt, 小四 12 pt, 小五 9 pt. */
const SIZE = {title: 44, body: 32, caption: 24, table: 18};
const font = (eastAsia: string) => ({ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia});
const FONT = {title: font("方正小标宋简体"), body: font("仿宋_GB2312"), h1: font("黑体"), h2: font("楷体_GB2312"), table: font("宋体")};
/** 12.5 pt between the lines of a table's cell. */
const TABLE_LINES = {line: 250, lineRule: LineRuleType.EXACT};
/** Fixed 28 pt between lines, as the standard's 22 lines a page ask. */
const BODY_LINES = {line: 560, lineRule: LineRuleType.EXACT};

/**
 * The report as the bytes of a DOCX in the layout of Chinese official documents (GB/T 9704-2012): 仿宋 three, 黑体 and 楷体 headings,
 * page numbers with a dash on both sides. The bytes are the same for the same report.
 */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(report.title),
    creator: "duibiao",
    evenAndOddHeaderAndFooters: true,
    styles: {default: {document: {run: {font: FONT.body, size: SIZE.body}}}},
    sections: [
      {
        properties: {page: {size: PAGE, margin: MARGIN}},
        footers: {
          default: new Footer({children: [pageNumber(AlignmentType.RIGHT)]}),
          even: new Footer({children: [pageNumber(AlignmentType.LEFT)]}),
        },
        children: [...coverOf(report), ...report.blocks.flatMap(blockOf)],
      },
    ],
  });
  return timeless(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** The earliest moment that a ZIP can hold. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The same package without the moment at which it was made, so that the same report is the same bytes. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core)
    parts["docProps/core.xml"] = strToU8(strFromU8(core).replace(/<(dcterms:(?:created|modified)|cp:lastModifiedBy)\b.*?<\/\1>/gs, ""));
  return zipSync(parts, {mtime: ZIP_EPOCH});
}

function coverOf({title, cover}: ReportDocument): Paragraph[] {
  return [
    ...title
      .split("\n")
      .flatMap(titleLines)
      .map((line, i, lines) =>
        textParagraph(
          line,
          {
            alignment: AlignmentType.CENTER,
            spacing: {before: 0, after: i === lines.length - 1 ? 560 : 0, line: 640, lineRule: LineRuleType.EXACT},
          },
          {font: FONT.title, size: SIZE.title},
        ),
      ),
    ...cover.map(([name, value]) => bodyParagraph([{text: `${name}:`, style: "strong"}, {text: value}])),
  ];
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        textParagraph(
          block.text,
          {keepNext: true, spacing: {before: block.level === 1 ? 280 : 120, ...BODY_LINES}, indent: {firstLine: 640}},
          {font: block.level === 1 ? FONT.h1 : FONT.h2},
        ),
      ];
    case "paragraph":
      return [block.small ? smallParagraph(block.text) : bodyParagraph(block.text)];
    case "list":
      return block.items.map((item, i) => bodyParagraph([{text: `${i + 1}. `}, ...runsOf(item)]));
    case "to":
      return [textParagraph(block.text, {spacing: {...BODY_LINES, after: 0}}, {})];
    case "annexes":
      return block.items.map((item, i) =>
        textParagraph(annexLine(block.items, i, item), {indent: {firstLine: 640}, spacing: {before: i === 0 ? 560 : 0, ...BODY_LINES}}, {}),
      );
    case "signature":
      return block.lines.map((line, i) =>
        textParagraph(
          line,
          {
            alignment: AlignmentType.RIGHT,
            keepNext: i < block.lines.length - 1,
            indent: {right: 640},
            spacing: {before: i === 0 ? 840 : 0, ...BODY_LINES},
          },
          {},
        ),
      );
    case "table":
      return tableOf(block);
  }
}

function tableOf({caption, header, widths, rows}: TableBlock): (Paragraph | Table)[] {
  const columns = widths.map((w) => Math.round(w * TEXT_WIDTH));
  const border = {style: BorderStyle.SINGLE, size: 4, color: "808080"};
  const cells = (texts: readonly Text[], head: boolean) =>
    texts.map(
      (text, i) =>
        new TableCell({
          width: {size: columns[i]!, type: WidthType.DXA},
          margins: {top: 20, bottom: 20, left: 70, right: 70},
          shading: head ? {fill: "F2F2F2"} : undefined,
          children: [textParagraph(text, {spacing: TABLE_LINES}, {font: head ? FONT.h1 : FONT.table, size: SIZE.table})],
        }),
    );
  return [
    textParagraph(caption, {keepNext: true, spacing: {before: 160, after: 80}}, {font: FONT.h1, size: SIZE.caption}),
    new Table({
      layout: TableLayoutType.FIXED,
      width: {size: TEXT_WIDTH, type: WidthType.DXA},
      columnWidths: columns,
      borders: {top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border},
      rows: [
        new TableRow({tableHeader: true, cantSplit: true, children: cells(header, true)}),
        ...rows.map((row) => new TableRow({cantSplit: true, children: cells(row, false)})),
      ],
    }),
  ];
}

function smallParagraph(text: Text): Paragraph {
  return textParagraph(text, {indent: {firstLine: 480}, spacing: {line: 400, lineRule: LineRuleType.EXACT}}, {size: SIZE.caption});
}

function bodyParagraph(text: Text): Paragraph {
  return textParagraph(text, {indent: {firstLine: 640}, spacing: BODY_LINES, widowControl: false}, {});
}

function textParagraph(text: Text, paragraph: IParagraphOptions, base: IRunOptions): Paragraph {
  const children = runsOf(text).map(
    (r) =>
      new TextRun({
        ...base,
        text: clean(r.text),
        bold: r.style === "strong" ? true : undefined,
        underline: r.style === "mark" ? {} : undefined,
        shading: r.style === "mark" ? {fill: "FFF1B8", color: "auto", type: "clear"} : undefined,
      }),
  );
  return new Paragraph({...paragraph, children});
}

/** Word refuses control characters; line breaks of a scraped quote become spaces. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001F]+/g, " ");
}

/** — 1 —, one character from the outer edge: at the right of odd pages, at the left of even ones. */
function pageNumber(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]): Paragraph {
  return new Paragraph({
    alignment,
    indent: {left: 280, right: 280},
    children: [new TextRun({font: FONT.table, size: 28, children: ["— ", PageNumber.CURRENT, " —"]})],
  });
}
