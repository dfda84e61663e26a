import {readFileSync} from "node:fs";

/** Phrases that the reader's rules listen for, as they stood when the list was made; a new rule brings its own example. */
export const PHRASES: readonly string[] = readFileSync(new URL("phrases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");
