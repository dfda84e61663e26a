import * as v from "valibot";
import type {Alignment, ClauseVerdict, IndicatorVerdict, MeasureVerdict, ReviewerNote} from "../model/index.js";

/** A reviewer's decisions 审核意见 on one alignment, as kept on disk and exported by the page. */
export const NotesFile = v.object({
  lower: v.string(),
  higher: v.string(),
  notes: v.array(
    v.object({
      key: v.string(),
      decision: v.picklist(["accept", "dispute", "note"]),
      reason: v.pipe(v.string(), v.minLength(1)),
      by: v.string(),
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      guard: v.string(),
    }),
  ),
});

/** Key of a verdict that survives re-runs: it names what is asked, not where it stands in a list. */
export const keyOf = {
  indicator: (verdict: IndicatorVerdict): string => `indicator:${verdict.indicator}`,
  clause: (verdict: ClauseVerdict): string => `clause:${fingerprint(verdict.quote)}`,
  measure: (verdict: MeasureVerdict): string => `measure:${verdict.measure}`,
};

/** The texts a decision rests on: when one of them changes, the decision is reopened. White space does not count. */
export const guardOf = {
  indicator: (verdict: IndicatorVerdict): string =>
    fingerprint([verdict.verdict, verdict.higher.span?.quote ?? `${verdict.higher.value}`, verdict.lower?.span?.quote ?? ""].join("\n")),
  clause: (verdict: ClauseVerdict): string => fingerprint([verdict.verdict, verdict.quote, verdict.matches[0]?.quote ?? ""].join("\n")),
  measure: (verdict: MeasureVerdict): string =>
    fingerprint([verdict.verdict, ...verdict.higherSpans.map((s) => s.quote), ...verdict.lowerSpans.map((s) => s.quote)].join("\n")),
};

/** Notes that still fit the alignment, and notes whose text has changed since and must be looked at again. */
export interface MergedNotes {
  readonly kept: readonly ReviewerNote[];
  readonly reopened: readonly ReviewerNote[];
}

/** Sorts a reviewer's notes by whether what they were written on still stands. */
export function mergeNotes(alignment: Alignment, notes: readonly ReviewerNote[]): MergedNotes {
  const guards = guardsOf(alignment);
  const fits = (note: ReviewerNote): boolean => guards.get(note.key) === note.guard;
  return {kept: notes.filter(fits), reopened: notes.filter((n) => !fits(n))};
}

function guardsOf({indicators, clauses, measures}: Alignment): Map<string, string> {
  return new Map([
    ...indicators.map((v) => [keyOf.indicator(v), guardOf.indicator(v)] as const),
    ...clauses.map((v) => [keyOf.clause(v), guardOf.clause(v)] as const),
    ...measures.map((v) => [keyOf.measure(v), guardOf.measure(v)] as const),
  ]);
}

/** Eight hexadecimal digits of FNV-1a over the text without white space: short enough to read, enough to notice a change. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/\s+/g, "")) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
