import {findMeasures} from "../../clauses/index.js";
import type {Alignment, CorpusData, Finding, MeasureMention, Metric} from "../../model/index.js";
import type {Corpus} from "../corpus.js";
import {standsOf, type Stands} from "./headlines.js";

/** What one plan was judged to be against the plan above it. */
export type Judged = Pick<Alignment, "lower" | "higher" | "reference" | "indicators" | "clauses">;
/** A finding and the plan it was found in. */
export interface Found {
  readonly plan: string;
  readonly finding: Finding;
}

/** What tables are made of: the data, and what was computed from it. A table whose part is not given is empty. */
export interface Material {
  readonly data: CorpusData;
  /** Of claims and of observations. */
  readonly metrics: readonly Metric[];
  readonly mentions: readonly MeasureMention[];
  readonly alignments?: readonly Judged[];
  readonly findings?: readonly Found[];
  readonly stands?: readonly Stands[];
}

const made = new WeakMap<Corpus, Material>();

/**
 * The material of a corpus, each part computed when a table first asks for it; alignments are those of each plan with the one above it.
 *
 * @example materialOf(corpus).data === corpus.data // true
 */
export function materialOf(corpus: Corpus): Material {
  const known = made.get(corpus);
  if (known) return known;
  const plans = corpus.plans();
  const material = lazy({
    data: () => corpus.data,
    metrics: () => [...corpus.metrics(), ...corpus.observed()],
    mentions: () =>
      plans.flatMap(({id}) => {
        const {document} = corpus.side(id);
        return document ? findMeasures(document, corpus.data.measures, id, corpus.claims({plan: id})) : [];
      }),
    alignments: () =>
      plans.flatMap(({id}) => {
        const parent = corpus.parentPlan(id).plan;
        return parent ? [corpus.align(id, parent.id)] : [];
      }),
    findings: () => plans.flatMap((p) => (p.secondary ? [] : corpus.audit(p.id).map((finding) => ({plan: p.id, finding})))),
    stands: () => standsOf(corpus),
  });
  made.set(corpus, material);
  return material;
}

/** An object whose parts are made when first asked for. */
function lazy<T extends object>(parts: {readonly [K in keyof T]: () => T[K]}): T {
  const out = {} as T;
  for (const name of Object.keys(parts) as (keyof T)[]) {
    let value: {readonly of: T[typeof name]} | null = null;
    Object.defineProperty(out, name, {enumerable: true, get: () => (value ??= {of: parts[name]()}).of});
  }
  return out;
}
