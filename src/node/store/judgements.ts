/** Verdicts and findings of a store as tables. */
import type {Alignment, ClauseVerdict, Finding, IndicatorVerdict} from "../../model/index.js";
import type {ExportTable} from "../export/table.js";
import {table, type Column} from "../export/tables.js";

/** What was judged of one plan: itself, and against the plan above it. */
export interface Judged {
  readonly plan: string;
  readonly alignment: Pick<Alignment, "lower" | "higher" | "reference" | "indicators" | "clauses"> | null;
  readonly findings: readonly Finding[];
}

type Of<T> = T & {readonly lower: string; readonly higher: string; readonly reference: boolean};

const pair: readonly Column<{lower: string; higher: string; reference: boolean}>[] = [
  ["lower", "string", "下级规划", "plan id", (r) => r.lower],
  ["higher", "string", "上级规划", "plan id", (r) => r.higher],
  [
    "reference",
    "boolean",
    "仅作参照",
    "true where the higher plan asks nothing of the lower one; out of all headline counts",
    (r) => r.reference,
  ],
];

const verdictColumns: readonly Column<{key: Of<object>; v: IndicatorVerdict}>[] = [
  ...pair.map(([name, type, zh, en, get]): Column<{key: Of<object>; v: IndicatorVerdict}> => [name, type, zh, en, (r) => get(r.key)]),
  ["indicator", "string", "指标编号", "catalogue id on the higher side", (r) => r.v.indicator],
  ["verdict", "string", "结论", "exceeds, meets, falls short, missing, not comparable or undetermined", (r) => r.v.verdict],
  ["reasonCode", "string", "依据", "what the verdict rests on", (r) => r.v.reasonCode],
  ["reason", "string", "理由", "one Chinese sentence", (r) => r.v.reason],
  ["lowerClaim", "string", "下级陈述", "claim id; empty where there is none", (r) => r.v.lower?.claim ?? null],
  ["lowerComparator", "string", "下级界限", "comparator", (r) => r.v.lower?.comparator ?? null],
  ["lowerValue", "number", "下级数值", "in `unit`", (r) => r.v.lower?.value ?? null],
  ["lowerYear", "integer", "下级年份", "year", (r) => r.v.lower?.year ?? null],
  ["higherClaim", "string", "上级陈述", "claim id", (r) => r.v.higher.claim],
  ["higherComparator", "string", "上级界限", "comparator", (r) => r.v.higher.comparator],
  ["higherValue", "number", "上级数值", "in `unit`", (r) => r.v.higher.value],
  ["higherYear", "integer", "上级年份", "year", (r) => r.v.higher.year],
  ["unit", "string", "单位", "canonical unit", (r) => r.v.higher.unit],
  ["favourable", "number", "有利差距", "gap turned so that positive is better for the lower plan", (r) => r.v.gap?.favourable ?? null],
];

const clauseColumns: readonly Column<{key: Of<object>; c: ClauseVerdict}>[] = [
  ...pair.map(([name, type, zh, en, get]): Column<{key: Of<object>; c: ClauseVerdict}> => [name, type, zh, en, (r) => get(r.key)]),
  ["start", "integer", "起点", "UTF-16 offset into the higher text", (r) => r.c.start],
  ["end", "integer", "终点", "exclusive", (r) => r.c.end],
  ["verdict", "string", "结论", "taken up, partly, absent or not applicable", (r) => r.c.verdict],
  ["confidence", "number", "置信度", "0–1", (r) => r.c.confidence],
  [
    "lowerStart",
    "integer",
    "下级起点",
    "start of the best match in the lower text; empty without one",
    (r) => r.c.matches[0]?.start ?? null,
  ],
  ["lowerEnd", "integer", "下级终点", "its end", (r) => r.c.matches[0]?.end ?? null],
];

const findingColumns: readonly Column<{plan: string; f: Finding}>[] = [
  ["plan", "string", "规划编号", "plan id", (r) => r.plan],
  ["id", "string", "发现编号", "finding id", (r) => r.f.id],
  ["rule", "string", "规则", "rule of the audit", (r) => r.f.rule],
  ["severity", "string", "程度", "error, explain or note", (r) => r.f.severity],
  ["message", "string", "内容", "one Chinese sentence", (r) => r.f.message],
  ["arithmetic", "string", "算式", "the sum on the table", (r) => r.f.arithmetic],
  ["indicator", "string", "指标编号", "catalogue id; empty where it is of none", (r) => r.f.indicator],
  ["spans", "array", "位置", "places in the text", (r) => r.f.spans],
];

/** Tables of judgements, in the order in which plans are given. */
export function judgementTables(judged: readonly Judged[]): ExportTable[] {
  const aligned = judged.flatMap(({alignment}) => (alignment ? [{alignment, key: keyOf(alignment)}] : []));
  return [
    table({
      name: "verdicts",
      zh: "指标结论",
      en: "Verdicts of each plan against the plan above it",
      key: ["lower", "higher", "indicator"],
      rows: aligned.flatMap(({alignment, key}) => alignment.indicators.map((v) => ({key, v}))),
      columns: verdictColumns,
    }),
    table({
      name: "clauses",
      zh: "条款结论",
      en: "Where each clause of the plan above is taken up",
      key: ["lower", "higher", "start"],
      rows: aligned.flatMap(({alignment, key}) => alignment.clauses.map((c) => ({key, c}))),
      columns: clauseColumns,
    }),
    table({
      name: "findings",
      zh: "审核发现",
      en: "Inconsistencies inside one plan",
      key: ["plan", "id"],
      rows: judged.flatMap(({plan, findings}) => findings.map((f) => ({plan, f}))),
      columns: findingColumns,
    }),
  ];
}

const keyOf = ({lower, higher, reference}: NonNullable<Judged["alignment"]>): Of<object> => ({
  lower,
  higher,
  reference: reference !== null,
});
