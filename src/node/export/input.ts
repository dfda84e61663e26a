import {findMeasures} from "../../align/index.js";
import type {Corpus} from "../../corpus/index.js";
import type {ExportInput} from "./tables.js";

/** All that is computed from the corpus: metrics of claims and observations, commitments found in the texts. */
export function exportInput(corpus: Corpus): ExportInput {
  const mentions = corpus.plans().flatMap((plan) => {
    const document = corpus.document(plan.id);
    return document ? findMeasures(document, corpus.data.measures, plan.id, corpus.claims({plan: plan.id})) : [];
  });
  return {data: corpus.data, metrics: [...corpus.metrics(), ...corpus.observed()], mentions};
}
