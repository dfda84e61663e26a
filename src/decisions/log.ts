import * as v from "valibot";
import {ReviewerDecision, SCHEMA, schemaOf} from "../model/index.js";

/** A fault in a log: line from 1, what is wrong there, what to do. */
export interface LogFault {
  readonly line: number;
  readonly fact: string;
  readonly mend: string;
}

/** A line that does not say it is of a later form than this code reads: of such a one nothing else is looked at. */
const NEWER = `it is of a later schema than ${SCHEMA}, from a newer version`;
const Known = v.rawCheck(({dataset, addIssue}) => {
  if ((schemaOf(dataset.value) ?? 0) > SCHEMA) addIssue({message: NEWER});
});

/** The decisions of a log, a line each; empty lines do not count. A line that does not fit is a fault, and the others are still read. */
export function parseLog(text: string): {decisions: ReviewerDecision[]; faults: LogFault[]} {
  const decisions: ReviewerDecision[] = [];
  const faults: LogFault[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Known, ReviewerDecision), line);
    if (parsed.success) decisions.push(parsed.output);
    else faults.push({line: i + 1, ...faultOf(parsed.issues[0])});
  });
  return {decisions, faults};
}

function faultOf(issue: v.BaseIssue<unknown>): Pick<LogFault, "fact" | "mend"> {
  return issue.message === NEWER ? {fact: NEWER, mend: "update duibiao"} : {fact: factOf(issue), mend: "mend the line, or take it out"};
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
