import {readFileSync} from "node:fs";
import {audit} from "../../src/audit/index.js";
import {extractClaims} from "../../src/claims/index.js";
import {createCatalogue} from "../../src/claims/catalogue.js";
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

export const readLabelled = (file = "test/gold/audit.json"): LabelledFinding[] =>
  JSON.parse(readFileSync(file, "utf8")) as LabelledFinding[];

/** Findings of each case against the labelled list. */
export function evaluateAudit(cases: readonly AuditCase[], labelled: readonly LabelledFinding[]): AuditEvaluation {
  const parts = cases.map((c) => ({plan: c.plan.id, found: run(c), gold: labelled.filter((g) => g.plan === c.plan.id)}));
  const all = (agree: Agree): AuditScore => total(parts.map((p) => score(p.plan, p.found, p.gold, agree)));
  return {
    lenient: all(share),
    strict: all(shareAndClass),
    byPlan: parts.map((p) => ({lenient: score(p.plan, p.found, p.gold, share), strict: score(p.plan, p.found, p.gold, shareAndClass)})),
  };
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

function score(plan: string, found: readonly Finding[], gold: readonly LabelledFinding[], agree: Agree): AuditScore {
  const missed = gold.filter((g) => !found.some((f) => agree(f, g)));
  const falseAlarms = found.filter((f) => !gold.some((g) => agree(f, g)));
  return rates({
    plan,
    labelled: gold.length,
    found: gold.length - missed.length,
    findings: found.length,
    right: found.length - falseAlarms.length,
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
