import {Buffer} from "node:buffer";
import {createReadStream} from "node:fs";
import {basename, resolve} from "node:path";
import process from "node:process";
import type {Layout} from "../model/index.js";
import {beyond, limitsFrom, UnreadableFile} from "../formats/index.js";
import {documentOf} from "../intake/document.js";
import type {ReadOptions} from "../node/formats/readers.js";
import {readLayout, type DocumentFile} from "../node/read-document.js";
import {systemFact} from "../node/system-error.js";
import {InputError, type Effects} from "./command.js";

/** The bytes of a file that a command was given. */
export async function bytesOf(file: string, {cwd, reading}: Pick<Effects, "cwd" | "reading">): Promise<Uint8Array> {
  reading?.(file);
  const limits = limitsFrom(process.env["DUIBIAO_LIMITS"]);
  try {
    return await firstBytes(resolve(cwd, file), limits.bytes);
  } catch (error) {
    if (error === TOO_MUCH) throw new InputError(`${file}: ${beyond("bytes", limits).message}`);
    throw new InputError(`${file}: ${systemFact(error as NodeJS.ErrnoException)}`);
  }
}

/** The same as text, for the lists and tables that stand beside documents. */
export async function textOf(file: string, effects: Pick<Effects, "cwd" | "reading">): Promise<string> {
  const bytes = await bytesOf(file, effects);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new InputError(`${file}: its bytes are no UTF-8; save it as UTF-8`);
  }
}

const TOO_MUCH = new Error("too many bytes");

/** All bytes of a file, a pipe or a device, which may never end. */
async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of createReadStream(path, {highWaterMark: 1 << 20}) as AsyncIterable<Buffer>) {
    pieces.push(piece);
    if ((size += piece.length) > most) throw TOO_MUCH;
  }
  return Buffer.concat(pieces);
}

/** The layout of a file, with what a person must know of it on stderr; one that cannot be read is bad input, with its name. */
export async function layoutFor(file: string, effects: Pick<Effects, "cwd" | "err" | "reading">, options: ReadOptions): Promise<Layout> {
  const layout = await readLayout(await bytesOf(file, effects), basename(file), options).catch((error: unknown) => {
    throw refused(file, error);
  });
  tellLayout(file, layout, effects);
  return layout;
}

/** As `layoutFor`, with the document; a file with nothing to read in it is bad input too. */
export async function readFor(
  file: string,
  effects: Pick<Effects, "cwd" | "err" | "reading">,
  options: ReadOptions,
): Promise<DocumentFile> {
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
