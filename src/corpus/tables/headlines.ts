import type {Corpus} from "../corpus.js";
import type {Metric} from "../../model/index.js";
import {Datum} from "./datum.js";
import {integer, record, text, type Definition} from "./define.js";
import {BASES} from "./statements.js";

/** What stands for an indicator in a plan, on one basis: where it starts from and what it asks for; one of them may be null. */
export interface Stands {
  readonly plan: string;
  readonly indicator: string;
  readonly region: string;
  readonly start: Datum | null;
  readonly target: Datum | null;
}

/** One row for each plan and indicator, and for totals another one per head where there is a population. */
export function standsOf(corpus: Corpus): Stands[] {
  const twins = new Map(corpus.metrics().map((m) => [m.id, m]));
  const twin = (m: Metric | undefined): Metric | undefined => (m?.basis === "total" ? twins.get(`${m.id}/per-head`) : undefined);
  const datum = (m: Metric | undefined): Datum | null => (m ? new Datum(m, corpus.claim(m.claim)) : null);
  return corpus.plans().flatMap(({id, region}) =>
    corpus.indicators().flatMap((indicator) => {
      const {baseline, target} = corpus.headline(id, indicator.id);
      const [start, goal] = [baseline?.metric, target?.metric];
      return [[start, goal] as const, [twin(start), twin(goal)] as const]
        .filter(([a, b]) => a ?? b)
        .map(([a, b]) => ({plan: id, indicator: indicator.id, region, start: datum(a), target: datum(b)}));
    }),
  );
}

const one = ({start, target}: Stands): Datum => (target ?? start)!;

/** Whole values as cells; for tables in memory only. */
export const headlines: Definition<Stands> = {
  zh: "代表值",
  en: "What stands for each plan on each indicator, as `headline` says it; a total has a second row per head",
  key: ["plan", "indicator", "basis"],
  rows: ({stands = []}) => stands,
  columns: [
    text("plan", "规划编号", "plan id", (r) => r.plan, {to: "plans.id"}),
    text("indicator", "指标编号", "catalogue id", (r) => r.indicator, {to: "indicators.id"}),
    text("region", "行政区划代码", "GB/T 2260 code", (r) => r.region, {to: "regions.code"}),
    text("basis", "口径", "as in metrics", (r) => one(r).basis, {oneOf: BASES}),
    record("start", "基期", "where the plan starts from; empty where it does not say", (r) => r.start),
    integer("startYear", "基期年", "its year", (r) => r.start?.metric.year ?? null),
    record("target", "目标", "what the plan asks for; empty where it asks nothing", (r) => r.target),
    integer("targetYear", "目标年", "its year", (r) => r.target?.metric.year ?? null),
    text("unit", "单位", "of the target, or of the start where there is none", (r) => one(r).unit),
  ],
};
