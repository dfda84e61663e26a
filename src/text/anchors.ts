import {bisectLeft, bisector} from "d3-array";
import {isDigit} from "../lexicon/digits.js";
import type {Document, Span} from "../model/index.js";
import {fingerprint} from "../model/ids.js";
import {fold} from "./fold.js";
import {foldedOf} from "./folded.js";

/** Tells the place of a character by the words around it: `s1f0c88ab.14`, the 14th character of that sentence. */
export type Anchors = (offset: number) => string;

/** A sentence, a cell or a line, and what it is called by. */
interface Holder extends Span {
  /** s sentence, r cell of a row. */
  readonly kind: "s" | "r";
  readonly words: string;
  /** How many like it stand before it. */
  nth: number;
}

const made = new WeakMap<Document, Anchors>();

/**
 * Anchors of a document. A place is named by the sentence it stands in, or by the row of a table with the head of its column, both
 * without white space and punctuation, and by how many characters of it stand before; `_2` where the same sentence stands a second
 * time. So an anchor stays while its sentence stays, whatever is put before or behind it.
 *
 * @example anchorsOf(parseDocument("到2025年,市场主体达到4万户。"))(13) // "s9e92d03a.12"
 */
export function anchorsOf(document: Document): Anchors {
  const known = made.get(document);
  if (known) return known;
  const folded = foldedOf(document);
  const cells = numbered(cellsOf(document, folded));
  const sentences = numbered(document.clauses.map((c) => holder("s", c, bareWords(folded, c.start, c.end))));
  const plain = lazily(() => fold(document.text));
  const lines = lazily(() => numbered(linesOf(plain())));
  const anchors: Anchors = (offset) => {
    const found = holding(cells, offset) ?? holding(sentences, offset);
    return found ? nameOf(found, placeIn(folded, found, offset)) : lineAnchor(lines(), plain(), offset);
  };
  made.set(document, anchors);
  return anchors;
}

const holder = (kind: Holder["kind"], {start, end}: Span, words: string): Holder => ({kind, start, end, words, nth: 1});

const prints = new WeakMap<Holder, string>();

function nameOf(one: Holder, place: number): string {
  const print = prints.get(one) ?? fingerprint(one.words);
  prints.set(one, print);
  return `${one.kind}${print}${one.nth === 1 ? "" : `_${one.nth}`}.${place}`;
}

/** What is no part of a sentence (a heading, a note, a line of contents) is named by its line. */
function lineAnchor(lines: readonly Holder[], folded: string, offset: number): string {
  const found = holding(lines, offset);
  return found ? nameOf(found, placeIn(folded, found, offset)) : `s${fingerprint("")}.${offset}`;
}

/** A row of more cells names each of them by its print: the words of the row for each cell would grow with its square. */
const WIDEST_ROW = 200;

/** Each cell is called by its column's head and the words of its row. */
function cellsOf({tables}: Document, folded: string): Holder[] {
  const out: Holder[] = [];
  const seen = new Set<number>();
  for (const {rows, columns} of tables)
    for (const row of rows) {
      const all = row.map((cell, i) => (columns[i]?.kind === "serial" ? "" : bareWords(folded, cell.start, cell.end))).join("|");
      const words = row.length > WIDEST_ROW ? fingerprint(all) : all;
      row.forEach((cell, i) => {
        // A cell that spans several rows stands in each of them; its first row names it.
        if (cell.end === cell.start || seen.has(cell.start)) return;
        seen.add(cell.start);
        out.push(holder("r", cell, `${columns[i]?.path.map((head) => bareWords(head, 0, head.length)).join("/") ?? ""}:${words}`));
      });
    }
  return out;
}

function linesOf(folded: string): Holder[] {
  return [...folded.matchAll(/[^\n]+/g)].map(({index, 0: line}) => {
    const end = index + line.length;
    return holder("s", {start: index, end}, bareWords(folded, index, end));
  });
}

/** Counts those that are called alike, in the order of the text. */
function numbered(list: readonly Holder[]): readonly Holder[] {
  const seen = new Map<string, number>();
  const ordered = list.toSorted((a, b) => a.start - b.start);
  for (const one of ordered) {
    one.nth = (seen.get(one.words) ?? 0) + 1;
    seen.set(one.words, one.nth);
  }
  return ordered;
}

const byStart = bisector((one: Holder) => one.start);

function holding(list: readonly Holder[], offset: number): Holder | null {
  const found = list[byStart.right(list, offset) - 1];
  return found && offset < found.end ? found : null;
}

const places = new WeakMap<Holder, readonly number[]>();

/** Characters of the bare sentence that stand before an offset. */
function placeIn(folded: string, one: Holder, offset: number): number {
  const at = places.get(one) ?? bare(folded, one.start, one.end).at;
  places.set(one, at);
  return bisectLeft(at, offset);
}

/** What `bare` does with a character code, once it was looked at: kept, left out, kept between digits, half of a wide character. */
const KNOWN = new Uint8Array(0x10000);
const [KEPT_ALWAYS, LEFT_OUT, BETWEEN_DIGITS, HALF] = [1, 2, 3, 4];

function look(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return (KNOWN[code] = HALF);
  if (/[.\-–—/:]/.test(character)) return (KNOWN[code] = BETWEEN_DIGITS);
  return (KNOWN[code] = /[^\s\p{P}\p{C}]|[%‰]/u.test(character) ? KEPT_ALWAYS : LEFT_OUT);
}

/** The words of `bare` alone, which are asked of every sentence. */
function bareWords(folded: string, from: number, to: number): string {
  let words = "";
  let start = from;
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i);
    const known = KNOWN[code] || look(code);
    if (known === HALF) return bare(folded, from, to).words;
    if (known === KEPT_ALWAYS || (known === BETWEEN_DIGITS && i > from && i + 1 < to && isDigit(folded[i - 1]) && isDigit(folded[i + 1])))
      continue;
    if (start < i) words += folded.slice(start, i);
    start = i + 1;
  }
  return start === from ? folded.slice(from, to) : words + folded.slice(start, to);
}

/** Letters, digits and signs; of punctuation only what belongs to a number: 4.5, 20-30, 98%. */
const KEPT = /[^\s\p{P}\p{C}]+|[%‰]|(?<=\d)[.\-–—/:](?=\d)/gu;

/** A stretch of a text without white space and punctuation, and the offset of each character that is left. */
export function bare(folded: string, from = 0, to = folded.length): {readonly words: string; readonly at: readonly number[]} {
  const at: number[] = [];
  let words = "";
  for (const {0: run, index} of folded.slice(from, to).matchAll(KEPT)) {
    words += run;
    for (let i = 0; i < run.length; i++) at.push(from + index + i);
  }
  return {words, at};
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
