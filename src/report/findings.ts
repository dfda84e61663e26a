import {groupBy} from "../model/group.js";
import type {Finding, ReviewerNote} from "../model/index.js";
import {escaped} from "./markdown.js";
import {keyOf} from "./notes.js";
import {DECISION_ZH, SEVERITY_ZH} from "./words.js";

type NotesOn = (finding: Finding) => readonly ReviewerNote[];

/** The findings of a plan as JSON, each with the last note on it or null, and all notes where reviewers said more than one thing. */
export function findingsJson(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = notesOn(notes);
  const rows = findings.map((f) => ({...f, note: on(f).at(-1) ?? null, ...(on(f).length > 1 ? {notes: on(f)} : {})}));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The findings as Markdown: one heading each, with the arithmetic, the quotes and what would settle it. */
export function findingsMarkdown(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = notesOn(notes);
  return findings.map((f) => markdown(f, on(f).map(opinion))).join("\n");
}

/** The findings as plain lines for a terminal. */
export function findingsText(findings: readonly Finding[], notes: readonly ReviewerNote[]): string {
  const on = notesOn(notes);
  return findings.map((f) => text(f, on(f).map(opinion))).join("\n");
}

function notesOn(notes: readonly ReviewerNote[]): NotesOn {
  const byKey = groupBy(notes, (n) => n.key);
  return (finding) => byKey.get(keyOf.finding(finding)) ?? [];
}

function opinion(note: ReviewerNote): string {
  return `审核意见：${DECISION_ZH[note.decision]}，${note.reason}（${note.by} ${note.date}）`;
}

function text(f: Finding, notes: readonly string[]): string {
  const spans = f.spans.map((s) => `    ${s.start}–${s.end} 「${flat(s.quote)}」\n`).join("");
  return `${SEVERITY_ZH[f.severity]} [${f.rule}] ${f.message}\n    ${f.arithmetic}\n${spans}    如何核定：${f.settle}\n${notes.map((n) => `    ${n}\n`).join("")}`;
}

function markdown(f: Finding, notes: readonly string[]): string {
  const spans = f.spans.map((s) => `- 「${escaped(flat(s.quote))}」(${s.start}–${s.end})`).join("\n");
  const [message, sum, settle] = [f.message, f.arithmetic, f.settle].map(escaped);
  return `### ${SEVERITY_ZH[f.severity]}：${message}\n\n规则 \`${f.rule}\`；算式：${sum}\n\n${spans}\n\n如何核定：${settle}\n${notes.map((n) => `\n${escaped(n)}\n`).join("")}`;
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
