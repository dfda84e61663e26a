import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/** The folder of the CMaps that old Chinese PDFs need, with a slash at its end: they come with the package, in a checkout with PDF.js. */
export function cmapsPath(): string {
  const packed = fileURLToPath(new URL("../../cmaps/", import.meta.url));
  if (existsSync(packed)) return packed;
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps/");
}
