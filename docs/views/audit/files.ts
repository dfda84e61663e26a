/** The findings of a plan as files, in the form that `duibiao audit` writes. */
import type {Finding, ReviewerNote} from "../../lib/model/index.js";
import {keyOf} from "../../lib/report/notes.js";
import {DECISION_ZH, SEVERITY_ZH} from "../../lib/report/words.js";
import {csv} from "../../components/dom.js";

type NoteOf = (f: Finding) => ReviewerNote | null;
const noteOf = (notes: readonly ReviewerNote[]): NoteOf => {
  const byKey = new Map(notes.map((n) => [n.key, n]));
  return (f) => byKey.get(keyOf.finding(f)) ?? null;
};

export function findingsJson(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOf(notes);
  return `${JSON.stringify(
    findings.map((f) => ({...f, note: on(f)})),
    null,
    2,
  )}\n`;
}

export function findingsMarkdown(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOf(notes);
  return findings.map((f) => markdown(f, on(f))).join("\n");
}

function markdown(f: Finding, note: ReviewerNote | null): string {
  const spans = f.spans.map((x) => `- 「${x.quote.replace(/\s+/g, " ")}」(${x.start}–${x.end})`).join("\n");
  const opinion = note ? `\n审核意见:${DECISION_ZH[note.decision]},${note.reason}(${note.by} ${note.date})\n` : "";
  return `### ${SEVERITY_ZH[f.severity]}:${f.message}\n\n规则 \`${f.rule}\`;算式:${f.arithmetic}\n\n${spans}\n\n如何核定:${f.settle}\n${opinion}`;
}

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
