import {ClaimKind, ClaimRole, Nature, type Claim, type Metric} from "../../model/index.js";
import {Datum} from "./datum.js";
import {flag, integer, keyOrNull, list, number, record, text, type Column, type Definition} from "./define.js";
import {standings, type Standing} from "./standing.js";

const ORIGINS: readonly Claim["origin"][] = ["extracted", "confirmed", "corrected", "added", "secondary"];
export const BASES: readonly Metric["basis"][] = ["as-stated", "total", "per-head"];
export const COMPARATORS = ["=", ">=", ">", "<=", "<", "~"];

/** Where words stand in a text. */
export const place: readonly Column<{readonly start: number; readonly end: number; readonly quote: string}>[] = [
  integer("start", "起点", "UTF-16 offset into the plan's source text; -1 without a text", (c) => c.start),
  integer("end", "终点", "end of the statement, exclusive", (c) => c.end),
  text("quote", "原文", "the characters that stand there", (c) => c.quote),
];

const said: readonly Column<Pick<Claim, "role" | "kind" | "period" | "nature">>[] = [
  text("role", "角色", "achieved, baseline, interim, target or task", (c) => c.role, {oneOf: ClaimRole.options}),
  text("kind", "种类", "level, increment, growth or annual", (c) => c.kind, {oneOf: ClaimKind.options}),
  text("period", "时期", "2025, 2016-2020, annual, or empty", (c) => c.period),
  text("nature", "性质", "约束性 binding, 预期性 anticipated, or empty", (c) => c.nature, {oneOf: Nature.options}),
];

const valued: readonly Column<Pick<Claim, "value" | "valueMax" | "comparator" | "unit">>[] = [
  text("comparator", "界限", "= >= > <= < or ~: a bound stays a bound", (c) => c.comparator, {oneOf: COMPARATORS}),
  number("value", "数值", "value in `unit`; the lower end of a range", (c) => c.value),
  number("valueMax", "区间上端", "upper end of a range; empty if none", (c) => c.valueMax),
  text("unit", "单位", "unit of this row's numbers: of a claim as stated, of a metric canonical", (c) => c.unit),
];

export const claims: Definition<Claim> = {
  zh: "陈述",
  en: "Quantitative statements as the plans make them, after review",
  key: ["id"],
  rows: ({data}) => data.plans.flatMap((r) => r.claims),
  columns: [
    text("id", "陈述编号", "claim id: plan, sentence and the number's place in it", (c) => c.id),
    text("plan", "规划编号", "plan id", (c) => c.plan, {to: "plans.id"}),
    text("name", "指标原名", "indicator as stated", (c) => c.name),
    ...valued,
    ...said,
    text("indicator", "指标编号", "catalogue id; empty where nothing fits", (c) => c.indicator, {to: "indicators.id"}),
    text("number", "数字原样", "number as printed", (c) => c.number),
    number("linkScore", "匹配度", "0–1: how well the name fits the indicator", (c) => c.linkScore),
    list("alternatives", "其他候选", "next best catalogue ids with their scores", (c) => c.alternatives, {
      of: {indicator: "string", score: "number"},
    }),
    text("commitment", "承诺用语", "确保, 力争, 探索 … as printed", (c) => c.commitment),
    list("section", "章节", "headings, outermost first", (c) => c.section, {of: "string"}),
    text("where", "位置", "prose, box, table, annex or secondary", (c) => c.where),
    list("flags", "标记", "doubts and facts a reader must know", (c) => c.flags, {of: "string"}),
    number("confidence", "置信度", "0–1: how sure the reading is", (c) => c.confidence),
    text("origin", "依据", "extracted, confirmed, corrected, added or secondary", (c) => c.origin, {oneOf: ORIGINS}),
    text("pair", "成对陈述", "claim id of the other end of a from–to statement", (c) => c.pair, {to: "claims.id"}),
    integer("numberStart", "数字起点", "offset of the number", (c) => c.numberStart),
    ...place,
  ],
};

