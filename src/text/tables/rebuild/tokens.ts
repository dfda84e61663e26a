import type {Span} from "../../../model/index.js";
import {trim, type Line} from "../../lines.js";

/**
 * What stands before a token: a line break, a mark that parts cells (tab, bar, comma), two or more spaces, or one space,
 * which parts cells in some texts and words in others.
 */
export type Gap = "line" | "hard" | "wide" | "narrow";

/** A run of a line that a table cell is made of; empty between two marks that part cells. */
export interface Token extends Span {
  readonly text: string;
  readonly gap: Gap;
  /** Index of its line. */
  readonly line: number;
  /** Its place among the cells of a line with marks; -1 where spaces part them. */
  readonly field: number;
  /** How many cells its line has by its marks; 0 without marks. */
  readonly fields: number;
}

/** The mark that parts the cells of a table; " " where spaces or line breaks do. */
export type Mark = "\t" | "|" | "," | " ";

const BARS = /[|｜│┃]/g;
const ANY_MARK = /[\t|｜│┃]/;
const LEAST_MARKS = 2;

/** The mark that parts the cells of a line: at least two tabs, bars or commas, else spaces. */
export function markOf(text: string, line: Line): Mark {
  const raw = text.slice(lineStart(text, line.start), lineEnd(text, line.end));
  if (ANY_MARK.test(raw)) {
    if (raw.split("\t").length > LEAST_MARKS) return "\t";
    if (raw.split(BARS).length > LEAST_MARKS) return "|";
  }
  return line.text.length <= LONGEST_LISTED && line.text.split(/[,;]/).length > LEAST_MARKS + 1 ? "," : " ";
}

const LONGEST_LISTED = 200;

/** The tokens of line `i`. */
export function tokensOf(text: string, lines: readonly Line[], i: number, mark: Mark): Token[] {
  const line = lines[i]!;
  const spans = mark === " " ? [] : markedSpans(text, line, mark);
  if (spans.length > 1)
    return spans.map(({start, end}, field) => ({
      start,
      end,
      text: line.text.slice(Math.max(0, start - line.start), Math.max(0, end - line.start)),
      gap: field === 0 ? "line" : "hard",
      line: i,
      field,
      fields: spans.length,
    }));
  if (mark !== " ")
    return [
      {
        start: line.start,
        end: line.end,
        text: line.text,
        gap: "line",
        line: i,
        field: -1,
        fields: 0,
      },
    ];
  return spacedTokens(line, i);
}

function spacedTokens(line: Line, i: number): Token[] {
  let end = 0;
  return [...line.text.matchAll(/[^ ]+/g)].map((m) => {
    const gap: Gap = m.index === 0 ? "line" : m.index - end > 1 ? "wide" : "narrow";
    end = m.index + m[0].length;
    return {
      start: line.start + m.index,
      end: line.start + end,
      text: m[0],
      gap,
      line: i,
      field: -1,
      fields: 0,
    };
  });
}

/** Cells between marks, with the empty ones; a line is read without the white space at its ends, tabs there part empty cells. */
function markedSpans(text: string, line: Line, mark: Mark): Span[] {
  const from = mark === "\t" ? lineStart(text, line.start) : line.start;
  const to = mark === "\t" ? lineEnd(text, line.end) : line.end;
  const sign = mark === "\t" ? /\t/g : mark === "|" ? BARS : /[,;,;]/g;
  const spans: Span[] = [];
  let at = from;
  for (const match of text.slice(from, to).matchAll(sign)) {
    spans.push(unquoted(text, trim(text, at, from + match.index)));
    at = from + match.index + 1;
  }
  spans.push(unquoted(text, trim(text, at, to)));
  if (mark === "|" && isEmpty(spans[0])) spans.shift();
  if (mark === "|" && isEmpty(spans.at(-1))) spans.pop();
  return spans;
}

const isEmpty = (span: Span | undefined): boolean => span !== undefined && span.start === span.end;

/** A cell of a list of values without its quotation marks. */
function unquoted(text: string, span: Span): Span {
  const quoted = span.end - span.start >= 2 && text[span.start] === '"' && text[span.end - 1] === '"';
  return quoted ? {start: span.start + 1, end: span.end - 1} : span;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const feed = text.indexOf("\n", at);
  const end = feed < 0 ? text.length : feed;
  return text[end - 1] === "\r" ? end - 1 : end;
};
