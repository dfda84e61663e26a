import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import {audit} from "../audit/index.js";
import {createCatalogue, extractClaims} from "../claims/index.js";
import {readLayout as readAny, UnreadableFile} from "../formats/index.js";
import type {Document, Finding, Indicator, Layout, Plan} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {kindOf} from "./add.js";
import {readersFor, type ReadOptions} from "./formats/readers.js";

/** A file's layout and the document read from it. */
export interface DocumentFile {
  readonly layout: Layout;
  readonly document: Document;
}

/** The layout in the bytes of a file of any format; `name` is its file name. Throws `UnreadableFile`. */
export function readLayout(bytes: Uint8Array, name = "", options: ReadOptions = {}): Promise<Layout> {
  return readAny(bytes, readersFor(options), name);
}

/** The document in a file of any format; throws `UnreadableFile` for one that cannot be read or in which there is nothing to read. */
export async function readDocumentFile(path: string): Promise<DocumentFile> {
  const layout = await readLayout(await readFile(path), basename(path));
  return {layout, document: documentOf(layout)};
}

/** The document of a layout; throws `UnreadableFile` where it holds no text, or neither a sentence nor a table. */
export function documentOf(layout: Layout): Document {
  const pages =
    layout.format === "pdf" ? "; if its pages are pictures, run OCR first and pass the text" : "; check that it is the right file";
  if (layout.text.trim() === "") throw new UnreadableFile(`the file holds no text${pages}`);
  const document = parseDocument(layout);
  if (document.tables.length === 0 && !document.clauses.some(({text}) => SENTENCE.test(text)))
    throw new UnreadableFile(`the file holds neither a sentence nor a table, only “${beginning(layout.text)}”${pages}`);
  return document;
}

/** Two letters or characters side by side; a text of digits and signs says nothing. */
const SENTENCE = /\p{L}{2}/u;

function beginning(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 20 ? `${words.slice(0, 20)}…` : words;
}

/**
 * Inconsistencies of a document outside the corpus. Its kind is what its title calls itself; without a period, the years
 * it names in its title, else the widest horizon is assumed, so that nothing is called outside of it.
 */
export function auditDocument(
  document: Document,
  path: string,
  indicators: readonly Indicator[],
  period: readonly [number, number] | null,
): Finding[] {
  const title = document.title || basename(path);
  const kind = kindOf(title);
  const claims = extractClaims(document, {plan: "", period, kind, catalogue: createCatalogue(indicators)});
  return audit({plan: nameless(title, kind, period ?? yearsIn(title) ?? [1949, 2100]), document, claims, indicators});
}

function yearsIn(title: string): [number, number] | null {
  const years = [...title.matchAll(/(?:19|20)\d{2}/g)].map((m) => Number(m[0]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function nameless(title: string, kind: Plan["kind"], period: readonly [number, number]): Plan {
  return {
    id: "document",
    title,
    short: title,
    region: "000000",
    kind,
    period: [...period],
    issuer: null,
    number: null,
    issued: null,
    basis: [],
    origin: "",
    remarks: [],
  };
}
