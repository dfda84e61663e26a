import type {SetAside} from "../../model/index.js";
import {headingOf} from "../headings.js";
import type {Line} from "../lines.js";

type Part = Omit<SetAside, "text">;

const TITLE = /^(?:目\s*[录次]|contents)$/i;
/** Leaders and a page: ……12, ...... 12, — — — 12. */
const LEADERS = /(?:(?<![.·•_])[.·•_]{3,}|(?<![-—–]\s?)(?:[-—–]\s?){4,}|(?<!…)…+)\s*[(]?(\d{1,3})[)]?$/;
/** A page behind a space. */
const BEHIND = /\s[(]?(\d{1,3})[)]?$/;
const LONGEST_LED = 120;
const LONGEST = 60;
const SHORT = 32;
const SHORTEST = 12;
const LEAST_HEADINGS = 4;
const LEAST_LED = 2;
const LEAST_LISTED = 3;
/** Lines that an entry may take before its page comes. */
const WRAPPED = 2;

/** Lines of a table of contents 目录: headings with leaders or pages behind them, or a list of headings that comes again below. */
export function contentsParts(lines: readonly Line[]): Part[] {
  const found = new Set<number>();
  const last = lastPlaces(lines);
  addPaged(lines, found, last);
  addTitled(lines, found, last);
  addHeadingLists(lines, found, last);
  return [...found].map((i) => ({start: lines[i]!.start, end: lines[i]!.end, reason: "contents"}));
}

interface Entry {
  readonly page: number;
  /** Leaders lead to the page; else only a space parts it from the words. */
  readonly led: boolean;
  readonly numbered: boolean;
}

function entryOf(text: string): Entry | null {
  if (text.length > LONGEST_LED) return null;
  const led = LEADERS.exec(text);
  const page = led ?? (text.length <= LONGEST ? BEHIND.exec(text) : null);
  if (!page) return null;
  const mark = headingOf(text);
  return {page: Number(page[1]), led: led !== null, numbered: mark !== null && mark.kind !== "digit" && mark.kind !== "circled"};
}

/** Entries whose pages never go back, with the first lines of wrapped ones. */
function addPaged(lines: readonly Line[], found: Set<number>, last: ReadonlyMap<string, number>): void {
  for (let i = 0; i < lines.length;) {
    const run = pagedRun(lines, i);
    if (run.end > i && isContents(lines, i, run, last)) {
      for (let j = i; j < run.end; j++) found.add(j);
      if (TITLE.test(lines[i - 1]?.text ?? "")) found.add(i - 1);
    }
    i = Math.max(run.end, i + 1);
  }
}

interface Run {
  readonly end: number;
  readonly led: number;
  readonly numbered: number;
  readonly entries: number;
}

function pagedRun(lines: readonly Line[], from: number): Run {
  let [end, page, led, numbered, entries] = [from, 0, 0, 0, 0];
  if (!entryOf(lines[from]!.text) && !leadsIn(lines, from)) return {end, led, numbered, entries};
  for (let i = from; i < lines.length && i <= end + WRAPPED; i++) {
    const entry = entryOf(lines[i]!.text);
    if (!entry) {
      if (!opensEntry(lines[i]!.text)) break;
      continue;
    }
    if (entry.page < page || (!entry.led && !entry.numbered && entries === 0)) break;
    [end, page] = [i + 1, entry.page];
    if (entry.led) led++;
    if (entry.numbered) numbered++;
    entries++;
  }
  return {end, led, numbered, entries};
}

/** A wrapped entry's first line, or a chapter without a page of its own, may stand above the first entry. */
function leadsIn(lines: readonly Line[], i: number): boolean {
  const {text} = lines[i]!;
  return entryOf(lines[i + 1]?.text ?? "") !== null && (headingOf(text) !== null || (text.length <= SHORTEST && !/[\d,。;:]/.test(text)));
}

/** The first line of an entry that goes on in the next line. */
const opensEntry = (text: string): boolean => text.length <= LONGEST && !/[。;!?:,]$/.test(text);

function isContents(lines: readonly Line[], from: number, run: Run, last: ReadonlyMap<string, number>): boolean {
  const titled = TITLE.test(lines[from - 1]?.text ?? "");
  if (run.led >= (titled ? 1 : LEAST_LED)) return true;
  if (run.numbered < LEAST_HEADINGS && !(titled && run.numbered > 0)) return false;
  const again = lines.slice(from, run.end).filter(({text}) => (last.get(bare(text.replace(BEHIND, ""))) ?? -1) >= run.end).length;
  return titled || again * 2 >= run.end - from;
}

/** What stands below 目录 without pages: short lines, until the first entry comes again or a sentence begins. */
function addTitled(lines: readonly Line[], found: Set<number>, last: ReadonlyMap<string, number>): void {
  lines.forEach((line, i) => {
    if (!TITLE.test(line.text) || found.has(i)) return;
    const first = bare(lines[i + 1]?.text ?? "");
    let end = i + 1;
    while (
      end < lines.length &&
      opensEntry(lines[end]!.text) &&
      !/[,。;]/.test(lines[end]!.text.slice(0, LONGEST).replace(/^.*[、.]/, ""))
    ) {
      if (end > i + 1 && bare(lines[end]!.text) === first) break;
      end++;
    }
    const entries = lines.slice(i + 1, end);
    const known = entries.filter(({text}) => headingOf(text) !== null || (last.get(bare(text)) ?? -1) >= end).length;
    if (entries.length < LEAST_LISTED || known * 2 < entries.length) return;
    for (let j = i; j < end; j++) found.add(j);
  });
}

/** Runs of short numbered headings half of which stand again further down. A run is looked at once. */
function addHeadingLists(lines: readonly Line[], found: Set<number>, last: ReadonlyMap<string, number>): void {
  for (let i = 0; i < lines.length; i++) {
    let [run, again] = [i, 0];
    for (; run < lines.length && !found.has(run) && isShort(lines[run]!) && headingOf(lines[run]!.text); run++)
      if (last.get(bare(lines[run]!.text))! > run) again++;
    if (run === i) continue;
    const end = again * 2 >= run - i ? trimEnd(lines, i, run, last) : i;
    if (end - i >= LEAST_HEADINGS) {
      for (let j = i; j < end; j++) found.add(j);
      if (i > 0 && TITLE.test(lines[i - 1]!.text)) found.add(i - 1);
    }
    i = run - 1;
  }
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
    if (line.text.length <= LONGEST) last.set(bare(line.text), i);
  });
  return last;
}

const isShort = (line: Line): boolean => line.text.length <= SHORT;

function bare(text: string): string {
  return text.replace(/[\s“”"'、.]/g, "");
}
