import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/** The folder of the CMaps that old Chinese PDFs need, with a slash at its end. */
export function cmapsPath(): string {
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps/");
}
