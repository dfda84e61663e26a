import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import * as v from "valibot";
import type {ReviewerNote} from "../model/index.js";
import {dataFolder} from "../node/index.js";
import {NotesFile, type MergedNotes} from "../report/index.js";
import {InputError, type Effects} from "./command.js";

/** A reviewer's notes from the file given, else from data/notes/; no file there is fine, one that does not fit is not. */
export async function readNotes(
  given: string | undefined,
  lower: string,
  higher: string | null,
  {cwd}: Effects,
): Promise<readonly ReviewerNote[]> {
  const name = higher === null ? lower : `${lower}--${higher}`;
  const path = given === undefined ? join(dataFolder(cwd), "notes", `${name}.json`) : resolve(cwd, given);
  if (!existsSync(path)) {
    if (given !== undefined) throw new InputError(`${given}: there is no such file; export the notes from the page first`);
    return [];
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), NotesFile), await readFile(path, "utf8"));
  if (!parsed.success)
    throw new InputError(`${path}: ${v.getDotPath(parsed.issues[0]) ?? "file"} ${parsed.issues[0].message}; export it again from the page`);
  if (parsed.output.lower !== lower || parsed.output.higher !== higher)
    throw new InputError(
      `${path}: these are notes on ${parsed.output.lower} and ${parsed.output.higher ?? "itself"}; pass those on ${name}`,
    );
  return parsed.output.notes;
}

/** Says which decisions are open again because their text has changed. */
export function tellReopened({reopened}: MergedNotes, {err}: Effects): void {
  for (const note of reopened) err(`reopened: the text under ${note.key} has changed since ${note.date}; decide again`);
}
