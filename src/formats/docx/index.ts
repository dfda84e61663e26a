import type {Layout} from "../../model/layout.js";
import {LIMITS, type Limits} from "../limits.js";
import {LayoutWriter} from "../writer.js";
import {zipEntries} from "../zip-names.js";
import {BodyReader} from "./body.js";
import {Fields} from "./fields.js";
import {Numbering} from "./numbering.js";
import {DocxPackage, isPage} from "./package.js";
import {DocxStyles} from "./styles.js";
import type {NoteKind} from "./words.js";
import {child, elements, wordsOf, type Xml} from "./xml.js";

/** Writes a page that stands in a document whole. */
type PageReader = (bytes: Uint8Array, writer: LayoutWriter, limits: Limits) => void;

/** As `readDocx`, with the pages that stand in it whole (altChunk, as programs of the web write): their reader is loaded where there are any. */
export async function readDocxFile(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Layout> {
  const pages = zipEntries(bytes)?.some(({name}) => isPage(name)) ?? false;
  return readDocx(bytes, limits, pages ? (await import("../html/index.js")).readInserted : undefined);
}

/**
 * A Word document as it is printed: automatic numbers written out, insertions taken, deletions, struck and hidden words set
 * aside, notes apart from their marks, text boxes after the paragraph that they hang on, tables with their spans. Throws
 * `UnreadableFile` for a file without a document, and for one that unzips beyond reason.
 */
export function readDocx(bytes: Uint8Array, limits: Limits = LIMITS, readPage?: PageReader): Layout {
  const file = new DocxPackage(bytes, limits);
  const writer = new LayoutWriter("docx");
  const styles = new DocxStyles(file.beside("styles.xml"));
  const notes = {
    footnote: notesOf(file.beside("footnotes.xml")),
    endnote: notesOf(file.beside("endnotes.xml")),
  };
  const counted = {footnote: 0, endnote: 0};
  const reading = {
    styles,
    writer,
    insert: (id: string) => {
      const {name, bytes: page} = file.inserted(id);
      if (page !== undefined && readPage !== undefined) return readPage(page, writer, limits);
      writer.warn(
        `a file inserted into the document (${name}) was not read; open the document in Word or WPS, save it anew, and pass that`,
      );
    },
    fields: new Fields(),
    numbering: new Numbering(file.beside("numbering.xml"), styles),
    note: (kind: NoteKind, id: string) => ({number: ++counted[kind], words: notes[kind].get(id) ?? ""}),
  };
  new BodyReader(reading).readAll(child(file.main, "w:body") ?? file.main);
  for (const part of [...file.all("header"), ...file.all("footer")]) writer.aside("running-head", paragraphs(part));
  return writer.layout();
}

function notesOf(root: Xml | undefined): Map<string, string> {
  return new Map(elements(root).map((note) => [note.attrs.get("id") ?? "", paragraphs(note)]));
}

function paragraphs(part: Xml): string {
  return elements(part)
    .map(wordsOf)
    .filter((words) => words.trim() !== "")
    .join("\n");
}
