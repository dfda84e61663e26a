import {fingerprint} from "../model/ids.js";
import type {Alignment, ClauseVerdict, DecidedVerdict, Finding, IndicatorVerdict, MeasureVerdict} from "../model/index.js";

/** Something that can be decided on: its key, the texts under it, and what the reader says. */
export interface Decidable {
  readonly key: string;
  readonly guard: string;
  readonly proposed: DecidedVerdict;
}

/** Key of a verdict or finding that survives re-runs: it names what is asked, not where it stands in a list. */
export const keyOf = {
  indicator: (verdict: IndicatorVerdict): string => `indicator:${verdict.indicator}`,
  clause: (verdict: ClauseVerdict): string => `clause:${fingerprint(verdict.quote)}`,
  measure: (verdict: MeasureVerdict): string => `measure:${verdict.measure}`,
  finding: (finding: Finding): string => `finding:${finding.id}`,
};

/** The texts that a decision rests on: when one of them changes, it is open again. White space does not count, nor does the reader's verdict. */
export const guardOf = {
  indicator: (verdict: IndicatorVerdict): string =>
    fingerprint([verdict.higher.span?.quote ?? `${verdict.higher.value}`, verdict.lower?.span?.quote ?? ""].join("\n")),
  clause: (verdict: ClauseVerdict): string => fingerprint([verdict.quote, verdict.matches[0]?.quote ?? ""].join("\n")),
  measure: (verdict: MeasureVerdict): string => fingerprint([...quotes(verdict.higherSpans), ...quotes(verdict.lowerSpans)].join("\n")),
  finding: (finding: Finding): string => fingerprint(quotes(finding.spans).join("\n")),
};

const quotes = (spans: readonly {readonly quote: string}[]): string[] => spans.map((span) => span.quote);

/**
 * Everything in an alignment that can be decided on: indicators, clauses, measures.
 *
 * @example decidablesOf(corpus.align("sichuan-2021", "cn-outline-2021")).map((d) => d.key) // ["indicator:high-value-patents-per-10k"]
 */
export function decidablesOf({indicators, clauses, measures}: Pick<Alignment, "indicators" | "clauses" | "measures">): Decidable[] {
  return [
    ...indicators.map((x) => ({key: keyOf.indicator(x), guard: guardOf.indicator(x), proposed: x.verdict})),
    ...clauses.map((x) => ({key: keyOf.clause(x), guard: guardOf.clause(x), proposed: x.verdict})),
    ...measures.map((x) => ({key: keyOf.measure(x), guard: guardOf.measure(x), proposed: x.verdict})),
  ];
}

/**
 * The same for the findings of an audit; the reader upholds each.
 *
 * @example decidableFindings(corpus.audit("hubei-2023")).length === corpus.audit("hubei-2023").length // true
 */
export const decidableFindings = (findings: readonly Finding[]): Decidable[] =>
  findings.map((x) => ({key: keyOf.finding(x), guard: guardOf.finding(x), proposed: "upheld"}));
