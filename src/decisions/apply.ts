import {summarise} from "../align/index.js";
import type {Alignment, Decided, Finding, IndicatorVerdict, ReviewerDecision} from "../model/index.js";
import {decidableFindings, decidablesOf, guardOf, keyOf, type Decidable} from "./keys.js";
import {countDecisions, standings} from "./standing.js";

/**
 * The alignment as the reviewers decided it: their verdicts in the place of the reader's, and the summary made from them. A verdict
 * on which they differ, or whose text has changed, stays the reader's. What was decided says so in `decided`.
 *
 * @example decideAlignment(corpus.align("sichuan-2021", "cn-outline-2021"), []).indicators[0].verdict // "falls short"
 */
export function decideAlignment(alignment: Alignment, log: readonly ReviewerDecision[]): Alignment {
  const on = decidedBy(log);
  const of = <T extends {readonly verdict: string; readonly decided?: Decided}>(item: T, key: string, guard: string): T => {
    const decision = on({key, guard});
    return decision
      ? {...item, verdict: decision.verdict, decided: decidedOf(item.decided?.proposed ?? (item.verdict as Decided["proposed"]), decision)}
      : item;
  };
  const indicators = alignment.indicators.map((x) => weighed(of(x, keyOf.indicator(x), guardOf.indicator(x))));
  const clauses = alignment.clauses.map((x) => of(x, keyOf.clause(x), guardOf.clause(x)));
  const measures = alignment.measures.map((x) => of(x, keyOf.measure(x), guardOf.measure(x)));
  return {
    ...alignment,
    indicators,
    clauses,
    measures,
    summary: summarise(indicators, clauses, measures, alignment.summary.weights, alignment.reference === null),
    decisions: countDecisions(decidablesOf(alignment), log),
  };
}

/**
 * The findings as the reviewers decided them; those that they dismissed say so and stay in the list.
 *
 * @example decideFindings(corpus.audit("hubei-2023"), []).length === corpus.audit("hubei-2023").length // true
 */
export function decideFindings(findings: readonly Finding[], log: readonly ReviewerDecision[]): Finding[] {
  const on = decidedBy(log);
  return findings.map((finding, i) => {
    const decision = on(decidableFindings([findings[i]!])[0]!);
    return decision ? {...finding, dismissed: decision.verdict === "dismissed", decided: decidedOf("upheld", decision)} : finding;
  });
}

interface Agreed {
  readonly verdict: NonNullable<ReviewerDecision["verdict"]>;
  readonly all: readonly ReviewerDecision[];
}

function decidedBy(log: readonly ReviewerDecision[]): (thing: Pick<Decidable, "key" | "guard">) => Agreed | null {
  const standingOf = standings(log);
  return (thing) => {
    const standing = standingOf(thing);
    return standing.state === "decided" ? {verdict: standing.decisions[0].verdict!, all: standing.decisions} : null;
  };
}

const decidedOf = (proposed: Decided["proposed"], {all}: Agreed): Decided => ({
  proposed,
  note: all
    .map((d) => d.note)
    .filter((note) => note !== "")
    .join("；"),
  by: all.map((d) => d.by),
  at: all[0]!.at,
});

/** A binding target that a reviewer says is missed weighs as one that the reader does; one that is met weighs nothing. */
function weighed(v: IndicatorVerdict): IndicatorVerdict {
  if (!v.decided || v.reference) return v;
  const missed = v.verdict === "falls short" || v.verdict === "missing";
  return {...v, weight: missed ? (v.higher.nature === "约束性" ? "error" : "information") : "none"};
}
