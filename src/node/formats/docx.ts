import {Buffer} from "node:buffer";
import mammoth from "mammoth";
import {readHtml} from "../../formats/html/index.js";

/** Words of a DOCX as text, tables as one line a row. Automatic numbering is not in the file's text and so not in ours. */
export async function docxToText(bytes: Uint8Array): Promise<{text: string; warnings: string[]}> {
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {styleMap: ["p[style-name='Title'] => h1:fresh"]});
  const warnings = messages.filter((m) => m.type === "error").map((m) => m.message);
  if (/<ol>/.test(value)) warnings.push("automatic numbering is not part of the text of a DOCX and was left out");
  return {text: readHtml(value).text, warnings};
}
