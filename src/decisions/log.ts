import * as v from "valibot";
import {ReviewerDecision} from "../model/index.js";

/** A fault in a log: line from 1, what is wrong there. */
export interface LogFault {
  readonly line: number;
  readonly fact: string;
}

/** The decisions of a log, a line each; empty lines do not count. A line that does not fit is a fault, and the others are still read. */
export function parseLog(text: string): {decisions: ReviewerDecision[]; faults: LogFault[]} {
  const decisions: ReviewerDecision[] = [];
  const faults: LogFault[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ReviewerDecision), line);
    if (parsed.success) decisions.push(parsed.output);
    else faults.push({line: i + 1, fact: factOf(parsed.issues[0])});
  });
  return {decisions, faults};
}

function factOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "parse_json") return "this is not JSON";
  const field = v.getDotPath(issue);
  if (issue.type === "strict_object") return `${field ?? "a field"} is ${issue.received === "undefined" ? "missing" : "not known here"}`;
  const needs = issue.kind === "schema" && issue.expected !== null ? `${issue.expected}, not ${issue.received}` : issue.message;
  return `${field ?? "the decision"} needs ${needs}`;
}

/** A decision as a line of a log; the same decision is the same line. */
export function logLine(d: ReviewerDecision): string {
  const {lower, higher, key, verdict, proposed, note, by, at, guard, settles} = d;
  return `${JSON.stringify({lower, higher, key, verdict, proposed, note, by, at, guard, ...(settles ? {settles} : {})})}\n`;
}

/** The decisions of `more` that `log` does not have yet, word for word. */
export function newTo(log: readonly ReviewerDecision[], more: readonly ReviewerDecision[]): ReviewerDecision[] {
  const known = new Set(log.map(logLine));
  return more.filter((d) => {
    const line = logLine(d);
    const fresh = !known.has(line);
    known.add(line);
    return fresh;
  });
}
