import type {Layout} from "../model/index.js";
import type {Decoded} from "./decode.js";

/**
 * A plain text: the text is the file itself, so that offsets count what is on disk; its structure is the text room's to find.
 * A byte order mark of a UTF-8 file is its first character.
 */
export function readTxt({text, encoding, mark, warnings}: Decoded): Layout {
  return {
    format: "txt",
    encoding,
    text: mark && encoding === "utf-8" ? `\ufeff${text}` : text,
    blocks: [],
    grids: [],
    aside: [],
    warnings,
  };
}
