import {dated} from "../align/index.js";
import type {AlignedValue, Alignment, ClauseVerdict, IndicatorVerdict, Repair, Repairs} from "../model/index.js";
import {decisionRows} from "./alignment.js";
import type {CellValue} from "./cell.js";
import type {ReportContext} from "./context.js";
import {CLAUSE_VERDICT, FINDING_VERDICT, PART, SEVERITY, STRENGTH} from "../say/index.js";
import {gapWords, indicatorName, measureName} from "./signed/parts.js";
import {decidedZh, VERDICT_ZH} from "./words.js";

/** A sheet of the annex 明细表. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const place = (value: {readonly start: number; readonly end: number} | null | undefined): string =>
  value && value.start >= 0 ? `${value.start}–${value.end}` : "";

/** The annex of a signed report: every verdict with both sentences and their places, findings, decisions, what was not checked. */
export function annexSheets(alignment: Alignment, context: ReportContext, repairs: Repairs): Sheet[] {
  return [
    {name: "合计", header: ["分项", "数量", "总数", "占比（%）"], widths: [30, 8, 8, 10], rows: sums(alignment, context)},
    {
      name: "指标",
      header: [
        "指标",
        "判定",
        "原判",
        "上级要求",
        "上级属性",
        "本规划",
        "本规划属性",
        "差距",
        "说明",
        "上级原文",
        "上级位置",
        "本规划原文",
        "本规划位置",
        "审核人",
        "理由",
      ],
      widths: [28, 10, 10, 18, 8, 18, 8, 14, 50, 50, 12, 50, 12, 12, 30],
      rows: alignment.indicators.map((v) => indicatorRow(v, context)),
    },
    {
      name: "条款",
      header: [
        "章节",
        "判定",
        "原判",
        "把握",
        "上级条款",
        "上级位置",
        "本规划最相近的条款",
        "本规划位置",
        "共有",
        "未见",
        "说明",
        "审核人",
        "理由",
      ],
      widths: [30, 10, 10, 6, 60, 12, 60, 12, 24, 24, 40, 12, 30],
      rows: alignment.clauses.map(clauseRow),
    },
    {
      name: "举措",
      header: ["举措", "上级承诺", "本规划承诺", "判定", "上级原文", "本规划原文", "审核人", "理由"],
      widths: [24, 10, 10, 10, 60, 60, 12, 30],
      rows: alignment.measures.map((m) => [
        measureName(context, m.measure),
        STRENGTH[m.higher].zh,
        m.lower ? STRENGTH[m.lower].zh : "",
        CLAUSE_VERDICT[m.verdict].zh,
        flat(m.higherSpans[0]?.quote ?? ""),
        flat(m.lowerSpans[0]?.quote ?? ""),
        m.decided?.by.join("、") ?? "",
        m.decided?.note ?? "",
      ]),
    },
    {
      name: "同类写法",
      header: ["对象", "判定", "上级原文", "同类规划", "同类规划原文", "位置"],
      widths: [28, 10, 60, 30, 60, 12],
      rows: [
        ...alignment.indicators.flatMap((v) =>
          repairRows(indicatorName(context, v.indicator), VERDICT_ZH[v.verdict], quoteOf(v.higher), repairs.indicators.get(v.indicator)),
        ),
        ...alignment.clauses.flatMap((c) =>
          repairRows(flat(c.section.at(-1) ?? ""), CLAUSE_VERDICT[c.verdict].zh, flat(c.quote), repairs.clauses.get(c.start)),
        ),
      ],
    },
    {
      name: "自查",
      header: ["等级", "发现", "算式", "如何核定", "原文", "位置", "决定", "审核人", "理由"],
      widths: [8, 60, 40, 40, 60, 20, 8, 12, 30],
      rows: context.findings.map((f) => [
        SEVERITY[f.severity].zh,
        f.message,
        f.arithmetic,
        f.settle,
        f.spans.map((s) => flat(s.quote)).join(" ／ "),
        f.spans.map(place).join(" "),
        f.decided ? FINDING_VERDICT[f.dismissed ? "dismissed" : "upheld"].zh : "",
        f.decided?.by.join("、") ?? "",
        f.decided?.note ?? "",
      ]),
    },
    {
      name: "审核决定",
      header: ["对象", "原判", "决定", "理由", "审核人", "日期"],
      widths: [50, 10, 10, 50, 12, 12],
      rows: decisionRows(alignment, context),
    },
    {
      name: "未核对",
      header: ["内容", "数量", "原因", "原文", "位置"],
      widths: [40, 8, 50, 70, 14],
      rows: alignment.unchecked.flatMap((u): CellValue[][] =>
        u.spans.length === 0
          ? [[u.what, u.count, u.reason, "", ""]]
          : u.spans.map((s, i) => [i === 0 ? u.what : "", i === 0 ? u.count : null, i === 0 ? u.reason : "", flat(s.quote), place(s)]),
      ),
    },
  ];
}

function sums({summary, decisions}: Alignment, {lower, higher, versions}: ReportContext): CellValue[][] {
  const share = (x: number): number => Number((100 * x).toFixed(1));
  return [
    ...summary.parts.filter((p) => p.of > 0).map((p): CellValue[] => [PART[p.name]?.zh ?? p.name, p.count, p.of, share(p.share)]),
    ["综合对齐度", summary.score === null ? null : Number(summary.score.toFixed(1)), 100, null],
    ["由审核人决定", decisions?.decided ?? 0, decisions?.of ?? null, null],
    [`本规划：${lower.title}${versions.lower && `（文本指纹${versions.lower}）`}`, null, null, null],
    [`上级（参照）规划：${higher.title}${versions.higher && `（文本指纹${versions.higher}）`}`, null, null, null],
  ];
}

/** How plans of like places say it, a row each. */
const repairRows = (about: string, verdict: string, above: string, repairs: readonly Repair[] = []): CellValue[][] =>
  repairs.map((r) => [about, verdict, above, r.title, flat(r.quote), place(r)]);

const quoteOf = (v: AlignedValue | null): string => flat(v?.span?.quote ?? "");

function indicatorRow(v: IndicatorVerdict, context: ReportContext): CellValue[] {
  return [
    indicatorName(context, v.indicator),
    VERDICT_ZH[v.verdict],
    v.decided ? decidedZh("indicator:", v.decided.proposed) : "",
    dated(v.higher),
    v.higher.nature,
    v.lower ? dated(v.lower) : "",
    v.lower?.nature ?? "",
    gapWords(v, context),
    v.reason,
    quoteOf(v.higher),
    place(v.higher.span),
    quoteOf(v.lower) || flat(v.worded?.quote ?? ""),
    place(v.lower?.span ?? v.worded),
    v.decided?.by.join("、") ?? "",
    v.decided?.note ?? "",
  ];
}

function clauseRow(c: ClauseVerdict): CellValue[] {
  const [best] = c.matches;
  return [
    flat(c.section.at(-1) ?? ""),
    CLAUSE_VERDICT[c.verdict].zh,
    c.decided ? decidedZh("clause:", c.decided.proposed) : "",
    Number(c.confidence.toFixed(2)),
    flat(c.quote),
    place(c),
    flat(best?.quote ?? ""),
    place(best),
    best?.shared.join("、") ?? "",
    best?.missing.join("、") ?? "",
    c.reason,
    c.decided?.by.join("、") ?? "",
    c.decided?.note ?? "",
  ];
}