export type Stood = Metric & Standing;

export const metrics: Definition<Stood> = {
  zh: "可比值",
  en: "Claims and observations in canonical units and on a comparable basis",
  key: ["id"],
  rows: (material) => {
    const stood = standings(material);
    return material.metrics.map((m) => ({...m, ...stood.get(m.id)!}));
  },
  columns: [
    text("id", "可比值编号", "metric id: the claim's, with /per-head for a derived value", (m) => m.id),
    text("plan", "规划编号", "plan id; empty for an observation", (m) => keyOrNull(m.plan), {to: "plans.id"}),
    text("indicator", "指标编号", "catalogue id", (m) => m.indicator, {to: "indicators.id"}),
    ...valued,
    integer("year", "年份", "calendar year; empty for annual and unknown", (m) => m.year),
    ...said,
    flag("headline", "代表值", "true for the one row that stands for its plan, indicator and year", (m) => m.headline),
    integer("rank", "次序", "place among the statements of its plan, indicator and year, 1 first; per-head values apart", (m) => m.rank),
    text("basis", "口径", "as-stated, total (never compare raw) or per-head", (m) => m.basis, {oneOf: BASES}),
    text("region", "行政区划代码", "GB/T 2260 code", (m) => m.region, {to: "regions.code"}),
    text("claim", "陈述编号", "claim id; empty for an observation", (m) => keyOrNull(m.claim), {to: "claims.id"}),
    number("low", "下界", "least value allowed; empty if none", (m) => m.low),
    flag("lowOpen", "下界不含", "true where the lower bound is excluded", (m) => m.lowOpen),
    number("high", "上界", "greatest value allowed; empty if none", (m) => m.high),
    flag("highOpen", "上界不含", "true where the upper bound is excluded", (m) => m.highOpen),
    number("halfWidth", "误差半宽", "how far rounding and the denominator may hide the true value, in `unit`", (m) => m.halfWidth),
    record("denominator", "分母", "population used: persons, year, basis, source, margin", (m) => m.denominator, {
      of: {persons: "integer", year: "integer", basis: "string", source: "string", margin: "number"},
    }),
    list("steps", "推算步骤", "steps from the printed number to the value", (m) => m.steps, {
      of: {operation: "string", formula: "string", formulaEn: "string", source: "string", sourceEn: "string"},
    }),
    list("flags", "标记", "doubts and facts a reader must know", (m) => m.flags, {of: "string"}),
  ],
};

export interface Valued {
  readonly m: Stood;
  readonly claim: Claim;
}

/** Whole values as cells; for tables in memory only. */
export const values: Definition<Valued> = {
  zh: "值",
  en: "Comparable values as whole cells, with unit, basis, flags and sentence",
  key: ["metric"],
  rows: (material) => {
    const byId = new Map(claims.rows(material).map((c) => [c.id, c]));
    return metrics.rows(material).flatMap((m) => (byId.has(m.claim) ? [{m, claim: byId.get(m.claim)!}] : []));
  },
  columns: [
    text("metric", "可比值编号", "metric id", ({m}) => m.id, {to: "metrics.id"}),
    text("plan", "规划编号", "plan id", ({m}) => m.plan, {to: "plans.id"}),
    text("indicator", "指标编号", "catalogue id", ({m}) => m.indicator, {to: "indicators.id"}),
    record("datum", "可比值", "value with its unit, basis, flags and sentence; counts as its number", ({m, claim}) => new Datum(m, claim)),
    integer("year", "年份", "year the value speaks of", ({m}) => m.year),
    text("role", "角色", "as in claims", ({m}) => m.role, {oneOf: ClaimRole.options}),
    text("basis", "口径", "as in metrics", ({m}) => m.basis, {oneOf: BASES}),
    flag("headline", "代表值", "as in metrics", ({m}) => m.headline),
    text("region", "行政区划代码", "GB/T 2260 code", ({m}) => m.region, {to: "regions.code"}),
  ],
};
