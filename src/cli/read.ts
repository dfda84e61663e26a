import {readFile} from "node:fs/promises";
import {basename, resolve} from "node:path";
import type {Layout} from "../model/index.js";
import {documentOf, readLayout, UnreadableFile, type DocumentFile, type ReadOptions} from "../node/index.js";
import {InputError, type Effects} from "./command.js";

/** The bytes of a file that a command was given. */
export async function bytesOf(file: string, {cwd}: Pick<Effects, "cwd">): Promise<Uint8Array> {
  return readFile(resolve(cwd, file)).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${file}: ${WHY[error.code ?? ""] ?? `cannot be read (${error.code ?? error.message}); check its rights`}`);
  });
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  EISDIR: "this is a folder; name one file in it",
};

/** The layout of a file, with what a person must know of it on stderr; one that cannot be read is bad input, with its name. */
export async function layoutFor(file: string, effects: Pick<Effects, "cwd" | "err">, options: ReadOptions): Promise<Layout> {
  const layout = await readLayout(await bytesOf(file, effects), basename(file), options).catch((error: unknown) => {
    throw refused(file, error);
  });
  tellLayout(file, layout, effects);
  return layout;
}

/** As `layoutFor`, with the document; a file with nothing to read in it is bad input too. */
export async function readFor(file: string, effects: Pick<Effects, "cwd" | "err">, options: ReadOptions): Promise<DocumentFile> {
  const layout = await layoutFor(file, effects, options);
  try {
    return {layout, document: documentOf(layout)};
  } catch (error) {
    throw refused(file, error);
  }
}

/** A reader's refusal as bad input that names the file; any other error stays what it is. */
export function refused(file: string, error: unknown): unknown {
  return error instanceof UnreadableFile ? new InputError(`${file}: ${error.message}`) : error;
}

/** How a file was read, and what its reader warns of, a line each. */
export function tellLayout(file: string, {format, encoding, warnings}: Layout, {err}: Pick<Effects, "err">): void {
  err(`${file}: read as ${format}${encoding === "" ? "" : `, ${encoding}`}`);
  for (const warning of warnings) err(`${file}: warning: ${warning}`);
}
