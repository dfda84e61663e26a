/** The part of each plan, and what its text says of measures; the text is opened once for both. */
import {group} from "d3-array";
import {ancestorsOf} from "../../align/index.js";
import {findMeasures} from "../../clauses/index.js";
import {wordedOf} from "../../corpus/corpus.js";
import type {Corpus} from "../../corpus/index.js";
import type {Claim, MeasureMention, PlanRecord, ReviewerDecision} from "../../model/index.js";
import {parseDocument} from "../../text/index.js";
import type {PlanPart} from "./shapes.js";

/** Which rules spoke is of use to whoever mends the reader, and to no page. */
const said = (claim: Claim): Claim => ({...claim, by: undefined});

/** A plan as the pages take it: of its review what it says of clauses, of its text nothing. */
export interface Opened {
  readonly part: PlanPart;
  readonly mentions: readonly MeasureMention[];
}

/** Opens one plan after another; nothing of a text is kept. */
export function opener({data}: Pick<Corpus, "data">, decisions: readonly ReviewerDecision[]): (record: PlanRecord) => Opened {
  const residents = group(data.populations, (p) => p.code);
  const reported = group(data.observations, (o) => o.code);
  const decided = group(decisions, (d) => d.lower);
  return (record) => {
    const {plan, claims, text, layout, review} = record;
    const document = text ? parseDocument(layout ?? text) : null;
    const worded = wordedOf(record, () => document, data.indicators);
    return {
      part: {
        record: {plan, claims: claims.map(said), worded, review: {plan: plan.id, clauses: review.clauses, decisions: []}},
        populations: [plan.region, ...ancestorsOf(plan.region, data.regions)].flatMap((code) => residents.get(code) ?? []),
        observations: reported.get(plan.region) ?? [],
        decisions: decided.get(plan.id) ?? [],
      },
      mentions: document ? findMeasures(document, data.measures, plan.id, claims) : [],
    };
  };
}

/** Statements of a plan that a view is about, and nothing else of it. */
export function sliceOf(part: PlanPart, indicators: ReadonlySet<string>): PlanPart {
  const {record, populations, observations} = part;
  const {plan, claims} = record;
  const about = (indicator: string | null): boolean => indicator !== null && indicators.has(indicator);
  return {
    record: {plan, claims: claims.filter((c) => about(c.indicator)), review: {plan: plan.id, decisions: []}},
    populations,
    observations: observations.filter((o) => about(o.indicator)),
    decisions: [],
  };
}
