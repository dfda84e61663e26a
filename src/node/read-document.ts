import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import process from "node:process";
import {limitsFrom, readLayout as readAny} from "../formats/index.js";
import {documentOf} from "../intake/document.js";
import type {Document, Layout} from "../model/index.js";
import {readersFor, type ReadOptions} from "./formats/readers.js";

/** A file's layout and the document read from it. */
export interface DocumentFile {
  readonly layout: Layout;
  readonly document: Document;
}

/**
 * The layout in the bytes of a file of any format; `name` is its file name. Throws `UnreadableFile`.
 *
 * @example (await readLayout(new TextEncoder().encode("专利5件"), "a.txt")).text // "专利5件"
 */
export function readLayout(bytes: Uint8Array, name = "", options: ReadOptions = {}): Promise<Layout> {
  const limits = options.limits ?? limitsFrom(process.env["DUIBIAO_LIMITS"]);
  return readAny(bytes, readersFor({...options, limits}), name, limits);
}

/**
 * The document in a file of any format; throws `UnreadableFile` for one that cannot be read or in which there is nothing to read.
 *
 * @example (await readDocumentFile("docs/guides/example-plan.txt")).layout.format // "txt"
 */
export async function readDocumentFile(path: string): Promise<DocumentFile> {
  const layout = await readLayout(await readFile(path), basename(path));
  return {layout, document: documentOf(layout)};
}
