import type {ClauseMatch, ClauseVerdict, Indicator, IndicatorVerdict, Measure, MeasureVerdict, Span} from "../model/index.js";
import {paired} from "../say/index.js";
import * as say from "./sentences.js";

/** Whether two stretches share a character. */
export const meet = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/**
 * An indicator is never missing while the clause that states it is taken up 不相矛盾: the lower plan then speaks of it without a
 * number that could be compared, in the words of the clause that takes it up.
 */
export function indicatorsBesideClauses(
  verdicts: readonly IndicatorVerdict[],
  clauses: readonly ClauseVerdict[],
  indicators: readonly Indicator[],
): IndicatorVerdict[] {
  return verdicts.map((verdict) => {
    const span = verdict.higher.span;
    if (verdict.verdict !== "missing" || span === null) return verdict;
    const answer = clauses.find((clause) => clause.verdict === "taken up" && meet(clause, span))?.matches[0];
    const indicator = indicators.find((i) => i.id === verdict.indicator);
    if (!answer || !indicator) return verdict;
    const {start, end, quote} = answer;
    const why = paired({reason: say.worded(indicator, {indicator: indicator.id, how: "in words", start, end, quote})});
    const pace = verdict.pace && {...verdict.pace, ...why};
    return {...verdict, verdict: "not comparable", reasonCode: "in words", worded: {start, end, quote}, weight: "none", pace, ...why};
  });
}

/** A part of a sentence ends at one of these. */
const JOINT = /[,，;；:：]/u;
/** A reader calls such a clause absent once in ten times. */
const BY_MEASURE = 0.5;

/** A clause of one promise is never absent while the lower plan commits to the measures that it names: it is taken up in part. */
export function clausesBesideMeasures(
  clauses: readonly ClauseVerdict[],
  verdicts: readonly MeasureVerdict[],
  measures: readonly Measure[],
): ClauseVerdict[] {
  return clauses.map((clause) => {
    if (clause.verdict !== "absent" || JOINT.test(clause.quote)) return clause;
    const named = verdicts.filter(({higherSpans}) => higherSpans.some((span) => meet(span, clause)));
    if (named.length === 0 || named.some(({verdict}) => verdict === "absent" || verdict === "done")) return clause;
    const found = named.map(({measure}) => measures.find(({id}) => id === measure)!);
    return {
      ...clause,
      verdict: "partly",
      confidence: BY_MEASURE,
      ...paired({reason: say.byMeasure(found)}),
      matches: withMeasures(clause.matches, named),
    };
  });
}

/** The sentences that commit to the measures stand before the nearest misses. */
function withMeasures(matches: readonly ClauseMatch[], named: readonly MeasureVerdict[]): ClauseMatch[] {
  const score = matches[0]?.score ?? 0;
  const answers = named
    .flatMap(({lowerSpans}) => lowerSpans.slice(0, 1))
    .map((span) => ({...span, score, grade: 1 as const, shared: [], missing: []}));
  const fresh = answers.filter((answer, i) => answers.findIndex((other) => other.start === answer.start) === i);
  return [...fresh, ...matches.filter((match) => !fresh.some((answer) => meet(answer, match)))];
}
