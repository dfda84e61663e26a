import {existsSync} from "node:fs";
import {resolve} from "node:path";
import type {Finding, ReviewerNote} from "../../model/index.js";
import {auditFile} from "../../node/index.js";
import {DECISION_ZH, keyOf, mergeFindingNotes, SEVERITY_ZH} from "../../report/index.js";
import {type Command} from "../command.js";
import {readNotes, tellReopened} from "../notes.js";
import {asked, openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {periodOf} from "../period.js";

const usage = "PLAN|FILE [--format table|json|md] [--fail-on error|explain|note] [--period Y-Y] [--notes FILE]";
const options = {format: {type: "string"}, "fail-on": {type: "string"}, period: {type: "string"}, notes: {type: "string"}} as const;
const SEVERITIES = ["error", "explain", "note"] as const;

export const audit: Command = {
  name: "audit",
  usage,
  summary: "inconsistencies inside one plan, with the arithmetic",
  async run(args, effects) {
    const {values, positionals} = readOptions("audit", usage, args, options, {min: 1, max: 1});
    const format = oneOf("audit", "format", values.format, ["table", "json", "md"], "table");
    const failOn = values["fail-on"] === undefined ? null : oneOf("audit", "fail-on", values["fail-on"], SEVERITIES, "error");
    const corpus = await openCorpus(effects);
    const target = positionals[0]!;
    const file = resolve(effects.cwd, target);
    const known = corpus.plans().some((p) => p.id === target);
    const findings =
      known || !existsSync(file)
        ? asked(() => corpus.audit(target))
        : await auditFile(file, corpus.indicators(), values.period === undefined ? null : periodOf(values.period));
    const merged = mergeFindingNotes(findings, known ? await readNotes(values.notes, target, null, effects) : []);
    tellReopened(merged, effects);
    effects.out(render(findings, merged.kept, format));
    effects.err(`${findings.length} findings: ${SEVERITIES.map((s) => `${count(findings, s)} ${s}`).join(", ")}`);
    return failOn !== null && SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((s) => count(findings, s) > 0) ? 1 : 0;
  },
};

function count(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((f) => f.severity === severity).length;
}

function render(findings: readonly Finding[], notes: readonly ReviewerNote[], format: "table" | "json" | "md"): string {
  const noteOn = (f: Finding): ReviewerNote | null => notes.find((n) => n.key === keyOf.finding(f)) ?? null;
  if (format === "json")
    return `${JSON.stringify(
      findings.map((f) => ({...f, note: noteOn(f)})),
      null,
      2,
    )}\n`;
  return findings.map((f) => (format === "md" ? markdown : lines)(f, decided(noteOn(f)))).join("\n");
}

function decided(note: ReviewerNote | null): string {
  return note ? `审核意见:${DECISION_ZH[note.decision]},${note.reason}(${note.by} ${note.date})` : "";
}

function lines(f: Finding, note: string): string {
  const spans = f.spans.map((s) => `    ${s.start}–${s.end} 「${s.quote.replace(/\s+/g, " ")}」\n`).join("");
  return `${SEVERITY_ZH[f.severity]} [${f.rule}] ${f.message}\n    ${f.arithmetic}\n${spans}    如何核定:${f.settle}\n${note && `    ${note}\n`}`;
}

function markdown(f: Finding, note: string): string {
  const spans = f.spans.map((s) => `- 「${s.quote.replace(/\s+/g, " ")}」(${s.start}–${s.end})`).join("\n");
  return `### ${SEVERITY_ZH[f.severity]}:${f.message}\n\n规则 \`${f.rule}\`;算式:${f.arithmetic}\n\n${spans}\n\n如何核定:${f.settle}\n${note && `\n${note}\n`}`;
}
