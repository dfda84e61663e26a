import {decode} from "./decode.js";

export {decode, type Decoded} from "./decode.js";

/** A source file as text, with what was found out about it. */
export interface SourceText {
  readonly text: string;
  readonly format: "txt" | "html" | "docx" | "pdf";
  /** Encoding of a plain or HTML file; "" for the binary formats. */
  readonly encoding: string;
  /** What the reader must know: pages without text, numbering left out. */
  readonly warnings: readonly string[];
}

/** A file that its format's reader cannot open; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/**
 * The text of a plan in any of the formats plans are published in. What a file is, its bytes decide, not its name:
 * %PDF, a ZIP (DOCX), markup (HTML), else plain text in UTF-8, UTF-16 or GB18030. The reader of a format is loaded when
 * the first file of that format comes. Throws `UnreadableFile` for a damaged PDF or DOCX,
 * and for bytes that are none of these.
 */
export async function toText(bytes: Uint8Array): Promise<SourceText> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.startsWith("%PDF")) return {...(await pdf(bytes)), format: "pdf", encoding: ""};
  if (start.startsWith("PK\u0003\u0004")) return {...(await docx(bytes)), format: "docx", encoding: ""};
  const {text, encoding} = decode(bytes);
  if (text.includes("\u0000")) throw new UnreadableFile("the file is neither text nor HTML, DOCX or PDF; save it in one of these formats");
  if (isHtml(text)) return {text: await html(text), format: "html", encoding, warnings: []};
  return {text, format: "txt", encoding, warnings: []};
}

const pdf = async (bytes: Uint8Array) => (await import("./pdf.js")).pdfToText(bytes).catch(unreadable("PDF"));
const docx = async (bytes: Uint8Array) => (await import("./docx.js")).docxToText(bytes).catch(unreadable("DOCX"));
const html = async (text: string) => (await import("./html.js")).htmlToText(text);

function unreadable(format: string): (error: Error) => never {
  return (error) => {
    const fact = error.message.replace(/\.$/, "");
    throw new UnreadableFile(`the ${format} cannot be read (${fact}); open it and save it anew, or pass its text`, {cause: error});
  };
}

function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|div|p|table|meta|section|article|h[1-6])\b/i.test(
    text.slice(0, 4096),
  );
}
