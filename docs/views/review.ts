/** A reviewer's decisions 审核意见, kept in this browser by the stable keys of the report; nothing leaves the page unless it is exported. */
import type {ReviewerNote} from "../lib/model/index.js";
import {NotesFile} from "../lib/report/notes.js";
import * as v from "valibot";
import {say} from "../components/state.js";

export type Decision = ReviewerNote["decision"];
/** How a verdict or finding stands with the reviewer; reopened: decided on a text that has changed since. */
export type Standing = Decision | "open" | "reopened";

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
  of(key: string): ReviewerNote | null;
  standing(target: Pick<Target, "key" | "guard">): Standing;
  set(note: ReviewerNote): void;
  remove(key: string): void;
  /** Reads an exported file; its notes replace those of the same key. Throws in the user's words. */
  read(text: string): number;
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

export function reviewOf(lower: string, higher: string | null): Review {
  const key = `duibiao.notes.${higher === null ? lower : `${lower}--${higher}`}`;
  const before = parse(stored(key) ?? "");
  let notes: readonly ReviewerNote[] = before?.success ? before.output.notes : [];
  const listeners = new Set<() => void>();
  const file = (): string => `${JSON.stringify({lower, higher, notes}, null, 2)}\n`;
  const change = (next: readonly ReviewerNote[]): void => {
    notes = next;
    store(key, file());
    for (const run of listeners) run();
  };
  const of = (k: string): ReviewerNote | null => notes.find((n) => n.key === k) ?? null;
  return {
    lower,
    higher,
    notes: () => notes,
    of,
    standing: (target) => {
      if (notes.length === 0) return "open";
      const note = of(target.key);
      return note === null ? "open" : note.guard === target.guard ? note.decision : "reopened";
    },
    set: (note) => change([...notes.filter((n) => n.key !== note.key), note]),
    remove: (k) => change(notes.filter((n) => n.key !== k)),
    read: (text) => {
      const read = accepted(text, lower, higher);
      const keys = new Set(read.map((n) => n.key));
      change([...notes.filter((n) => !keys.has(n.key)), ...read]);
      return read.length;
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
