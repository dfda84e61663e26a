import type {Layout} from "../model/index.js";
import {refusal} from "./containers.js";
import {decode, type Decoded} from "./decode.js";
import {beyond, countOf, LIMITS, numbersIn, within, type Limits} from "./limits.js";
import {sniff, textFormat} from "./sniff.js";
import {readTxt} from "./txt.js";
import {UnreadableFile} from "./unreadable.js";

export {decode, type Decoded} from "./decode.js";
export {beyond, beyondEither, LIMITS, limitsFrom, within, type Limits} from "./limits.js";
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
export async function readLayout(bytes: Uint8Array, readers: Readers, name = "", limits: Limits = LIMITS): Promise<Layout> {
  if (bytes.length === 0) throw new UnreadableFile("the file is empty; fetch it again");
  within("bytes", bytes.length, limits);
  const layout = await readAny(bytes, readers, name, limits);
  const {text} = layout;
  within("characters", text.length, limits);
  within("lines", countOf(text, "\n", limits.lines), limits);
  within("numbers", numbersIn(text, limits.numbers), limits);
  within(
    "cells",
    layout.grids.reduce((sum, {cells}) => sum + cells.length, 0),
    limits,
  );
  return layout;
}

async function readAny(bytes: Uint8Array, readers: Readers, name: string, limits: Limits): Promise<Layout> {
  const sniffed = sniff(bytes, name);
  if ("refuse" in sniffed) throw new UnreadableFile(refusal(sniffed.refuse));
  if (!("format" in sniffed) || sniffed.format === "rtf") within("textBytes", bytes.length, limits);
  if ("format" in sniffed) return readers[sniffed.format](bytes).catch(unreadable(sniffed.format.toUpperCase(), limits));
  const decoded = decode(bytes);
  const format = textFormat(decoded.text, name);
  return format === "txt" ? readTxt(decoded) : readers[format](decoded, bytes).catch(unreadable(format.toUpperCase(), limits));
}

/** A reader's own refusal as it is; any other failure with what it says and what to do. */
function unreadable(format: string, limits: Limits): (error: Error) => never {
  return (error) => {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof RangeError && /call stack/.test(error.message)) throw beyond("depth", limits);
    if (error instanceof RangeError && /(?:string|array buffer) (?:length|allocation)/i.test(error.message))
      throw beyond("unpacked", limits);
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
