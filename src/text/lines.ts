import type {SetAside, Span} from "../model/index.js";
import {INSIDE} from "./folded.js";

/** A line of the source without the white space around it; an empty line has `start === end`. */
export interface Line extends Span {
  /** Folded text at the span. */
  readonly text: string;
  /** Empty lines directly before this one. */
  readonly blanksBefore: number;
  /** A page number or a running head stands between this line and the one before. */
  readonly afterPage?: true;
}

const ENDS_SENTENCE = /[。;!?:]$/;

/**
 * The lines of a folded text that hold anything, in order; without those that were set apart or lie in a grid. What a page puts
 * between two lines (its number, its running head) does not part them where a sentence goes on.
 */
export function readLines(folded: string, aside: readonly SetAside[] = [], grids: readonly Span[] = []): Line[] {
  const lines: Line[] = [];
  const whole = new Cursor(aside.filter(({reason}) => !INSIDE.has(reason)));
  const inside = new Cursor(aside.filter(({reason}) => INSIDE.has(reason)));
  const tables = new Cursor(grids);
  let blanks = 0;
  let page = false;
  for (let from = 0; from <= folded.length;) {
    const feed = folded.indexOf("\n", from);
    const to = feed < 0 ? folded.length : feed;
    const span = trim(folded, from, to);
    const put = inside.touching(from, to);
    if (put && put.start < Math.max(span.start, from + 1)) page = true;
    if (span.start === span.end) blanks += put ? 0 : 1;
    else if (whole.holding(span) || tables.holding(span)) blanks++;
    else {
      lines.push(lineAt(folded, span, blanks, page ? lines.at(-1) : null));
      blanks = 0;
      page = false;
    }
    from = to + 1;
  }
  return lines;
}

/** A line; `before` is the one that a page parts it from, null where none does. */
function lineAt(folded: string, {start, end}: Span, blanks: number, before: Line | null | undefined): Line {
  const text = folded.slice(start, end);
  if (before === null) return {start, end, text, blanksBefore: blanks};
  return {start, end, text, blanksBefore: ENDS_SENTENCE.test(before?.text ?? "。") ? blanks : 0, afterPage: true};
}

/** Walks along spans in order of their start; what is asked for must come in order too. */
class Cursor<T extends Span> {
  private i = 0;
  constructor(private readonly spans: readonly T[]) {}

  /** The span that holds all of a line. */
  holding(line: Span): T | undefined {
    while (this.i < this.spans.length && this.spans[this.i]!.end < line.end) this.i++;
    const span = this.spans[this.i];
    return span && span.start <= line.start ? span : undefined;
  }

  /** The first span that has a character between two places. */
  touching(from: number, to: number): T | undefined {
    while (this.i < this.spans.length && this.spans[this.i]!.end <= from) this.i++;
    const span = this.spans[this.i];
    return span && span.start < to && span.end > span.start ? span : undefined;
  }
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
