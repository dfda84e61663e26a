import {ancestorsOf} from "../align/side.js";
import type {CorpusData} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {wordedOf} from "./corpus.js";

/** Of the regions and their populations, only those that a plan or an observation names, with all regions above them. */
export function lightRegions(data: CorpusData): CorpusData {
  const named = [...data.plans.map((r) => r.plan.region), ...data.observations.map((o) => o.code)];
  const kept = new Set(named.flatMap((code) => [code, ...ancestorsOf(code, data.regions)]));
  return {...data, regions: data.regions.filter((r) => kept.has(r.code)), populations: data.populations.filter((p) => kept.has(p.code))};
}

/**
 * What a page needs before a text is opened: no texts but what they say in words, and of the regions and their populations only those that a plan or an
 * observation names, with all regions above them. Everything else is as it was, so `createCorpus` takes it too.
 *
 * @example lightData(corpus.data).plans.some((p) => "text" in p) // false
 */
export function lightData(data: CorpusData): CorpusData {
  return {
    ...lightRegions(data),
    plans: data.plans.map((record) => {
      const {plan, claims, review, text, layout} = record;
      return {plan, claims, review, worded: wordedOf(record, () => (text ? parseDocument(layout ?? text) : null), data.indicators)};
    }),
  };
}
