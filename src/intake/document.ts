import {UnreadableFile} from "../formats/index.js";
import type {Document, Layout} from "../model/index.js";
import {parseDocument} from "../text/index.js";

/**
 * The document of a layout; throws `UnreadableFile` where it holds no text, or neither a sentence nor a table.
 *
 * @example documentOf(await readLayout(new TextEncoder().encode("到2025年，专利达到5件。"), "a.txt")).clauses.length // 1
 */
export function documentOf(layout: Layout): Document {
  const pages =
    layout.format === "pdf" ? "; if its pages are pictures, run OCR first and pass the text" : "; check that it is the right file";
  if (layout.text.trim() === "") throw new UnreadableFile(`the file holds no text${pages}`);
  const document = parseDocument(layout);
  if (document.tables.length === 0 && !document.clauses.some(({text}) => isSentence(text)))
    throw new UnreadableFile(`the file holds neither a sentence nor a table, only “${beginning(layout.text)}”${pages}`);
  return document;
}

/** Two letters or characters side by side; a text of digits and signs says nothing. */
const WORDS = /\p{L}{2}/u;
/** Shorter words without a stop or a number (目录, 第一章) are a heading. */
const SHORTEST = 6;

const isSentence = (text: string): boolean => WORDS.test(text) && (text.length >= SHORTEST || /[\p{N}。;；!！?？,，:：]/u.test(text));

function beginning(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 20 ? `${words.slice(0, 20)}…` : words;
}
