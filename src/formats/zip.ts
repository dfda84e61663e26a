import {strFromU8, unzipSync} from "fflate";
import {LIMITS, within} from "./limits.js";

/**
 * The wanted parts of a ZIP by their names, no part longer than the ZIP's directory says. Throws `UnreadableFile` where there are too
 * many, or where they come to too much.
 */
export function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean, limits = LIMITS): Map<string, Uint8Array> {
  let size = 0;
  let entries = 0;
  const parts = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      within("entries", ++entries, limits);
      if (!wanted(name)) return false;
      within("unpacked", (size += originalSize), limits);
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
