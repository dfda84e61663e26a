import type {Layout} from "../model/index.js";
import {refusal} from "./containers.js";
import {decode, type Decoded} from "./decode.js";
import {sniff, textFormat} from "./sniff.js";
import {readTxt} from "./txt.js";
import {UnreadableFile} from "./unreadable.js";

export {decode, type Decoded} from "./decode.js";
export {UnreadableFile} from "./unreadable.js";

/** Readers of binary formats take bytes, those of text formats what was decoded; what they throw becomes an `UnreadableFile`. */
export interface Readers {
  readonly pdf: (bytes: Uint8Array) => Promise<Layout>;
  readonly docx: (bytes: Uint8Array) => Promise<Layout>;
  readonly xlsx: (bytes: Uint8Array) => Promise<Layout>;
  readonly rtf: (bytes: Uint8Array) => Promise<Layout>;
  readonly html: (decoded: Decoded, bytes: Uint8Array) => Promise<Layout>;
  readonly csv: (decoded: Decoded) => Promise<Layout>;
  readonly md: (decoded: Decoded) => Promise<Layout>;
}

/**
 * The layout of a plan in any of the formats plans are published in. What a file is, its bytes decide; its `name` tells only what
 * bytes cannot (CSV and Markdown look like plain text). Throws `UnreadableFile` for a damaged or locked file, for a container
 * without a reader, for bytes that are no text, and for a file that holds nothing.
 */
export async function readLayout(bytes: Uint8Array, readers: Readers, name = ""): Promise<Layout> {
  if (bytes.length === 0) throw new UnreadableFile("the file is empty; fetch it again");
  const sniffed = sniff(bytes, name);
  if ("refuse" in sniffed) throw new UnreadableFile(refusal(sniffed.refuse));
  if ("format" in sniffed) return readers[sniffed.format](bytes).catch(unreadable(sniffed.format.toUpperCase()));
  const decoded = decode(bytes);
  const format = textFormat(decoded.text, name);
  return format === "txt" ? readTxt(decoded) : readers[format](decoded, bytes).catch(unreadable(format.toUpperCase()));
}

/** A reader's own refusal as it is; any other failure with what it says and what to do. */
function unreadable(format: string): (error: Error) => never {
  return (error) => {
    if (error instanceof UnreadableFile) throw error;
    if (/password/i.test(`${error.name} ${error.message}`))
      throw new UnreadableFile(
        `the ${format} is locked with a password; open it with the password, save a copy without one, and pass that`,
        {
          cause: error,
        },
      );
    const fact = error.message.split("\n")[0]!.replace(/\.$/, "");
    throw new UnreadableFile(`the ${format} cannot be read (${fact}); open it and save it anew, or pass its text`, {cause: error});
  };
}
