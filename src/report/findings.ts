import type {Finding, ReviewerNote} from "../model/index.js";
import {keyOf} from "./notes.js";
import {DECISION_ZH, SEVERITY_ZH} from "./words.js";

type NoteOn = (finding: Finding) => ReviewerNote | null;

/** The findings of a plan as JSON, each with the reviewer's note on it or null. */
export function findingsJson(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOn(notes);
  const rows = findings.map((f) => ({...f, note: on(f)}));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The findings as Markdown: one heading each, with the arithmetic, the quotes and what would settle it. */
export function findingsMarkdown(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOn(notes);
  return findings.map((f) => markdown(f, opinion(on(f)))).join("\n");
}

/** The findings as plain lines for a terminal. */
export function findingsText(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = noteOn(notes);
  return findings.map((f) => text(f, opinion(on(f)))).join("\n");
}

function noteOn(notes: readonly ReviewerNote[]): NoteOn {
  const byKey = new Map(notes.map((n) => [n.key, n]));
  return (finding) => byKey.get(keyOf.finding(finding)) ?? null;
}

function opinion(note: ReviewerNote | null): string {
  return note ? `审核意见：${DECISION_ZH[note.decision]}，${note.reason}（${note.by} ${note.date}）` : "";
}

function text(f: Finding, note: string): string {
  const spans = f.spans.map((s) => `    ${s.start}–${s.end} 「${flat(s.quote)}」\n`).join("");
  return `${SEVERITY_ZH[f.severity]} [${f.rule}] ${f.message}\n    ${f.arithmetic}\n${spans}    如何核定：${f.settle}\n${note && `    ${note}\n`}`;
}

function markdown(f: Finding, note: string): string {
  const spans = f.spans.map((s) => `- 「${flat(s.quote)}」(${s.start}–${s.end})`).join("\n");
  return `### ${SEVERITY_ZH[f.severity]}：${f.message}\n\n规则 \`${f.rule}\`；算式：${f.arithmetic}\n\n${spans}\n\n如何核定：${f.settle}\n${note && `\n${note}\n`}`;
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
