import type {HeadingKind, Section} from "../model/index.js";
import {headingOf, levelOf} from "./headings.js";
import {trim, type Line} from "./lines.js";

/** A section before its end is known. */
interface Open extends Omit<Section, "end"> {
  end: number;
}

const INLINE =
  /([一二三四五六七八九十]{1,3}、)(?=[^。,;]{2,24}\([一二三四五六七八九十]+\))|\(([一二三四五六七八九十]{1,4})\)(?=[^、,)。;])/g;
const HAN = "一二三四五六七八九十";
/** Collects headings in reading order and closes each section where the next of its level or a higher one starts. */
export class Outline {
  readonly sections: Open[] = [];
  private readonly stack: number[] = [];

  /** Index of the innermost open section; -1 before the first heading. */
  get current(): number {
    return this.stack.at(-1) ?? -1;
  }

  /** Opens a section whose heading stands at `start`–`end`; its depth is that of its form unless the file says another. */
  open(kind: HeadingKind, heading: string, start: number, end: number, level = levelOf(kind)): void {
    while (this.stack.length > 0 && this.sections[this.current]!.level >= level) this.sections[this.stack.pop()!]!.end = start;
    this.sections.push({kind, level, heading, headingSpan: {start, end}, start, end, parent: this.current});
    this.stack.push(this.sections.length - 1);
  }

  /** Closes all that is open. */
  close(end: number): Section[] {
    for (const index of this.stack) this.sections[index]!.end = end;
    this.stack.length = 0;
    return this.sections;
  }
}

/** A heading inside a line, with the offset at which its section's text begins. */
export interface LineHeading {
  readonly kind: HeadingKind;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** The heading at the start of a line, and those that a page without line breaks runs into it (一、… (一)…). */
export function headingsOfLine(line: Line, folded: string): LineHeading[] {
  const first = headingOf(line.text);
  const own = first ? [lineHeading(first.kind, line.start, line.start + first.length, folded)] : [];
  if (line.text.length < 120) return own;
  const from = own.length > 0 ? own[0]!.end : line.start;
  let last = first?.kind === "han-paren" ? hanNumber(line.text.slice(1)) : 0;
  for (const match of folded.slice(from, line.end).matchAll(INLINE)) {
    const start = from + match.index;
    const kind = match[1] ? "han" : "han-paren";
    const number = match[2] ? hanNumber(match[2]) : 0;
    if (!ENDS.test(folded[start - 1] ?? "。") && !isChild(own.at(-1), start) && number !== last + 1) continue;
    if (kind === "han-paren") last = number;
    const mark = headingOf(folded.slice(start, Math.min(line.end, start + 120)));
    if (mark) own.push(lineHeading(kind, start, inlineEnd(kind, folded, start, mark.length, line.end), folded));
  }
  return own;
}

/** What a heading inside a line stands behind. */
const ENDS = /[。;!?):]/;

/** Directly behind a heading 一、 its first child (一) stands. */
const isChild = (before: LineHeading | undefined, start: number): boolean => before?.kind === "han" && before.end === start;

const HAN_DIGITS = /^[一二三四五六七八九十]+/;

/** 二十三 as 23, enough for numbering. */
function hanNumber(text: string): number {
  const digits = HAN_DIGITS.exec(text)?.[0] ?? "";
  const [tens, ones] = digits.includes("十") ? digits.split("十") : ["", digits];
  const ten = digits.includes("十") ? (HAN.indexOf(tens || "一") + 1) * 10 : 0;
  return ten + (ones ? HAN.indexOf(ones) + 1 : 0);
}

/** The number (一) of what stands below 一、. */
const CHILD = /\([一二三四五六七八九十]+\)/;

function inlineEnd(kind: HeadingKind, folded: string, start: number, length: number, limit: number): number {
  if (kind !== "han") return Math.min(start + length, limit);
  const child = folded.slice(start, start + 60).search(CHILD);
  return child > 0 ? start + child : start + length;
}

function lineHeading(kind: HeadingKind, start: number, end: number, folded: string): LineHeading {
  const span = trim(folded, start, end);
  return {kind, heading: folded.slice(span.start, span.end).replace(/\s+/g, " "), start: span.start, end: span.end};
}
