import type {ClauseVerdict, Finding, IndicatorVerdict, MeasureMention} from "../../model/index.js";
import {flag, integer, list, number, text, type Column, type Definition} from "./define.js";
import type {Found, Judged} from "./material.js";
import {COMPARATORS, place} from "./statements.js";

const VERDICTS: readonly IndicatorVerdict["verdict"][] = ["exceeds", "meets", "falls short", "missing", "not comparable", "undetermined"];
const CLAUSE_VERDICTS: readonly ClauseVerdict["verdict"][] = ["taken up", "partly", "absent", "not applicable"];
const STRENGTHS: readonly MeasureMention["strength"][] = ["ensure", "full", "advance", "pilot", "explore", "encourage"];
const SEVERITIES: readonly Finding["severity"][] = ["error", "explain", "note"];

/** One verdict, and the pair of plans it is of. */
export interface InPair<T> {
  readonly pair: Judged;
  readonly v: T;
}

const pairs: readonly Column<{readonly pair: Judged}>[] = [
  text("lower", "下级规划", "plan id", ({pair}) => pair.lower, {to: "plans.id"}),
  text("higher", "上级规划", "plan id", ({pair}) => pair.higher, {to: "plans.id"}),
  flag(
    "reference",
    "仅作参照",
    "true where the higher plan asks nothing of the lower one; out of all headline counts",
    ({pair}) => pair.reference !== null,
  ),
];

export const verdicts: Definition<InPair<IndicatorVerdict>> = {
  zh: "指标结论",
  en: "Verdicts of each plan against the plan above it",
  key: ["lower", "higher", "indicator"],
  rows: ({alignments = []}) => alignments.flatMap((pair) => pair.indicators.map((v) => ({pair, v}))),
  columns: [
    ...pairs,
    text("indicator", "指标编号", "catalogue id on the higher side", ({v}) => v.indicator, {to: "indicators.id"}),
    text("verdict", "结论", "exceeds, meets, falls short, missing, not comparable or undetermined", ({v}) => v.verdict, {oneOf: VERDICTS}),
    text("reason", "理由", "one Chinese sentence", ({v}) => v.reason),
    text("reasonEn", "英文理由", "the reason in English", ({v}) => v.reasonEn),
    text("reasonCode", "依据", "what the verdict rests on", ({v}) => v.reasonCode),
    text("match", "对应", "exact, proxy or missing", ({v}) => v.match, {oneOf: ["exact", "proxy", "missing"]}),
    text("lowerComparator", "下级界限", "comparator", ({v}) => v.lower?.comparator ?? null, {oneOf: COMPARATORS}),
    number("lowerValue", "下级数值", "in `unit`; empty where there is none", ({v}) => v.lower?.value ?? null),
    integer("lowerYear", "下级年份", "year", ({v}) => v.lower?.year ?? null),
    text("lowerClaim", "下级陈述", "claim id; empty where there is none", ({v}) => v.lower?.claim ?? null, {to: "claims.id"}),
    text("higherComparator", "上级界限", "comparator", ({v}) => v.higher.comparator, {oneOf: COMPARATORS}),
    number("higherValue", "上级数值", "in `unit`", ({v}) => v.higher.value),
    integer("higherYear", "上级年份", "year", ({v}) => v.higher.year),
    text("higherClaim", "上级陈述", "claim id", ({v}) => v.higher.claim, {to: "claims.id"}),
    text("unit", "单位", "canonical unit", ({v}) => v.higher.unit),
    number("gap", "差距", "lower − higher, in `unit`", ({v}) => v.gap?.absolute ?? null),
    number("favourable", "有利差距", "gap turned so that positive is better for the lower plan", ({v}) => v.gap?.favourable ?? null),
    list("flags", "标记", "weakened-nature, later-horizon, contradicted …", ({v}) => v.flags, {of: "string"}),
  ],
};

export const clauses: Definition<InPair<ClauseVerdict>> = {
  zh: "条款结论",
  en: "Where each clause of the plan above is taken up",
  key: ["lower", "higher", "start"],
  rows: ({alignments = []}) => alignments.flatMap((pair) => pair.clauses.map((v) => ({pair, v}))),
  columns: [
    ...pairs,
    text("verdict", "结论", "taken up, partly, absent or not applicable", ({v}) => v.verdict, {oneOf: CLAUSE_VERDICTS}),
    number("confidence", "置信度", "0–1: share of such verdicts that a reader shared", ({v}) => v.confidence),
    text("quote", "上级条款", "the clause as it stands in the higher text", ({v}) => v.quote),
    text("match", "下级最近句", "nearest sentence below; empty if none", ({v}) => v.matches[0]?.quote ?? null),
    number("score", "相近度", "0–1: how near it is", ({v}) => v.matches[0]?.score ?? null),
    text("reason", "理由", "one Chinese sentence", ({v}) => v.reason),
    text("reasonEn", "英文理由", "the reason in English", ({v}) => v.reasonEn),
    list("section", "章节", "headings of the clause, outermost first", ({v}) => v.section, {of: "string"}),
    integer("start", "起点", "UTF-16 offset into the higher text", ({v}) => v.start),
    integer("end", "终点", "exclusive", ({v}) => v.end),
    integer("lowerStart", "下级起点", "start of the best match in the lower text; empty without one", ({v}) => v.matches[0]?.start ?? null),
    integer("lowerEnd", "下级终点", "its end", ({v}) => v.matches[0]?.end ?? null),
  ],
};

export const findings: Definition<Found> = {
  zh: "审核发现",
  en: "Inconsistencies inside one plan",
  key: ["plan", "id"],
  rows: ({findings: found = []}) => found,
  columns: [
    text("plan", "规划编号", "plan id", (f) => f.plan, {to: "plans.id"}),
    text("rule", "规则", "rule of the audit", (f) => f.finding.rule),
    text("severity", "程度", "error, explain or note", (f) => f.finding.severity, {oneOf: SEVERITIES}),
    text("message", "内容", "one Chinese sentence", (f) => f.finding.message),
    text("messageEn", "英文内容", "the same in English", (f) => f.finding.messageEn),
    text("arithmetic", "算式", "the sum on the table", (f) => f.finding.arithmetic),
    text("settle", "怎样判明", "what would settle it", (f) => f.finding.settle),
    text("indicator", "指标编号", "catalogue id; empty where it is of none", (f) => f.finding.indicator, {to: "indicators.id"}),
    text("id", "发现编号", "rule and the sentences of its places", (f) => f.finding.id),
    list("spans", "位置", "places in the text", (f) => f.finding.spans, {of: {start: "integer", end: "integer", quote: "string"}}),
  ],
};

export const commitments: Definition<MeasureMention> = {
  zh: "举措承诺",
  en: "Clauses that commit to a measure",
  key: ["measure", "plan", "start"],
  rows: ({mentions}) => mentions,
  columns: [
    text("measure", "举措编号", "measure id", (m) => m.measure, {to: "measures.id"}),
    text("plan", "规划编号", "plan id", (m) => m.plan, {to: "plans.id"}),
    text("strength", "承诺强度", "ensure, full, advance, pilot, explore or encourage", (m) => m.strength, {oneOf: STRENGTHS}),
    ...place,
    list("claims", "条款内陈述", "claim ids inside the clause", (m) => m.claims, {of: "string"}),
  ],
};
