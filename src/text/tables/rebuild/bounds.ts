import {isBoilerplate} from "../../aside/boilerplate.js";
import {headingOf} from "../../headings.js";
import type {Line} from "../../lines.js";
import {NEVER} from "./costs.js";
import type {Mark} from "./tokens.js";

const NOTE = /^[*※]?\(?(?:附?注|备注|说明|[数资]料来源|数据来源|注释)\)?\s*\d*[::.、]/;
const PAGE = /^(?:[-—–·.~]{1,3}\s*\d{1,4}\s*[-—–·.~]{1,3}|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}\s*页)$/;
/** The caption of the next table. */
const CAPTION = /^(?:附?表|图|专栏)\s*[\d一二三四五六七八九十]{1,3}(?:[-—.]\d+)?[\s::][^\d]/;
const CONTINUED = /^[([]?(?:续表|接上表|续上表|续)\s*\d*[)\]]?[::]?$/;
const RULE = /^[\s|:+=_─━│┃┼├┤┌┐└┘┬┴-]+$/;
const PROSE = 90;

/** A line that no table goes on over: a heading of the outline, a note, running text. */
export function endsTable(line: Line): boolean {
  const text = line.text;
  if (NOTE.test(text) || isBoilerplate(line)) return true;
  if (CAPTION.test(text)) return true;
  if (text.length > PROSE && /[。;]/.test(text)) return true;
  const heading = headingOf(text);
  return heading !== null && STOPS.has(heading.kind);
}

const STOPS: ReadonlySet<string> = new Set(["part", "chapter", "section", "box", "annex"]);

const BARE_NUMBER = /^\d{1,4}$/;

/** What it costs to take a line between the rows for a page mark (— 12 —, 12) and none of the table; infinite if it is none. */
export function pageMarkCost(line: Line): number {
  if (PAGE.test(line.text)) return 0;
  return BARE_NUMBER.test(line.text) ? 2.5 : NEVER;
}

/** A line between the rows that is none of theirs: (续表), a drawn rule. */
export function isBetween(line: Line, mark: Mark): boolean {
  const text = line.text;
  if (CONTINUED.test(text)) return true;
  return RULE.test(text) && (mark === "|" || text.length >= LEAST_RULE || /[+┼├┌└─━]/.test(text)) && text.length > 1;
}

const LEAST_RULE = 4;

/** How many lines from `i` repeat the header's lines (a table that goes on over a page); 0 if they don't. */
export function repeatedHeader(lines: readonly Line[], i: number, from: number, to: number): number {
  const size = to - from;
  for (let k = 0; k < size; k++) {
    const line = lines[i + k];
    if (!line || bare(line.text) !== bare(lines[from + k]!.text)) return 0;
  }
  return size;
}

const bare = (text: string): string => text.replace(/\s/g, "");
