import {headingOf} from "./headings.js";
import type {Line} from "./lines.js";

const LEADER = /(?:\.{4,}|…{2,}|·{4,}|-{6,})\s*\d{1,3}$/;
const TITLE = /^目\s*[录次]$/;
const SHORT = 32;
const LEAST_HEADINGS = 4;

/** Indices of lines that belong to a table of contents 目录: dot leaders, or a list of headings that comes again below. */
export function contentsLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  addLeaders(lines, found);
  addHeadingLists(lines, found);
  return found;
}

function addLeaders(lines: readonly Line[], found: Set<number>): void {
  const leaders = lines.flatMap((line, i) => (LEADER.test(line.text) ? [i] : []));
  if (leaders.length === 0) return;
  const first = leaders[0]!;
  const last = leaders.at(-1)!;
  for (let i = Math.max(0, first - 2); i <= last; i++) if (isShort(lines[i]!)) found.add(i);
}

function addHeadingLists(lines: readonly Line[], found: Set<number>): void {
  const last = lastPlaces(lines);
  for (let i = 0; i < lines.length; i++) {
    if (found.has(i)) continue;
    const end = listEnd(lines, i, last);
    if (end - i < LEAST_HEADINGS) continue;
    for (let j = i; j < end; j++) found.add(j);
    if (i > 0 && TITLE.test(lines[i - 1]!.text)) found.add(i - 1);
    i = end;
  }
}

/** End of a run of short numbered headings each of which stands again further down. */
function listEnd(lines: readonly Line[], from: number, last: ReadonlyMap<string, number>): number {
  let i = from;
  let again = 0;
  while (i < lines.length && isShort(lines[i]!) && headingOf(lines[i]!.text)) {
    if (last.get(bare(lines[i]!.text))! > i) again++;
    i++;
  }
  return again * 2 >= i - from ? trimEnd(lines, from, i, last) : from;
}

/** The first heading of the body looks like one more entry; it is the one that does not come again. */
function trimEnd(lines: readonly Line[], from: number, to: number, last: ReadonlyMap<string, number>): number {
  let end = to;
  const seen = new Set<string>();
  for (let i = from; i < to; i++) {
    const key = bare(lines[i]!.text);
    if (seen.has(key)) {
      end = i;
      break;
    }
    seen.add(key);
  }
  while (end > from && last.get(bare(lines[end - 1]!.text)) === end - 1 && end === to && to === lines.length) end--;
  return end;
}

function lastPlaces(lines: readonly Line[]): Map<string, number> {
  const last = new Map<string, number>();
  lines.forEach((line, i) => {
    if (isShort(line)) last.set(bare(line.text), i);
  });
  return last;
}

function isShort(line: Line): boolean {
  return line.text.length <= (LEADER.test(line.text) ? 120 : SHORT);
}

function bare(text: string): string {
  return text.replace(/[\s“”"'、.]/g, "");
}
