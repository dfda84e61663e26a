import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import * as v from "valibot";
import type {ReviewerNote} from "../model/index.js";
import {dataFolder, systemFact} from "../node/index.js";
import {disagreements, joinedNotes, NotesFile, type MergedNotes} from "../report/index.js";
import {InputError, type Effects} from "./command.js";

/**
 * Notes of reviewers from the files given, else from data/notes/; no file there is fine, one that does not fit is not. Of several
 * files none overwrites another; where they differ, a line says so.
 */
export async function readNotes(
  given: readonly string[] | undefined,
  lower: string,
  higher: string | null,
  effects: Effects,
): Promise<readonly ReviewerNote[]> {
  const lists = given?.map((file) => notesIn(file, resolve(effects.cwd, file), lower, higher)) ?? [ownNotes(lower, higher, effects)];
  const notes = joinedNotes(...(await Promise.all(lists)));
  for (const list of disagreements(notes))
    effects.err(
      `notes differ on ${list[0]!.key}: ${list.map((n) => `${n.by} ${n.date} ${n.decision} (${n.reason})`).join(" | ")}; all are kept`,
    );
  return notes;
}

const nameOf = (lower: string, higher: string | null): string => (higher === null ? lower : `${lower}--${higher}`);

async function ownNotes(lower: string, higher: string | null, {cwd}: Effects): Promise<readonly ReviewerNote[]> {
  const path = join(dataFolder(cwd), "notes", `${nameOf(lower, higher)}.json`);
  return existsSync(path) ? notesIn(path, path, lower, higher) : [];
}

async function notesIn(given: string, path: string, lower: string, higher: string | null): Promise<readonly ReviewerNote[]> {
  if (!existsSync(path)) throw new InputError(`${given}: there is no such file; export the notes from the page first`);
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(undefined, "is no JSON"), NotesFile),
    await readFile(path, "utf8").catch(refuse(given)),
  );
  if (!parsed.success)
    throw new InputError(`${path}: ${v.getDotPath(parsed.issues[0]) ?? "file"} ${parsed.issues[0].message}; export it again from the page`);
  if (parsed.output.lower !== lower || parsed.output.higher !== higher)
    throw new InputError(
      `${path}: these are notes on ${parsed.output.lower} and ${parsed.output.higher ?? "itself"}; pass those on ${nameOf(lower, higher)}`,
    );
  return parsed.output.notes;
}

const refuse =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new InputError(`${file}: ${systemFact(error)}`);
  };

/** Says which decisions are open again because their text has changed. */
export function tellReopened({reopened}: MergedNotes, {err}: Effects): void {
  for (const note of reopened) err(`reopened: the text under ${note.key} has changed since ${note.date}; decide again`);
}
