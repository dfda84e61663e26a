import {readFileSync} from "node:fs";
import {audit} from "../../src/audit/index.js";
import {extractClaims} from "../../src/claims/index.js";
import {createCatalogue} from "../../src/claims/catalogue.js";
import {loadData} from "../../src/node/load.js";
import {parseDocument} from "../../src/text/index.js";
import type {Claim, Finding, Indicator, Plan, Population, Span} from "../../src/model/index.js";

/** One entry of the labelled list `test/gold/audit.json`. */
export interface LabelledFinding {
  readonly id: string;
  readonly doc: string;
  readonly plan: string;
  readonly rule: string;
  readonly severity: string;
  readonly explanation: string;
  readonly spans: readonly (Span & {readonly quote: string})[];
}

/** What one document is audited from. */
export interface AuditCase {
  readonly plan: Plan;
  readonly text: string;
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  /** Left out, the claims are extracted from the text. */
  readonly claims?: readonly Claim[];
}

/** Recall and precision of one document or of all, with what was missed and what was false by name. */
export interface AuditScore {
  readonly plan: string;
  readonly labelled: number;
  readonly found: number;
  readonly findings: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly LabelledFinding[];
  readonly falseAlarms: readonly Finding[];
}

export interface AuditEvaluation {
  /** Any shared span. */
  readonly lenient: AuditScore;
  /** A shared span and a compatible class. */
  readonly strict: AuditScore;
  readonly byPlan: readonly {readonly lenient: AuditScore; readonly strict: AuditScore}[];
}

/** Rules of the audit that a class of the labelled list can mean. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  "ratio-vs-totals": ["ratio-total"],
  "growth-vs-levels": ["growth", "year-on-year"],
  "per-head-vs-population": ["per-head"],
  "same-indicator-differs": ["same-value", "interim-path", "related-values", "target-below-reported"],
  "units-differ": ["unit-conflict", "missing-unit"],
  "one-value-two-names": ["two-names", "name-drift"],
  "name-differs": ["two-names", "name-drift"],
  "stock-and-flow": ["stock-flow", "mixed-basis", "increments", "unused-mark", "target-not-better"],
  "target-not-better": ["target-not-better", "target-below-reported", "related-values"],
  "annexes-disagree": ["annex-schedule", "interim-path", "same-value", "dash-row", "increments", "unlisted-project"],
  "increments-vs-target": ["increments", "interim-path", "stock-flow"],
  "path-start": ["interim-path"],
  "path-end": ["interim-path", "same-value"],
  "binding-without-baseline": ["binding-baseline", "target-below-reported"],
  "bound-lost": ["bound-lost", "same-value", "target-below-reported"],
  "commitment-without-number": ["dash-row", "missing-unit"],
  "list-count": ["list-count", "count-twice", "incomplete", "page-marker"],
  "dates-differ": ["dates-differ", "damaged-reference"],
  "duplicate-text": ["repeated-text"],
  truncated: ["incomplete"],
  "numbering-damaged": ["numbering", "contents", "heading-form", "page-marker"],
  "number-damaged": ["damaged-reference", "page-marker", "missing-unit", "mixed-basis", "annex-schedule", "unused-mark"],
  "masked-value": ["masked", "unused-mark", "missing-unit", "annex-schedule"],
};

/** Counts and rates of one document as the page on accuracy shows them, lenient and strict. */
export interface AuditRow {
  readonly plan: string;
  readonly labelled: number;
  readonly findings: number;
  readonly recall: number;
  readonly precision: number;
  readonly recallStrict: number;
  readonly precisionStrict: number;
}

/** What the page on accuracy shows of the audit: rates by document, false alarms and misses by name. */
export interface AuditReport {
  readonly rows: readonly AuditRow[];
  /** Over errors and explains alone, without notes on the state of the text. */
  readonly grave: AuditRow;
  readonly falseAlarms: readonly {
    readonly plan: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly messageEn: string;
  }[];
  readonly missed: readonly {readonly plan: string; readonly rule: string; readonly severity: string; readonly explanation: string}[];
}

/** Audits the published claims of the corpus plans against the labelled list; the same inputs give the same report. */
export async function reportAudit(dir = "data"): Promise<AuditReport> {
  const data = await loadData(dir);
  const {indicators, populations} = data;
  const cases = data.plans.flatMap(({plan, text, claims}) => (text == null ? [] : [{plan, text, claims, indicators, populations}]));
  const labelled = readLabelled();
  const scores = evaluateAudit(cases, labelled);
  const isGrave = (f: {readonly severity: string}): boolean => f.severity !== "note";
  return {
    rows: [...scores.byPlan, scores].map(rowOf),
    grave: {...rowOf(evaluateAudit(cases, labelled, isGrave)), plan: "errors and explains"},
    falseAlarms: scores.byPlan.flatMap(({strict}) =>
      strict.falseAlarms.map(({rule, severity, message, messageEn}) => ({plan: strict.plan, rule, severity, message, messageEn})),
    ),
    missed: scores.strict.missed.map(({plan, rule, severity, explanation}) => ({plan, rule, severity, explanation})),
  };
}

