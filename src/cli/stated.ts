import type {Corpus} from "../corpus/index.js";
import type {Indicator, Metric} from "../model/index.js";
import {entryIn} from "../node/store/entry.js";
import {asking, type Ask} from "../node/store/query.js";
import {catalogueIn, metricsIn, refusedIn, type Stated} from "../node/store/stated.js";
import {InputError, type Effects} from "./command.js";
import {asked, openCorpus} from "./open.js";
import {namedStore} from "./store.js";

/** Where comparable values are asked of: the corpus, or a store of many documents. */
export interface Values {
  readonly catalogue: readonly Indicator[];
  readonly of: (indicators: readonly Indicator[]) => Promise<readonly Stated[]>;
  /** What was linked and yet not made comparable, a line each or a line for all. */
  readonly refusals: (indicators: readonly Indicator[]) => Promise<readonly string[]>;
}

/** Asks what `--store` names, or the corpus without it; `plan` narrows either to one document. */
export async function askValues<T>(
  named: string | undefined,
  plan: string | undefined,
  effects: Effects,
  work: (values: Values) => Promise<T>,
): Promise<T> {
  if (named !== undefined) {
    const store = namedStore(named, effects);
    const id = plan === undefined ? undefined : await planIn(store, plan);
    return asking(store, async (ask) => work(await ofStore(ask, id)));
  }
  const corpus = await openCorpus(effects);
  const all = asked(() => corpus.metrics(plan === undefined ? {} : {plan}));
  return work(ofCorpus(corpus, plan, all));
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

async function ofStore(ask: Ask, plan: string | undefined): Promise<Values> {
  return {
    catalogue: await catalogueIn(ask),
    of: (indicators) => metricsIn(ask, indicators, plan),
    refusals: async (indicators) => {
      const n = await refusedIn(ask, indicators, plan);
      return n === 0 ? [] : [`未折算 ${n} 条`];
    },
  };
}
