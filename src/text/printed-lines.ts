import type {Span} from "../model/index.js";

/** A line of the text without the white space around it. */
export interface Line extends Span {
  readonly text: string;
}

/** Lines that are not blank, with their places. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((m) => {
    const trimmed = m[0].trim();
    if (trimmed === "") return [];
    const start = m.index + m[0].indexOf(trimmed);
    return [{text: trimmed, start, end: start + trimmed.length}];
  });
}
