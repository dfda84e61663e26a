import {extractClaims, type Catalogue} from "../claims/index.js";
import {createCorpus, type Corpus} from "../corpus/index.js";
import type {Claim, CorpusData, Document, Layout, Plan, PlanRecord} from "../model/index.js";

/** A document beside the corpus: who it is and what it says. */
export interface Brought {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly document: Document;
}

/**
 * A document from outside as the corpus holds its own; its claims are read when first asked for.
 *
 * @example recordOf({plan: corpus.plan("wulong-2021"), layout: {text: "专利达到5件。"}, document: parseDocument("专利达到5件。")}, createCatalogue([])).claims.map((c) => c.number) // ["5"]
 */
export function recordOf({plan, layout, document}: Brought, catalogue: Catalogue): PlanRecord {
  let read: readonly Claim[] | null = null;
  return {
    plan,
    text: layout.text,
    layout,
    get claims() {
      return (read ??= extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue}));
    },
    review: {plan: plan.id, decisions: []},
  };
}

/**
 * The corpus with documents from outside beside its own.
 *
 * @example corpusWith(corpus.data, []).plans().length === corpus.plans().length // true
 */
export function corpusWith(data: CorpusData, records: readonly PlanRecord[]): Corpus {
  return createCorpus({...data, plans: [...data.plans, ...records]});
}
