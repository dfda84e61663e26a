import type {Corpus} from "../corpus/index.js";
import type {Indicator, Metric} from "../model/index.js";
import {entryIn} from "../node/store/entry.js";
import {catalogueIn, metricsIn, refusedIn, type Stated} from "../node/store/stated.js";
import {InputError, type Effects} from "./command.js";
import {namedStore} from "./store.js";

/** Where comparable values are asked of: the corpus, or a store of many documents. */
export interface Values {
  readonly catalogue: readonly Indicator[];
  readonly of: (indicators: readonly Indicator[]) => Promise<readonly Stated[]>;
  /** What was linked and yet not made comparable, a line each or a line for all. */
  readonly refusals: (indicators: readonly Indicator[]) => Promise<readonly string[]>;
}

/** Opens what `--store` names, or the corpus without it; `plan` narrows either to one document. */
export async function openValues(named: string | undefined, plan: string | undefined, effects: Effects): Promise<Values> {
  if (named !== undefined) return ofStore(namedStore(named, effects), plan);
  const {asked, openCorpus} = await import("./open.js");
  const corpus = await openCorpus(effects);
  return ofCorpus(
    corpus,
    plan,
    asked(() => corpus.metrics(plan === undefined ? {} : {plan})),
  );
}

/** Wrong input: a document that a store does not have. */
export const noDocument = (plan: string): InputError =>
  new InputError(`${plan}: the store has no such document; give the id of its plan, or its path below the folder that was taken in`);

function ofCorpus(corpus: Corpus, plan: string | undefined, all: readonly Metric[]): Values {
  return {
    catalogue: corpus.indicators(),
    of: async (indicators) =>
      indicators.flatMap(({id}) =>
        all
          .filter((m) => m.indicator === id)
          .map((metric) => ({metric, claim: corpus.claim(metric.claim), short: corpus.plan(metric.plan).short})),
      ),
    refusals: async (indicators) => {
      const ids = new Set(indicators.map((i) => i.id));
      const plans = corpus.plans().filter((p) => plan === undefined || p.id === plan);
      const refused = plans.flatMap((p) => corpus.refused(p.id)).filter((r) => ids.has(r.indicator));
      return refused.map((r) => `未折算 ${r.claim}（${r.indicator}）：${r.reason}`);
    },
  };
}

async function planIn(store: string, named: string): Promise<string> {
  const entry = await entryIn(store, named);
  if (entry === null) throw noDocument(named);
  return entry.plan.id;
}

async function ofStore(store: string, named: string | undefined): Promise<Values> {
  const plan = named === undefined ? undefined : await planIn(store, named);
  return {
    catalogue: await catalogueIn(store),
    of: (indicators) => metricsIn(store, indicators, plan),
    refusals: async (indicators) => {
      const n = await refusedIn(store, indicators, plan);
      return n === 0 ? [] : [`未折算 ${n} 条`];
    },
  };
}
