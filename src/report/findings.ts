import type {Finding} from "../model/index.js";
import {escaped} from "./markdown.js";
import {FINDING_ZH, SEVERITY_ZH} from "./words.js";

/** The findings of a plan as JSON, with what reviewers decided on each. */
export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}

/** The findings as Markdown: one heading each, with the arithmetic, the quotes and what would settle it. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  return findings.map(markdown).join("\n");
}

/** The findings as plain lines for a terminal. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(text).join("\n");
}

function opinions({decided, dismissed}: Finding): string[] {
  if (!decided) return [];
  const {by, at, note} = decided;
  return [`审核决定：${FINDING_ZH[dismissed ? "dismissed" : "upheld"]}${note && `，${note}`}（${by.join("、")}，${at.slice(0, 10)}）`];
}

function text(f: Finding): string {
  const spans = f.spans.map((s) => `    ${s.start}–${s.end} 「${flat(s.quote)}」\n`).join("");
  return `${SEVERITY_ZH[f.severity]} [${f.rule}] ${f.message}\n    ${f.arithmetic}\n${spans}    如何核定：${f.settle}\n${opinions(f)
    .map((n) => `    ${n}\n`)
    .join("")}`;
}

function markdown(f: Finding): string {
  const spans = f.spans.map((s) => `- 「${escaped(flat(s.quote))}」(${s.start}–${s.end})`).join("\n");
  const [message, sum, settle] = [f.message, f.arithmetic, f.settle].map(escaped);
  return `### ${SEVERITY_ZH[f.severity]}：${message}\n\n规则 \`${f.rule}\`；算式：${sum}\n\n${spans}\n\n如何核定：${settle}\n${opinions(f)
    .map((n) => `\n${escaped(n)}\n`)
    .join("")}`;
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
