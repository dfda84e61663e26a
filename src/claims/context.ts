import type {Document, Frame, PlanKind} from "../model/index.js";
import {evaluatedYear, looksBack, ownYears, reviewedYears} from "../text/index.js";
import type {Catalogue} from "./catalogue.js";

/** What the reader may know of a document beside its text. */
export interface ClaimContext {
  /** Corpus id; "" for a document outside the corpus. */
  readonly plan: string;
  /** First and last year; null to read them from the text. */
  readonly period: readonly [number, number] | null;
  readonly kind: PlanKind | null;
  readonly catalogue: Catalogue | null;
  /** Says of each claim which rules spoke (`by`). */
  readonly why?: boolean;
}

/** The years a plan speaks of, and those its review looks back on. */
export interface Horizon {
  readonly start: number;
  readonly end: number;
  readonly reviewStart: number;
  readonly reviewEnd: number;
  /** The years come from the text or the caller; false where nothing told them. */
  readonly known: boolean;
  /** The text only hints at the years: by a goal's year or its date. */
  readonly hinted: boolean;
}

/** Reads the plan's years from the caller, its title, or the first lines of its text. */
export function horizonOf(document: Document, context: ClaimContext): Horizon {
  const head = headOf(document);
  const headings = document.sections.map((section) => section.heading);
  const past = reviewedYears(document.title) ?? yearTold(document.title, context.period);
  const given = past?.join() === context.period?.join() ? null : context.period;
  const telling = {title: document.title, headings, head};
  const told = given ?? (past ? [past[1] + 1, past[1] + 1] : ownYears(telling));
  const years = told ?? ownYears(telling, true);
  if (!years) return {start: 0, end: 0, reviewStart: 0, reviewEnd: 0, known: false, hinted: false};
  const [start, end] = years;
  const sure = {start, end, known: true, hinted: told === null};
  const evaluated = evaluatedYear(document.title, years, head);
  if (evaluated !== null) return {...sure, reviewStart: start, reviewEnd: evaluated};
  const five = end - start >= 4 && (start - 1) % 5 === 0;
  const back = past && given === null ? past[0] : five || end - start === 4 ? start - 5 : start - 1;
  return {...sure, reviewStart: back, reviewEnd: start - 1};
}

/** The year that the caller gives of a document that only looks back (工作总结) and names none in its title. */
const yearTold = (title: string, period: ClaimContext["period"]): ClaimContext["period"] =>
  looksBack(title) && period && period[0] === period[1] ? period : null;

/** The horizon of a sentence: the document's own, narrowed or widened to the years that its frame reaches over. */
export function horizonIn(own: Horizon, {tense, reach}: Pick<Frame, "tense" | "reach">): Horizon {
  if (!own.known || reach === null) return own;
  if (tense !== "commitment") {
    const [from, to] = reach === "year" ? [own.start - 1, own.start - 1] : reach === "five" ? [own.start - 5, own.start - 1] : reach;
    return to <= own.end ? {...own, reviewStart: from, reviewEnd: to} : own;
  }
  if (own.start !== own.end || reach === "year") return own;
  const [from, to] = reach === "five" ? [own.start, own.start + 4] : reach;
  return from >= own.start ? {...own, start: from, end: to} : own;
}

const HEAD_CHARS = 3000;

function headOf(document: Document): string {
  const skip = document.blocks.filter((block) => block.kind === "boilerplate" || block.kind === "contents").map((block) => block.end);
  const from = skip.filter((end) => end < HEAD_CHARS).at(-1) ?? 0;
  return `${document.text.slice(0, Math.min(from, HEAD_CHARS))}\n${document.text.slice(from, from + HEAD_CHARS)}`;
}

/** A stretch of years as claims print it: "2025" or "2016-2020". */
export function spanOfYears(start: number, end: number): string {
  return start === end ? String(end) : `${start}-${end}`;
}
