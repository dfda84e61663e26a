import {ORDINAL} from "../lexicon/numerals.js";
import {pattern} from "../lexicon/pattern.js";
import * as promises from "../lexicon/promises.js";
import {words} from "../lexicon/words.js";
import type {Clause, Document, Section, Table} from "../model/index.js";
import {pieces, SHORTEST, trimmed} from "./pieces.js";

/** A sentence of a plan as alignment compares it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Headings, outermost first. */
  readonly section: readonly string[];
  /** True for a promise about the plan's own period: a review of the past and a preamble are none. */
  readonly forward: boolean;
  /** True for what looks back on the period before: neither a promise nor the situation. */
  readonly review: boolean;
  /** What the quote was taken from; a heading can promise but never takes up. */
  readonly source: "clause" | "heading" | "row";
}

const NUMBERING = pattern`^(?:[(（]?(?:\d|${promises.LIST_NUMERALS}){1,4}[)）、.．]|${ORDINAL}${promises.LIST_NUMERALS}+${promises.NUMBERED_PARTS}|[①-⑳])\s*`;
/** Whether a heading looks back. */
const looksBack = (heading: string): boolean => promises.PAST_HEADS.in(heading) || promises.PAST_HEAD_ENDS.ends(heading);
const WORK = pattern`${promises.WORK_CHARACTERS}{2}|${promises.WORK_HEADS}`;

/** Headings of a section, outermost first. */
export function headingsOf(document: Document, section: number): string[] {
  const headings: string[] = [];
  for (let i = section; i >= 0; i = document.sections[i]?.parent ?? -1) {
    const heading = document.sections[i]?.heading;
    if (heading) headings.unshift(heading);
  }
  return headings;
}

/** Whether a sentence speaks of the plan's own period. A reader's doubt is settled by the nearest heading that tells. */
function isForward(tense: Clause["tense"], headings: readonly string[]): boolean {
  if (tense === "commitment") return true;
  if (headings.length === 0 || headings.some(looksBack)) return false;
  const telling = headings.findLast((h) => promises.SITUATION_HEADS.in(h) || WORK.test(h));
  return telling !== undefined && !promises.SITUATION_HEADS.in(telling);
}

/** Whether a sentence that is no promise tells of what was done. */
const isReview = (tense: Clause["tense"], headings: readonly string[]): boolean => tense === "review" || headings.some(looksBack);

/** A run-in heading that promises something by itself: 「(二十一)推进内外贸产品同线同标同质。」 */
const PROMISE = pattern`^${promises.TASK_ADVERBS}?${promises.TASK_FIRST}.{10,}`;

const PROGRAMMES = words("行动 工程 活动");
/** Names of annexes and of boxed actions, and numbered headings that stand as a line of their own: titles, not sentences. */
const isTitle = (quote: string): boolean =>
  /^\d{1,2}\p{Script=Han}{4,14}$/u.test(quote) ||
  (quote.length <= 32 &&
    !/[,，、;；]/u.test(quote) &&
    !promises.TASK_OPENINGS.starts(quote) &&
    !promises.MORE_TASK_FIRST.starts(quote) &&
    (promises.LABEL_ENDS.ends(quote) || PROGRAMMES.ends(quote)));

/** Where a clause really begins: a run-in heading cut off at its first comma belongs to the sentence. */
function beginOf(document: Document, clause: Clause): number {
  const section = document.sections[clause.section];
  if (!section || !/^[,，、]/u.test(clause.text)) return clause.start;
  const {start, end} = section.headingSpan;
  if (/\S/u.test(document.text.slice(end, clause.start))) return clause.start;
  return start + (NUMBERING.exec(document.text.slice(start, end))?.[0].length ?? 0);
}

function fromClauses(document: Document): Sentence[] {
  return document.clauses.flatMap((clause) => {
    if (isTitle(trimmed(clause.text))) return [];
    const section = headingsOf(document, clause.section);
    const forward = isForward(clause.tense, section);
    const review = !forward && isReview(clause.tense, section);
    return pieces(document.text, beginOf(document, clause), clause.end).map((piece) => ({
      ...piece,
      section,
      forward,
      review,
      source: "clause" as const,
    }));
  });
}

/** Headings that are the whole of their section, or a full sentence: 「(八)开展市场主体信用培育工作,助力重塑信用。」 */
function fromHeadings(document: Document, taken: readonly Sentence[]): Sentence[] {
  const covered = (from: number, to: number): boolean => taken.some((s) => s.start < to && s.end > from);
  return document.sections.flatMap((section: Section, i) => {
    if (section.kind === "title" || section.kind === "box" || section.kind === "annex") return [];
    const {start, end} = section.headingSpan;
    const from = start + (NUMBERING.exec(document.text.slice(start, end))?.[0].length ?? 0);
    const endsAsSentence = /^[。;；]/u.test(document.text.slice(end)) && PROMISE.test(document.text.slice(from, end));
    const isSentence = endsAsSentence || /[,，]/u.test(section.heading) || !covered(section.start, section.end);
    const isPromise = WORK.test(section.heading) && !promises.LABEL_ENDS.ends(section.heading);
    if (!isSentence || !isPromise || covered(from, end) || end - from < SHORTEST) return [];
    const headings = headingsOf(document, section.parent);
    const forward = isForward("context", [...headings, section.heading]);
    return pieces(document.text, from, end).map((piece) => ({
      ...piece,
      section: headings,
      forward,
      review: false,
      source: "heading" as const,
      i,
    }));
  });
}

/** Rows of tables and annexes; a lower plan can take up a promise there. */
function fromTables(document: Document): Sentence[] {
  return document.tables.flatMap((table: Table) => {
    const section = document.sections.findLast((s) => s.start <= table.start && s.end >= table.end);
    const headings = section ? headingsOf(document, document.sections.indexOf(section)) : [];
    if (headings.some(looksBack) || table.caption.includes("完成情况")) return [];
    return table.rows.flatMap((row) => {
      const cells = row.filter((cell) => cell.end > cell.start);
      if (cells.length === 0) return [];
      const start = Math.min(...cells.map((cell) => cell.start));
      const end = Math.max(...cells.map((cell) => cell.end));
      const quote = document.text.slice(start, end);
      return [{start, end, quote, section: [...headings, table.caption], forward: true, review: false, source: "row" as const}];
    });
  });
}

const known = new WeakMap<Document, readonly Sentence[]>();

/** Every sentence, sentence-like heading and table row of a plan, in the order of the text; read once a document. */
export function sentencesOf(document: Document): readonly Sentence[] {
  const sentences = known.get(document) ?? readSentences(document);
  known.set(document, sentences);
  return sentences;
}

function readSentences(document: Document): Sentence[] {
  const clauses = fromClauses(document);
  return [...clauses, ...fromHeadings(document, clauses), ...fromTables(document)].sort((a, b) => a.start - b.start || a.end - b.end);
}
