import type {AsideReason} from "../model/layout.js";
import {withoutPrivate} from "./symbols.js";

/** A part set apart from a run, with its place in the run's text. */
export interface Mark {
  readonly at: number;
  readonly reason: AsideReason;
  readonly text: string;
}

/** Soft hyphens, zero-width characters, marks of direction and control characters: nobody sees them, and they part numbers. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What parts two digits that stood apart: more than the one space that parts groups of digits. */
const PARTED = "  ";

/** The text without characters that nobody sees, and with private signs such as ≥ written as themselves. */
export function visible(text: string): string {
  return withoutPrivate(text.replace(UNSEEN, ""));
}

/**
 * The words of one block or one cell, with what was set apart among them. Two digits that only a part set apart kept
 * asunder are parted by two spaces, so that no two printed numbers become one.
 */
export class Run {
  private readonly parts: string[] = [];
  private size = 0;
  private parted = false;
  /** A number in it was broken over two lines and put together. */
  mended = false;
  readonly marks: Mark[] = [];

  constructor(text = "") {
    if (text !== "") this.add(text);
  }

  /** Length of the text so far. */
  get length(): number {
    return this.size;
  }

  /** The last character so far; "" at the start. */
  get last(): string {
    return this.parts.at(-1)?.at(-1) ?? "";
  }

  /** The last `count` characters so far. */
  tail(count: number): string {
    let text = "";
    for (let i = this.parts.length - 1; i >= 0 && text.length < count; i--) text = this.parts[i]! + text;
    return text.slice(-count);
  }

  add(text: string): this {
    const seen = visible(text);
    if (seen === "") return this;
    if (this.parted && /\d$/.test(this.last) && /^\d/.test(seen)) this.push(PARTED);
    this.parted = false;
    this.push(seen);
    return this;
  }

  /** A space, unless one stands there or nothing does. */
  space(): this {
    if (this.size > 0 && !/\s$/.test(this.last)) this.push(" ");
    this.parted = false;
    return this;
  }

  /** Sets words apart here that are not written into the text. Note marks part the digits around them. */
  apart(reason: AsideReason, text: string): this {
    const seen = visible(text).trim();
    if (seen !== "") this.marks.push({at: this.size, reason, text: seen});
    this.parted ||= reason === "note-mark";
    return this;
  }

  /** All of another run, marks too. */
  append(other: Run): this {
    const words = other.text;
    const before = this.size;
    this.mended ||= other.mended;
    this.add(words);
    const shift = this.size - words.length;
    for (const mark of other.marks) this.marks.push({...mark, at: words === "" ? before : mark.at + shift});
    return this;
  }

  /** The lines of the run as runs of their own. */
  lines(): Run[] {
    const text = this.text;
    if (!text.includes("\n")) return [this];
    let from = 0;
    let next = 0;
    return text.split("\n").map((line) => {
      const run = new Run(line);
      const end = from + line.length;
      for (; next < this.marks.length && this.marks[next]!.at <= end; next++)
        run.marks.push({...this.marks[next]!, at: this.marks[next]!.at - from});
      from = end + 1;
      return run;
    });
  }

  get text(): string {
    return this.parts.join("");
  }

  private push(text: string): void {
    this.parts.push(text);
    this.size += text.length;
  }
}

/** Text and marks of a run as they are written. */
export interface Written {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Edges trimmed; in a cell a line feed or a tab is a space, and between two digits two, so that no group of digits arises. */
export function written(run: Run, form: "block" | "cell"): Written {
  return form === "block" ? trimmed(run.text, run.marks) : onOneLine(run);
}

function trimmed(text: string, marks: readonly Mark[]): Written {
  const start = text.length - text.trimStart().length;
  const inner = text.trim();
  return {
    text: inner,
    marks: marks.map((mark) => ({
      ...mark,
      at: Math.min(Math.max(mark.at - start, 0), inner.length),
    })),
  };
}

const BETWEEN_DIGITS = /(?<=\d)[\t\r\n](?=\d)/g;

function onOneLine(run: Run): Written {
  const wide = Array.from(run.text.matchAll(BETWEEN_DIGITS), (match) => match.index);
  const text = run.text.replace(BETWEEN_DIGITS, PARTED).replace(/[\t\r\n]/g, " ");
  return trimmed(text, wide.length === 0 ? run.marks : shifted(run.marks, wide));
}

/** Marks moved on by the characters added before them; both lists rise. */
function shifted(marks: readonly Mark[], wide: readonly number[]): Mark[] {
  let before = 0;
  return marks.map((mark) => {
    while (before < wide.length && wide[before]! < mark.at) before++;
    return {...mark, at: mark.at + before * (PARTED.length - 1)};
  });
}
