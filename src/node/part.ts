import {readFile, stat} from "node:fs/promises";
import {beyond, LIMITS} from "../formats/limits.js";
import type {Fault} from "./faults.js";
import {isSystemError, systemFact} from "./system-error.js";

/** A file of the corpus as text; null where it is missing or cannot be read, which is a fault unless it may be missing. */
export interface Part {
  readonly text: string | null;
  readonly faults: readonly Fault[];
}

/** Reads one file as UTF-8, byte for byte: a byte order mark stays, so that offsets count what is on disk. */
export async function readPart(path: string, file: string, need: "needed" | "optional"): Promise<Part> {
  const fault = (code: string, fact: string, mend: string): Part => ({text: null, faults: [{file, line: null, code, fact, mend}]});
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory())
      return fault("unreadable", "this is a device or a pipe, not a file", "put the file in its place");
    if (found.size > LIMITS.bytes) return fault("unreadable", ...(beyond("bytes", LIMITS).message.split("; ") as [string, string]));
    return {text: new TextDecoder("utf-8", {ignoreBOM: true, fatal: true}).decode(await readFile(path)), faults: []};
  } catch (error) {
    if (!isSystemError(error) || error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return fault("not-utf8", "its bytes are no UTF-8", "save it as UTF-8");
    if (error.code !== "ENOENT") return fault("unreadable", ...(systemFact(error).split("; ") as [string, string]));
    return need === "optional"
      ? {text: null, faults: []}
      : fault("missing-file", "there is no such file", "put it back from your copy or from version control");
  }
}