function rowOf({lenient, strict}: {readonly lenient: AuditScore; readonly strict: AuditScore}): AuditRow {
  const {plan, labelled, findings} = lenient;
  const round = (x: number): number => Math.round(x * 1e4) / 1e4;
  return {
    plan,
    labelled,
    findings,
    recall: round(lenient.recall),
    precision: round(lenient.precision),
    recallStrict: round(strict.recall),
    precisionStrict: round(strict.precision),
  };
}

export const readLabelled = (file = "test/gold/audit.json"): LabelledFinding[] =>
  JSON.parse(readFileSync(file, "utf8")) as LabelledFinding[];

/** Findings of each case against the labelled list; `keep` narrows both to some severities. */
export function evaluateAudit(
  cases: readonly AuditCase[],
  labelled: readonly LabelledFinding[],
  keep: (entry: {readonly severity: string}) => boolean = () => true,
): AuditEvaluation {
  const byPlan = cases.map((c) =>
    scoreFindings(
      c.plan.id,
      run(c),
      labelled.filter((g) => g.plan === c.plan.id),
      keep,
    ),
  );
  return {
    lenient: total(byPlan.map((p) => p.lenient)),
    strict: total(byPlan.map((p) => p.strict)),
    byPlan,
  };
}

/** Findings of one plan against its labels, lenient and strict; `keep` narrows both to some severities. */
export function scoreFindings(
  plan: string,
  found: readonly Finding[],
  labelled: readonly LabelledFinding[],
  keep: (entry: {readonly severity: string}) => boolean = () => true,
): {readonly lenient: AuditScore; readonly strict: AuditScore} {
  const part = {plan, found, keep, all: labelled, gold: labelled.filter(keep)};
  return {lenient: score(part, share), strict: score(part, shareAndClass)};
}

function run({plan, text, indicators, populations, claims}: AuditCase): Finding[] {
  const document = parseDocument(text);
  const catalogue = createCatalogue(indicators);
  const read = claims ?? extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue});
  return audit({plan, document, claims: read, indicators, populations});
}

type Agree = (finding: Finding, gold: LabelledFinding) => boolean;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const share: Agree = (finding, gold) => gold.spans.some((g) => finding.spans.some((f) => overlap(f, g)));
const shareAndClass: Agree = (finding, gold) => (CLASSES[gold.rule] ?? []).includes(finding.rule) && share(finding, gold);

interface Part {
  readonly plan: string;
  /** All findings: a label is met by a finding of any severity. */
  readonly found: readonly Finding[];
  /** Findings that must be right. */
  readonly keep: (entry: {readonly severity: string}) => boolean;
  /** Labels of any severity: a finding that meets one of them is right. */
  readonly all: readonly LabelledFinding[];
  /** Labels that must be found. */
  readonly gold: readonly LabelledFinding[];
}

function score({plan, found, keep, all, gold}: Part, agree: Agree): AuditScore {
  const missed = gold.filter((g) => !found.some((f) => agree(f, g)));
  const kept = found.filter(keep);
  const falseAlarms = kept.filter((f) => !all.some((g) => agree(f, g)));
  return rates({
    plan,
    labelled: gold.length,
    found: gold.length - missed.length,
    findings: kept.length,
    right: kept.length - falseAlarms.length,
    missed,
    falseAlarms,
  });
}

const rates = (counts: Omit<AuditScore, "recall" | "precision">): AuditScore => ({
  ...counts,
  recall: counts.labelled === 0 ? 1 : counts.found / counts.labelled,
  precision: counts.findings === 0 ? 1 : counts.right / counts.findings,
});

function total(scores: readonly AuditScore[]): AuditScore {
  const sum = (pick: (s: AuditScore) => number): number => scores.reduce((n, s) => n + pick(s), 0);
  return rates({
    plan: "all",
    labelled: sum((s) => s.labelled),
    found: sum((s) => s.found),
    findings: sum((s) => s.findings),
    right: sum((s) => s.right),
    missed: scores.flatMap((s) => s.missed),
    falseAlarms: scores.flatMap((s) => s.falseAlarms),
  });
}
