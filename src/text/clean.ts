import {groupsEnd, isDigit, isNumeral, isYearCut, NO_WIDTH} from "../lexicon/digits.js";
import type {Span} from "../model/index.js";

const MARKER = /\n\s*\d{1,4}\s*[、.](?!\d)\s*/g;
const BLANK = /\s/;

/** A text without what the page put into it (line breaks, page markers «2、», spaces between Chinese characters), with the way back. */
export interface Clean {
  readonly text: string;
  /** Offset in the source of each character of `text`, and of its end. */
  at(index: number): number;
}

/**
 * Cleans the span `from`–`to` of a folded text. White space goes, but never between two numbers: there it becomes a tab, and a line
 * break (which may cut one number in two) stays one. Spaces inside right groups of digits (10 000) go.
 *
 * @example cleanOf("企业 7979 10000户", 0, 14).text // "企业7979\t10000户"
 */
export function cleanOf(folded: string, from: number, to: number): Clean {
  const raw = folded.slice(from, to);
  if (!BLANK.test(raw) && !raw.includes(NO_WIDTH)) return {text: raw, at: (index) => from + index};
  const map: number[] = [];
  let out = "";
  let grouped = 0;
  const take = (i: number, character: string): void => {
    out += character;
    map.push(from + i);
  };
  const markers = {spans: markerSpans(raw), next: 0};
  for (let i = 0; i < raw.length; i++) {
    const start = i;
    i = blankEnd(raw, i, markers);
    if (i >= raw.length) break;
    if (i > start && start > 0 && i > grouped) {
      const kept = keptBetween(raw, start, i);
      if (kept !== "" && !(kept === "\n" && i - start === 1 && isCut(folded, raw, from, start))) take(start, kept);
    }
    if (isDigit(raw[i]) && i >= grouped && !isDigit(raw[i - 1])) grouped = groupsEnd(raw, i);
    take(i, raw[i]!);
  }
  map.push(to);
  return {text: out, at: (index) => map[index] ?? to};
}

/** Whether a line break in a number stands for nothing: it cuts a year, or a line that was full. */
const isCut = (folded: string, raw: string, from: number, at: number): boolean => isYearCut(raw, at) || isFilledLine(folded, from + at);

/** Where white space and page markers that begin at `at` end. */
function blankEnd(raw: string, at: number, markers: {readonly spans: readonly Span[]; next: number}): number {
  let i = at;
  for (;;) {
    while (markers.next < markers.spans.length && markers.spans[markers.next]!.end <= i) markers.next++;
    const marker = markers.spans[markers.next];
    if (marker && i >= marker.start) i = marker.end;
    else if (i < raw.length && (BLANK.test(raw[i]!) || raw[i] === NO_WIDTH)) i++;
    else return i;
  }
}

/** What stays of the white space `start`–`end`: a space between Latin words, a tab or line feed between numbers, else nothing. */
function keptBetween(raw: string, start: number, end: number): string {
  const [before, after] = [raw[start - 1], raw[end]];
  if (end - start === 1 && raw[start] === " " && isLatin(before) && isLatin(after)) return " ";
  if (!endsNumber(raw, start) || !startsNumber(raw, end) || isNoWidth(raw, start, end)) return "";
  if (isMultiplier(before, after)) return "";
  return raw.slice(start, end).includes("\n") ? "\n" : "\t";
}

/** 7000 亿元 is one amount: a multiplier has no value of its own. */
const isMultiplier = (before: string | undefined, after: string | undefined): boolean =>
  "万亿".includes(after ?? " ") || (isDigit(before) && "千百".includes(after ?? " "));

const SHORTEST_FILLED = 16;
const LONGEST_FILLED = 200;
const LINES_AROUND = 8;

/**
 * Whether a line was cut because it was full: the lines around it have exactly as many characters, none has more. Only then does a
 * line break inside digits stand for nothing.
 */
export function isFilledLine(text: string, lineFeed: number): boolean {
  const length = lineFeed - (text.lastIndexOf("\n", lineFeed - 1) + 1);
  if (length < SHORTEST_FILLED || length > LONGEST_FILLED) return false;
  const reach = (LONGEST_FILLED + 1) * LINES_AROUND;
  const before = text.slice(Math.max(0, lineFeed - length - reach), lineFeed - length - 1).split("\n");
  const after = text.slice(lineFeed + 1, lineFeed + reach).split("\n");
  const around = [...before.slice(-LINES_AROUND), ...after.slice(0, LINES_AROUND)];
  return around.filter((line) => line.length === length).length >= 2 && around.every((line) => line.length <= length);
}

const isNoWidth = (raw: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (raw[i] !== NO_WIDTH) return false;
  return true;
};
/** 12 and 12. before a break. */
const endsNumber = (raw: string, end: number): boolean => isNumeral(raw[end - 1]) || (/[.,]/.test(raw[end - 1]!) && isDigit(raw[end - 2]));
/** 34 and .5 behind a break. */
const startsNumber = (raw: string, start: number): boolean => isNumeral(raw[start]) || (raw[start] === "." && isDigit(raw[start + 1]));

function markerSpans(raw: string): Span[] {
  return raw.includes("\n") ? [...raw.matchAll(MARKER)].map((m) => ({start: m.index, end: m.index + m[0].length})) : [];
}

function isLatin(ch: string | undefined): boolean {
  return ch !== undefined && /[A-Za-z]/.test(ch);
}
