import type {Document, SetAside} from "../model/index.js";
import {fold} from "./fold.js";

const made = new WeakMap<object, {readonly text: string; readonly folded: string}>();

/**
 * The folded text of a document with a space for every character that was set apart inside or between its sentences (note marks,
 * page numbers, running heads), so that they neither stand in a sentence nor part one. Line feeds and offsets stay.
 */
export function foldedOf({text, aside}: Pick<Document, "text" | "aside">): string {
  const known = made.get(aside);
  if (known?.text === text) return known.folded;
  const folded = masked(fold(text), aside, (reason) => INSIDE.has(reason));
  made.set(aside, {text, folded});
  return folded;
}

/** The folded text with spaces for what was set apart, but for contents and record cards, which are held against the text. */
export function ownTextOf({text, aside}: Pick<Document, "text" | "aside">): string {
  return masked(fold(text), aside, (reason) => reason !== "contents" && reason !== "menu");
}

function masked(folded: string, aside: readonly SetAside[], hides: (reason: SetAside["reason"]) => boolean): string {
  const parts: string[] = [];
  let from = 0;
  for (const {start, end, reason} of aside) {
    if (!hides(reason) || start < from || end === start) continue;
    parts.push(folded.slice(from, start), folded.slice(start, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return from === 0 ? folded : parts.join("") + folded.slice(from);
}

/** What a page or a note puts among the words of a sentence. */
export const INSIDE: ReadonlySet<SetAside["reason"]> = new Set(["note-mark", "page-number", "running-head", "watermark"] as const);
