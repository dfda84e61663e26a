import {strToU8, zipSync} from "fflate";

const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

const part = (root: string, inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${SPACES}>${inner}</w:${root}>`);

/** The parts of a Word file; each is what stands inside its root element. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  /** Files that stand in the document whole, by their names, which are also their relations. */
  readonly whole?: Readonly<Record<string, string>>;
}

export function docx({body, styles, numbering, footnotes, header, whole = {}}: Parts): Uint8Array {
  const relations = Object.keys(whole).map((name) => `<Relationship Id="${name}" Type="x/aFChunk" Target="${name}"/>`);
  return zipSync({
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": strToU8(`<Relationships xmlns="x">${relations.join("")}</Relationships>`),
    ...Object.fromEntries(Object.entries(whole).map(([name, text]) => [`word/${name}`, strToU8(text)])),
    ...(styles === undefined ? {} : {"word/styles.xml": part("styles", styles)}),
    ...(numbering === undefined ? {} : {"word/numbering.xml": part("numbering", numbering)}),
    ...(footnotes === undefined ? {} : {"word/footnotes.xml": part("footnotes", footnotes)}),
    ...(header === undefined ? {} : {"word/header1.xml": part("hdr", header)}),
  });
}

export const r = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inner: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith("<") || inner === "" ? inner : r(inner)}</w:p>`;
export const tc = (inner: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<w:p") ? inner : p(inner)}</w:tc>`;
export const tr = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
export const tbl = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
export const listed = (text: string, level: number, numId = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A level of a list. */
export const lvl = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const list = (levels: string, id = 1) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
export const num = (id: number, kind = 1, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`;
