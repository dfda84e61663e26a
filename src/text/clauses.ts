import type {Span} from "../model/index.js";
import {trim} from "./lines.js";

/** A bracket or quote left open for longer has lost its other half. */
const LONGEST_BRACKET = 60;
const END = /[。;!?！？；]/;
/** What may open, close or end something. */
const MARKED = new Uint8Array(0x10000);
for (const mark of "(“《)”》。;!?！？；") MARKED[mark.charCodeAt(0)] = 1;

/** Sentences of a paragraph, ended by 。；！？ outside brackets and quotes; a responsible unit in brackets stays with its sentence. */
export function sentencesOf(folded: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    if (MARKED[folded.charCodeAt(i)] === 0) continue;
    const ch = folded[i]!;
    if (ch === "(" || ch === "“" || ch === "《") {
      if (isClosed(folded, i, to)) open.push(i);
    } else if (ch === ")" || ch === "”" || ch === "》") open.pop();
    else if (END.test(ch) && (open.length === 0 || i - open.at(-1)! > LONGEST_BRACKET)) {
      open.length = 0;
      const end = withUnit(folded, i + 1, to);
      push(spans, folded, start, end);
      start = end;
      i = end - 1;
    }
  }
  push(spans, folded, start, to);
  return spans;
}

const CLOSER: Readonly<Record<string, string>> = {"(": ")", "“": "”", "《": "》"};

/** Whether an opened bracket or quote ends within reach, before another of its kind opens. No further than that is looked at. */
function isClosed(folded: string, at: number, to: number): boolean {
  const opener = folded[at]!;
  const reach = folded.slice(at + 1, Math.min(to, at + LONGEST_BRACKET + 1));
  const end = reach.indexOf(CLOSER[opener]!);
  if (end < 0) return false;
  const again = reach.indexOf(opener);
  return opener === "(" || again < 0 || again > end;
}

/** The number of an item, (三) or (3), behind a full stop. */
const ITEM = /^\([一二三四五六七八九十\d]{1,4}\)/;

/** Takes in the bracket after a full stop: 。(责任单位:…) */
function withUnit(folded: string, from: number, to: number): number {
  let at = from;
  while (folded[at] === "”" && at < to) at++;
  if (folded[at] !== "(" || ITEM.test(folded.slice(at, at + 7))) return at;
  const close = closing(folded, at, Math.min(to, at + 200));
  if (close < 0) return at;
  return /[。;]/.test(folded[close + 1] ?? "") ? close + 2 : close + 1;
}

function closing(folded: string, at: number, to: number): number {
  let depth = 0;
  for (let i = at; i < to; i++) {
    if (folded[i] === "(") depth++;
    else if (folded[i] === ")" && --depth === 0) return i;
  }
  return -1;
}

function push(spans: Span[], folded: string, from: number, to: number): void {
  const span = trim(folded, from, to);
  if (span.end - span.start > 1) spans.push(span);
}
