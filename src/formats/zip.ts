import {strFromU8, unzipSync} from "fflate";
import {UnreadableFile} from "./unreadable.js";

/** What the parts of a file may come to when unzipped, in bytes: more is a bomb, or no plan. */
export const MOST_UNZIPPED = 256 * 1024 * 1024;

/** The wanted parts of a ZIP by their names. Throws `UnreadableFile` where they come to more than `MOST_UNZIPPED`. */
export function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean, most = MOST_UNZIPPED): Map<string, Uint8Array> {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      if (!wanted(name)) return false;
      size += originalSize;
      if (size > most) throw tooLarge(most);
      return true;
    },
  });
  return new Map(Object.entries(parts));
}

/** The text of an XML part, by its byte order mark else in UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, "");
}

/** Bytes that a ZIP's parts come to by its directory. Throws `UnreadableFile` beyond `most`. */
export function unzippedSize(bytes: Uint8Array, most = MOST_UNZIPPED): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({originalSize}) => {
      size += originalSize;
      return false;
    },
  });
  if (size > most) throw tooLarge(most);
  return size;
}

function tooLarge(most: number): UnreadableFile {
  return new UnreadableFile(`the file unzips to more than ${Math.round(most / 2 ** 20)} MB; split it, or pass its text`);
}
