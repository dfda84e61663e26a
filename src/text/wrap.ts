import {words} from "../lexicon/words.js";
import {headingOf} from "./headings.js";
import type {Line} from "./lines.js";

const TERMINAL = /[。;!?:)”》】]$/;
const MARKER = /^\d{1,4}[、.](?!\d)/;
const LEAST_LINES = 8;
/** A text with page numbers was taken from pages: fewer lines tell its width. */
const LEAST_PAGED = 2;
const SHORTEST = 16;
/** A line of a table that is drawn with lines, or whose columns stand apart by spaces. */
const DRAWN = /[│┃┌├└]|\S {2,}\S.* {2,}\S/;
const NARROW = /[\w .%+-]/g;

/** Width as printed, in Chinese characters: Latin letters, digits and spaces take half the place of one. */
const widthOf = (text: string): number => text.length - (text.match(NARROW)?.length ?? 0) / 2;

/** Width at which a text is wrapped by hard line breaks (as PDF text is), in Chinese characters; 0 where lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.text.length <= 200 && !TERMINAL.test(line.text) && !DRAWN.test(line.text))
    .map((line) => widthOf(line.text))
    .filter((width) => width >= SHORTEST);
  const long = lines.filter((line) => line.text.length > 200 && !TERMINAL.test(line.text)).length;
  if (lengths.length < (lines.some((line) => line.afterPage) ? LEAST_PAGED : LEAST_LINES)) return 0;
  const sorted = lengths.sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)]!;
  const near = sorted.filter((n) => n >= width * 0.85 && n <= width * 1.06).length;
  return near / (sorted.length + long) >= 0.5 && width <= 120 ? width : 0;
}

/** What cannot be parted from the digits before it. */
const OF_A_NUMBER = words("年 月 日 %");

/** Whether `next` goes on the sentence of `line`: after a hard line break, or across a page marker («2、») in mid-sentence. */
export function joinsNext(line: Line, next: Line, width: number): boolean {
  if (isPageBreak(line, next) || runsOverPage(line, next)) return true;
  if (width === 0 || next.blanksBefore > 0 || DRAWN.test(line.text) || DRAWN.test(next.text)) return false;
  if (/\d$/.test(line.text) && OF_A_NUMBER.starts(next.text)) return true;
  if (widthOf(line.text) < width * 0.8 || /[。;!?:]$/.test(line.text)) return false;
  const heading = headingOf(next.text);
  return heading === null || heading.kind === "digit" ? !MARKER.test(next.text) : false;
}

const SHORTEST_CUT = 14;

/** A sentence that goes on behind a page number or a note mark on a line of its own. */
function runsOverPage(line: Line, next: Line): boolean {
  if (!next.afterPage || next.blanksBefore > 0 || /[。;!?:]$/.test(line.text) || headingOf(next.text) !== null) return false;
  if (/^[,。;:、)”》!?]/.test(next.text)) return true;
  return line.text.length >= SHORTEST_CUT && headingOf(line.text)?.length !== line.text.length;
}

/** Lines of a hard-wrapped text whose paragraphs and cells stand between empty lines, each put together again. */
export function unwrapped(lines: readonly Line[], folded: string): Line[] {
  const width = wrapWidth(lines);
  if (width === 0) return [...lines];
  const out: Line[] = [];
  let apart = false;
  lines.forEach((line, i) => {
    if (line.blanksBefore > 0 || i === 0) apart = true;
    const last = out.at(-1);
    if (last && apart && line.blanksBefore === 0 && joinsNext(lines[i - 1]!, line, width)) {
      out[out.length - 1] = {...last, end: line.end, text: folded.slice(last.start, line.end)};
      return;
    }
    if (line.blanksBefore === 0 && i > 0) apart = false;
    out.push(line);
  });
  return out;
}

/** A long line cut in mid-sentence, and a next line that starts with a bare number and runs on. */
function isPageBreak(line: Line, next: Line): boolean {
  return (
    line.text.length >= 100 && next.text.length >= 20 && !/[。;!?:)]$/.test(line.text) && MARKER.test(next.text) && next.blanksBefore === 0
  );
}
