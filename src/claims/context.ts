import {sum} from "d3-array";
import {words} from "../lexicon/words.js";
import {PART_AT_HAND, PARTS_OF_YEAR} from "../lexicon/times.js";
import type {Clause, Document, Frame, PlanKind} from "../model/index.js";
import {
  accountYear,
  evaluatedYear,
  finishedPlan,
  foldedOf,
  isAtHand,
  looksBack,
  ownYears,
  reviewedYears,
  titledYears,
  yearAtHand,
  type Years,
} from "../text/index.js";
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
  /** Beside its one year the document looks back on the five that end with it. */
  readonly five?: boolean;
}

/** Reads the plan's years from the caller, its title, or the first lines of its text. */
export function horizonOf(document: Document, context: ClaimContext): Horizon {
  const head = headOf(document);
  const {years, past, hinted} = yearsFor(document, context.period, head);
  if (!years) return {start: 0, end: 0, reviewStart: 0, reviewEnd: 0, known: false, hinted: false};
  const [start, end] = years;
  const sure = {start, end, known: true, hinted};
  const evaluated = evaluatedYear(document.title, years, head);
  if (evaluated !== null) return {...sure, reviewStart: start, reviewEnd: evaluated};
  const [reviewStart, reviewEnd] = past ?? [yearBefore(start, end), start - 1];
  return {...sure, reviewStart, reviewEnd, five: start === end && FIVE_YEARS.in(head)};
}

/** Words by which a report looks back on five years too. */
const FIVE_YEARS = words("五年来 过去五年 过去的五年 五年间 五年工作 本届政府 五”时期 五时期 五”期间 五期间 五”收官 五收官");

/** A plan of five years, or one that begins as they do, looks back on the five before. */
function yearBefore(start: number, end: number): number {
  const years = end - start + 1;
  return years === 5 || (years > 5 && (start - 1) % 5 === 0) ? start - 5 : start - 1;
}

/** The years that a document is for, those that it looks back on where it is an account, and whether they are only hinted at. */
interface Told {
  readonly years: Years | null;
  readonly past: Years | null;
  readonly hinted: boolean;
}

function yearsFor(document: Document, period: ClaimContext["period"], head: string): Told {
  const telling = {title: document.title, headings: document.sections.map((section) => section.heading), head, text: foldedOf(document)};
  const named = reviewedYears(document.title) ?? finishedPlan(document.title, head) ?? yearTold(document.title, period);
  if (named) return accountOf(named, period, {within: PARTS_OF_YEAR.in(document.title)});
  const within = period ? null : yearAtHand(document.title);
  if (within) return {years: within, past: within, hinted: false};
  const titled = titledYears(telling);
  if (titled === null && (isAccount(document) || (isAtHand(head) && PART_AT_HAND.in(head))))
    return accountOf(yearOf(accountYear(head)), period, {hinted: true, within: isAtHand(head)});
  const years = period ?? titled;
  return years ? {years, past: null, hinted: false} : {years: ownYears(telling, true), past: null, hinted: ownYears(telling) === null};
}

/** An account plans for the year behind those it tells of, or within them (上半年工作总结), unless the caller knows of others. */
function accountOf(past: Years | null, period: ClaimContext["period"], {within = false, hinted = false}): Told {
  if (period && past?.join() !== period.join()) return {years: period, past: null, hinted: false};
  return {years: past && (within ? past : yearBehind(past)), past, hinted: hinted && !period};
}

const yearOf = (year: number | null): Years | null => (year === null ? null : [year, year]);
const yearBehind = ([, last]: Years): Years => [last + 1, last + 1];

/** Whether a document looks back, by its title or in most of its sentences where no heading sets goals. */
const isAccount = ({title, clauses}: Document): boolean => looksBack(title) || (!clauses.some(isHeadedGoal) && mostLookBack(clauses));
const isHeadedGoal = ({frame}: Clause): boolean => frame.goals && frame.told === "heading" && frame.tense === "commitment";
const mostLookBack = (clauses: readonly Clause[]): boolean =>
  sum(clauses, ({tense}) => (tense === "review" ? 1 : tense === "commitment" ? -1 : 0)) > 0;

/** The year that the caller gives of a document that only looks back (工作总结) and names none in its title. */
const yearTold = (title: string, period: ClaimContext["period"]): ClaimContext["period"] =>
  looksBack(title) && period && period[0] === period[1] ? period : null;

/** The horizon of a sentence: the document's own, narrowed or widened to the years that its frame reaches over. */
export function horizonIn(own: Horizon, {tense, reach}: Pick<Frame, "tense" | "reach">): Horizon {
  if (reach === null) return own;
  if (!own.known) return typeof reach === "string" ? own : reachedAlone(reach, tense);
  if (tense !== "commitment") {
    const [from, to] = reach === "year" ? [own.start - 1, own.start - 1] : reach === "five" ? [own.start - 5, own.start - 1] : reach;
    return to <= own.end ? {...own, reviewStart: from, reviewEnd: to} : own;
  }
  if (own.start !== own.end || reach === "year") return own;
  const [from, to] = reach === "five" ? [own.start, own.start + 4] : reach;
  return from >= own.start ? {...own, start: from, end: to} : own;
}

/** The horizon of a sentence whose heading names years, in a document that names none. */
function reachedAlone([from, to]: Years, tense: Frame["tense"]): Horizon {
  const ahead = tense === "commitment";
  const start = ahead ? from : to + 1;
  return {
    start,
    end: ahead ? to : start,
    reviewStart: ahead ? from - 1 : from,
    reviewEnd: ahead ? from - 1 : to,
    known: true,
    hinted: true,
  };
}

const HEAD_CHARS = 3000;

function headOf(document: Document): string {
  const skip = document.blocks.filter((block) => block.kind === "boilerplate" || block.kind === "contents").map((block) => block.end);
  const from = skip.filter((end) => end < HEAD_CHARS).at(-1) ?? 0;
  const text = foldedOf(document);
  return `${text.slice(0, Math.min(from, HEAD_CHARS))}\n${text.slice(from, from + HEAD_CHARS)}`;
}

/** A stretch of years as claims print it: "2025" or "2016-2020". */
export function spanOfYears(start: number, end: number): string {
  return start === end ? String(end) : `${start}-${end}`;
}
