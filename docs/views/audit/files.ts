/** The findings of a plan as a table; JSON and Markdown are those that `duibiao audit` writes. */
import type {Finding, ReviewerNote} from "../../lib/model/index.js";
import {keyOf} from "../../lib/report/notes.js";
import {csv} from "../../components/dom.js";

type NoteOf = (f: Finding) => ReviewerNote | null;
const noteOf = (notes: readonly ReviewerNote[]): NoteOf => {
  const byKey = new Map(notes.map((n) => [n.key, n]));
  return (f) => byKey.get(keyOf.finding(f)) ?? null;
};

export function findingsCsv(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOf(notes);
  const head = [
    "id",
    "severity",
    "rule",
    "indicator",
    "message",
    "arithmetic",
    "settle",
    "places",
    "quotes",
    "decision",
    "reason",
    "by",
    "date",
  ];
  const line = (f: Finding): (string | null)[] => {
    const note = on(f);
    const places = f.spans.map((x) => `${x.start}-${x.end}`).join(" ");
    const quotes = f.spans.map((x) => x.quote.replace(/\s+/g, " ")).join(" | ");
    const decided = note ? [note.decision, note.reason, note.by, note.date] : ["", "", "", ""];
    return [f.id, f.severity, f.rule, f.indicator, f.message, f.arithmetic, f.settle, places, quotes, ...decided];
  };
  return csv([head, ...findings.map(line)]);
}
