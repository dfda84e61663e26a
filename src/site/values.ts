/** A line for each statement on each basis: what the plan prints and what it comes to, with the place of its sentence. */
import {group} from "d3-array";
import type {Corpus} from "../corpus/index.js";
import type {Claim, Metric, Plan, Region} from "../model/index.js";
import type {Field} from "../node/export/index.js";

export interface ValueRow {
  readonly plan: Plan;
  readonly region: Region | null;
  readonly claim: Claim;
  /** Null where the statement was not converted. */
  readonly metric: Metric | null;
}

export function valuesOf(corpus: Corpus): ValueRow[] {
  const {plans, regions} = corpus.data;
  const byClaim = group(corpus.metrics(), (m) => m.claim);
  return plans.flatMap(({plan, claims}) => {
    const region = regions.find((r) => r.code === plan.region) ?? null;
    return claims.flatMap((claim): ValueRow[] => {
      const metrics = byClaim.get(claim.id) ?? [];
      return (metrics.length ? metrics : [null]).map((metric) => ({plan, region, claim, metric}));
    });
  });
}

export interface ValueField extends Field {
  readonly get: (row: ValueRow) => string | number | null;
}

/** Address of a statement's sentence under the root of the site; of its plan where there is no text. */
const address = ({claim}: ValueRow): string =>
  `${claim.numberStart < 0 ? "plans" : "read"}?plan=${claim.plan}&evidence=${encodeURIComponent(claim.id)}`;

const text = (name: string, zh: string, en: string, get: ValueField["get"]): ValueField => ({name, type: "string", zh, en, get});
const number = (name: string, zh: string, en: string, get: ValueField["get"]): ValueField => ({name, type: "number", zh, en, get});

export const VALUE_FIELDS: readonly ValueField[] = [
  text("plan", "规划编号", "plan id", (r) => r.plan.id),
  text("planTitle", "规划名称", "title of the plan", (r) => r.plan.title),
  text("region", "行政区划代码", "GB/T 2260 code", (r) => r.plan.region),
  text("regionName", "地区", "name of the region", (r) => r.region?.name ?? null),
  text("indicator", "指标编号", "catalogue id; empty where nothing fits", (r) => r.claim.indicator),
  text("name", "指标原名", "indicator as stated", (r) => r.claim.name),
  text("role", "角色", "achieved, baseline, interim, target or task", (r) => r.claim.role),
  text("kind", "种类", "level, increment, growth or annual", (r) => r.claim.kind),
  text("period", "时期", "2025, 2016-2020, annual, or empty", (r) => r.claim.period),
  number("year", "年份", "calendar year of the value; empty for annual and unknown", (r) => r.metric?.year ?? null),
  text("number", "数字原样", "number as printed", (r) => r.claim.number),
  text("unitAsStated", "原单位", "unit as stated", (r) => r.claim.unit),
  text("comparator", "界限", "= >= > <= < or ~: a bound stays a bound", (r) => (r.metric ?? r.claim).comparator),
  number("value", "数值", "value in `unit`; empty where the statement was not converted", (r) => r.metric?.value ?? null),
  number("valueMax", "区间上端", "upper end of a range", (r) => r.metric?.valueMax ?? null),
  text("unit", "单位", "canonical unit, or that of the derived basis", (r) => r.metric?.unit ?? null),
  text("basis", "口径", "as-stated, total (never compare raw) or per-head", (r) => r.metric?.basis ?? null),
  text("nature", "性质", "约束性 binding, 预期性 anticipated, or empty", (r) => r.claim.nature),
  text("origin", "依据", "extracted, confirmed, corrected, added or secondary", (r) => r.claim.origin),
  text("flags", "标记", "doubts and facts a reader must know", (r) =>
    [...new Set([...r.claim.flags, ...(r.metric?.flags ?? [])])].join(" "),
  ),
  text("steps", "推算步骤", "from the printed number to the value", (r) => r.metric?.steps.map((s) => s.formula).join("; ") ?? ""),
  text("section", "章节", "headings, outermost first", (r) => r.claim.section.join(" > ")),
  text("quote", "原文", "the characters of the statement", (r) => r.claim.quote),
  text("claim", "陈述编号", "claim id", (r) => r.claim.id),
  text("address", "网址", "of its sentence, under the root of the site", address),
];
