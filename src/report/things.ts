import {decidableFindings, guardOf, keyOf, type Decidable} from "../decisions/index.js";
import type {Alignment, DecidedVerdict} from "../model/index.js";
import type {ReportContext} from "./context.js";

/** Something that can be decided on, as a report names it. */
export interface Thing extends Decidable {
  /** Never an id: the indicator's name, the clause's words, what the finding says. */
  readonly title: string;
}

const LONGEST = 36;
const cut = (text: string): string => {
  const words = text.replace(/\s+/g, "");
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
};

/** All that can be decided on in an alignment that may be decided already, and in the audit beside it. */
export function thingsOf(
  {indicators, clauses, measures}: Pick<Alignment, "indicators" | "clauses" | "measures">,
  {indicators: catalogue, measures: instruments, findings}: Pick<ReportContext, "indicators" | "measures" | "findings">,
): Thing[] {
  const zh = (list: readonly {readonly id: string; readonly zh: string}[], id: string): string => list.find((x) => x.id === id)?.zh ?? id;
  const proposed = (x: {readonly verdict: DecidedVerdict; readonly decided?: {readonly proposed: DecidedVerdict}}): DecidedVerdict =>
    x.decided?.proposed ?? x.verdict;
  return [
    ...indicators.map((x) => ({
      key: keyOf.indicator(x),
      guard: guardOf.indicator(x),
      proposed: proposed(x),
      title: zh(catalogue, x.indicator),
    })),
    ...clauses.map((x) => ({key: keyOf.clause(x), guard: guardOf.clause(x), proposed: proposed(x), title: `“${cut(x.quote)}”`})),
    ...measures.map((x) => ({
      key: keyOf.measure(x),
      guard: guardOf.measure(x),
      proposed: proposed(x),
      title: `举措“${zh(instruments, x.measure)}”`,
    })),
    ...decidableFindings(findings).map((d, i) => ({...d, title: cut(findings[i]!.message)})),
  ];
}
