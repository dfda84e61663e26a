import type {ClauseMatch, ClauseReading, ClauseVerdict, Document, Excerpt, Span} from "../model/index.js";
import {meet} from "./reconcile.js";

/** Where a sentence stands in a text, white space aside; null where it does not. */
export type Finder = (quote: string) => Span | null;

/** Finds sentences in one text, which it reads once. */
export function finderIn(text: string): Finder {
  const places: number[] = [];
  let plain = "";
  for (let i = 0; i < text.length; i++)
    if (/\S/u.test(text[i]!)) {
      places.push(i);
      plain += text[i]!;
    }
  return (quote) => {
    const sought = quote.replace(/\s+/gu, "");
    const at = sought === "" ? -1 : plain.indexOf(sought);
    return at < 0 ? null : {start: places[at]!, end: places[at + sought.length - 1]! + 1};
  };
}

const length = ({start, end}: Span): number => end - start;
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The clause that a reading is about: most of it, and most of what was read. */
const isAbout = (clause: ClauseVerdict, read: Span): boolean => 2 * shared(clause, read) > Math.max(length(clause), length(read));

/**
 * The verdicts on clauses as curators read them 审读: theirs in the place of the program's, with `decided` that says so, and the sentences
 * that they name before the nearest ones. A reading whose sentence is in no clause changes nothing.
 */
export function asRead(
  clauses: readonly ClauseVerdict[],
  readings: readonly ClauseReading[],
  lower: Document,
  higher: Document,
): readonly ClauseVerdict[] {
  if (readings.length === 0) return clauses;
  const [above, below] = [finderIn(higher.text), finderIn(lower.text)];
  const placed = readings.flatMap((reading) => {
    const span = above(reading.clause);
    return span ? [{reading, span}] : [];
  });
  return clauses.map((clause) => {
    const found = placed.find(({span}) => isAbout(clause, span));
    return found ? decidedBy(clause, found.reading, below, lower.text) : clause;
  });
}

function decidedBy(clause: ClauseVerdict, reading: ClauseReading, below: Finder, text: string): ClauseVerdict {
  const {verdict, matches, note, by, date} = reading;
  const named = matches.flatMap((quote) => {
    const span = below(quote);
    return span ? [matchAt({...span, quote: text.slice(span.start, span.end)}, clause, verdict === "taken up" ? 2 : 1)] : [];
  });
  return {
    ...clause,
    verdict,
    matches: [...named, ...clause.matches.filter((match) => !named.some((one) => meet(one, match)))],
    decided: {proposed: clause.verdict, note, by: [by], at: `${date}T00:00:00Z`},
  };
}

/** A sentence that a curator names, with what the program knows of it. */
function matchAt(excerpt: Excerpt, clause: ClauseVerdict, grade: 1 | 2): ClauseMatch {
  const known = clause.matches.find((match) => meet(match, excerpt));
  return {...(known ?? {score: clause.matches[0]?.score ?? 0, shared: [], missing: []}), ...excerpt, grade};
}
