/** The findings of a plan as a table; JSON and Markdown are those that `duibiao audit` writes. */
import type {Finding, ReviewerNote} from "../../lib/model/index.js";
import {groupBy} from "../../lib/model/group.js";
import {keyOf} from "../../lib/report/notes.js";
import {csv} from "../../components/dom.js";

type NotesOf = (f: Finding) => readonly ReviewerNote[];
const notesOf = (notes: readonly ReviewerNote[]): NotesOf => {
  const byKey = groupBy(notes, (n) => n.key);
  return (f) => byKey.get(keyOf.finding(f)) ?? [];
};
const NOTE = ["decision", "reason", "by", "date"] as const;

export function findingsCsv(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = notesOf(notes);
  const head = ["id", "severity", "rule", "indicator", "message", "arithmetic", "settle", "places", "quotes", ...NOTE];
  const line = (f: Finding): (string | null)[] => {
    const said = on(f);
    const places = f.spans.map((x) => `${x.start}-${x.end}`).join(" ");
    const quotes = f.spans.map((x) => x.quote.replace(/\s+/g, " ")).join(" | ");
    const decided = NOTE.map((part) => said.map((n) => n[part]).join(" | "));
    return [f.id, f.severity, f.rule, f.indicator, f.message, f.arithmetic, f.settle, places, quotes, ...decided];
  };
  return csv([head, ...findings.map(line)]);
}
