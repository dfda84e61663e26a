import type {Span} from "../model/index.js";

/** A line of the source without the white space around it; an empty line has `start === end`. */
export interface Line extends Span {
  /** Folded text at the span. */
  readonly text: string;
  /** Empty lines directly before this one. */
  readonly blanksBefore: number;
}

/** The lines of a folded text that hold anything, in order. */
export function readLines(folded: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let from = 0; from <= folded.length;) {
    const feed = folded.indexOf("\n", from);
    const to = feed < 0 ? folded.length : feed;
    const span = trim(folded, from, to);
    if (span.start === span.end) blanks++;
    else {
      lines.push({...span, text: folded.slice(span.start, span.end), blanksBefore: blanks});
      blanks = 0;
    }
    from = to + 1;
  }
  return lines;
}

/** The span inside `from`–`to` without spaces and line feeds at its ends. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return {start, end};
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}
