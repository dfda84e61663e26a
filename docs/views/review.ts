/** A reviewer's decisions 审核意见, kept in this browser by the stable keys of the report; nothing leaves the page unless it is exported. */
import type {ReviewerNote} from "../lib/model/index.js";
import {disagree, disagreements, joinedNotes, NotesFile} from "../lib/report/notes.js";
import * as v from "valibot";
import {say} from "../components/state.js";

export type Decision = ReviewerNote["decision"];
/** How a verdict or finding stands with the reviewers; reopened: decided on a text that has changed since; conflict: they do not agree. */
export type Standing = Decision | "open" | "reopened" | "conflict";

/** What came of reading a file of notes. */
export interface Taken {
  readonly added: number;
  /** Notes that were there already, word for word. */
  readonly known: number;
  /** Of the keys in the file, those on which the notes now differ. */
  readonly conflicts: number;
}

/** Something that can be decided on. */
export interface Target {
  readonly key: string;
  readonly guard: string;
  /** What the dialog names: the verdict and what it is about. */
  readonly title: string;
}

/** The decisions on one alignment, or on the audit of one plan (`higher` is null). */
export interface Review {
  readonly lower: string;
  readonly higher: string | null;
  notes(): readonly ReviewerNote[];
  /** All notes of a key, in the order in which they came; several where reviewers differ. */
  of(key: string): readonly ReviewerNote[];
  standing(target: Pick<Target, "key" | "guard">): Standing;
  /** Keeps a note in the place of the same reviewer's earlier one. */
  set(note: ReviewerNote): void;
  remove(note: ReviewerNote): void;
  /** Settles a disagreement: of the notes of its key only this one stays. */
  settle(note: ReviewerNote): void;
  /** Reads an exported file; its notes stand beside those that are here, none is overwritten. Throws in the user's words. */
  read(text: string): Taken;
  /** The file that `--notes` reads. */
  file(): string;
  onChange(run: () => void): void;
}

const NAME = "duibiao.reviewer";

/** The reviewer's name, as last given. */
export const reviewer = {
  name: (): string => stored(NAME) ?? "",
  keep: (name: string): void => store(NAME, name),
};

/** A browser may refuse to keep anything; the decisions then last as long as the page. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing can be kept; the export still works.
  }
}

const parse = (text: string): v.SafeParseResult<typeof NotesFile> | null => {
  try {
    return v.safeParse(NotesFile, JSON.parse(text));
  } catch {
    return null;
  }
};

const alike = (a: ReviewerNote, b: ReviewerNote): boolean => joinedNotes([a], [b]).length === 1;

/** Null where nothing is kept. What cannot be read is put aside, so that the next decision does not overwrite it. */
function kept(key: string): readonly ReviewerNote[] | null {
  const text = stored(key);
  if (text === null) return null;
  const parsed = parse(text);
  if (parsed?.success) return parsed.output.notes;
  store(`${key}.unreadable`, text);
  return null;
}

/** Notes as they are called now: see `withCurrentKeys`. */
type Renamed = (notes: readonly ReviewerNote[]) => readonly ReviewerNote[];

export function reviewOf(lower: string, higher: string | null, renamed: Renamed = (notes) => notes): Review {
  const key = `duibiao.notes.${higher === null ? lower : `${lower}--${higher}`}`;
  const stands = (): readonly ReviewerNote[] | null => {
    const notes = kept(key);
    return notes && renamed(notes);
  };
  let notes = stands() ?? [];
  const listeners = new Set<() => void>();
  const file = (): string => `${JSON.stringify({lower, higher, notes}, null, 2)}\n`;
  const tell = (): void => {
    for (const run of listeners) run();
  };
  // Another window may have decided meanwhile: each change is made to what is kept, not to what was read once.
  const change = (to: (now: readonly ReviewerNote[]) => readonly ReviewerNote[]): void => {
    notes = to(stands() ?? notes);
    store(key, file());
    tell();
  };
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    notes = stands() ?? [];
    tell();
  });
  const of = (k: string): readonly ReviewerNote[] => notes.filter((n) => n.key === k);
  return {
    lower,
    higher,
    notes: () => notes,
    of,
    standing: (target) => {
      if (notes.length === 0) return "open";
      const all = of(target.key);
      const fitting = all.filter((n) => n.guard === target.guard);
      if (disagree(fitting)) return "conflict";
      return fitting[0]?.decision ?? (all.length ? "reopened" : "open");
    },
    set: (note) => change((now) => [...now.filter((n) => n.key !== note.key || n.by !== note.by), note]),
    remove: (note) => change((now) => now.filter((n) => !alike(n, note))),
    settle: (note) => change((now) => now.filter((n) => n.key !== note.key || alike(n, note))),
    read: (text) => {
      const read = renamed(accepted(text, lower, higher));
      const before = notes.length;
      change((now) => joinedNotes(now, read));
      const added = notes.length - before;
      const keys = new Set(read.map((n) => n.key));
      return {added, known: read.length - added, conflicts: disagreements(notes).filter(([n]) => keys.has(n!.key)).length};
    },
    file,
    onChange: (run) => void listeners.add(run),
  };
}

/**
 * The notes of a file.
 *
 * @throws where it is no file of notes, or one on other plans.
 */
function accepted(text: string, lower: string, higher: string | null): readonly ReviewerNote[] {
  const parsed = parse(text);
  if (!parsed?.success)
    throw new Error(
      say("这不是由本页导出的审核意见文件；请选导出的 JSON。", "This is no file of notes; choose the JSON that this page exports."),
    );
  const on = [parsed.output.lower, parsed.output.higher].filter(Boolean).join(" → ");
  if (parsed.output.lower !== lower || parsed.output.higher !== higher)
    throw new Error(
      say(`这些意见是对 ${on} 的，不是对本页的；请先打开那一页再导入。`, `These notes are on ${on}; open that page and import them there.`),
    );
  return parsed.output.notes;
}
