import * as v from "valibot";
import {groupBy} from "../model/group.js";
import {fingerprint} from "../model/ids.js";
import {IsoDate, Schema} from "../model/schema.js";
import type {Alignment, ClauseVerdict, Finding, IndicatorVerdict, MeasureVerdict, ReviewerNote} from "../model/index.js";

/**
 * A reviewer's decisions 审核意见, as kept on disk (`data/notes/`) and exported by the pages. `higher` is null where they
 * are on the audit of one plan.
 */
export const NotesFile = v.strictObject({
  schema: Schema,
  lower: v.string(),
  higher: v.nullable(v.string()),
  notes: v.array(
    v.strictObject({
      key: v.string(),
      decision: v.picklist(["accept", "dispute", "note"]),
      reason: v.pipe(v.string(), v.minLength(1)),
      by: v.string(),
      date: IsoDate,
      guard: v.string(),
    }),
  ),
});
export type NotesFile = v.InferOutput<typeof NotesFile>;

/**
 * Notes of several files or reviewers as one list: what two of them say word for word stands once, and nothing else is dropped, so
 * that one key may have several notes.
 */
export function joinedNotes(...lists: readonly (readonly ReviewerNote[])[]): ReviewerNote[] {
  const said = new Map<string, ReviewerNote>();
  for (const note of lists.flat()) {
    const {key, decision, reason, by, date, guard} = note;
    const words = JSON.stringify([key, decision, reason, by, date, guard]);
    if (!said.has(words)) said.set(words, note);
  }
  return [...said.values()];
}

/** The notes of each key on which reviewers do not agree, or on which one reviewer says two things. */
export function disagreements(notes: readonly ReviewerNote[]): (readonly ReviewerNote[])[] {
  return [...groupBy(notes, (n) => n.key).values()].filter((list) => disagree(list));
}

/** Whether notes of one key differ in their decision, or come from one reviewer twice. */
export function disagree(notes: readonly ReviewerNote[]): boolean {
  return new Set(notes.map((n) => n.decision)).size > 1 || new Set(notes.map((n) => n.by)).size < notes.length;
}

/** Key of a verdict or finding that survives re-runs: it names what is asked, not where it stands in a list. */
export const keyOf = {
  indicator: (verdict: IndicatorVerdict): string => `indicator:${verdict.indicator}`,
  clause: (verdict: ClauseVerdict): string => `clause:${fingerprint(verdict.quote)}`,
  measure: (verdict: MeasureVerdict): string => `measure:${verdict.measure}`,
  finding: (finding: Finding): string => `finding:${finding.id}`,
};

/** The texts a decision rests on: when one of them changes, the decision is reopened. White space does not count. */
export const guardOf = {
  indicator: (verdict: IndicatorVerdict): string =>
    fingerprint([verdict.verdict, verdict.higher.span?.quote ?? `${verdict.higher.value}`, verdict.lower?.span?.quote ?? ""].join("\n")),
  clause: (verdict: ClauseVerdict): string => fingerprint([verdict.verdict, verdict.quote, verdict.matches[0]?.quote ?? ""].join("\n")),
  measure: (verdict: MeasureVerdict): string =>
    fingerprint([verdict.verdict, ...quotes(verdict.higherSpans), ...quotes(verdict.lowerSpans)].join("\n")),
  finding: (finding: Finding): string => fingerprint([finding.severity, ...quotes(finding.spans)].join("\n")),
};

/** Notes that still fit, and notes whose text has changed since and must be looked at again. */
export interface MergedNotes {
  readonly kept: readonly ReviewerNote[];
  readonly reopened: readonly ReviewerNote[];
}

/** Sorts the notes on an alignment by whether what they were written on still stands. */
export function mergeNotes({indicators, clauses, measures}: Alignment, notes: readonly ReviewerNote[]): MergedNotes {
  return sorted(notes, [
    ...indicators.map((x) => [keyOf.indicator(x), guardOf.indicator(x)] as const),
    ...clauses.map((x) => [keyOf.clause(x), guardOf.clause(x)] as const),
    ...measures.map((x) => [keyOf.measure(x), guardOf.measure(x)] as const),
  ]);
}

/** As `mergeNotes`, for the findings of an audit. */
export function mergeFindingNotes(findings: readonly Finding[], notes: readonly ReviewerNote[]): MergedNotes {
  return sorted(
    withCurrentKeys(findings, notes),
    findings.map((x) => [keyOf.finding(x), guardOf.finding(x)] as const),
  );
}

/** Notes kept when a finding was called by its offsets, under the key that the finding at those offsets has now. */
export function withCurrentKeys(findings: readonly Finding[], notes: readonly ReviewerNote[]): ReviewerNote[] {
  const now = new Map(findings.map((f) => [`finding:${f.rule}@${offsetsOf(f)}`, keyOf.finding(f)]));
  return notes.map((note) => ({...note, key: now.get(note.key) ?? note.key}));
}

/** Where a finding's places start, joined: what it was called by before, and still is in old links. */
export const offsetsOf = ({spans}: Finding): string => [...new Set(spans.map((s) => s.start))].join("-");

function sorted(notes: readonly ReviewerNote[], guards: readonly (readonly [key: string, guard: string])[]): MergedNotes {
  const now = new Map(guards);
  const fits = (note: ReviewerNote): boolean => now.get(note.key) === note.guard;
  return {kept: notes.filter(fits), reopened: notes.filter((note) => !fits(note))};
}

function quotes(spans: readonly {readonly quote: string}[]): string[] {
  return spans.map((span) => span.quote);
}
